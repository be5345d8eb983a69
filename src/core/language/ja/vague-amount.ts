import type { Sentence } from '../../document/model';
import type { SectionRole } from '../../templates/metadata';
import { moodOf } from './mood';
import { figures, figuresFollow, nextText, tellsChange, type Figure, type Unit } from './quantity';
import { scan } from '../scan';

/** A word that stands where a figure should. Offsets in the sentence's text. */
export interface VagueAmount {
  readonly start: number;
  readonly end: number;
}

/** What the amount is of, and so what kind of figure cures it. */
type Sort = 'people' | 'count' | 'change' | 'time' | 'degree';

const cures: Readonly<Record<Sort, readonly Unit[]>> = {
  people: ['person', 'ratio', 'thing'],
  count: ['thing', 'person', 'ratio', 'money', 'measure'],
  change: ['ratio', 'thing', 'person', 'time', 'money', 'measure'],
  time: ['time'],
  degree: ['ratio', 'thing', 'person', 'time', 'money', 'measure'],
};

const crowd =
  '(?:お客|客|利用者|ユーザー|会員|患者|顧客|取引先|受講|受験|視聴|来館|来場|来院|乗客|生徒|学生|児童|保護者|住民|市民|世帯|家庭|店舗|加盟店|拠点|部署|部門|支店|支社|地域|エリア|地区|市町村|自治体|学校|病院|施設|企業|社員|職員|従業員|参加者|契約者|加入者|応募者|購入者|予約者|入居者|読者|プレイヤー|プレーヤー|方々?|人|社|関係者|担当者|アカウント|テナント|団体|事業者|申請者|登録者|納税者|被保険者|組合員)';
const counters =
  '(?:件|名|人|社|台|個|本|枚|通|点|[かヶカケヵ箇個]所|回|戸|世帯|店舗?|校|箱|冊|口|頁|ページ|割|倍|%|円|拠点|系統|便|棟|室|席|組|団体|行|レコード|ファイル|セッション|リクエスト|アカウント|ユーザー|サーバー?|端末|画面|種類|品目|項目|食|検体|両|隻|基|機|自治体|施設|事業所|部署)';

