/**
 * A long report as people write them, with a finding here and there. Every paragraph is different, so that no cache makes it
 * shorter than it is.
 *
 * @param length in UTF-16 units, reached to within one paragraph
 */
export function longReport(length: number): string {
  const head = '---\ntenmatsu: incident-report\nlang: ja\n---\n\n';
  const titles = ['要旨', '影響の範囲と数', '経過', '原因', '暫定対応', '恒久対応', '再発防止'];
  let text = head;
  for (let n = 0; text.length < length; n++) {
    if (n % 12 === 0) text += `## ${titles[(n / 12) % titles.length]}\n\n`;
    text += paragraph(n);
  }
  return text;
}

function paragraph(n: number): string {
  switch (n % 6) {
    case 0:
      return `受注処理の${n}番目の工程で遅れが生じ、${n + 3}件の注文が確定できませんでした。記録は監視の画面から取りました。\n\n`;
    case 1:
      return `- 配送の依頼は11月${(n % 28) + 1}日18時までに担当の佐藤が送ります（番号${n}）。\n- 在庫の数は倉庫の記録と突き合わせました。\n\n`;
    case 2:
      return `| 時刻 | 出来事 | 根拠 |\n| --- | --- | --- |\n| 10:${10 + (n % 50)} | 警報を受けた | 監視 ${n} |\n| 11:00 | 切り戻した | 作業記録 |\n\n`;
    case 3:
      return `${n}件目の再発防止として、運用の改善を検討します。あわせて、手順の周知を徹底します。\n\n`;
    case 4:
      return `設定の値は \`timeout=${n}\` でした。**前の版**では60秒で、変更の記録は[作業票${n}](https://example.com/${n})にあります。\n\n`;
    default:
      return `お客様からの問い合わせ${n}件には、その日のうちに返答しました。残りは11月${(n % 28) + 1}日までに返答します。\n\n`;
  }
}
