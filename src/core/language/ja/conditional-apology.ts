import { scan } from '../scan';

/** Conditional and conjectural forms in which a wrong is left open, whatever it was. */
const condition =
  /(?:(?:だ|た|る|い|の|もの|ん)?と(?:すれば|したら|するなら|しましたら|すると|の(?:こと|由|お話|ご指摘|お声|声|ご意見|お叱り|ご批判|ご不満)(?:で(?:あれば|したら|した|ございました|すので)|につ|に対|に関|を(?:受け|いただ|頂|多数|真摯)|が(?:あ|寄せ|ござ)))|(?:の|ん|もの|こと)?(?:で(?:あれば|あったら|あるなら|あったなら|あるならば|したら|したなら|ございましたら|ありましたら)|(?:だった|だ|なの)?なら(?:ば)?|だったら)|(?:よう|ふし|節|点|面|向き|方々?|お客様|皆様|部分|箇所|こと|失礼|恐れ|おそれ|不手際|誤り)(?:で(?:あれば|したら)|なら|が(?:あれば|あったら|あるなら|ありましたら|ございましたら|あったのなら|いらっしゃれば|いらっしゃいましたら|おられましたら|おられたら|おられれば|おられるなら|おいででしたら|いれば|いたら|いましたら))|(?:っ|し|い|ん|れ|え|け|せ|て|め|ね|べ|げ)(?:て(?:い|お)(?:り)?)?(?:たら|だら|ましたら|たなら(?:ば)?|たのなら(?:ば)?|たんなら)|(?:れ|け|せ|め|ね|て|げ|え|べ)ば|(?:も|が)(?:ある|あろう)か(?:と(?:は)?(?:存|思))?[^、。]{0,6}が|やもしれ(?:ず|ぬ|ません)が?|か(?:も)?(?:しれ|知れ)(?:ません|ない)(?:が|けれど|けど)|(?:た|る|い|の)(?:場合|際|とき|折)(?:に)?(?:は|、)|ことが(?:もし)?あれば)(?:、|(?=[一-龠ぁ-ん]))/g;
/** What the condition is about where it guards a request or an offer, and no apology. */
const service =
  /連絡|問い?合わせ|お申し(?:出|付け)|申し出|返品|交換|返金|お手元|届(?:いて|か)|届きま|心当たり|不明|不具合が|破損|ご希望|ご不要|お急ぎ|ご覧|ご入金|お支払い|お済み|行き違|お持ち|該当|必要|よろし|可能|できれば|でき(?:まし)?たら|差し支え|許し|いただけ(?:れば|まし|る)|頂け(?:れば|まし)|くださ(?:れば|いまし)|賜れ|詳しく|振り返れば|言えば|申せば|考えれば|見れば|すれば(?:よ|良)|れば(?:防|避|よ|良|気づ|済)|ていれば|ておけば|あれほど|さえ/;
const sorry =
  /お?詫び|おわび|申し訳|もうしわけ|謝|すみません|すいません|すまな|ごめん|失礼(?:いた|しまし|を)|ご?容赦|遺憾|残念|恐縮|陳謝|お許し|許して|心苦し|本意|反省|悪かった|ご寛恕|忍びな|胸が痛/g;

/** Where words of apology follow a condition in the same sentence. */
export function conditions(text: string): readonly { readonly start: number; readonly end: number }[] {
  let last = -1;
  for (const match of scan(text, sorry)) last = match.index;
  if (last < 0) return [];
  return scan(text, condition)
    .filter(({ index, 0: words }) => {
      const clause = text.slice(
        Math.max(text.lastIndexOf('、', index - 1) + 1, index - 24),
        index + words.length + 1,
      );
      return index + words.length <= last && !service.test(clause);
    })
    .map(({ index, 0: words }) => ({
      start: Math.max(text.lastIndexOf('、', index - 1) + 1, index - 24, 0),
      end: index + words.length,
    }));
}
