import type { PhraseHit } from '../../lint/rule';
import type { Sentence } from '../../document/model';
import { scan } from '../scan';

const term =
  /(?:情報|個人情報|データ|顧客情報)?(?:漏えい|漏洩|ろうえい|流出)|不正アクセス|不正ログイン|不正侵入|サイバー攻撃|ハッキング|乗っ取り|改ざん|改竄|違法|法令違反|法律違反|犯罪|横領|背任|窃盗|盗難|重過失|過失|損害賠償|賠償責任|債務不履行|契約違反|瑕疵担保|詐欺|隠蔽|隠ぺい|偽装|粉飾/g;
/** Part of a name, or the thing guarded against. */
const compound =
  /^(?:等?(?:報告|届|対策|防止|対応|検知|保険|訓練|演習|マニュアル|規程|手順|窓口|相談|調査|の?(?:おそれ|恐れ|可能性|疑い|有無|防止|検知|監視|懸念))|法|罪|性|割合|相殺|責任保険)/;
const open =
  /可能性|おそれ|恐れ|疑い|懸念|調査中|確認中|未確定|未確認|仮説|照会中|かどうか|有無|場合|あれば|たら|なら|(?:は|が|も|の(?:事実|痕跡|形跡)は)(?:確認され|認められ|見つか|検出され|発見され|判明し|な(?:い|かった)|あり?ませ|ござい?ませ|起きて|発生して)[^、。]{0,8}(?:な|ず|ませ|$)|ではな|に(?:は)?当たら|に該当し(?:な|ませ)|防|備え|検知|監視|ふせ|避け/;
/** Confirmed, by whom or how. */
const confirmed =
  /(?:確認(?:し|され|でき)|判明し|特定(?:し|され)|認定(?:し|され)|認め(?:た|ました|られ(?:た|ました))|鑑定|判決|届け出|届出|公表し|報告し|記録(?:から|で|に)|ログ(?:から|で|に)|証拠)[^、。]{0,14}(?:た|ました|ている|ております|て|$)/;

/** A term with legal weight that is stated before it is confirmed. */
export function* loadedTerms({ text }: Sentence): Iterable<PhraseHit> {
  for (const match of scan(text, term)) {
    const start = match.index;
    const end = start + match[0].length;
    if (compound.test(text.slice(end)) || open.test(text) || confirmed.test(text)) continue;
    if (
      match[0] === '流出' &&
      /(?:水|油|土砂|ガス|薬液|原因の|の原因|汚泥|燃料|人口|人材)の?$/.test(text.slice(0, start))
    )
      continue;
    if (match[0] === '流出' && /^(?:の)?原因|^量|^防止/.test(text.slice(end))) continue;
    yield { start, end };
    return;
  }
}
