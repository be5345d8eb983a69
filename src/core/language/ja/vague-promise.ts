import { anyVerb, oneOf, godan, ichidan, sahen, suru, type Verb } from './conjugation';
import { endOfPredicate } from './predicate-end';
import { progressiveForms, promiseForms } from './mood-forms';
import { scan } from '../scan';

/** A promise that nobody could check. Offsets in the text it was found in. */
export interface VaguePromise {
  readonly start: number;
  readonly end: number;
  /** Its plain form, for restating it: 検討する, 努める; ends on a noun where the writer did. */
  readonly plain: string;
  /** `study`: a named result cures it. `effort`: says how hard, not what. `broad`: better, without saying how. */
  readonly kind: Kind;
}

type Kind = 'study' | 'effort' | 'broad';

interface Row {
  readonly kind: Kind;
  /** What a text must contain to be worth the whole pattern. */
  readonly head: string;
  readonly pattern: RegExp;
  readonly plain: (words: string) => string;
}

/** 検討を + 行う, 進める …: verbs that add nothing to the noun in front of them. */
const light = anyVerb([
  suru,
  godan('(?:行|おこな)', 'う'),
  ichidan('(?:進|すす)め'),
  godan('(?:図|はか)', 'る'),
  godan('(?:目指|めざ)', 'す'),
  sahen('(?:実施|推進|継続|加速|開始|実行)'),
  ichidan('(?:続|つづ)け'),
  ichidan('重ね'),
  ichidan('深め'),
  ichidan('(?:始|はじ)め'),
  godan('急', 'ぐ'),
]);

