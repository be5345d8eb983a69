import { realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileProblem } from '../core/config/dictionaries';
import { readTeam } from '../core/config/read-team';
import { CONFIG_NAME, noTeam, type Team } from '../core/config/team';
import type { Lang } from '../core/text';
import { NotUtf8, readText } from './files';
import { positionsOf } from './positions';
import { texts } from './texts';

/** Told of what is wrong with configurations, and of what in them has no effect. */
export interface Listener {
  fail(message: string): void;
  note(message: string): void;
}

/** The configurations of the files to be checked, each read once: the nearest `.tenmatsu.yaml` in a file's folder or above it. */
export class TeamConfigs {
  private readonly byFolder = new Map<string, Team>();

  constructor(
    private readonly listener: Listener,
    private readonly lang: Lang,
  ) {}

  /** What is wrong in a configuration is told once; what is right in it holds. */
  teamOf(file: string): Team {
    return this.inFolder(dirname(resolve(file)));
  }

  private inFolder(folder: string): Team {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const team = isFile(join(folder, CONFIG_NAME))
      ? this.read(folder)
      : parent === folder
        ? noTeam
        : this.inFolder(parent);
    this.byFolder.set(folder, team);
    return team;
  }

  private read(root: string): Team {
    const files = new Map<string, string>();
    const text = this.load(root, CONFIG_NAME, files);
    if (text === undefined) return noTeam;
    const steps = readTeam(text, true);
    let step = steps.next();
    while (!step.done) step = steps.next(this.load(root, step.value, files));
    this.tell(root, files, step.value.problems);
    return step.value.team;
  }

  /** A file's text; undefined where it cannot be read, or where a link to a dictionary leads out of the folder. */
  private load(root: string, file: string, files: Map<string, string>): string | undefined {
    const path = join(root, file);
    const shown = relative('', path);
    const words = texts[this.lang];
    try {
      if (file !== CONFIG_NAME && !isInside(path, root)) return undefined;
      const text = readText(path);
      files.set(file, text);
      return text;
    } catch (error) {
      // A dictionary that is not there is told where it is named.
      if (error instanceof NotUtf8) this.listener.fail(words.notUtf8(shown));
      else if (file === CONFIG_NAME)
        this.listener.fail(words.unreadable(shown, String((error as NodeJS.ErrnoException).code)));
      return undefined;
    }
  }

  /** Every error at its place; of what has no effect, the number and the first for each file. */
  private tell(root: string, files: ReadonlyMap<string, string>, problems: readonly FileProblem[]): void {
    const place = ({ file, range }: FileProblem) => {
      const { line, column } = positionsOf(files.get(file) ?? '')(range.start);
      return `${relative('', join(root, file))}:${line}:${column}`;
    };
    for (const problem of problems.filter(({ level }) => level === 'error'))
      this.listener.fail(`${place(problem)}: ${problem.message[this.lang]}`);
    const notes = problems.filter(({ level }) => level === 'info');
    for (const file of new Set(notes.map((note) => note.file))) {
      const own = notes.filter((note) => note.file === file);
      const [first] = own;
      if (first)
        this.listener.note(
          texts[this.lang].withoutEffect(place(first), first.message[this.lang], own.length - 1),
        );
    }
  }
}

function isInside(path: string, root: string): boolean {
  const folder = realpathSync(root);
  return realpathSync(path).startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
