import type * as vscode from 'vscode';

/** A feature that is loaded at its first use, so that starting the extension costs nothing but listeners. */
export class Lazy<T extends vscode.Disposable> implements vscode.Disposable {
  private loading: Promise<T | undefined> | undefined;
  private disposed = false;

  /** @param failed told of every failure to load */
  constructor(
    private readonly load: () => Promise<T>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /**
   * Runs `action` on the feature, loading it if need be; not once disposed, and not where it could not be loaded, which is
   * tried again at the next use.
   */
  async use<R>(action: (feature: T) => R): Promise<Awaited<R> | undefined> {
    if (this.disposed) return undefined;
    this.loading ??= this.load().catch((error: unknown) => {
      this.loading = undefined;
      if (!this.disposed) this.failed(error);
      return undefined;
    });
    const feature = await this.loading;
    return this.disposed || !feature ? undefined : await action(feature);
  }

  /** Runs `action` only where the feature is loaded or loading. */
  async ifUsed(action: (feature: T) => void): Promise<void> {
    if (this.loading) await this.use(action);
  }

  dispose(): void {
    this.disposed = true;
    void this.loading?.then((feature) => void feature?.dispose());
  }
}
