import { absolutePromises } from '../../language/ja/absolute-promise';
import { hits, passes, type JapanesePart } from './part';

export const overPromise: JapanesePart = {
  check: absolutePromises,
  examples: [
    ...hits(
      { section: '再発防止' },
      [
        '《二度と》同じ事故を起こしません。',
        '弁の開閉を端末が照合し、合わなければ送水を止める（11月30日から）。',
      ],
      '今後は《絶対に》誤送信を防ぎます。',
      '再発を《完全に》なくします。',
      '《決して》このようなことを繰り返しません。',
      '誤りを《100%》防ぐ体制にします。',
      '《必ず》改善いたします。',
      '《永久に》再発しない仕組みを作る。',
      '《今後一切》、取り違えを起こしません。',
      '《確実に》再発を防止します。',
      '《万に一つも》ないようにいたします。',
    ),
    ...hits(
      { doc: 'apology-mail', section: '結論' },
      '《必ず》信頼を取り戻します。',
      '《二度と》ご迷惑をおかけすることのないよう努めます。',
      '《絶対に》期日までにお届けします。',
    ),
    ...passes(
      { ja: '用語や量の一部である', en: 'A term or a quantity' },
      { section: '恒久対策' },
      '差の絶対値が5を超えると、警報が鳴る。',
      '設定は絶対パスで書き直す（11月28日）。',
      '可用性 100% の表示を、実測の値に12月1日から改める。',
    ),
    ...passes(
      { ja: '決まりや動作を述べている', en: 'A rule or a behaviour' },
      { section: '再発防止' },
      '送信の前に、必ず二名が署名する。',
      '保存に失敗した場合、画面は一切の入力を受け付けない。',
      '呼び出しには必ず値が返る。',
    ),
    ...passes(
      { ja: '済んだことを述べている', en: 'Tells what was done' },
      { section: '暫定対応' },
      '旧い配線を完全に取り除いた。',
      '全ての便を100%点検しました。',
      '二度目の復元で、全件が戻った。',
    ),
    ...passes(
      { ja: '言い切りを避けている', en: 'Avoids the absolute' },
      { section: '再発防止' },
      '絶対に起きないとは言えないため、10分で戻せる手順を用意した。',
    ),
  ],
};
