import type { Passage, Sentence } from '../../document/model';
import { namesOwnSide } from '../../language/ja/party';
import { phrases } from '../../lint/phrase';
import { type JapanesePart, first, hits, passes } from './part';

const feeling =
  '(?:不快|ふかい|不愉快|迷惑|心配|不便|不安|不信|気(?:分|持ち)?を?(?:害|悪|損)|気に(?:障|さわ)|お気|失礼|無礼|誤解|傷|心苦し|面倒|手数|手間|困|余計|負担|ストレス|混乱|嫌な(?:思い|気)|いやな思い|つらい思い|辛い思い|損害|支障|不利益|戸惑|驚|不満|落胆|不十分|物足り|納得|お感じ|期待(?:に|を)|配慮(?:が|に|を)(?:足り|欠)|冷たく|きつく|強い(?:口調|言い方)|感じ(?:さ|ら|た)|受け(?:取|止め)られ|聞こえ|見え|思われ|煩わせ|お心|足り(?:な|ま)|至らな|行き届)';
const condition =
  '(?:か(?:も)?(?:しれ|知れ)(?:ません|ない)が|(?:の)?(?:で(?:し(?:た|ょう)ら|あれば|あったら|あるなら|ありましたら|ございましたら|した(?:ら|なら))|なら(?:ば)?|だとしたら|だとすれば|とすれば|としたら|としましたら|とすると|ようなら|ようでしたら|ようであれば|ことがあれば|ことがありましたら|ことがございましたら|向きが(?:あれば|ありましたら|ございましたら)|節が(?:あれば|ございましたら)|恐れがあれば|可能性があるなら)|(?:れ|け|せ|め|ね|て|げ|え|べ)ば、?|たら、?|ましたら|た(?:際|場合)(?:に)?は|場合(?:に)?(?:は|、)|とのこと(?:で|につ|に関|でし)|(?:方|かた|方々|お客様|お客さま|皆様|皆さま|皆さん|人|利用者|会員様?|患者様?|保護者|住民)(?:が|も)(?:いらっしゃ|おられ|い(?:まし|れ|る)|お(?:いで|り))[^、。]{0,8}(?:ら|ば|なら))';
const toWhom =
  '(?:お?(?:感じ|思い|困り|受け止め)の(?:方々?|お客様|皆様|皆さま)には|(?:た|て(?:い|お)(?:る|られる|た)|られた|れた|なった|れる|る)(?:一部の)?(?:方々?|お客様|お客さま|皆様|皆さま|皆さん|人|利用者(?:様)?|会員(?:様|の(?:方|皆様))?|患者様?|保護者(?:の(?:方|皆様))?|住民の(?:方|皆様)|関係者(?:の(?:方|皆様))?|受験生?(?:の方)?|視聴者(?:の(?:方|皆様))?)(?:に(?:は|対し(?:て|まして)?は?|おかれ|つきまして)|へは|がいらっしゃ))';
const sorry =
  /お?詫び|おわび|申し訳|もうしわけ|謝|すみません|すいません|ごめん|失礼(?:いた|しまし|を)|ご容赦|容赦|遺憾|残念|恐縮|陳謝|お許し|許して|心苦し|本意|反省/;

