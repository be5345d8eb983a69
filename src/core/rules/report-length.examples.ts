import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  {
    lang: 'ja',
    doc: 'short-report',
    text: '## 結論\n\n予約の受付を電話に切り替えています。\n\n## 事実\n\n9時5分に画面が止まりました。\n\n9時20分に電話の受付を始めました。\n\n## 影響\n\n《待っているお客様は38名です。》\n\n予約の取り消しはありません。\n',
    ok: '## 結論\n\n予約の受付を電話に切り替えています。\n\n## 事実\n\n- 9時5分に画面が止まりました。\n- 9時20分に電話の受付を始めました。\n\n## 影響\n\n待っているお客様は38名です。予約の取り消しはありません。\n',
  },
  {
    lang: 'en',
    doc: 'short-report',
    text: '## Summary\n\nParcels leave four hours late.\n\n## Facts\n\nThe sorter stopped at 06:10.\n\nIt ran again at 10:05.\n\n## Impact\n\n《1,240 of 9,800 parcels wait.》\n',
  },
  {
    lang: 'ja',
    doc: 'short-report',
    text:
      '件名: 送り状が印刷できません（第一報）\n' +
      '\n倉庫 各位\n\nお疲れさまです。\n\n送り状の印刷が止まっています。\n\n8時40分に気づき、予備の印刷機に替えました。\n\n出荷を待つ荷物は112個です。\n\n13時にご連絡します。\n\n以上です。よろしくお願いします。\n',
    why: {
      ja: '件名・宛名・あいさつ・次の連絡は、本文に数えない',
      en: 'Subject, greetings and the next notice are not counted',
    },
  },
  {
    lang: 'ja',
    doc: 'short-report',
    text: '## 結論\n\n券売機2台のうち1台が動いています。\n\n## 事実\n\n- 7:50 1台が停止\n- 8:05 係員が到着\n- 8:20 窓口で販売を開始\n\n## 影響\n\n列は最長で18名でした。\n\n## 依頼\n\n駅長室は、10時までに応援の要否を知らせてください。\n\n## 次回のご連絡時刻\n\n10時にお知らせします。\n',
    why: {
      ja: '箇条書き・依頼・次の連絡は、段落に数えない',
      en: 'Lists, the request and the next notice are no paragraphs of the text',
    },
  },
  {
    lang: 'ja',
    doc: 'followup-notice',
    text: '## いま分かっていること\n\n一。\n\n二。\n\n三。\n\n四。\n',
    why: { ja: '長さの決まりは短報だけのもの', en: 'Only a short report has the limit' },
  },
];
