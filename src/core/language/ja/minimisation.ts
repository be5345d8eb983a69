import type { PhraseHit } from '../../lint/rule';
import type { Sentence } from '../../document/model';
import { figures, nextText } from './quantity';
import { isWithdrawn } from './retraction';
import { merelyDone, soothingSources, trivialSources } from './trivial';
import { merged } from '../hits';
import { phrases } from '../../lint/phrase';

const none =
  '(?:な(?:い|く|し|かった)|あり?ませ|ござい?ませ|至(?:って|ら)|生じて|出て(?:い|お)|起きて|見られ(?:な|ませ|ず)|及(?:んで|ば)|及びませ)';
const harm =
  '(?:問題|影響|混乱|支障|被害|トラブル|損害|事故|不都合|ダメージ|変化|実害|遅れ|障害|話|こと|もの|ミス|失敗)';

const extent =
  '(?:影響|被害|規模|範囲|損害|欠損|損失|遅れ|混乱|件数|対象|人数|ずれ|誤差|支障|頻度|程度|リスク|危険性|重要度|度合い)';

const check = phrases([
  {
    pattern:
      /[^、。]{1,10}(?:のみ|だけ|一部|範囲|程度)(?:に|で)(?:とどま|留ま|収ま|済)[^、。]{0,8}|誰に(?:も|とっても)(?:迷惑|影響|被害|実害|損|不利益)[^、。]{0,10}(?:な(?:い|かった)|ませ)[^、。]{0,4}|(?:人命|生命|命|健康|安全|身体)に(?:は)?(?:関わ|かかわ|影響|別状|問題|支障|危険)[^、。]{0,10}(?:な(?:い|かった)|ませ)[^、。]{0,6}/g,
  },
  {
    pattern:
      /[^、。]{2,24}(?:ので|ため)、?ご安心(?:くだ|下)さい|(?:報告|苦情|申告|問い?合わせ|訴え|実例|事例)(?:は|が)(?:ほとんど|ほぼ|あまり)(?:な|あり|ござ)[^、。]{0,6}|(?:量|濃度|金額|差)(?:は|が|も)[^、。]{0,6}(?:微量|少量|少額|微細|僅少|わずか|僅か|小さ|軽微)|微量(?:で|だ|の|に)|少額(?:で|だ|に)/g,
  },
  {
    pattern:
      /ほんの(?=数|短時間|一瞬|少し|わずか|一部|一時)|(?:誰も|だれも|どなたも)(?:困|気に(?:し|な)|気づ|気付|迷惑)[^、。]{0,6}(?:な(?:い|かった)|ませ)|一過性|一時的な(?=もの|不具合|現象|症状|遅れ|表示|問題|障害|乱れ|停止)|偶発的|例外的|突発的な|レア(?:な)?ケース|特殊な(?=ケース|事例|条件|事情|状況)|再発の(?:おそれ|恐れ|可能性)は(?:低|少な|ほぼ?な|な)[^、。]{0,4}|(?:金銭的|身体的|人的|物的|直接的?)な?(?:被害|損害|影響|実害)(?:は|が)[^、。]{0,6}(?:な(?:い|かった)|ませ)[^、。]{0,6}|大事に?(?:は|には)?至(?:ら|って(?:い|お))[^、。]{0,8}/g,
  },
  {
    pattern: new RegExp(
      `${extent}(?:として|自体|そのもの)?(?:は|が|も)[^、。]{0,12}?(?:小さ(?:い|かった|く|な)|軽(?:い|かった|く|微)|少な(?:い|かった|く)|わずか|僅か|限られ|微々|微少|微小|些少|知れて|ないに等し|なかったに等し|無視でき|無きに等し)`,
      'g',
    ),
  },
  {
    pattern:
      /軽(?:い|め(?:の)?)(?=打撲|けが|怪我|症状|やけど|火傷|損傷|遅れ|ミス|トラブル|不具合|もの|程度|程)|軽(?:くて|かった|く済)/g,
  },
  {
    pattern:
      /(?:影響|問題|支障|害|被害|心配|危険)(?:は|が|の)?(?:な(?:い|かった)|ありません|ございません)(?:レベル|程度|範囲|水準|と(?:考|思|判断))[^、。]{0,8}/g,
  },
  {
    pattern: new RegExp(
      `(?:大した|たいした|(?:それほど|さほど|そこまで|特に|とくに)?(?:大き(?:な|い)|重大(?:な)?|深刻(?:な)?|目立った|致命的な|特段の|とりたてて|取り立てて|格別の)|(?:それほど|さほど|そこまで)の)\\s?${harm}(?:と|に|で|は|が|には|では|とは|も|へ)*(?:な(?:って|り|る)|至|言え|いえ|考え)?[^、。]{0,6}?${none}`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `実質(?:的な|的に|上の?|上は)(?:は)?[^、。]{0,6}(?:被害|影響|損害|支障|問題)[^、。]{0,6}${none}|実害(?:と言える|といえる)?[^、。]{0,8}${none}`,
      'g',
    ),
  },
  {
    pattern:
      /軽微(?:な|で|に|だ|の|(?=。|$|、|と))|軽度(?:な|の|で)?|些細な?|ささい(?:な)?|微細な(?=影響|問題|ずれ)|軽い(?=(?:ミス|トラブル|不具合|症状|問題|けが|怪我|事故))|小さな(?=(?:ミス|問題|不具合|トラブル|障害|影響|事故|遅れ|誤り|誤差))|微々たる/g,
  },
  {
    pattern:
      /(?:不幸中の)?幸い(?=にも|に|、|なことに|[一-龠ァ-ヶ])(?:にも|に(?!存|ござ))?|不幸中の幸い|運(?:よ|良)く|さいわい|ラッキー|タイミング(?:よ|良)く/g,
  },
  {
    pattern:
      /(?:影響|被害|範囲|問題|障害|損害|支障|対象)?(?:は|が|も)?(?:ごく|極めて|きわめて|かなり|非常に)?(?:限定的|局所的|局地的|部分的)(?=で|な|に|だ|と|。|$)/g,
  },
  { pattern: /最小限(?:に|で)[^、。]{0,4}(?:とど|留|抑|食い止|済)[^、。]{0,8}/g },
  {
    pattern:
      /(?:たまたま|偶然(?:に)?|偶々)(?=[^、。]{0,14}(?:だけ|[1一]件|[1一]回|この|今回|起き|発生|重な|当た|だっ|で(?:す|し|あ)|生じ|続|不具合|失敗|遅れ))/g,
  },
  {
    pattern:
      /(?:ごく|極めて|きわめて|非常に)(?:まれ|稀|希|一部|わずか|僅か|短(?:い)?時間|少数|少な(?:い|く)|限られ|軽|小さ)(?:な|に|で|の)?|(?:まれ|稀)な(?=(?:こと|ケース|事象|例|現象|事例|事故|不具合|条件))|めったに(?:な|起き|ありま|発生)/g,
  },
  {
    pattern:
      /(?:単純な|単なる|ただの|ちょっとした|ほんの(?:少し|わずか|一瞬|一時|一部|数)?|よくある)(?=(?:[一-龠ァ-ヶー]|の|に|だけ))/g,
  },
  {
    pattern:
      /(?:だけ|のみ)(?:で(?:す|した|あ(?:る|り|った)|済|、|ござ|あ)|だ(?:っ|。|$)|に(?:とどま|留ま|すぎ|過ぎ|限ら)|なので|であり|の(?:こと|話|影響|問題|障害)(?:で|だ)|と(?:なり|な)ま)|に(?:すぎ|過ぎ)(?:な|ませ|ず|ぬ)|(?:程度|ぐらい|くらい)(?:で(?:す|した|済|、)|に(?:とどま|留ま|収ま)|の(?:こと|話|もの)で)|で(?:済|す)(?:んで(?:い|お)|み(?:まし|ま)|んだ)/g,
  },
  {
    pattern:
      /念の(?:ため|為)(?:の|に|、)?(?=[^、。]{0,14}(?:(?:ご)?(?:連絡|お知らせ|報告|案内|共有|周知|通知|お伝え)))|念の(?:ため|為)(?=(?:お知らせ|ご(?:連絡|報告|案内)|お伝え))|念の(?:ため|為)(?:の(?:措置|対応|連絡|案内|お知らせ))?(?:では|で)(?:あり|ござい)ます(?:が|けれど)/g,
  },
  {
    pattern:
      /(?:ご)?(?:心配|安心|放念|懸念|不安)(?:は|に(?:は)?|を)?(?:ください|下さい|(?:及|およ)び?(?:ませ|ば)|(?:は)?(?:無用|不要|いりませ|要りませ|ござい?ませ|あり?ませ)|いただ(?:けます|いて(?:結構|構))|して(?:ください|いただ))/g,
  },
  {
    pattern:
      /(?:致命的|重大|深刻|大事|大ごと|大問題|大きな問題)(?:な(?:もの|事態|状況))?(?:で|に|と|とまで)?は?(?:な(?:い|く|ら|かった)|あり?ませ|至(?:って|ら)|なって(?:い|お)(?:な|ませ|りま)|言え(?:な|ませ))/g,
  },
  {
    pattern:
      /(?:業務|運用|利用|運行|診療|授業|生産|サービス|利用者|お客様|皆様)(?:に|へ|の|上)?(?:は|の|への)?(?:支障|影響)(?:は|が)(?:ほとんど|ほぼ|さほど|あまり|それほど|大きくは|特に)(?:な|あり|ござ|出)[^、。]{0,6}|(?:影響|支障|被害|遅れ|混乱|実害|問題)(?:は|が)(?:ほとんど|ほぼ|さほど|あまり|それほど|大きく(?:は)?)(?:な|あり|ござ|出|見)[^、。]{0,6}|(?:ほとんど|ほぼ|あまり|それほど)(?:の)?影響(?:は|が)(?:な|あり|ござ|出)[^、。]{0,4}/g,
  },
  {
    pattern:
      /問題(?:の)?(?:は|に(?:は)?)?な(?:い|かった)(?:レベル|程度|範囲|と(?:考|思|判断))|(?:許容|誤差|想定)(?:の)?範囲(?:内)?(?:で(?:す|あ|した)|と|に(?:収|とど)|だ)|誤差(?:程度|の範囲|レベル)|大目に見|些末|大げさ|騒ぐほど|気にするほど|取るに足ら|とるに足ら|大丈夫(?:だ|です|でし|と(?:思|考))|(?:すぐ|簡単)に(?:直|戻)(?:せ|り|る|った)[^、。]{0,6}(?:問題|軽|だけ)/g,
  },
]);
const belittling = phrases(trivialSources.map((source) => ({ pattern: new RegExp(source, 'g') })));
const merely = phrases([{ pattern: new RegExp(merelyDone, 'g') }]);
const soothing = phrases(soothingSources.map((source) => ({ pattern: new RegExp(source, 'g') })));

