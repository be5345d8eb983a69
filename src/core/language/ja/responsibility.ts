import type { PhraseHit } from '../../lint/rule';
import type { Sentence } from '../../document/model';
import { namesOwnSide } from './party';
import { nextText } from './quantity';
import { merged } from '../hits';
import { conditions } from './conditional-apology';
import { befell, mismatch, undone, vagueFault } from './mismatch';
import { isWithdrawn } from './retraction';
import { denialSources, shiftSources } from './shift-of-blame';
import { phrases } from '../../lint/phrase';

const arose =
  '(?:が|は|も|に|の|など|等|によ|から|で|と|、|。|$|ござ|生じ|発生|あ(?:っ|り)|見られ|重な|原因|のため|のよう|故)';
const between =
  '(?:認識|見解|理解|解釈|意思|意思疎通|コミュニケーション|情報|情報共有|連携|連絡|伝達|報告|共有|引き?継ぎ|すり合わせ|擦り合わせ|(?:認識|意識|目線|条件|日程)合わせ|調整|意図|受け止め|受け取り方|期待|考え方|部署間|部門間|チーム間|担当者?間|会社間|社内|両者|双方)';
const gap =
  '(?:相違|違い|差異|差|ずれ|ズレ|齟齬|そご|食い?違[いっ]|くいちが[いっ]|行き違[いっ]|行違い|すれ違[いっ]|不一致|不足|不十分|不備|漏れ|もれ|ミス|断絶|乖離|ギャップ|乱れ|遅れ|不徹底|行き届か|誤り|足り|ロス|エラー|トラブル|不調|問題|異なっ|隔たり)';

const relation = phrases([
  {
    pattern:
      /(?:部署|部門|チーム|組織|会社|関係者|担当者?|拠点)間(?:の|で(?:の)?)(?:調整|連携|確認|共有|連絡|意識|足並み|情報共有)(?:が|は|の)?[^、。]{0,4}(?:十分で|不|できて|取れて|そろ|揃|欠|足り|乱れ|ずれ)[^、。]{0,8}|(?:情報|意図|意思|指示|内容|話|趣旨|依頼)(?:が|は|の)[^、。]{0,12}(?:伝わ(?:って|ら)|共有され(?:て|ず)|通じ(?:て|ず))(?:い|お)?(?:なかっ|な|ら|りませ|ませ)[^、。]{0,10}/g,
  },
  {
    pattern: new RegExp(
      `${between}(?:面|上|間|内容)?(?:の|に|が|に関する|において|における|上の)?(?:若干の|多少の|一部|大きな|いくつかの|何らかの)?${gap}(?=${arose}|な|て|ず|く|か|だ)[^、。]{0,14}`,
      'g',
    ),
  },
  {
    pattern:
      /(?:行き違い|行違い|すれ違い|手違い|手ちがい|不手際|食い違い|くいちがい|齟齬|掛け違い|かけ違い|(?<=(?:双方|両者|お互い|互い|相互)(?:の|に)?)(?:思い違い|勘違い|誤解|思い込み)|意思疎通(?:が|の|に|を)?(?:不|十分|図れ|でき|欠)|連携(?:が|の)?(?:取れ|とれ|うまく|十分|不足|不備|欠))(?=[^、。]{0,8}(?:が|は|により|によって|による|によっ|から|で|だ|と|の(?:ため|よう)|、|。|$|な|て|ず))[^、。]{0,12}/g,
  },
]);

const faultNoun =
  '(?:誤記|誤植|誤字|脱字|記載漏れ|入力漏れ|抜け(?:漏れ)?|過不足|不備|不具合|不適切な(?:点|対応|処理|取り扱い|扱い)|至らな(?:い|かった)(?:点|ところ)|至らぬ(?:点|ところ)|行き届かな(?:い|かった)(?:点|ところ)|誤り|ミス|漏れ|手落ち|落ち度|遺漏|問題|欠陥|課題|遅れ|混乱|トラブル|間違い|過誤|瑕疵|手抜かり|確認漏れ|確認不足|連絡漏れ|説明不足|配慮不足|配慮に欠ける(?:点|ところ|面)|不十分な(?:点|ところ)|不足)';
const existed =
  '(?:が|も|は)(?:一部|多々|多く|いくつか|見られ)?(?:ございました|ありました|あった(?!が)|あり、|ございまして|あったため|あったこと|生じ(?:ました|た|て(?:い|お|し))|生じ、|発生(?:し(?:ました|た|て)|いたし)|見られ|見受けられ|判明|起き(?:ました|た|て)|確認されました|認められ)';
