import type { Passage, Sentence } from '../../document/model';
import type { PhraseHit } from '../../lint/rule';
import { first } from '../hits';
import { namesOwnSide } from './party';
import { phrases } from '../../lint/phrase';

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

/** An apology under a condition, or one that is only form. */
export function* hollowApologies(sentence: Sentence): Iterable<PhraseHit> {
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
}

const anyWord =
  /騒|さわ|遺憾|いかん|残念|許し|容赦|詫|おわび|申し訳|もうしわけ|謝|すみません|すいません|ごめん|失礼|恐縮|本意|心苦|反省/;
