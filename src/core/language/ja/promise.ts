import type { Passage, Sentence } from '../../document/model';
import type { SectionRole } from '../../templates/metadata';
import { moodOf } from './mood';
import { isThirdPartyAct } from './party';
import { endOfPredicate } from './predicate-end';
import { isStanding } from './standing';
import { onceFor } from '../../once-for';

/** Where the writer says what will be done. */
export const measureRoles: readonly SectionRole[] = [
  'interim-measures',
  'permanent-measures',
  'prevention',
  'actions',
  'next-steps',
];

/** A stretch of the sentence that announces an act of ours still to be done. */
export interface Promise {
  readonly start: number;
  readonly end: number;
  /** How the sentence ends: です・ます, plain, or on a noun. */
  readonly style: Style;
}
export type Style = 'polite' | 'plain' | 'noun';

/** Verbs in the non-past that announce nothing: being, needing, meaning, thanking, and what happens by itself. */
const noAct =
  /(?:^|[^一-龠])(?:(?<=[はがもにてで、])い|あり|おり|なり|でき|要し|含み|至り|わかり|思い|考え|見え|聞こえ|分かり|困り|助かり|ござい|存じ|くださ|いたしかね|しかね|お待ちし|受け付け|受付け|承り|使い|用い|お待ちいたし|お待ち申し上げ|お詫びし|お詫びいたし|お詫び申し上げ|感謝し|感謝いたし|願い|祈り|誓い|約束し|約束いたし|認め|受け止め|反省し|反省いたし|信じ|望み|述べ)(?:ます|まし)|(?:いただけ|頂け|もらえ|なれ|得られ|選べ)(?:ます|る)(?:$|。)|(?:お詫び|詫び|感謝|御礼|お礼|申し訳|見舞い|陳謝|謝罪|お願い|約束|お約束)(?:を)?(?:し|いたし|致し|申し上げ)(?:ます|る)|(?:^|[^一-龠])(?:ある|いる|なる|できる|要する|含む|至る|わかる|思う|考える|見える|述べる|困る|助かる|認める|受け止める|使う|用いる|受け付ける|承る|利用する|使用する|反省する|お詫びする|感謝する)$|(?:分かる|異なる|至る|思う|考える|困る)$|(?:される|されます|られます|られる|(?:開|動|使|選|戻|読|書|行|進)(?:け|え|べ|せ|め)(?:る|ます))$|(?:(?:報告|回答|ご挨拶|挨拶|お詫び|連絡|最終)と|必要と|対象と|原因と|単位と|上限と|基準と|条件と|前提と|目安と|完了と)(?:する|します|いたします)$/;

/** What comes about by itself; with an object (説明会を開きます) somebody does it. */
const intransitive =
  /(?:^|[^一-龠を])(?:残り|続き|かかり|届き|変わり|終わり|始まり|動き|止まり|鳴り|開き|閉まり|閉じ|減り|増え|起き|起こり|消え|済み|間に合い|当たり|限り|異なり|違い|過ぎ|足り|進み|なくなり|かかわり|関わり|決まり|要り|点き|点り|灯り|光り|写り|映り|載り|下がり|上がり|広がり|詰まり|溜まり|集まり|切り替わり|伝わり|直り|整い|揃い|外れ|落ち|流れ|現れ|表れ|生じ|切れ)(?:ます|まし)$|(?:^|[^一-龠を])(?:残る|続く|かかる|届く|変わる|終わる|始まる|動く|止まる|鳴る|開く|閉まる|減る|増える|起きる|起こる|消える|済む|間に合う|限る|違う|過ぎる|足りる|進む|なくなる|決まる|要る|点く|点る|灯る|光る|写る|映る|載る|下がる|上がる|広がる|詰まる|溜まる|集まる|切り替わる|伝わる|直る|整う|揃う|外れる|落ちる|流れる|現れる|表れる|生じる|切れる)$/;

/** An act named by its noun at the end of an item: 監視の追加, アップデート予定. */
const actNoun =
  /(?:の|を|へ|に|、|^|[ァ-ヶーA-Za-z0-9一-龠\s￼])(?:導入|追加|変更|改修|修正|実装|交換|更新|作成|整備|新設|設置|廃止|移行|改訂|改定|制定|策定|構築|開発|撤去|増設|増強|置き?換え|切り?替え|刷新|改良|改造|購入|調達|発注|採用|配備|適用|自動化|標準化|共通化|必須化|義務化|二重化|冗長化|分離|分割|統合|削除|停止|公開|配布|返金|送付|再送|再発行|調査|実施|洗い出し|点検|アップデート|アップグレード|リリース|デプロイ|リファクタリング|バックポート|チューニング|作り直し|書き直し|差し替え|貼り替え|取り替え|組み込み|明文化|文書化|一本化|一元化|義務付け|義務づけ|見える化|可視化|棚卸し?|設定|拡張|短縮|延長|登録|付与|出力|整理|修復|取得|集約|掲載|転記|是正|再設計|移設|増員|補修|補強|清掃|交付|手配|確保|取り外し|取り付け|組み替え|入れ替え|張り替え|張り直し|書き換え|洗い替え|引き上げ|引き下げ|付け替え|作り替え|並べ替え|切り離し|周知文の掲示|掲示|報告|提出|説明会の開催|開催|引き継ぎ|確認|演習|リハーサル|試験|計測|測定|検証|再計算|再集計|試行|移管|支給|配置|再配置|敷設|塗装|分散|隔離|封鎖|ロールバック|ロールアウト|バージョンアップ|ローテーション|暗号化|制限|遮断|除外|[一-龠ァ-ヶー]{1,4}化|[一-龠ぁ-ん]{1,3}(?:直し|替え|換え|付け|分け|上げ|下げ|込み|離し|外し|入れ|渡し|戻し))(?:(?:を)?(?:予定|実施|予定中|着手|対応|開始)|する(?:予定|方針))?$/;

