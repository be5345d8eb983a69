import * as vscode from 'vscode';
import { pathInside } from '../core/config/inside';

/** Every setting of the extension, read in this file alone. */
export interface Settings {
  /** Folder of all incidents, relative to the workspace folder. */
  readonly incidentsFolder: string;
  readonly lintEnabled: boolean;
  /** Globs of Markdown files that are checked although they declare no type. */
  readonly lintInclude: readonly string[];
  /** Milliseconds of silence before a changed document is checked. */
  readonly lintDebounce: number;
  /** Hold warnings back in the sentence that is being written. */
  readonly lintQuiet: boolean;
  readonly codeLensEnabled: boolean;
  /** Level by rule id, as the user wrote it. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** IANA zone; empty for the system's own. */
  readonly timezone: string;
}

/**
 * A value of another kind than the manifest declares, typed into a settings file, counts as left out: VS Code marks it there.
 *
 * @param scope the document or folder the settings are for
 */
export function readSettings(scope?: vscode.Uri): Settings {
  const own = vscode.workspace.getConfiguration('tenmatsu', scope ?? null);
  const text = (name: string) => {
    const value = own.get<unknown>(name);
    return typeof value === 'string' ? value : undefined;
  };
  const include = own.get<unknown>('lint.include');
  const debounce = own.get<unknown>('lint.debounce');
  const rules = own.get<unknown>('rules');
  return {
    incidentsFolder: pathInside('', text('incidents.folder') ?? 'incidents') ?? 'incidents',
    lintEnabled: own.get<unknown>('lint.enable') !== false,
    lintInclude: Array.isArray(include) ? include.filter((glob) => typeof glob === 'string') : [],
    lintDebounce: isDelay(debounce) ? debounce : 250,
    lintQuiet: own.get<unknown>('lint.quietWhileTyping') === true,
    codeLensEnabled: own.get<unknown>('codeLens.enable') === true,
    rules: typeof rules === 'object' && rules !== null ? (rules as Readonly<Record<string, unknown>>) : {},
    timezone: text('timezone')?.trim() ?? '',
  };
}

/** As the manifest bounds it: a timer takes a number beyond its range for none at all. */
function isDelay(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 10_000;
}
