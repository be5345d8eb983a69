import type { Sentence } from '../../document/model';
import type { PhraseHit } from '../../lint/rule';
import type { SectionRole } from '../../templates/metadata';
import { scan } from '../scan';
import { figures } from './quantity';
import { omission, strongCircumstance, weakCircumstance } from './circumstance';

/** Built at first use: these are the largest patterns of the rule. */
let made: { readonly weak: RegExp; readonly strong: RegExp } | undefined;
const patterns = () =>
  (made ??= { weak: new RegExp(weakCircumstance, 'g'), strong: new RegExp(strongCircumstance, 'g') });

/** Where reasons are given. In a personal document, events are told as reasons too. */
const accounts: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'cause',
  'responsibility',
  'judgement',
  'reflection',
  'apology',
  'conclusion',
]);

/** How a clause leads on to what happened in spite of it, or only if; any other ending gives a reason. */
const concession = /(?:が|けれども?|けど|ても|でも|とも|たら|れば|なら|まで|(?<!で)は)$/;
const ending =
  /(?:から|ため|ので|もの|せい|わけ)(?:で(?:す|した|ある|ございます|あった)|だ(?:った)?|なの(?:です|だ))?[。\s]*$/;
/** What went wrong as the topic, its reason as the predicate. */
const topic =
  /(?:のは|(?:遅れ|漏れ|誤り|遅延|ミス|不足|理由|原因|背景)(?:は|に(?:は|つきまして(?:は)?|ついては)))、?/;
/** Somebody else's state is told, which is another rule's matter; or the state of a thing. */
const others =
  /(?:者|(?<![要人職定])員|士|師|係|スタッフ|担当|監督|本人|[一-龠]長|[一-龠]官|[一-龠]手|さん|システム|サーバー?|装置|プロセス|サービス|端末)(?:の|が|は)[^、。]{0,2}$/;

/**
 * A circumstance and the writer's own omission, joined as reason and result: 「人が足りず、点検を飛ばした」, or the other way round,
 * 「点検を飛ばしたのは、人が足りなかったためです」. Circumstances that are told for no other reason need no omission.
 */
export function* excusingClauses({ text, passage }: Sentence): Iterable<PhraseHit> {
  const { role } = passage.section;
  const { weak, strong } = patterns();
  if (role === 'actions') {
    if (!topic.test(text) || !ending.test(text)) return;
    for (const match of scan(text, weak)) {
      if (topic.test(text.slice(0, match.index))) yield stretch(match);
    }
    return;
  }
  if (accounts.has(role) || role === 'facts') {
    for (const match of scan(text, strong)) yield stretch(match);
  }
  if (!accounts.has(role)) return;
  if (role !== 'conclusion') yield* anyReason(text);
  for (const match of scan(text, weak)) {
    const end = match.index + match[0].length;
    if (others.test(text.slice(0, match.index))) continue;
    if (justifiesAct(text, match.index, end)) yield stretch(match);
  }
}

/** What a person left undone, or could not do: no machine is said to have done so. */
const humanOmission =
  /省(?:い|き|略)|後回し|先送り|見送|控え(?:た|て|まし|ざる)|手(?:を|が|も)(?:付け|つけ|回|まわ|出)|(?:確認|点検|検算|検品|検査|検証|連絡|報告|相談|対応|手配|準備|説明|見直し|チェック|照合|試験|返信|返事|お?返答|案内|納品|提出|配送|お届け|発送|訪問|清掃|巡回|引き?継ぎ|判断|読み合わせ|質問)(?:を|が|は|も|まで|に)?[^、。]{0,10}(?:でき(?:ず|な|ませ|て(?:い|お))|しな|せず|行え|行わ|怠|忘れ|漏れ|遅|間に合|取れ|しませ|おろそか|疎か|滞|飛ばし|甘く|雑|後手|至ら|届か|及ば|かけられ|割け)|気づけ|気付け|(?:考え|思い|聞き|尋ね|覚え|比べ|調べ|確かめ|答え|続け|止め|受け止め)(?:られ|きれ)(?:な|ず|ませ)|思い至|思いつか|(?:聞け|頼め|断れ|動け|出せ|休め|書け|回れ|進め|付き合え|立ち会え)(?:ず|な|ませ)|覚えて(?:い|お)(?:な|ら)|間に合わ|手薄|質が落ち|おろそか|飛ばし|任せきり|お待たせ|うっかり|失念|忘れ(?:て|た|まし)|見落と|見逃/;
