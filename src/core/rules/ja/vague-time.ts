import { rowHasDeadline } from '../../language/ja/deadline';
import { moodOf } from '../../language/ja/mood';
import { isDone } from '../../language/ja/promise';
import { vagueTimes } from '../../language/ja/vague-time';
import { hits, passes, type JapanesePart } from './part';

export const vagueTime: JapanesePart = {
  *check({ text, passage }) {
    if (rowHasDeadline(passage) || isDone(passage)) return;
    for (const { start, end, slot } of vagueTimes(text, moodOf(text))) yield { start, end, data: { slot } };
  },
  examples: [
    ...hits(
      { section: '恒久対策' },
      ['配膳車の車輪を《早急に》取り替えます。', '配膳車の車輪を11月25日17時までに取り替えます。'],
      '決済の画面を《速やかに》改修する。',
      '古い端末は《順次》入れ替えていきます。',
      '校内の配線図を《できるだけ早く》作り直す。',
      '《近いうちに》予備の発電機を手配します。',
      '残りの拠点には《段階的に》展開する予定です。',
      '《今後》、申込書の様式を改訂します。',
      '《落ち着いたら》手順書を書き直します。',
      '《可及的速やかに》鍵を作り替える。',
      '棚の表示を《なるべく早めに》貼り替えます。',
    ),
    ...hits(
      { doc: 'apology-mail', section: '暫定対策' },
      '返金の手順は《後日》ご案内いたします。',
      '詳しい日程は《追って》お知らせいたします。',
      '担当者より《改めて》ご連絡を差し上げます。',
      '原因が《判明次第》、ご報告いたします。',
      '《当面の間》、電話での受付とさせていただきます。',
      '復旧の状況は《随時》お伝えします。',
      '代わりのお品を《至急》お送りいたします。',
      '修正版を《近々》公開します。',
      '差額を《数日中に》お振り込みいたします。',
    ),
    ...hits({ section: '影響' }, '切り替えの後、《しばらく》予約の画面が開かなかった。'),
    ...passes(
      { ja: '同じ文に日時がある', en: 'The sentence gives the date' },
      { section: '恒久対策' },
      '早急に対応し、11月22日9時までに部品を交換します。',
      '残りの店舗は12月1日から順次切り替え、12月20日に終える。',
      '当面（12月末まで）、受付を二人で行う。',
    ),
    ...passes(
      { ja: '過去の出来事を述べている', en: 'Tells the past' },
      { section: '事実' },
      '当番が直ちに遮断器を落とした。',
      '改めて数えたところ、欠品は14点だった。',
      '速やかに避難し、9時20分に点呼を終えた。',
      '係員は順次、乗客を隣の車両へ案内しました。',
    ),
    ...passes(
      { ja: '用語の一部である', en: 'Part of a term' },
      { section: '事実' },
      '台帳は随時更新方式で保守している。',
      '順次アクセスのファイルを索引つきに変えた。',
      '早期警戒の担当は気象課である。',
    ),
    ...passes(
      { ja: '読み手へのお願いである', en: 'Asks the reader' },
      { section: '依頼' },
      'お心当たりのある方は、速やかに窓口へお越しください。',
      'しばらくお待ちください。',
      '改めてお申し込みくださいますようお願いいたします。',
    ),
    ...passes(
      { ja: '続いているサービスや決まりの説明である', en: 'A standing service or a rule' },
      { section: '対応' },
      '見学は随時受け付けております。',
      '圧力が下限を割ったら、直ちに弁を閉じます。',
      '設定の値は環境に応じて適宜置き換えます。',
    ),
    ...passes(
      { ja: '「今後」が期日の代わりになっていない', en: '今後 is no stand-in for a date' },
      { section: '再発防止' },
      '今後は、署名のない申請を端末が受け付けない。',
      '今後の点検計画を12月1日に配布する。',
      '今後このようなことがないよう、承認の手順を11月30日に変えます。',
      '今後ともよろしくお願いいたします。',
    ),
    ...passes(
      { ja: '言葉そのものを取り上げている', en: 'Talks about the word' },
      { section: '事実' },
      '後日との返答を受け、窓口は申し込みを閉じた。',
    ),
  ],
};