const sorts: readonly (readonly [Sort, RegExp])[] = [
  [
    'people',
    new RegExp(
      `(?:ごく)?(?:一部|多数|大多数|大勢|少数|複数|大半|ほとんど|ほぼ(?:すべて|全て|全員)|大部分|多く|相当数|かなりの数|若干名|数多く|少なからぬ|いくつか)の?(?=${crowd})`,
      'g',
    ),
  ],
  [
    'count',
    new RegExp(`(?:ごく)?一部(?:の|に|で|が|は|、|だけ|のみ|において|では|$|(?=[ァ-ヶー一-龠A-Za-z￼]))`, 'g'),
  ],
  [
    'count',
    /(?:多数|大多数|大勢|少数|大量(?=の(?!データ)|に)|膨大な(?:数|量)|半(?:分|数)(?:近く|以上|ほど|程度|弱|強)|過半|大半|大部分|相当数|かなりの(?:数|量|件数|割合)|少なからず|数多く|無数|いくつか|いくつも|(?:けっこう|結構|かなり|相当|それなり|そこそこ)な(?:数|量|割合|件数|頻度|範囲|規模|差|額|部分)|わずかな(?:数|量|件数)|若干(?:数|名|量)?|多少|いくらか|いくばくか|少々|おおむね|概ね|ほとんど|ほぼ(?:すべて|全て|全員|全数|全部|全域|全社|全店|(?=[^、。]{0,8}(?:収ま|解消|復旧|回復|なくな|終わ|完了|なし|いな)))|あらかた|けっこう|結構(?!です|な)|わんさか|どっと|たくさん|沢山|多くの?|ごく限られた[人件]数|ちらほら|ちらりほらり|ぽつり(?:ぽつり)?と?|ぽつぽつ|ぱらぱら|ちょくちょく|次々(?:に|と)|立て続けに|ところどころ|所々|処々|まだらに|断続的に|とびとびに|いたるところ|至る所|あちこち|そこここ|散見|散発|頻発|多発|多数(?=$|。)|一定(?:量|数|割合|件数|額|の割合)(?:の)?|かなりの(?=[一-龠ァ-ヶー])|相当の(?=[一-龠ァ-ヶー])|それなりの(?=[一-龠ァ-ヶー])|そこそこの?|少なくない|決して少なく|複数(?:件|名|台|回|社|箇所|か所|日|人))/g,
  ],
  ['count', new RegExp(`(?:何|幾)(?:十|百|千|万)?(?:${counters})(?:か(?!しれ|と)|も|分か)`, 'g')],
  [
    'count',
    new RegExp(
      `(?:十|百|千)?数(?:十|百|千|万|十万|百万|千万|億)?(?:${counters})(?![一-龠]{0,2}(?:え|る))`,
      'g',
    ),
  ],
  [
    'count',
    /(?<!十分に|て|で)複数の(?=(?:お客|利用者|ユーザー|会員|顧客|店舗|拠点|部署|端末|サーバー?|システム|サービス|画面|案件|注文|取引|口座|製品|機器|設備|車両|列車|便|ファイル|データ|商品|伝票|請求書|メール|問い?合わせ|苦情|申告|エラー|障害|不具合|機能|地域|学校|病院|施設|世帯|書類|検体|患者|依頼|予約))/g,
  ],
  [
    'time',
    /(?:十)?数(?:十|百)?(?:時間|分間?|秒間?|日間?|週間|[かヶカケヵ]月|年)(?!以内|中に|後に|おき|ごと)|(?:何|幾)(?:十|百)?(?:時間|分|秒|日|週間|[かヶカケヵ]月|年|晩|昼夜)(?:間)?(?:も|か)(?!しれ)|(?:何|幾)日間?|丸々?[^、。0-9]{0,3}(?=止|使え)|長時間|長期間|長いあいだ|長い間|長らく|(?:かなり|相当|ある程度|一定)(?:の|な)?(?:時間|期間)|一定(?:時間|期間)|(?:一時)(?=、?(?:停止|中断|利用でき|使え|接続でき|つながら|繋がら|遅延|不通|断水|停電))/g,
  ],
  [
    'change',
    /大幅(?:に|な)|大きく(?=[^、。]{0,10}(?:減|増|下|上|低下|改善|向上|遅|悪化|短縮|超|伸|縮|落|上回|下回|変|ずれ|損))|著し(?:く|い)|顕著(?:に|な)|飛躍的に|劇的に|格段に|急(?:激に|増|減)|だいぶ|大分(?!市|県|駅|空港)|かなり|相当(?:な|に|程度)|やや|若干(?=[^、。]{0,10}(?:減|増|下|上|低下|改善|遅|悪化|短縮|超))|徐々に(?=[^、。]{0,10}(?:減|増|下|上|低下|改善|回復|解消|収束|縮小|拡大|戻))|ずいぶん|随分|けっこう(?=[^、。]{0,8}(?:減|増|遅|多|来))|少しばかり|ちょっと(?=[^、。]{0,8}(?:減|増|下|上|低|改善|遅|悪|伸|縮|多|少))|(?:いく|幾)(?:ぶん|分)|心持ち|わりと|割と|割に|割合に|目に見えて|めっきり|ぐっと|ぐんと|がくんと|一気に(?=[^、。]{0,8}(?:減|増|下|上|落|伸|膨))|急に(?=[^、。]{0,6}(?:減|増|下|上|落|伸|跳))|ものすごく|すごく|とても(?=[^、。]{0,6}(?:多|少|遅|長|減|増))|非常に(?=[^、。]{0,6}(?:多|少な|遅|長|減|増))|極端に(?=[^、。]{0,8}(?:減|増|下|上|落|遅|低|多|少))|急(?:増|減|落|騰)|激(?:増|減)|微(?:増|減)|漸(?:増|減)|高止まり|低迷|右肩上がり|少し(?:ずつ|だけ)?(?=[^、。]{0,12}(?:減|増|下|上|低下|改善|遅|悪化|短縮|超|伸|縮))|多少(?=[^、。]{0,10}(?:減|増|遅))|わずかに|(?:増加|減少|改善|低下|悪化)(?:傾向|基調)/g,
  ],
  [
    'degree',
    /ある程度(?:の)?|一定(?:の|程度)(?=(?:数|割合|効果|影響|改善|成果|件数|規模|被害|遅れ|範囲|時間|の))|一定数|それなりに|そこそこ|まずまず|比較的(?=(?:多|少|大|小|早|遅|高|低))|たびたび|度々|しばしば|頻繁に|時々|ときどき|時折|まれに|稀に|何度(?:か|も)|幾度|幾つもの|しょっちゅう|再三|相次い?(?:で|ぎ|いだ)|続出|続々|殺到/g,
  ],
];