/** What one side owes the other; told as lacking by itself. */
const duty =
  '(?:通知|ご通知|お知らせ|説明|ご説明|確認|ご確認|連絡|ご連絡|案内|ご案内|配慮|ご配慮|周知|手続き|お手続き|手配|調整|準備|検証|点検|管理|対応|ご対応|指示|引き継ぎ|報告|ご報告|共有|情報|意図|意思|趣旨|認識|処理|更新|反映|登録|返金|発送|手順|体制|チェック|検査|検品|監督|教育)';
const lacking = phrases([
  {
    pattern: new RegExp(
      `${duty}(?:の[^、。]{1,6})?(?:が|は|も)[^、。]{0,10}?(?:不足し|不足(?:で|だ)|不十分|十分で(?:は)?(?:な|あり|ござ)|足り(?:な|ず|ませ|て(?:い|お))|漏れ(?:て|た|る|ま)|抜け(?:て|落ち|た)|伝わ(?:って|ら)|伝達され|届(?:いて|か)|行き届|徹底され|なされ|行われ(?:ず|て)|至ら|甘(?:かっ|く)|曖昧(?:だっ|で)|欠け)(?!と(?:お|感|思|受))[^、。]{0,10}`,
      'g',
    ),
  },
]);
const agentless = phrases([
  { pattern: new RegExp(`${faultNoun}${existed}[^、。]{0,10}`, 'g') },
  {
    pattern:
      /(?:(?:され|られ|われ|まれ)て|(?:発生し|遅れ|消え|止まっ|漏れ|起き|生じ|なっ|壊れ|ずれ|混ざっ|混じっ|入れ替わっ|失われ|残っ|紛れ|混入し|流出し|抜け|重なっ|途切れ|切れ|届かなくなっ|変わっ|落ち)て)しま(?:った|い(?:まし|、)|って|う)[^、。]{0,10}/g,
  },
  {
    pattern:
      /(?:事態|結果|(?<=(?:る|た)という)(?:状況|状態)|形|こと|次第|ところ|運び)(?:と|に)(?:な(?:りました|ってしまい|った|って(?:い|お)|り、)|至(?:り|った)|相成り)(?!こと|のは|、?(?:誠に|大変|深く|心より)?(?:申し訳|お詫び))[^、。]{0,8}/g,
  },
  {
    pattern:
      /(?:(?:が|は)[^、。]{0,8}(?:なされ|行われ|実施され|確認され|反映され|共有され|伝達され|連絡され|更新され|処理され|登録され|送付され|発送され|お届けされ|届け(?:られ)?)(?:ておりませんでした|ていませんでした|ていなかった|ず|ない(?:まま|状態)|なかった))[^、。]{0,10}/g,
  },
  {
    pattern:
      /(?:発生|混入|流出|漏えい|漏洩|紛失|欠落|消失|重複|混同|誤送信|誤配|誤発送|誤表示)(?:し|いたし)てしま(?:い(?:まし|、)|った|って)[^、。]{0,8}/g,
  },
]);

const elsewhere =
  '(?:お客様|お客さま|ご利用者(?:様)?|利用者|ユーザー|会員(?:様)?|顧客|先方|取引先|ベンダー|メーカー|(?<![作事同従職卒企創営])業者|委託先|外注先|協力会社|開発会社|システム会社|保守会社|通信会社|通信事業者|配送(?:会社|業者)|運送会社|製造元|提供元|加盟店|販売店|仕入れ?先|クラウド事業者|クラウド(?:サービス)?|プロバイダ|前任者|前任|旧担当|他部署|別(?:の)?(?:部署|チーム|会社)|関係会社|関連会社|グループ会社|派遣会社|代理店|施工(?:会社|業者)|発注元|依頼元|相手(?:方)?|第三者|受託会社|他社|[A-Z]社|保護者|患者(?:様)?|申請者|ご本人)(?:様|さま|側|の担当者)?';
/** One's own duty denied. */
const denial =
  /(?:当社|弊社|当[一-龠]|私(?:ども|たち|共)?|我々|こちら|弊[一-龠])(?:として)?(?:側)?(?:に|には|の|では|は|としては)?[^、。]{0,10}(?:責任(?:は|が)?(?:な|負い(?:かね|ませ)|ござい?ませ|あり?ませ|ない)|責(?:を|めを)負(?:い(?:かね|ませ)|わ)|関知|関与(?:し|でき)|情報(?:が|は)(?:な|あり?ませ|ござい?ませ)|知(?:り得|る(?:よし|由))|(?:対応|補償|お答え|回答)(?:は|も)?(?:いたし|し)?かね(?:ます|る)|落ち度(?:は|が)(?:な|あり?ませ|ござい?ませ)|非(?:は|が)(?:な|あり?ませ))[^、。]{0,10}/g;