const row = (kind: Kind, words: string, verb: Verb, plain: (words: string) => string): Row => ({
  kind,
  head: /^(?:\(\?<|$)/.test(words) ? oneOf([verb.dict, verb.stem, verb.te, verb.volitional]) : words,
  pattern: new RegExp(`(${words})(?:${promiseForms(verb)}|${progressiveForms(verb)})`, 'g'),
  plain,
});
/** する directly behind the noun, or a light verb behind を. */
const nominal = (kind: Kind, nouns: string): readonly Row[] => [
  row(kind, `(?:${nouns})(?:など|等)?`, suru, (words) => `${words}する`),
  row(
    kind,
    `(?:${nouns})(?:など|等)?(?:を|も|は)(?:さらに|一層|より一層|着実に|鋭意|引き続き|早急に|速やかに|順次)?`,
    light,
    (words) => `${words}進める`,
  ),
];
const simple = (kind: Kind, words: string, verb: Verb, plain: string): Row =>
  row(kind, words, verb, () => plain);

const study =
  '(?:再|ご)?検討|けんとう|(?:創意)?工夫|試行錯誤|考慮|勘案|模索|精査|熟考|熟慮|考察|吟味|研究|善処|(?<!ご)協議|議論';
const broad =
  '改善|見直し|強化|向上|充実|拡充|適正化|最適化|高度化|円滑化|健全化|底上げ|改革|推進|促進|レベルアップ|ブラッシュアップ|スキルアップ|引き締め|深化|定着|浸透|再構築|安定化|体制整備|環境整備|(?:体制|風土|環境|組織)づくり|再発防止|未然防止|信頼回復|信頼の回復|連携|底上げ|徹底強化|チューニング|手直し|テコ入れ|てこ入れ|洗練';
const manner =
  '(?:適切|適正|誠実|真摯|丁寧|柔軟|迅速|的確|確実|前向き|積極的|抜本的|主体的|真剣|全社的)に|しっかり(?:と)?|きちんと|ちゃんと|万全の|臨機応変に|誠心誠意|誠意を(?:もって|持って)|責任を(?:もって|持って)|鋭意|最大限|可能な限り|できる限り|できるだけの';
const someMeasure =
  '(?:必要な|適切な|所要の|しかるべき|然るべき|万全の|十分な|抜本的な|何らかの|なんらかの|さらなる|更なる|各種|さまざまな|様々な)(?:[一-龠]{0,6})(?:対応|対策|措置|処置|手当て|手段|取り?組み|方策)|再発防止策|(?:再発防止|改善|安全|防止|是正|恒久)?(?:対策|措置)';

const rows: readonly Row[] = [
  ...nominal('study', study),
  ...nominal('broad', broad),
  simple('broad', '', godan('(?:見直|見なお|みなお)', 'す'), '見直す'),
  row(
    'broad',
    '[一-龠ァ-ヶー]{1,5}化を',
    anyVerb([
      ichidan('(?:進|すす)め'),
      godan('(?:図|はか)', 'る'),
      godan('(?:目指|めざ)', 'す'),
      sahen('推進'),
    ]),
    (words) => `${words}進める`,
  ),
  {
    kind: 'broad',
    head: 'を改めて(?:いき|まい|参)',
    pattern:
      /(?<=を)(改め)て(?:いき(?:ます|たい(?:です|と思います|と考えて(?:い|おり)ます)?)|(?:まい|参)ります)/g,
    plain: () => '改める',
  },
  simple('broad', '', ichidan('高め'), '高める'),
  simple('broad', '(?:よ|良)(?:り(?:よ|良))?く', suru, 'よくする'),
  simple('effort', '', ichidan('(?:努|つと)め'), '努める'),
  ...nominal('effort', '努力|尽力|精進|邁進|注力|専心|奮闘|努力精進|腐心|傾注'),
  simple('effort', '', godan('(?:取り?組|とりく)', 'む'), '取り組む'),
  row('effort', '取り?組み(?:を|も)', light, () => '取り組みを進める'),
  simple('effort', '', godan('励', 'む'), '励む'),
  simple(
    'effort',
    '(?:全力|最善|ベスト|力|誠意|誠心誠意|万全)(?:を|の限りを)?',
    godan('(?:尽く|つく)', 'す'),
    '力を尽くす',
  ),
  simple(
    'effort',
    '(?:全力|総力)(?:を|で)(?:(?:挙げ|あげ)て|対応|取り組み)?',
    anyVerb([ichidan('(?:挙げ|あげ)'), suru, sahen('(?:対応|対処)')]),
    '全力を挙げる',
  ),
  simple('effort', '(?:全力|総力|力|重点)を', godan('(?:注|傾)', 'ぐ'), '力を注ぐ'),
  simple('effort', '万全を', anyVerb([godan('期', 'す'), sahen('期')]), '万全を期す'),
  simple('effort', '(?<=を)', godan('(?:図|はか)', 'る'), '図る'),
  simple('effort', '(?<=を)', godan('(?:目指|めざ)', 'す'), '目指す'),
  simple('effort', '', sahen('配慮'), '配慮する'),
  row('effort', '(?<=[にへ]|前向きに)(?:前向きに)?', godan('(?:活か|生か|いか)', 'す'), () => '活かす'),
  simple('effort', '(?<=[にへ])', ichidan('(?:役立て|つなげ|繋げ)'), 'つなげる'),
  row(
    'effort',
    `(?:${manner})(?:対応|対処|処理|フォロー|サポート|取り組み)(?:を)?`,
    light,
    (words) => `${words}する`,
  ),
  simple(
    'effort',
    `(?:${manner})`,
    anyVerb([ichidan('進め'), ichidan('考え'), godan('(?:取り?組)', 'む')]),
    '進める',
  ),
  simple(
    'effort',
    '(?:より|一層|より一層)?(?:厳格|厳正|適正|適切|確実|着実|円滑|徹底的|計画的)に',
    anyVerb([godan('(?:行|おこな)', 'う'), sahen('(?:実施|管理|運用|運営|推進|履行)')]),
    '行う',
  ),
  row(
    'broad',
    '(?:連携|連絡|関係)を(?:より)?(?:一層)?(?:密に|緊密に|強固に|深く)',
    suru,
    (words) => `${words}する`,
  ),
  row('effort', '前向きに[^、。]{0,6}', light, (words) => `${words}する`),
  row(
    'effort',
    `(?<!次の|以下の|下記の|上記の|この)(?:${someMeasure})(?:を|も)(?:速やかに|早急に|順次|確実に)?`,
    anyVerb([
      ichidan('講じ'),
      godan('(?:取|と)', 'る'),
      godan('(?:行|おこな)', 'う'),
      godan('打', 'つ'),
      suru,
      sahen('(?:実施|実行|徹底|強化|推進)'),
    ]),
    (words) => `${words}行う`,
  ),
  simple(
    'study',
    '(?<=(?:対策|対応|方法|方策|改善策|やり方|進め方|防止策|在り方|あり方|方|案|か)(?:を|、)?[^、。と]{0,6})',
    ichidan('考え'),
    '考える',
  ),
];

const head = new RegExp(rows.map((each) => each.head).join('|'));

/** 「点検体制の見直し」, 「廃止を検討中」: the noun alone, at the end of an item, a cell or a heading-like line. */
const nominalEnd = new RegExp(
  `(?:${study}|(?:${broad})|(?:${manner})?(?:取り?組み|努力))(?:(?:の|を|に)?(?:中|予定|方針|図る|実施|推進|継続|開始|着手)){0,1}$`,
);
/** Compound nouns in which the word names a thing: 検討会, 改善要望, 強化ガラス; and what was said of the act before. */
const compoundNoun =
  /^(?:会|委員|課題|項目|事項|結果|資料|内容|段階|依頼|要望|期間|案件|チーム|部会|室|課|係|版)/;

/** Numbers that say from what to what something is strengthened or changed: the detail that a broad word lacks. */
const detail =
  /\d[^、。]{0,12}(?:から|→|より)[^、。]{1,16}[にへ]|\d[\d,.]*\s?[^\s、。\d]{1,4}(?:に|へ)(?:見直|強化|改善|引き)/;

/** What joins the promise to the next clause is no part of it. */
const conjunction = /(?:ので|が|から|けれども?)$/;

/** Every promise without content, in order. */
export function vaguePromises(text: string): readonly VaguePromise[] {
  if (!head.test(text)) return [];
  const found: VaguePromise[] = [];
  for (const { kind, pattern, plain } of rows) {
    for (const match of scan(text, pattern)) {
      const words = match[1] ?? '';
      if (kind === 'broad' && detail.test(text)) continue;
      const length = match[0].replace(conjunction, '').length;
      found.push({ start: match.index, end: match.index + length, plain: plain(words), kind });
    }
  }
  return withoutOverlap(found);
}

/** The noun on which the text ends, where it is one of effort or study. */
export function vagueNoun(text: string): VaguePromise | undefined {
  const end = endOfPredicate(text);
  const match = nominalEnd.exec(text.slice(0, end));
  if (!match || compoundNoun.test(text.slice(end))) return undefined;
  const kind = new RegExp(study).test(match[0]) ? 'study' : 'broad';
  if (kind === 'broad' && detail.test(text)) return undefined;
  return {
    start: match.index,
    end,
    plain: match[0].replace(/(?:の|を|に)?(?:中|予定|方針|図る|実施|推進|継続|開始|着手)$/, ''),
    kind,
  };
}

function withoutOverlap(found: VaguePromise[]): readonly VaguePromise[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: VaguePromise[] = [];
  for (const promise of found) {
    const last = kept.at(-1);
    if (last && promise.start < last.end) {
      if (promise.end > last.end) kept[kept.length - 1] = { ...last, end: promise.end };
    } else kept.push(promise);
  }
  return kept;
}