/** Words that look like amounts inside a name, a legal formula, an idiom or a technical term. */
const behind =
  /^(?:始終|上場|改正|変更(?:の|を|案|契約|届)|改訂|抜粋|修正案|事務組合|負担金|支給|繰上|繰り上げ|決|派|側|株主|意見|民族|精鋭|与党|野党|代表|選択|回答可|条件|点|を(?:改正|改訂|変更|抜粋|省略|修正|引用|参照|複製|切り出|除|転載|改め|訂正|負担|切り取|置き換え|見直)|だけを(?:複製|切り|読|取り出|更新)|を[^、。]{0,6}(?:する|した)(?:関数|処理|条例|規則|法律)|改札|始発|に上場|の?上場|企業に)/;
const ahead =
  /(?:条例|規則|規程|規約|法律|法|令|定款|要綱|配列|文字列|リスト|範囲|ソース|コード|仕様|設定ファイル|契約)の$|(?:東証|名証|大証|取引所|市場)(?:第)?$|(?:少|数|第|無)$/;
/** An act on the sentence's own measure, not a report: 複数の経路に分ける. */
const design = /よう(?:に)?(?:する|します|した|変え)|ため(?:の|に)|設計|構成/;

const amountSections: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'conclusion',
  'facts',
  'impact',
  'cause',
  'responsibility',
  'apology',
  'timeline',
  'reflection',
  'judgement',
  'subject',
  'other',
  'luck',
]);