const conditional = phrases([
  { pattern: new RegExp(`(?:もし|万一|仮に)?(?:ご|お|御)?${feeling}[^。]{0,26}?${condition}`, 'g') },
  { pattern: new RegExp(`(?:ご|お|御)?${feeling}[^、。]{0,16}?${toWhom}`, 'g') },
  {
    pattern: new RegExp(
      `(?:ご|お|御)?${feeling}[^、。]{0,12}?との(?:ご指摘|お声|声|ご意見|お叱り)(?:を|が|も)[^、。]{0,10}`,
      'g',
    ),
  },
]);
const formal = phrases([
  {
    pattern:
      /(?:世間を|皆(?:様|さま|さん)を|お)?(?:騒|さわ)がせ(?:し|いたし|致し|して|を|する|しております|申し)[^、。]{0,14}/g,
  },
  {
    pattern:
      /(?:誠に|大変|極めて|甚だ|まことに|非常に|深く|はなはだ)?(?:遺憾|いかん(?=に(?:思|存)))(?:の(?:意|念)(?!を(?:示|表)す[一-龠])|に(?:思|存|感)|で(?:す|あ|ご)|な(?:こと|事態|結果)|と(?:思|存|考)|であり|だ)[^、。]{0,10}/g,
  },
  {
    pattern:
      /(?:誠に|大変|非常に|とても|まことに)?残念(?:に(?:思|存)|で(?:す|あ|ご|なりま|な)|な(?:こと|結果|気持ち|思い)(?:で|に|と)|と(?:思|存|言)|だ)[^、。]{0,8}/g,
  },
  {
    pattern:
      /お許し(?:ください|下さい|願)|(?:ご容赦|ご寛恕|ご海容)(?:ください|下さい|のほど|願)[^、。]{0,10}/g,
  },
]);

/** A full apology: own subject, what was done wrong, and words of apology, in this passage. */
function realApologyBeside({ passage, index }: Sentence): boolean {
  if (neighbours(passage).some(({ sentences }) => sentences.some(({ text }) => isReal(text)))) return true;
  return (
    passage.sentences.some(({ text }, at) => at !== index && isReal(text)) ||
    pairwiseReal(
      passage.sentences.map(({ text }) => text),
      index,
    )
  );
}

/** The paragraphs right before and behind this one, under the same heading. */
function neighbours({ previous, next }: Passage): readonly Passage[] {
  return [previous, next].flatMap((passage) => (passage ? [passage] : []));
}

const wrong =
  /誤|怠|ミス|過ち|不足|不備|遅れ|止め|送(?:って|付)|ませんでした|なかった|てしま|届|漏|失|壊|消|間違|損な|届か|頂戴し|ため(?:に)?、/;
function isReal(text: string): boolean {
  return (
    /お?詫び(?:し|いた|申)|申し訳|謝罪(?:し|いた)|陳謝/.test(text) &&
    namesOwnSide(text) &&
    wrong.test(text) &&
    !new RegExp(condition).test(text)
  );
}

/** 「原因は私の設定誤りです。申し訳ありません。」: subject and apology in neighbouring sentences. */
function pairwiseReal(texts: readonly string[], own: number): boolean {
  return texts.some((text, at) => {
    const next = texts[at + 1];
    return (
      next !== undefined &&
      at !== own &&
      at + 1 !== own &&
      namesOwnSide(text) &&
      wrong.test(text) &&
      /^(?:誠に|大変|本当に|心より|深く|まことに)*(?:お詫び|申し訳|すみません)/.test(next)
    );
  });
}

