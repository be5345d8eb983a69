import type { Temporal } from 'temporal-polyfill';
import type { Lang } from '../text';
import type { MilestoneStatus } from './milestones';
import type { RequiredDocument } from './required-documents';
import type { Action, DocumentView, MilestoneView } from './timeline-snapshot';
import { plural, say, stateTexts, texts } from './timeline-texts';
import { leftText, momentText, typeName } from './timeline-words';

/** A milestone as a row of the list, `current` where the one next thing belongs to it. */
export function milestoneView(
  item: MilestoneStatus,
  current: boolean,
  present: Temporal.ZonedDateTime,
  lang: Lang,
): MilestoneView {
  const { id, label, goal } = item.definition;
  return {
    id,
    label: label[lang],
    goal: goal[lang],
    state: item.state,
    stateText: stateTexts[item.state][lang],
    due: momentText(item.dueAt, present, lang),
    dueAt: item.dueAt.toInstant().toString(),
    left: leftText(item, present, lang),
    reason: item.reason === undefined ? '' : say(texts.notApplicable, lang, item.reason),
    current,
    documents: documentViews(wanted(item), lang),
  };
}

/** Nobody needs to be told what is missing from a milestone that does not apply. */
function wanted({ state, documents }: MilestoneStatus): readonly RequiredDocument[] {
  return state === 'not-applicable'
    ? documents.filter((required) => required.state !== 'missing')
    : documents;
}

/** Documents of one type asked for several times over are numbered, so that each row can be told from the next. */
function documentViews(documents: readonly RequiredDocument[], lang: Lang): readonly DocumentView[] {
  return documents.map((required, index) => {
    const same = documents.filter(({ type }) => type === required.type);
    const name = typeName(required.type, lang);
    const number = documents.slice(0, index + 1).filter(({ type }) => type === required.type).length;
    return {
      state: required.state,
      name: same.length > 1 ? say(texts.numbered, lang, name, number) : name,
      status: statusText(required, lang),
      action: documentAction(required, lang),
    };
  });
}

/** Opens a document that exists, creates one that does not. */
export function documentAction(required: RequiredDocument, lang: Lang): Action {
  if (required.state === 'missing') {
    const { type, name, milestone } = required;
    const target = { kind: 'create-document', type, name, ...(milestone ? { milestone } : {}) } as const;
    return { id: `create:${name}`, label: texts.create[lang], target };
  }
  const { name, firstToDo } = required.document;
  const target = {
    kind: 'open-document',
    name,
    ...(firstToDo === undefined ? {} : { at: firstToDo }),
  } as const;
  return { id: `open:${name}`, label: texts.open[lang], target };
}

function statusText(required: RequiredDocument, lang: Lang): string {
  if (required.state === 'missing') return texts.missing[lang];
  const { findings, unwritten } = required.document;
  const counts = [
    [texts.errors, findings.error, 'error'],
    [texts.warnings, findings.warning, 'warning'],
    [texts.remarks, findings.info + findings.hint, 'remark'],
  ] as const;
  const said = counts
    .filter(([, count]) => count > 0)
    .map(([text, count, noun]) => say(text, lang, lang === 'ja' ? count : plural(count, noun)));
  if (required.state === 'unwritten') {
    said.unshift(say(texts.unwritten, lang, lang === 'ja' ? unwritten : plural(unwritten, 'place')));
  }
  if (required.state === 'ready') said.unshift(texts.ready[lang]);
  return said.join(texts.listSeparator[lang]);
}