/** The word judged, denied or defined by the writer, or a lucky find told as a gap in detection. */
const reversed =
  /(?:と|で)(?:片づけ|片付け|済ませ|し(?:て|た)(?:扱|分類|登録|判断|報告|見|処理)|考え(?:て(?!い(?:ます|る)|おります)|た|、)|思(?:って(?!い(?:ます|る)|おります)|い込|い、|った)|み(?:なし|て)|判断し|捉え|呼べ|言い切|受け止め)|と(?:は|も)(?:言え|考え|いえ|呼べ)|ではなく|ではな(?:い|かった)が|(?:の)?定義|分類|基準|区分|とは(?:、|何)|と登録|に(?:とどま|留ま|過ぎ)らず|だけで(?:は)?な(?:く|い)|のみで(?:は)?な|だけでも|監視(?:では|に)[^、。]{0,12}(?:検知|気づ|見つ|出)|検知でき|仕組み(?:が|は)な|気づ(?:いた|きま)|見つけ|居合わせ|目に(?:し|入)|言い聞かせ|と言われ|と聞|決めつけ|高をくく|侮|軽く見|見くび|(?:変更|修正|作業|手続き)[^、。]{0,16}は[^。]{0,14}(?:省|分類|区分|対象|扱)/;
const admitted =
  /(?:私|わたし|当社|弊社|自分)(?:の|が)[^。]{0,20}(?:誤り|間違|甘|責任|判断ミス|見誤)|誤りでした|誤りだった|甘かった|判断(?:の|が)(?:誤|甘)/;