const contentColumn =
  /担当|責任者|期限|期日|締切|状態|状況|進捗|確認方法|確認|判定|検証|根拠|費用|金額|工数|期間|備考|時刻|日時|日付|理由|出典|指標|目標|単位|種別|区分|優先|番号|^no\.?$|^#$|結果|効果|意味|件数|数$|層$|due|owner|status/i;

/** Cells of these columns say who, when, how it went; not what is to be done. */
export function holdsAct(passage: Passage): boolean {
  return passage.column === undefined || !contentColumn.test(passage.column);
}

const doneRow = /済|完了|対応中止|中止|取りやめ|done|closed/i;

/** A ticked box, or a row whose state says that it is done. */
export function isDone(passage: Passage): boolean {
  if (passage.task === 'done') return true;
  const { row } = passage;
  if (!row) return passage.parent !== undefined && isDone(passage.parent);
  return stateColumns(row.header).some((at) => {
    const state = row.cells[at]?.text ?? '';
    return doneRow.test(state) && !/未完了|未済/.test(state);
  });
}

/** The columns that tell how far a row is. All rows of a table share one header, and are asked cell by cell. */
const stateColumns = onceFor((header: readonly string[]) =>
  header.flatMap((title, at) => (/状態|状況|進捗|ステータス|期限|完了|status/i.test(title) ? [at] : [])),
);

/**
 * The sentence's main act where it is a promise of the writer's side: not a rule, a procedure, a system's behaviour, a
 * request, another party's act, or something done.
 */
export function promiseOf(sentence: Sentence): Promise | undefined {
  const { text, passage } = sentence;
  if (!holdsAct(passage) || isDone(passage)) return undefined;
  const mood = moodOf(text);
  const end = endOfPredicate(text);
  const tail = text.slice(0, end);
  const noun = mood === 'noun';
  if (
    noun
      ? !(isListed(passage) && actNoun.test(tail)) && !/(?:予定|方針)$/.test(tail)
      : mood !== 'act' && mood !== 'intent'
  )
    return undefined;
  const act = mood === 'intent' ? tail.replace(intention, '') : tail;
  const told = mood === 'act' || act !== tail;
  if (told && (noAct.test(act) || intransitive.test(act) || happensByItself(act))) return undefined;
  if (
    mood === 'intent' &&
    !/する|せる|く|ぐ|む|う|つ|す|る|たい|たく|させて|ます|[一-龠ァ-ヶー](?:する)?(?:予定|方針)/.test(
      tail.slice(-12),
    )
  )
    return undefined;
  if (isThirdPartyAct(text) || isStanding(text)) return undefined;
  if (passage.section.role === 'prevention' && conduct.test(tail)) return undefined;
  return {
    start: clauseStart(text, end),
    end,
    style: noun
      ? 'noun'
      : /(?:ます|です|ございます)$/.test(tail)
        ? 'polite'
        : /(?:予定|方針)$/.test(tail)
          ? 'noun'
          : 'plain',
  };
}

/** The noun or the decision that announces an act. */
const intention =
  /(?:予定|方針|所存|考え|つもり|意向|計画|見込み|運び|決意|覚悟|こと|もの)(?:で(?:あります|す|ある|ござい?ます|おります)|だ|[とに](?:し(?:て(?:い|おり)ます|ている|ます|た|ました)|する|いたし(?:ます|ました)|な(?:ります|る|りました|った)))?$/;

/** What is done again and again; under 再発防止 it is a rule of conduct. */
const conduct =
  /(?:記録|保管|保存|署名|照合|計測|測定|読み合わせ|巡回|監視|施錠|携行|着用|持参|記入|消毒|点呼)(?:を)?(?:する|します|いたします|行う|行います|し合う)$|(?:数え|見回り|見回|読み合わせ|測り|測|量り)(?:る|ます)$/;

/** サ変 verbs that, without an object, tell what comes about and not what somebody does. */
const change =
  /(?:半減|減少|増加|低下|上昇|向上|安定|発生|消滅|一致|完了|終了|成立|失効|到着|経過|継続|存在|該当|相当|関係|依存|起因|短縮|悪化|改善|停止|復旧|回復|再開|解消|収束|連動|作動|起動|稼働|動作)(?:する|します|いたします)$/;

function happensByItself(tail: string): boolean {
  const clause = tail.slice(Math.max(tail.lastIndexOf('、'), tail.lastIndexOf('|')) + 1);
  return (
    change.test(clause) && /[はがも]/.test(clause) && !clause.includes('を') && !/いたします$/.test(clause)
  );
}

/** Items, cells, and lines that stand for one: where an act is named by its noun. */
function isListed(passage: Passage): boolean {
  return passage.kind === 'item' || passage.kind === 'cell' || passage.sentences.length === 1;
}

/** Where the last clause begins: behind the last comma or bar before the predicate. */
function clauseStart(text: string, end: number): number {
  const head = text.slice(0, end);
  const cut = Math.max(head.lastIndexOf('、'), head.lastIndexOf('|'), head.lastIndexOf(','));
  const start = cut + 1;
  return start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
}
