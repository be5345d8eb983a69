import { parseArgs } from 'node:util';
import type { Lang } from '../core/text';
import { formats, type Format } from './formats';
import { texts } from './texts';

export interface Options {
  readonly command: 'lint' | 'help' | 'version';
  readonly format: Format;
  readonly maxWarnings: number;
  readonly stdin: boolean;
  readonly stdinFilename: string;
  readonly lang: Lang;
  readonly paths: readonly string[];
}

/** A wrong call; the message is for the user. */
export class UsageError extends Error {}

/** Reads the arguments behind the program's name. Throws a `UsageError`. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const environment = languageOf(env);
  const { values, positionals } = parse(args, environment);
  const lang = readLang(values.lang, environment);
  const words = texts[lang];
  const [name, ...paths] = positionals;
  const format = values.format ?? 'stylish';
  if (!isFormat(format)) throw new UsageError(words.unknownFormat(format));
  const command = values.version ? 'version' : values.help || name === undefined ? 'help' : name;
  if (command !== 'version' && command !== 'help' && command !== 'lint') {
    throw new UsageError(words.unknownCommand(command));
  }
  const stdin = values.stdin ?? false;
  if (command === 'lint' && !stdin && paths.length === 0) throw new UsageError(words.noPaths);
  return {
    command,
    format,
    maxWarnings: readCount(values['max-warnings'], words.badMaxWarnings),
    stdin,
    stdinFilename: values['stdin-filename'] ?? '<stdin>',
    lang,
    paths,
  };
}

function parse(args: readonly string[], lang: Lang) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'max-warnings': { type: 'string' },
        stdin: { type: 'boolean' },
        'stdin-filename': { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(texts[lang].unknownOption(error instanceof Error ? error.message : String(error)));
  }
}

function readCount(value: string | undefined, complaint: (value: string) => string): number {
  if (value === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(complaint(value));
  return Number(value);
}

function readLang(value: string | undefined, fallback: Lang): Lang {
  if (value === undefined) return fallback;
  if (value !== 'ja' && value !== 'en') throw new UsageError(texts[fallback].unknownLang(value));
  return value;
}

/** The language of the user's shell. */
function languageOf(env: NodeJS.ProcessEnv): Lang {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
