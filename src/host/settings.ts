import * as vscode from 'vscode';

/** Every setting of the extension, read in this file alone. */
export interface Settings {
  /** Folder of all incidents, relative to the workspace folder. */
  readonly incidentsFolder: string;
  readonly lintEnabled: boolean;
  /** Globs of Markdown files that are checked although they declare no type. */
  readonly lintInclude: readonly string[];
  /** Milliseconds of silence before a changed document is checked. */
  readonly lintDebounce: number;
  /** Level by rule id, as the user wrote it. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** IANA zone; empty for the system's own. */
  readonly timezone: string;
}

/** `scope` is the document or folder the settings are for. */
export function readSettings(scope?: vscode.Uri): Settings {
  const own = vscode.workspace.getConfiguration('tenmatsu', scope ?? null);
  return {
    incidentsFolder: insideFolder(own.get('incidents.folder', 'incidents')) ?? 'incidents',
    lintEnabled: own.get('lint.enable', true),
    lintInclude: own.get<string[]>('lint.include', []),
    lintDebounce: Math.max(0, own.get('lint.debounce', 250)),
    rules: own.get<Record<string, unknown>>('rules', {}),
    timezone: own.get('timezone', ''),
  };
}

/** The path where it is relative and stays inside the folder it is relative to. */
function insideFolder(path: string): string | undefined {
  const parts = path.split(/[\\/]/);
  const leavesIt = parts.includes('..') || /^(?:[\\/]|[a-z]:)/i.test(path);
  return leavesIt ? undefined : parts.filter((part) => part !== '' && part !== '.').join('/');
}