export const hollowApology: JapanesePart = {
  *check(sentence) {
    const { text } = sentence;
    if (!anyWord.test(text)) return;
    const found = [];
    if (sorry.test(text)) found.push(...conditional(sentence));
    for (const hit of formal(sentence)) {
      const word = text.slice(hit.start, hit.end);
      if (/お許し|容赦|寛恕|海容/.test(word)) {
        if (/行き違|場合|旨|予め|あらかじめ/.test(text)) continue;
        if (!/許し/.test(word)) continue;
      }
      if (isReal(text) && !/騒|さわ/.test(word)) continue;
      if (isReal(text) && /(?:原因|ため|により|誤り|設定|確認)/.test(text) && /(?:私|弊社|当社)の/.test(text))
        continue;
      found.push(hit);
    }
    if (found.length === 0 || realApologyBeside(sentence)) return;
    yield* first(found);
  },
  examples: [
    ...hits(
      { doc: 'apology-mail', section: 'お詫び' },
      [
        'ご不快に《思われたのであれば》、お詫びいたします。',
        '当館の係員が順番を誤ってご案内し、30分お待たせしました。深くお詫び申し上げます。',
      ],
      '《誤解を招いたとすれば》、申し訳ありません。',
      '《ご迷惑をおかけした方がいらっしゃいましたら》、謝罪いたします。',
      'このたびは世間を《お騒がせし》、誠に申し訳ございません。',
      '関係者の皆さまを《お騒がせしております》。',
      '今回の結果は《誠に遺憾であります》。',
      'ご期待に沿えず、《残念に思います》。',
      '配慮に欠けると《感じられた方には》、お詫び申し上げます。',
      '《ご心配をおかけしているようでしたら》、申し訳なく思います。',
      '説明が《足りないと受け取られたのなら》、お詫びします。',
      '《ご不便をおかけした場合は》、お詫び申し上げます。',
      '言い方がきつく《聞こえたとしたら》、すみませんでした。',
      '《お気に障りましたら》、お許しください。',
      '不適切と《感じさせてしまったのであれば》、陳謝いたします。',
      '《ご負担に感じられた保護者の方には》お詫びいたします。',
      'このような事態は《極めて遺憾に存じます》。',
      '《失礼があったとのことで》、申し訳ございません。',
      'どうか《お許しください》。',
    ),
    ...hits(
      { doc: 'one-on-one', section: '謝罪' },
      '《余計な手間になったのなら》、謝ります。',
      '《お騒がせしました》。',
    ),
    ...passes(
      { ja: '主体と行為を言い切って詫びている', en: 'Subject and act are stated outright' },
      { doc: 'apology-mail', section: 'お詫び' },
      '当社が請求額を誤り、412名の方に余分なお支払いをさせてしまいました。深くお詫び申し上げます。',
      '集合の時刻を誤ってお伝えし、二時間お待たせしましたことをお詫びします。',
      '差別的な表現を載せ、傷つけてしまったことをお詫びいたします。',
      '多大なるご迷惑をおかけし、心よりお詫び申し上げます。',
      'ご不便をおかけしておりますことを、重ねてお詫び申し上げます。',
      'ご心配をおかけし、申し訳ございません。',
    ),
    ...passes(
      { ja: '同じ段落に、主体のある本当のお詫びがある', en: 'A real apology stands beside it' },
      { doc: 'apology-mail', section: 'お詫び' },
      'お騒がせいたしました。弊社の点検漏れで放送を12分止め、申し訳ございません。',
      '私の連絡の誤りで会場を二度変えさせてしまいました。申し訳ありません。不快に思われたなら、それもお詫びします。',
    ),
    ...passes(
      { ja: 'お願いや案内の条件である', en: 'A condition in a request or a notice' },
      { doc: 'apology-mail', section: '依頼' },
      'ご不明な点がございましたら、窓口までお知らせください。',
      '破損があった場合は、着払いでお送りください。',
      'お心当たりのある方は、11月30日までにご連絡ください。',
    ),
    ...passes(
      { ja: '事実の説明である', en: 'A fact' },
      { doc: 'apology-mail', section: '事実' },
      '誤解を招く表示を、11月4日に差し替えました。',
      '利用者から、騒がしいとの声が届いた。',
      '選考の結果、残念賞を12名にお送りした。',
      '不快な音が出る部品を外した。',
      '失礼な表現を使った返信は3通でした。',
    ),
    ...passes(
      { ja: '行き違いの断り書きである', en: 'A set phrase about letters that cross' },
      { doc: 'apology-mail', section: 'お詫び' },
      '行き違いでご返送いただいた場合は、ご容赦ください。',
    ),
    ...passes(
      { ja: '遺憾の後に、主体とお詫びが続く', en: 'Regret followed by a subject and an apology' },
      { doc: 'apology-mail', section: 'お詫び' },
      '誠に遺憾です。当校の管理の誤りで名簿を失い、深くお詫び申し上げます。',
      '当社の設定の誤りにより放送を止めたことは、誠に遺憾であり、深くお詫び申し上げます。',
    ),
  ],
};

const anyWord =
  /騒|さわ|遺憾|いかん|残念|許し|容赦|詫|おわび|申し訳|もうしわけ|謝|すみません|すいません|ごめん|失礼|恐縮|本意|心苦|反省/;
