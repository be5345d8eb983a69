import * as vscode from 'vscode';

/** Folders a timeline may load from. */
export function resourceRoots(extension: vscode.Uri): readonly vscode.Uri[] {
  return [vscode.Uri.joinPath(extension, 'dist', 'views'), vscode.Uri.joinPath(extension, 'media')];
}

/** Of the timeline's tab. */
export function icon(extension: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const file = (theme: string) => vscode.Uri.joinPath(extension, 'media', `timeline-${theme}.svg`);
  return { light: file('light'), dark: file('dark') };
}

/** The page around the timeline's script: no inline script or style, nothing from anywhere but the extension. */
export function timelineHtml(
  webview: vscode.Webview,
  extension: vscode.Uri,
  title: string,
  lang: string,
): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'views', 'timeline', 'main.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media', 'timeline.css'));
  const nonce = freshNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${style.toString()}">
</head>
<body>
<script nonce="${nonce}" src="${script.toString()}"></script>
</body>
</html>`;
}

function freshNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