function isPlayedDown(sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence;
  const word = text.slice(start, end);
  const after = text.slice(end);
  if (
    /^[^。]{0,12}/.test(after) &&
    reversed.test(after.slice(0, 36)) &&
    !/^(?:と|であると|ものと)?(?:考え|思い|思わ|判断して|認識)/.test(after)
  )
    return false;
  if (admitted.test(text)) return false;
  if (/^たまたま|偶然|偶々/.test(word)) return true;
  if (/念の/.test(word)) return true;
  if (/幸/.test(word) && /^(?:です|に存|でござ|と存|甚)/.test(after)) return false;
  if (/^(?:だけ|のみ)|すぎ|過ぎ|程度|ぐらい|くらい|済/.test(word)) return isBareLimit(text, start);
  if (/最小限|範囲/.test(word) && /よう|ため/.test(after.slice(0, 6))) return false;
  if (/^(?:単なる|ただの|単純な|よくある|ほんの|ちょっとした)/.test(word))
    return /^[^、。]{0,12}(?:ミス|漏れ|誤|不具合|間違|問題|トラブル|遅れ|手違い|勘違い|行き違い|バグ|故障|一時|数|少し|一瞬|わずか|話|こと|こすり|傷|エラー|事故|停止|乱れ|表示|障害|失敗|ずれ)/.test(
      after,
    );
  return !figures(text).some(({ unit }) => unit !== 'measure') && !figuresIn(nextText(sentence));
}

