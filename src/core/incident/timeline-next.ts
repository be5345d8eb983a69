import type { Temporal } from 'temporal-polyfill';
import type { Lang } from '../text';
import type { MilestoneStatus } from './milestones';
import type { RequiredDocument } from './required-documents';
import { documentAction } from './timeline-rows';
import type { NextThing } from './timeline-snapshot';
import { plural, say, texts } from './timeline-texts';
import { leftText, momentText, typeName } from './timeline-words';

/** The first thing missing from the first milestone that is still open; with none open, that all is done. */
export function nextThing(
  current: MilestoneStatus | undefined,
  present: Temporal.ZonedDateTime,
  lang: Lang,
): NextThing {
  const open = current?.documents.find(({ state }) => state !== 'ready');
  if (!current || !open) {
    const [heading, text, detail] = [texts.wellDone[lang], texts.allDone[lang], texts.allDoneDetail[lang]];
    return { heading, state: 'done', text, detail, encouragement: '', due: '', left: '', action: undefined };
  }
  const due = momentText(current.dueAt, present, lang);
  const overdue = current.state === 'overdue';
  const { label, goal } = current.definition;
  const purpose = say(texts.forMilestone, lang, label[lang], goal[lang]);
  return {
    heading: texts.next[lang],
    state: current.state,
    text: invitation(open, lang),
    detail: purpose,
    encouragement: overdue ? texts.encouragement[lang] : '',
    due: say(overdue ? texts.pastDue : texts.by, lang, due),
    left: leftText(current, present, lang),
    action: { ...documentAction(open, lang), id: 'next' },
  };
}

/** What stands in place of the next thing once the incident is closed. */
export function closedThing(
  closed: Temporal.ZonedDateTime,
  present: Temporal.ZonedDateTime,
  lang: Lang,
): NextThing {
  return {
    heading: texts.closed[lang],
    state: 'done',
    text: say(texts.closedAt, lang, momentText(closed, present, lang)),
    detail: texts.closedDetail[lang],
    encouragement: '',
    due: '',
    left: '',
    action: undefined,
  };
}

function invitation(required: RequiredDocument, lang: Lang): string {
  const name = typeName(required.type, lang);
  if (required.state === 'missing') return say(texts.start, lang, name);
  if (required.state !== 'findings') return say(texts.goOn, lang, name);
  const { error, warning } = required.document.findings;
  const count = error + warning;
  return say(texts.settle, lang, name, lang === 'ja' ? count : plural(count, 'finding'));
}
