import { makeAttentionNoun, makeAttentionPatterns } from './attention-patterns';
import { clauseAround } from './clause';
import { cellsIn } from './cells';
import { endOfPredicate } from './predicate-end';
import { Prefilter, PREFILTER_SIZE } from '../prefilter';
import { scan } from '../scan';

/** Prevention that rests on somebody's attention. Offsets in the text it was found in. */
export interface Attention {
  readonly start: number;
  readonly end: number;
}

/** What carries the prevention without anybody's attention: a gate, a tool, a default, something that cannot be skipped. */
const mechanism =
  /自動(?:で|的に|化|チェック|検査|検知|判定|照合|送信)|(?:でき|進め|動か|動作し|開か|閉じ|登録し|送信さ|適用さ|保存さ|押せ|消せ|変えられ|起動し|出荷でき|外れ|入れ)(?:ない|なく|ず)(?:よう|作り|設定|仕様|形|状態|仕組み|構造|$|。|ます|なり)|ないと[^、。]{0,16}(?:ない|できません|ません)|(?:仕組み|機能|ツール|システム|ゲート|画面|検査|アラート|警報|センサー|スクリプト|インターロック|ロック|チェックリスト|チェック表|確認票|テンプレート|雛形|バーコード|QRコード|入力制限|制約|フック|署名欄|承認欄|通知|CI)(?:を|に|へ|と|も|の[^、。]{1,8}を)[^、。]{0,14}(?:導入|追加|設け|設置|組み込|実装|作成|作り|変え|変更|入れ|必須|新設|用意|配備|稼働|設定|加え|切り替え|移行)|必須(?:に|と|化|項目)|(?:修了|合格|受講)(?:し(?:た|ない)|者)[^、。]{0,20}(?:だけ|のみ|限|以外|ない|無効)|無効(?:に|と)|ブロックする|拒否する|弾く|カレンダーに|権限を(?:外|限|制|分)/;
/** 気をつけるだけでは続かない, 意識ではなく, 注意に頼らず: the fault named, not committed. */
const refused =
  /(?:だけ(?:では|に|で(?:は)?なく|でなく|で済ませ)|では(?:なく|足り|防げ|不十分|続か)|に(?:頼|依存|任せ|よら)(?:ら|し|せ)?(?:ず|ない|った|る(?:の|対策|形)|な)|のみ(?:に|では)|に(?:とどま|留ま)らず|せず(?:に)?(?:、)?(?:とも|済)|しなくても|なくても)/;
/** The word as part of a name, or asked of the reader. */
const otherSense =
  /^(?:書き|報|点|欄|事項|力|深さ|文|義務|資料|会|週間|月間|動画|機関|委員|課|係|室|担当|長|員|記録|計画|用)/;

/** A resolve not to do something, which names no hindrance: 思い込みで進めないようにする. */
const resolve =
  /(?:思い込み|勢い|独断|一人|ひとり|憶測|推測|自己判断|自分だけ|自己流|我流|勝手な判断|惰性|慣れ|油断|慢心|勘|うろ覚え|記憶|先入観|口頭|口約束|片手間|なんとなく|何となく|その場の雰囲気|曖昧|あいまい|中途半端|分からない|わからない|急いで|慌てて|焦って|疲れた状態|見た目|ながら作業)(?:で|だけで|に|のまま|なまま|まま|せず|を|(?=送|進|決|判|作|返))[^、。]{0,12}ない(?:よう(?:に)?(?:、)?(?:し(?:ます|たい|て(?:いき|まい))|する|気|注意|心)|こと(?:に(?:する|します)|とする|を)|(?=$|[。|]))/;

function whole(text: string, pattern: RegExp): Attention {
  const match = pattern.exec(text);
  return { start: match?.index ?? 0, end: (match?.index ?? 0) + (match?.[0].length ?? 0) };
}

/** True where the text names something that works without anybody's attention. */
export function namesMechanism(text: string): boolean {
  return mechanism.test(text);
}

/** True where a mechanism carries the measure, or the text itself refuses to rely on attention. */
export function isDenied(text: string): boolean {
  return mechanism.test(text) || refused.test(text);
}

/** Measures that rest on attention alone; none where a mechanism carries them or the text itself refuses to rely on it. */
export function attentionMeasures(text: string): readonly Attention[] {
  if (resolve.test(text)) return [whole(text, resolve)];
  if (isDenied(text)) return [];
  const found: Attention[] = [];
  const { groups, noun } = compiled();
  for (const { patterns, prefilter } of groups) {
    let candidates = prefilter.candidates(text);
    for (let index = 0; candidates !== 0; index++, candidates >>= 1) {
      const pattern = patterns[index];
      if (!pattern || (candidates & 1) === 0) continue;
      for (const match of scan(text, pattern)) {
        const measure = { start: match.index, end: match.index + match[0].length };
        if (isMeasure(text, measure)) found.push(withContent(text, measure));
      }
    }
  }
  for (const cell of cellsIn(text)) {
    const end = cell.start + endOfPredicate(text.slice(cell.start, cell.end));
    const match = noun.exec(text.slice(cell.start, end));
    if (match) found.push({ start: cell.start + match.index, end });
  }
  return found;
}

interface Compiled {
  readonly groups: readonly { readonly patterns: readonly RegExp[]; readonly prefilter: Prefilter }[];
  readonly noun: RegExp;
}
let made: Compiled | undefined;

function compiled(): Compiled {
  if (made) return made;
  const all = makeAttentionPatterns();
  const groups = [];
  for (let at = 0; at < all.length; at += PREFILTER_SIZE) {
    const patterns = all.slice(at, at + PREFILTER_SIZE);
    groups.push({ patterns, prefilter: new Prefilter(patterns) });
  }
  return (made = { groups, noun: makeAttentionNoun() });
}

/** What people are told stands before よう: 宛先を二人で見るよう周知した. */
function withContent(text: string, measure: Attention): Attention {
  const told =
    text.startsWith('よう', measure.start) ||
    /よう(?:に)?、?$/.test(text.slice(Math.max(0, measure.start - 4), measure.start));
  return told ? { ...measure, start: clauseAround(text, measure).start } : measure;
}

/** The words are a predicate, not part of a name, not said of the reader, not describing a noun or a past belief. */
function isMeasure(text: string, { start, end }: Attention): boolean {
  return (
    !otherSense.test(text.slice(end)) &&
    !isHonorific(text, start) &&
    !/^[^「]*」/.test(text.slice(start, end)) &&
    !describing.test(text.slice(start, end + 12))
  );
}

/** 徹底した調査, 言い聞かせたことが: the verb only describes the noun behind it, which is no way of telling people. */
const describing =
  /^[^、。]{1,14}?(?:[したてせめけれえ]た|っ?た|んだ|ている|ていた|する|[すくむ](?=[一-龠]を))(?:(?=[一-龠ァ-ヶー]{2}|[一-龠][をがはにで])(?!(?:予定|方針|考え|所存|旨|通達|通知|文書|意識|姿勢|掲示|研修|訓示|指示|必要|通り|意向|計画|取組|取り組|業務|作業|対応|行動|決意|覚悟|見込|運び|機運|声|体制|運用|指導|教育|活動))|(?:こと|の)(?:が|は|も|で、|により|によって|から|に(?:よ|つ)))/;

/** ご注意, ご確認, ご周知: the reader's act. */
function isHonorific(text: string, start: number): boolean {
  return 'ごお御'.includes(text.charAt(start - 1) || ' ');
}