/** Amounts told without a figure, where no figure for that amount stands in the sentence or right behind it. */
export function vagueAmounts(sentence: Sentence): readonly VagueAmount[] {
  const { text, passage } = sentence;
  const found: (VagueAmount & { sort: Sort })[] = [];
  for (const [sort, pattern] of sorts) {
    for (const match of scan(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const before = text.slice(0, start);
      const after = text.slice(end);
      if (
        behind.test(text.slice(start).replace(/^(?:ごく)?(?:一部|少数|多数|複数|多く)/, '')) ||
        ahead.test(before)
      )
        continue;
      if (isIdiom(match[0], before, after)) continue;
      found.push({ start, end, sort });
    }
  }
  if (found.length === 0) return [];
  const amounts = figures(text);
  return found
    .filter(({ start, end, sort }) => !isCured(sentence, { start, end }, sort, amounts))
    .filter(({ start }) => !/ほんの$/.test(text.slice(0, start)))
    .filter(({ start, end, sort }) => !isTechnicalPart(passage.section.role, text.slice(start, end), sort))
    .filter(({ sort }) => sort !== 'time' || timeIsMeasured(text))
    .filter(
      ({ sort }) =>
        amountSections.has(passage.section.role) ||
        ((sort === 'change' || sort === 'degree') && isReport(text)),
    )
    .sort((a, b) => a.start - b.start);
}

function isReport(text: string): boolean {
  const mood = moodOf(text);
  return (mood === 'past' || mood === 'progressive') && !design.test(text);
}

function isIdiom(word: string, before: string, after: string): boolean {
  if (
    /^多(?:数|く)/.test(word) &&
    /^(?:の?(?:ご迷惑|ご心配|ご不便|お騒がせ|ご意見|お声)|[^、。]{0,8}(?:ご支援|ご愛顧|お力添え|ご利用|ご声援|ご参加|ご来場)(?:を|に|いただ|賜|くださ))/.test(
      after,
    )
  )
    return true;
  if (/^(?:おおむね|概ね)/.test(word)) return !/\d/.test(after) && !/(?:減|増|復旧|回復|完了|終)/.test(after);
  if (/^(?:ほとんど|ほぼ)/.test(word) && /^(?:な(?:い|く|かった)|あり?ませ|ござい?ませ|影響)/.test(after))
    return /(?:影響|支障|被害|問題|混乱)[^、。]{0,8}$/.test(before) || /^影響/.test(after);
  if (/^多く$/.test(word) && /^(?:お?(?:預か|支払|振り?込|頂戴|受け?取)|いただ|頂|請求)/.test(after))
    return true;
  if (word === '大勢') return /^(?:に(?:は)?(?:影響|支障|変)|(?:が|は)(?:決|判明))/.test(after);
  if (/大きく/.test(word) && /ご迷惑|ご心配/.test(after)) return true;
  if (/^(?:かなり|相当|やや|大分)/.test(word) && /^(?:の間|する(?:もの|額)|します|しない)/.test(after))
    return true;
  if (word === 'ごく一部' || /一部/.test(word))
    return /(?:全部または|全部もしくは|全部又は)$/.test(before) || /^(?:の|を)?(?:改正|改訂)/.test(after);
  if (/何[度回]/.test(word)) return /^(?:も)?(?:申し|お詫び|言)/.test(after);
  return false;
}

/** A part of a thing, told in an analysis: 設定の一部; or the length of a document. */
function isTechnicalPart(role: SectionRole, word: string, sort: Sort): boolean {
  if (sort === 'degree' && role === 'cause') return /相次|続出|殺到/.test(word);
  if (sort !== 'count' || role === 'impact') return false;
  return (
    (role === 'cause' && /多く|一部|大半|ほとんど|大部分|少/.test(word)) ||
    /(?:ページ|頁|行|種類|項目|画面)$/.test(word)
  );
}

/** An outage's or a delay's length, not a technical notion such as 長時間稼働. */
function timeIsMeasured(text: string): boolean {
  return !/長時間(?:労働|稼働|録画|運転|勤務|露光)|(?:時間|期間)の[一-龠]{1,6}(?:に備え|を想定|を防)|短時間(?:労働|勤務|正社員)/.test(
    text,
  );
}

/** 指標の動き: the table above the comment holds the figures. */
function tableBefore({ passage }: Sentence): boolean {
  const { previous, section } = passage;
  return previous?.kind === 'cell' && (section.id === 'metric-trend' || section.id === 'metrics');
}

function isCured(sentence: Sentence, amount: VagueAmount, sort: Sort, amounts: readonly Figure[]): boolean {
  const { text } = sentence;
  const after = text.slice(amount.end);
  if (sort === 'change') {
    if (tellsChange(text) || tableBefore(sentence) || figuresFollow(sentence)) return true;
    if (amounts.some(({ unit }) => unit === 'ratio')) return true;
    return amounts.length > 0 && amounts.some(({ start }) => start >= amount.start - 24);
  }
  const fits = ({ unit }: Figure): boolean => cures[sort].includes(unit);
  if (amounts.some((figure) => fits(figure) && quantifies(text, amount, figure))) return true;
  if (figuresFollow(sentence)) return true;
  const next = nextText(sentence);
  if (/^(?:その|この|内訳|うち|対象|該当|具体的|人数|件数|合計|正確)/.test(next) && figures(next).some(fits))
    return true;
  return (
    /^[^、。]{0,24}[(（][^()（）]{0,60}\d[^()（）]{0,60}[)）]/.test(after) &&
    amounts.some((figure) => fits(figure) && figure.start >= amount.end)
  );
}

/** A figure quantifies the amount where it stands in its own parentheses, as its correction, or in the same clause as its subject or predicate. */
function quantifies(text: string, amount: VagueAmount, figure: Figure): boolean {
  if (figure.end <= amount.start) {
    const between = text.slice(figure.end, amount.start);
    return (
      /^(?:中|のうち|うち|のうちの)、?[^、。]{0,8}$/.test(between) ||
      /^[^、。]{0,4}(?:、|の|と)?$/.test(between)
    );
  }
  // 数十台 holds 十台.
  if (figure.start < amount.end) return false;
  const between = text.slice(amount.end, figure.start);
  if (/^(?:約|およそ|計)?$/.test(between)) return true;
  if (/その(?:数|人数|件数|うち|内訳|対象|規模|量|長さ)(?:は|が)[^、。]{0,16}$/.test(between)) return true;
  if (/[(（][^()（）]{0,60}$|[→⇒]/.test(between)) return true;
  if (
    /(?:→|⇒|すなわち|つまり|正確には|具体的には|計|合計|延べ|合わせて|全部で|全|うち|で、|は|、)\s*(?:約|およそ)?$/.test(
      between,
    ) &&
    !/[がをに][^、。]*$/.test(between.replace(/[、はで計約]+$/, ''))
  )
    return true;
  return /^[^、。]{0,20}(?:が|は)[^、。]{0,6}$/.test(between) && figure.unit !== 'time';
}
