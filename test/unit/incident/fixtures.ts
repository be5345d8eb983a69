import type { DocumentSummary } from '../../../src/core/incident/document-summary';
import type { IncidentRecord } from '../../../src/core/incident/record';

/** A record detected on a Friday night in Tokyo, with a customer outside. */
export const record: IncidentRecord = {
  id: '2026-11-20-orders',
  title: '注文を確定できない',
  category: 'mistake',
  audience: ['btob'],
  severity: 'high',
  legal: false,
  timezone: 'Asia/Tokyo',
  moments: { detected: '2026-11-20T02:10:00+09:00' },
  owner: undefined,
  lang: 'ja',
};

/** A document that passes all its checks, unless told otherwise. */
export function summary(type: string, changes: Partial<DocumentSummary> = {}): DocumentSummary {
  const findings = { error: 0, warning: 0, info: 0, hint: 0 };
  return { type, name: `${type}.md`, findings, unwritten: 0, ...changes };
}