const shifted = phrases([
  {
    pattern: new RegExp(
      `(?:${elsewhere}|(?:発注|依頼|受託|受注|設計|施工|管理受託)者(?:側)?|施主|元請(?:け)?|下請(?:け)?|請負(?:人|業者))(?:の|からの)(?:指示|回答|連絡|対応|作業|手配|納品|判断|確認|承認|返信|情報提供)(?:が|は|も)[^、。]{0,8}(?:遅|不十分|な(?:く|かっ)|誤|曖昧|不明確|得られ|いただけ)[^、。]{0,10}`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `${elsewhere}(?:の|による|側の|における|での)[^、。]{0,14}(?<!に関わる|に係る|への|に対する)(?:作業|操作|ミス|判断|都合|責任|問題|手配|認識|不具合|誤り|設定|確認不足|不備|過失|落ち度|対応|遅れ|誤操作|誤解|指示|工事|入力|説明不足|連絡不足|ご認識|ご確認不足|管理|施工|処理|入力内容|環境|端末|通信環境|ご利用(?:環境|方法)?|使い方|事情)[^、。に]{0,4}(?:による(?:もの)?|に(?:よって|より|起因|よっ|原因が|問題が|あ)|が(?:原因|発端|招いた|主因|遅れ)|の(?:ため|結果|せい|問題|責任)|で(?:あり|す|、|ござ)|です|だ(?:っ|と)|で(?:は)?ないか)[^、。]{0,8}`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `${elsewhere}(?:に|の方に|側に|にも)(?:も)?(?:責任|原因|非|落ち度|問題|過失)(?:が|は)(?:ある|あります|あった|ありました|あり、|ございます|ございました)`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `${elsewhere}(?:が|から|より)[^、。]{0,20}(?:しなかった|しませんでした|なかった(?:ため|ので|こと)|怠った|誤っ|遅れ(?:たため|たこと)|連絡(?:が|を)(?:な|いただけ)|回答(?:が|を)(?:な|いただけ|得られ))[^、。]{0,10}`,
      'g',
    ),
  },
  { pattern: denial },
]);

/** A purpose, a product function or a denial that uses the word: 齟齬を防ぐ, 行き違いを検出する, 相違はない. */
const otherUse =
  /^(?:[^、。]{0,4}(?:を|の(?:ない|有無|検出|検知|防止|解消|監視))(?:防|検|な(?:く|い)|解消|減|避|調|確認|比|見つ|直|正|埋|洗|生ま|生じさせ|起こさ|記録|一覧|知らせ)|[^、。]{0,4}(?:は|が)(?:なかった|ない|ありません|ございません|な(?:い|く)))|行き違い(?:に|で|の節)[^、。]{0,14}(?:ご|お)(?:返|入金|支払|連絡|送|手続|届)/;
/** The mechanism told in the same sentence: what was so and therefore did so. */
const mechanism =
  /(?:条件|設定|処理|プログラム|コード|関数|手順書?|画面|閾値|上限|証明書|鍵|配線|弁|フラグ|宛先|名簿|バッチ|ジョブ|索引|テーブル|ファイル|欄|値|台帳|権限|式|計算|仕様|版|端末|サーバー?|機|装置|センサー?)[^、。]{0,24}(?:が|を|に|は)[^、。]{0,24}(?:ため|ので|ことで|ことにより|ことから|結果|まま)(?:、|$)/;

/** 私と先輩の間で: a side named as one of two is not a side that takes it. */
const oneOfTwo =
  /(?:と|や)(?:私|わたし|当社|弊社|当[一-龠])(?:たち|ども)?(?:と)?の間|(?:私|わたし|当社|弊社|当[一-龠])(?:たち|ども)?と[^、。]{1,12}(?:の間|と(?:の|で))/;

/** Somebody on our side takes it, in this sentence or in the next. */
function taken(sentence: Sentence): boolean {
  return (
    (namesOwnSide(sentence.text) && !oneOfTwo.test(sentence.text)) ||
    (namesOwnSide(nextText(sentence)) &&
      /責任|誤|怠|不足|ため|原因|ませんでした|なかった|お詫び|申し訳/.test(nextText(sentence)))
  );
}

const asPhrases = (sources: readonly string[]) =>
  phrases(sources.map((source) => ({ pattern: new RegExp(source, 'g') })));
