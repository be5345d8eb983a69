import { endOfPredicate } from './predicate-end';
import { scan } from '../scan';

/**
 * Signs that a non-past verb tells what always happens, and not what somebody promises to do once: the trap of 「毎日バックアップを
 * 取得します」. A sign counts for the main verb alone; inside the clause that describes the thing being built
 * (「毎日動くジョブを追加します」) it says nothing about the building.
 */

const frequency =
  /毎(?:日|朝|晩|夕|週|月|年|年度|回|時|期|度)|日次|週次|月次|年次|(?:日|週|月|年|期)(?:に)?\s?[\d一二三四五六]+\s?(?:度|回)|[\d一二三四五]\s?(?:時間|分|秒|日|週間?|[かヶカ]月|年|件|回|台|本|個)(?:ごと|毎|おき|に(?:1|一)(?:度|回))|(?<=[一-龠ァ-ヶー])(?:ごと|毎)に|(?<=[日週月年期])ごとの|たびに|平日|度に|都度|つど|定期(?:的)?に|必ず(?=[^、。]{0,4}(?:[二2三3両複]|全員|担当|当番|確認|記録|数え|照合|点検|署名))|(?:二|2|三|3|複数)[人名]で|両名で|常に|常時|つねに|いつも|日々|日頃|日常的に|平時|通常(?:は|時)|原則|従来どおり|引き続き毎|自動(?:で|的に)|随時(?:同期|反映|更新)(?:し|さ)|[月火水木金土日]曜(?:日)?ごと|営業時間中|稼働中は|運転中は|夜間は|24時間(?:体制で|365日)|各(?:週|月|回)(?:の|に)|シフトごと|だけが|のみが|に限(?:り|って)|と引き換えに|に応じて|に従って|状況に応じ/g;
const trigger =
  /(?:[いえきけしせちてにねびべみめりれぎげじぜっ]たら|[っんい]だら|なかったら|でしたら|ましたら)(?:、|(?!い|し))|(?:れ|え|け|せ|て|ね|べ|め|げ)ば(?!かり|ら|ね|い)|なければ|(?:[るうくぐすつぬぶむたいの]|だ|ない|した|時|の)場合(?:に)?(?:は|も|、|に)|(?:[るうくぐすつぬぶむたのい]|ない)(?:とき|際|折|時)(?:に)?(?:は|も|、|に)|の(?:際|とき|たび|度|都度)(?!の)|た時点で|る時点で|[るたい](?:日|場面|ケース|うち|間|期間)(?:に)?は、?|[るくすつうむぶぐ]と、|ないと、|(?:が|を)(?:超え|下回|上回|過ぎ)(?:る|た)(?:と|ら)|次第、/g;
/** A moment of a procedure: 送信前に, 終了後は. Not 事前に, 今後, 同時に. */
const moment =
  /(?<![事以最今同随適即臨一当生目直空手名建前午\d])(?:[前後時中](?:に|には|は|、|で(?!す|し|あ|ご)(?:は)?)|(?:する|た|の|る)(?:直)?(?:前|後|あと)(?:に|には|は|、|で)|(?:に)?(?:先立ち|先立って|あたり|あたって|当たって))/g;
const system =
  /(?:システム|サーバー?|ワーカー|ジョブ|バッチ|プログラム|アプリ|CI|API|パイプライン|スクリプト|ツール|ボット|Bot|センサー?|監視|画面|端末|装置|[一-龠ァ-ヶー](?:機|器|盤|計|錠|炉|針)|ゲート|ロボット|エージェント|ミドルウェア|データベース|DB|クラスタ|ロードバランサー?|ファイアウォール|機能|警報|アラーム|アラート|タイマー|ブレーカー|制御盤|コントローラー?|インターロック|弁|ポンプ|フォーム|検査器?|フィルター?|フック|ルーター|スイッチ|ログ|通知|サービス|ソフト(?:ウェア)?|基盤|エンジン|プロキシ|キャッシュ|回路|ドア|遮断機|設備)(?:側)?\s?が(?!わ)/g;

/** A verb in plain form in front of a noun: the start of a clause that describes a thing. */
const describing =
  /(?:[るすうむぐぶ]|ない|[っしいきちりびみにじえけせてねべめれげ]た|んだ)(?:よう(?:に)?|ため(?:に)?|(?!前|後|時|際|場合|度|限|方針|予定|所存|計画|見込|意向|運び|考|等|直後|直前|途中|間|中|都|以|か|と|ほ)[一-龠々ァ-ヶA-Za-z￼]+[^、]{0,24}[をにへ])|(?:仕組み|機能|手順|体制|運用|ルール|設定|画面|処理|通知|監視|検査|点検|欄|方式|構成|権限|アラート|ジョブ)(?:を|に|へ)|(?:よう|ように|ため|ために)、/;

/** Acts that are done once and change something; frequency or a moment in the sentence then describes the thing changed. */
const change =
  /(?:導入|追加|変更|改修|修正|実装|整備|新設|設置|廃止|移行|改訂|改定|制定|策定|構築|開発|撤去|増設|増強|置き?換え?|切り?替え?|刷新|改良|改造|新調|購入|発注|採用|配備|作成|設定|適用|設計|登録|拡張|撤廃|統合|分離|分割|自動化|標準化|義務化|必須化|書き?直|書き?換|改め|作り直|増や|減ら|広げ|伸ば|縮め|移[しす]|分け|まとめ|やめ|外[しす]|付け|設け|取り付け|取り?換え|作る|作り|見直|組み込|盛り込|入れ)(?:る|り?ます|を)?/;

/** Whether the sentence tells a rule, a procedure, or what a system or a standing service does. */
export function isStanding(text: string): boolean {
  const end = endOfPredicate(text);
  const predicate = text.slice(Math.max(0, end - 16), end);
  const changes = change.test(predicate);
  return (
    appliesToMain(text, trigger, end) ||
    appliesToMain(text, frequency, end, changes) ||
    appliesToMain(text, system, end) ||
    (!changes && appliesToMain(text, moment, end))
  );
}

const distributive = /(?<![分間日週月年回朝晩時期])(?:ごと|毎)に?$/;

function appliesToMain(text: string, sign: RegExp, end: number, changes = false): boolean {
  for (const match of scan(text, sign)) {
    const from = match.index + match[0].length;
    if (from >= end) continue;
    const rest = text.slice(from, end);
    // One for each machine says where, not how often, once the verb is one of building.
    if (changes && distributive.test(text.slice(0, from))) continue;
    const embedded = describing.test(rest);
    if (!embedded && !(changes && /[をにへ]/.test(rest))) return true;
  }
  return false;
}
