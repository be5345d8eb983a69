import type * as vscode from 'vscode';

/** One timer for each key: a new call for the same key replaces the one that waits, and other keys are left alone. */
export class Debouncer implements vscode.Disposable {
  private readonly timers = new Map<string, number>();

  run(key: string, milliseconds: number, action: () => void): void {
    this.cancel(key);
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        action();
      }, milliseconds),
    );
  }

  cancel(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  dispose(): void {
    for (const key of [...this.timers.keys()]) this.cancel(key);
  }
}