/** だけ, に過ぎない, 程度: they play down only what is told without a figure, or a single case. */
function isBareLimit(text: string, start: number): boolean {
  const clause = text.slice(Math.max(0, start - 24), start);
  const counted = figures(text.slice(0, start + 8)).some(({ unit }) => unit !== 'measure');
  const single = /[1一]\s?(?:件|回|名|人|社|台|度|つ|本|枚|通)\s*$/.test(clause);
  if (single)
    return !/(?:全|うち|中|母数|総数|[\d,]{2,})[^、。]{0,16}$/.test(
      text.slice(0, start).replace(/[1一]\s?(?:件|回|名|人|社|台|度|つ|本|枚|通)\s*$/, ''),
    );
  if (counted) return false;
  return /(?:ミス|漏れ|誤り|遅れ|不具合|表示|影響|問題|停止|起き(?:た)?|案件|今回|見え|一部|少し|わずか|ちょっと|一瞬|数[件名人分秒社台回]|この|乱れ|ずれ|忘れ|手間|不便|間違え|こと|話|被害|障害|傷|軽)[^、。]{0,8}$/.test(
    clause,
  );
}

const figuresIn = (text: string): boolean =>
  figures(text).some(
    ({ unit }) => unit === 'person' || unit === 'thing' || unit === 'ratio' || unit === 'money',
  );

/** Words that play the impact down without a figure, as one stretch. */
export function* minimisations(sentence: Sentence): Iterable<PhraseHit> {
  const { role } = sentence.passage.section;
  const words = [...check(sentence)].filter(({ start, end }) => isPlayedDown(sentence, start, end));
  const wide = [
    ...soothing(sentence),
    ...(analysed.has(role) ? [] : belittling(sentence)),
    ...(role === 'impact' ? merely(sentence) : []),
  ].filter(({ start, end }) => isBelittled(sentence, start, end));
  yield* merged(
    [...words, ...wide].filter(
      ({ start, end }) => !isWithdrawn(sentence.text, end) && !unreal.test(sentence.text.slice(0, start)),
    ),
  );
}

/** なければ誰も困らなかった: what did not happen. */
const unreal = /(?:なければ|なかったら|ていれば|ていたら)、?$/;

/** Here words of size describe how a thing works. */
const analysed: ReadonlySet<string> = new Set([
  'cause',
  'prevention',
  'timeline',
  'judgement',
  'luck',
  'other',
]);

function isBelittled({ text, passage, index }: Sentence, start: number, end: number): boolean {
  if (/と(?:片|決めつ|決めてか|高を)/.test(text.slice(start, end))) return false;
  if (admitted.test(text) || reversed.test(text.slice(end, end + 24))) return false;
  if (/(?:ない|ぬ|ず)(?:よう|ため)/.test(text.slice(end - 2, end + 6))) return false;
  const next = passage.sentences[index + 1]?.text ?? '';
  return (
    !figuresIn(text.slice(start)) &&
    !figuresIn(text.slice(Math.max(0, start - 24), start)) &&
    !figuresIn(next)
  );
}
