import * as vscode from 'vscode';

/** Tells that a part of the extension could not be loaded: once, although every pause in the writing may ask for it anew. */
export class LoadFailure {
  private told = false;

  tell(error: unknown): void {
    if (this.told) return;
    this.told = true;
    void this.offerReload(error instanceof Error ? error.message : String(error));
  }

  /** Whoever asks for something by a command is told again why it does not come. */
  forget(): void {
    this.told = false;
  }

  private async offerReload(reason: string): Promise<void> {
    const reload = vscode.l10n.t('Reload Window');
    const message = vscode.l10n.t(
      'A part of Tenmatsu could not be loaded. Reload the window; if that does not help, install the extension again. ({0})',
      reason,
    );
    const answer = await vscode.window.showErrorMessage(message, reload);
    if (answer === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
  }
}
