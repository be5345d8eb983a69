import type { Passage } from '../../document/model';

/** Something that exists when the work is done, and that the other side can look at. */
const things =
  '(?:比較表|対応表|一覧表?|報告書?|計画書?|案|結論|結果|可否|要否|仕様書?|手順書?|設計書?|資料|見積もり|見積書?|回答書?|図面?|表|チケット|議事録|試作品?|記録|要件|候補|方式|日程表?|工程表|文書|稟議書?|契約書|覚書|説明会|集計|数値|ロードマップ|プロトタイプ|PoC|レポート|ドキュメント|判断材料|骨子|文案)';
const made =
  '(?:作成|提出|報告|ご報告|共有|公開|提示|ご提示|まとめ|取りまとめ|示|決定|決め|配布|回答|ご回答|承認|説明|ご説明|通知|作り|作る|出し|出す|送付|お送り|起票|添付|確定|付議|発表|公表|お知らせ|ご連絡|連絡)';
const deliverable = new RegExp(
  `${things}(?:等|など)?(?:を|と|に|は)[^、。]{0,16}${made}|${things}(?:の)?(?:作成|提出|提示|報告|公開)`,
);

/** True where the text names a result that can be looked at. */
export function namesDeliverable(text: string): boolean {
  return deliverable.test(text);
}

/** The same for the whole row in which a cell stands: 完了の判定「三社の比較表を提出」. */
export function rowNamesDeliverable(passage: Passage): boolean {
  return passage.row?.cells.some(({ text }) => deliverable.test(text.normalize('NFKC'))) ?? false;
}
