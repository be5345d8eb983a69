import type { Localized, Range } from '../text';

/** Something about a configuration file that its author should know, at its place. */
export interface ConfigProblem {
  readonly range: Range;
  /** `error`: what stands here is wrong and was left out. `info`: it is fine, but has no effect here. */
  readonly level: 'error' | 'info';
  readonly message: Localized;
}

/** More than this helps nobody: one slip may break every line below it. */
const MOST = 100;

/** Collects problems while a file is read. */
export class Problems {
  private readonly found: ConfigProblem[] = [];

  error(range: Range, message: Localized): void {
    this.add({ range, level: 'error', message });
  }

  info(range: Range, message: Localized): void {
    this.add({ range, level: 'info', message });
  }

  private add(problem: ConfigProblem): void {
    if (this.found.length < MOST) this.found.push(problem);
  }

  /** In the order of their places. */
  get list(): readonly ConfigProblem[] {
    return [...this.found].sort((a, b) => a.range.start - b.range.start);
  }
}

/** Whether a file can be taken as it is. */
export function isUsable(problems: readonly ConfigProblem[]): boolean {
  return problems.every(({ level }) => level !== 'error');
}
