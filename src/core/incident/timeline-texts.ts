import type { Lang, Localized } from '../text';
import type { Anchor, MilestoneState } from './milestones';

/** Every word of the timeline view. `{0}`, `{1}` … are filled in by `say`. */
export const texts = {
  untitled: { ja: '（件名なし）', en: '(untitled)' },
  started: { ja: '起点', en: 'Counted from' },
  elapsed: { ja: '経過', en: 'Elapsed' },
  progress: { ja: '完了した節目', en: 'Milestones done' },
  progressValue: { ja: '{0} / {1}', en: '{0} of {1}' },
  zone: { ja: '時刻の基準', en: 'Time zone' },
  now: { ja: 'いま', en: 'Now' },
  milestoneList: { ja: '節目と必要な文書', en: 'Milestones and their documents' },

  next: { ja: '次の一つ', en: 'The one next thing' },
  start: { ja: '「{0}」を書き始める', en: 'Start “{0}”' },
  goOn: { ja: '「{0}」の続きを書く', en: 'Go on writing “{0}”' },
  settle: { ja: '「{0}」の指摘{1}件を見直す', en: 'Settle {1} in “{0}”' },
  forMilestone: { ja: '{0}の節目：{1}', en: '{0}: {1}' },
  by: { ja: '{0}まで', en: 'By {0}' },
  pastDue: { ja: '期限は{0}でした', en: 'Was due at {0}' },
  left: { ja: 'あと{0}', en: '{0} left' },
  past: { ja: '期限を{0}超過', en: '{0} past due' },
  encouragement: {
    ja: '遅れていても、いま分かることから書けば大丈夫です。',
    en: 'Late is all right: begin with what is known now.',
  },
  wellDone: { ja: 'おつかれさまでした', en: 'Well done' },
  allDone: { ja: 'すべての節目が完了しました', en: 'Every milestone is reached' },
  allDoneDetail: {
    ja: '必要な文書がそろい、どれも点検を通っています。',
    en: 'All documents are there and pass their checks.',
  },

  closed: { ja: 'クローズ済み', en: 'Closed' },
  closedAt: { ja: 'クローズ済み（{0}）', en: 'Closed ({0})' },
  closedDetail: {
    ja: 'このインシデントで次にすることはありません。文書はいつでも開けます。',
    en: 'Nothing is left to do in this incident. Its documents can still be opened.',
  },
  notNeeded: { ja: 'クローズ済みのため', en: 'the incident is closed' },

  missing: { ja: 'まだありません', en: 'Not there yet' },
  unwritten: { ja: '未記入{0}か所', en: '{0} to fill in' },
  ready: { ja: 'そろっています', en: 'Ready' },
  errors: { ja: 'エラー{0}件', en: '{0}' },
  warnings: { ja: '警告{0}件', en: '{0}' },
  remarks: { ja: '参考{0}件', en: '{0}' },
  listSeparator: { ja: '・', en: ', ' },
  create: { ja: '作成', en: 'Create' },
  open: { ja: '開く', en: 'Open' },
  notApplicable: { ja: '理由：{0}', en: 'Reason: {0}' },
  numbered: { ja: '{0}（{1}）', en: '{0} ({1})' },

  noAnchor: { ja: '起点の時刻がまだありません', en: 'There is no time to count from yet' },
  wrongAnchor: { ja: '起点の時刻を読み取れません', en: 'The time to count from cannot be read' },
  noAnchorDetail: {
    ja: '節目は「{0}」の時刻から数えます。記録の {1} に {2} のように書くと、ここに表示されます。',
    en: 'Milestones are counted from the moment “{0}”. Write it as {1} in the record, like {2}, and they appear here.',
  },
  oddYear: { ja: '年に間違いがないか確かめてください', en: 'Please check the year' },
  futureAnchor: {
    ja: '起点の時刻が、いまより先になっています',
    en: 'The time to count from lies in the future',
  },
  futureAnchorDetail: {
    ja: '記録の {0} は {1} です。日付や時差に間違いがないか確かめてください。',
    en: 'In the record, {0} is {1}. Please check its date and offset.',
  },
  wrongZone: { ja: '時刻の基準を読み取れません', en: 'The time zone cannot be read' },
  wrongZoneDetail: {
    ja: '{0}直すまでは {1} の時刻で表示します。',
    en: '{0} Until it is mended, times are in {1}.',
  },
  wrongRecord: {
    ja: '記録の先頭に、読み取れない項目があります',
    en: 'A field at the head of the record cannot be read',
  },
  wrongRecordDetail: {
    ja: '{0}読み取れた項目だけで表示しています。',
    en: '{0} What is shown comes from the other fields.',
  },
  gone: { ja: 'インシデントの記録が見つかりません', en: 'The record of this incident cannot be found' },
  goneDetail: {
    ja: '{0} の incident.md が移動または削除されたか、「tenmatsu: incident」の宣言がなくなっています。元に戻すと、ここに再び表示されます。',
    en: 'The incident.md in {0} was moved or deleted, or no longer declares “tenmatsu: incident”. Once it is back, the timeline returns.',
  },
  fixAnchor: { ja: '記録を開いて直す', en: 'Open the record and mend it' },
  fillAnchor: { ja: '記録を開いて書く', en: 'Open the record and write it' },
} as const satisfies Record<string, Localized>;

export const stateTexts: Readonly<Record<MilestoneState, Localized>> = {
  done: { ja: '完了', en: 'Done' },
  due: { ja: 'これから', en: 'Ahead' },
  soon: { ja: 'まもなく', en: 'Soon' },
  overdue: { ja: '期限超過', en: 'Past due' },
  'not-applicable': { ja: '対象外', en: 'Not applicable' },
};

export const anchorTexts: Readonly<Record<Anchor, Localized>> = {
  detected: { ja: '検知', en: 'Detected' },
  declared: { ja: '宣言', en: 'Declared' },
  occurred: { ja: '発生', en: 'Occurred' },
};

/** Labels of ticks and marks on the axis, where room is short. */
export const unitTexts = {
  hours: { ja: '{0}h', en: '{0}h' },
  days: { ja: '{0}日', en: '{0}d' },
  weeks: { ja: '{0}週', en: '{0}w' },
} as const satisfies Record<string, Localized>;

export function say(text: Localized, lang: Lang, ...values: readonly (string | number)[]): string {
  return text[lang].replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
}

/** English needs its plural: “1 finding”, “2 findings”. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
