import { frontMatterMessage } from '../document/front-matter-messages';
import type { TenmatsuDocument } from '../document/model';
import type { RecordProblem } from './record';
import type { TimelineOptions } from './timeline';

/** What the timeline must tell about a record that cannot be read in full: wrong fields, and the first place that is no YAML. */
export function recordFaults(
  problems: readonly RecordProblem[],
  { frontMatter }: TenmatsuDocument,
): Pick<TimelineOptions, 'problems' | 'unreadable'> {
  const first = frontMatter.problems[0];
  if (!first) return { problems };
  return { problems, unreadable: { field: '', range: first.range, message: frontMatterMessage(first) } };
}