const mismatches = asPhrases([mismatch]);
const nobody = asPhrases([vagueFault, undone, befell]);
const pointing = asPhrases(shiftSources);
const denying = asPhrases(denialSources);

/** The technical parts of a system differ, or a described defect sits in one: a mechanism, and nobody's evasion. */
const betweenThings =
  /(?:サービス|システム|機器|モジュール|ライブラリ|サーバー?|プログラム|API|クライアント|データベース|DB|環境|ノード|端末|画面|言語|ブラウザー?|版|バージョン)(?:どうし|同士|の?間|間)?(?:で|の|と)/;
const describedDefect = /(?:る|た|ない|ままになる)(?:不具合|バグ|欠陥|問題)(?:が|も)/;
/** A source is cited, a person of ours is named, or the words are the frame of an apology. */
const cited =
  /によれば|によると|(?:議事録|記録|調書|報告書|聞き取り|ログ)[^、。]{0,12}(?:[)）]|より|から|で(?:は|確認))/;
const someone =
  /(?:者|員|士|師|係|担当|スタッフ|本部|部長|課長|部|課|チーム)(?:が|は)[^。]{0,24}(?:ため|ので|、|誤|怠|ませんでした|なかった)/;
const frame = /(?:この(?:たび|度|ような)|かかる|今回の|こうした|本件の)[^、。]{0,6}(?:事態|結果|こと|状況)/;

/** Where the sentence blurs who was responsible: at most one place, the weightiest. */
export function* dilutions(sentence: Sentence): Iterable<PhraseHit> {
  yield* candidates(sentence)
    .filter(({ end }) => !isWithdrawn(sentence.text, end))
    .slice(0, 1);
}

/** In this order of weight: another party blamed, a relation blamed, nobody named. */
function candidates(sentence: Sentence): readonly PhraseHit[] {
  const { text, passage } = sentence;
  const { role } = passage.section;
  const denials = role === 'facts' || cited.test(text) ? [] : [...denying(sentence)];
  const found: PhraseHit[] = [];
  if (blamesOthers(role, text) || denials.length > 0)
    found.push(
      ...merged([...shifted(sentence), ...(refersToOwn(text) ? [] : pointing(sentence)), ...denials]),
    );
  if (taken(sentence) || cited.test(text)) return found;
  found.push(
    ...[...relation(sentence), ...(someone.test(text) ? [] : mismatches(sentence))].filter((hit) =>
      isRelation(text, hit),
    ),
  );
  if (!accountable.has(role) || mechanism.test(text) || describedDefect.test(text)) return found;
  if (role === 'apology' && (frame.test(text) || conditions(text).length > 0)) return found;
  if (someone.test(text)) return found;
  const absent = [
    ...(role === 'cause' ? [] : lacking(sentence)),
    ...agentless(sentence),
    ...nobody(sentence),
  ];
  found.push(
    ...absent.filter(({ start, end }) => !/いただ|頂/.test(text.slice(Math.max(0, start - 6), end))),
  );
  return found;
}

function isRelation(text: string, { start, end }: PhraseHit): boolean {
  const from = text.slice(start);
  return (
    !ofPerson.test(text.slice(0, start)) &&
    !otherUse.test(from) &&
    !otherUse.test(from.replace(/^[^のがにはを、]{1,10}/, '')) &&
    !betweenThings.test(text.slice(0, end)) &&
    !/^[^。]{0,8}(?:を防|を検|を減|をなく|が(?:な|あり)(?:い|ませ))/.test(text.slice(end))
  );
}

/** The other party's part is named, and then one's own: 部品の不良は仕入れ先のものですが、見抜けなかったのは当社の責任です. */
function refersToOwn(text: string): boolean {
  return /(?:当社|弊社|当[一-龠]|弊[一-龠]|私(?:ども|たち)?)(?:の|に|が)[^、。]{0,12}(?:責任|誤り|過失|不備|問題)(?:で(?:す|あ|ござ|し)|が(?:あり|ござ|ある)|にあ|だ)/.test(
    text,
  );
}

/** 担当職員の認識不足: a person's failing is another rule's matter. */
const ofPerson =
  /(?:者|員|士|師|担当|新人|係|さん|氏|スタッフ|エンジニア|リーダー|長|人|部下|上司)(?:個人)?の[^、。がは]{0,6}$/;

/** Another party's part is a fact in 原因 and 事実; beside one's own duty, or with it denied, it is a shift of blame. */
function blamesOthers(role: string, text: string): boolean {
  return role === 'responsibility' || role === 'apology' || text.search(denial) >= 0;
}

const accountable = new Set(['responsibility', 'apology', 'cause']);
