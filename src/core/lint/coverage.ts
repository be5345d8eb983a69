import type { Range } from '../text';
import type { Finding } from './rule';

/** The findings of one rule, and which of them begin within any of the stretches that were laid over them. */
export class Coverage {
  private readonly findings: readonly Finding[];
  /** By how much the number of stretches changes from the finding before to this one. */
  private readonly changes: number[];

  constructor(findings: readonly Finding[]) {
    this.findings = [...findings].sort((a, b) => a.range.start - b.range.start);
    this.changes = new Array<number>(findings.length + 1).fill(0);
  }

  /** Lays a stretch over the findings. @returns how many begin within it */
  cover({ start, end }: Range): number {
    const first = this.firstFrom(start);
    const behind = Math.max(first, this.firstFrom(end));
    this.changes[first] = (this.changes[first] ?? 0) + 1;
    this.changes[behind] = (this.changes[behind] ?? 0) - 1;
    return behind - first;
  }

  covered(): readonly Finding[] {
    let stretches = 0;
    return this.findings.filter((_, index) => (stretches += this.changes[index] ?? 0) > 0);
  }

  /** The first finding that begins at or behind a place. */
  private firstFrom(place: number): number {
    let low = 0;
    let high = this.findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.findings[middle]?.range.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