const leads =
  /(?:ため(?:に|も)?|ので|から|もあり|もあって|であり|ており|まして|て|(?<!ま)で|く|し|(?<![^、。]{0,2}もかかわら)ず|せいで|おかげで|により|によって|だけに|とあって|中(?:で)?|なか|折|こともあり|とはいえ|以上|ものの|矢先)$/;
/** What the writer's side did or left open, or how a thing is made: a cause that can be mended, and no excuse. */
const mendable =
  /(?:私|わたし|自分|当社|弊社|当[一-龠]|弊[一-龠]|我々)(?:たち|ども|自身)?(?:が|は|の)|甘(?:く|か|さ)|誤(?:っ|り|解)|怠|忘れ|見落と|思い込|勘違い|決め|定め|設け|用意して|備え(?!付)|仕組み|手順|基準|体制|設計|仕様|設定|画面|監視|警報|表示|機能|システム|プログラム|条件|ルール|規程|様式|台帳|名簿|一覧|欄|ラベル|権限|ログ|テスト|訓練|確かめ|確認(?:し|を|せ)|点検(?:し|を|せ)|任せ|頼って|前提|一人しか|属人|しなかった|せずに|似て|同じ|並んで|隣|区別|値|版|弁|管|器|機(?:が|の)|装置|線|部品|センサー|ファイル|データ|コード|鍵|ジョブ|サーバー|回線|接続|応答|照明|標識|文字|札|掲示|位置|配置|距離|高さ|色|形|死角|工程|負荷|読み取り|書き込み|処理|再試行|トラフィック|落石|故障|短絡|亀裂|断線|[A-Za-z]{3,}|￼/;

/** 「電話が鳴りっぱなしで、確認を省いた」: whatever it was, it stands as the reason for a person's omission. */
function* anyReason(text: string): Iterable<PhraseHit> {
  const cut = text.lastIndexOf('、');
  if (cut < 0 || !humanOmission.test(text.slice(cut)) || ownResolve.test(text.slice(cut))) return;
  const start = text.lastIndexOf('、', cut - 1) + 1;
  const clause = text.slice(start, cut);
  if (
    clause.length < 4 ||
    /\d\s?[時分日]/.test(clause) ||
    !leads.test(clause) ||
    mendable.test(text.slice(0, cut))
  )
    return;
  if (figures(text).length > 1) return;
  yield { start, end: cut };
}
const ownResolve = /(?:私|当社|弊社|当[一-龠])の(?:判断|誤り|責任)|べき(?:だ|で)|こと(?:が|に)(?:原因|問題)/;

function justifiesAct(text: string, start: number, end: number): boolean {
  const rest = text.slice(end);
  const comma = rest.indexOf('、');
  const clause = comma < 0 ? rest : rest.slice(0, comma);
  if (comma >= 0 && comma <= 28 && !concession.test(text.slice(start, end) + clause))
    return omission.test(rest.slice(comma));
  if (ending.test(text)) return topic.test(text.slice(0, start)) || omission.test(rest);
  return (
    /^[^、。]{0,10}(?:ため|ので|から|て|で|く|により|によって|せいで|中)/.test(rest) && omission.test(rest)
  );
}

const stretch = ({ index, 0: words }: RegExpExecArray): PhraseHit => ({
  start: index,
  end: index + words.length,
});
