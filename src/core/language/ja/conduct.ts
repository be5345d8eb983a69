import type { Range } from '../../text';
import { Prefilter } from '../prefilter';
import { scan } from '../scan';
import { announcedEnd, type Inflection } from './announce';

/**
 * Prevention by what people are to know, think of, or do for each other: nothing but their own minds keeps them to it. The words are
 * those of learning, of heeding, of mutual help, and of making somebody do so.
 */
const acts: readonly (readonly [Inflection, string])[] = [
  [
    'する',
    '(?:熟読|精読|通読|理解|習得|習熟|自覚|再認識|反省|猛省|学習|復習|予習|暗記|唱和|用心|自戒|自重|厳守|順守|遵守|再確認|指差し?(?:呼称|確認|点検)|声出し(?:確認|点検)?|気配り|目配り|心配り|相談|報連相|深呼吸|整理整頓|自問(?:自答)?|復唱|暗唱|励行|早寝|早起き|体調管理|自己管理|自己点検|自己研鑽|振り返り|KY|危険予知|熟考|挨拶|一声|声かけ|目視確認|相互確認|相互チェック)(?:を)?(?:必ず|しっかりと?|きちんと|確実に|徹底して|よく|十分に)?',
  ],
  ['する', '(?:手本|教訓|戒め|反面教師|他山の石|肝|旨|モットー|信条|合言葉|心がけ|心掛け)[とに]'],
  ['む', '(?:読み込|叩き込|たたき込|覚え込|刻み込)'],
  ['ぶ', '(?:[をかにも]|から|一から)学'],
  [
    '一',
    '(?:を|も)(?:覚え|心得|わきまえ|弁え)|身に(?:つ|付)け|頭に入れ|手を止め|目を向け|耳を傾け|気に(?:か|掛|留|と)け?め?|思い浮かべ|気を引き締め|腹に据え|視野を広げ|自らを律し|距離を置いて考え|気を落ち着け|心を落ち着け',
  ],
  [
    'く',
    '(?:念頭|頭の片隅|心)に(?:置|お)|(?:一|ひと)(?:呼吸|拍|息)を?(?:置|お|つ)|(?:最後まで|よく|真剣に|謙虚に|素直に)聞|(?:言葉|声|指摘|意見)を聞|心に(?:刻み|留めてお)',
  ],
  ['る', '(?:立ち止ま|振り返|襟を正して当た|初心に(?:返|帰|戻)|原点に(?:返|帰|戻))'],
  ['す', '(?:読み返|見返|目を通|耳を澄ま|態度を正|姿勢を正|襟を正)'],
  [
    'う',
    '(?:確認し|注意し|声(?:を)?(?:か|掛)け|教え|話し|指摘し|補い|助け|支え|見守り|励まし|確かめ|伝え|カバーし|チェックし|フォローし|知らせ|共有し|意識し|相談し|気づき|学び)合',
  ],
  [
    '一',
    '(?:習得|学習|受講|理解|意識|自覚|反省|徹底|励行|遵守|順守|厳守|熟読|復唱|再確認|精進|努力|自重|署名|宣誓|誓約|周知|認識|再認識|参加|出席)(?:に|を)?(?:さ)せ|(?:[をにも])(?:励ま|努めさ|取り組ま|学ば|覚えさ|考えさ|守ら|確かめさ|唱えさ|誓わ|気づか)せ',
  ],
  [
    '一',
    '(?:声出し|指差し|復唱|ダブルチェック|二重チェック|相互確認|目視|読み合わせ|報告|受講|研修|相談|呼称|点呼|唱和|挨拶|声(?:か|が|掛)け)[^、。|]{0,8}を[^、。|]{0,6}(?:義務(?:づけ|付け)|習慣(?:づけ|付け)|根付かせ)',
  ],
];

/** Made or asked to do so, resolved on, or the first of several: 意識してもらう, 熟読するようにする, 熟読し、… */
const asked =
  /(?:し|て|で)(?:て)?(?:もら[いうっ]|いただ[いきく]|ほしい|欲しい)[^、。|]{0,8}|(?:する|る|う|く|む|ぶ|す)(?:よう(?:に)?(?:、)?(?:する|し|いたし|致し|心|努|促|求|指|伝|呼)|こと(?=$|[。|]|と(?:する|し)))[^、。|]{0,10}|(?:し(?:て)?|させ(?:て)?|て|[りいみびき]|って|んで)?(?=、)/y;

let made: { readonly patterns: readonly RegExp[]; readonly prefilter: Prefilter } | undefined;
function compiled() {
  if (made) return made;
  const patterns = acts.map(([, stem]) => new RegExp(stem, 'g'));
  return (made = { patterns, prefilter: new Prefilter(patterns) });
}

/** Stretches that promise such conduct. */
export function conductMeasures(text: string): readonly Range[] {
  const { patterns, prefilter } = compiled();
  const candidates = prefilter.candidates(text);
  const found: Range[] = [];
  acts.forEach(([inflection], index) => {
    const pattern = patterns[index];
    if (!pattern || (candidates & (1 << index)) === 0) return;
    for (const { index: start, 0: words } of scan(text, pattern)) {
      const at = start + words.length;
      if ('ごお御'.includes(text.charAt(start - 1) || ' ')) continue;
      const end = announcedEnd(text, at, inflection) ?? askedEnd(text, at);
      if (end !== undefined) found.push({ start, end });
    }
  });
  return found;
}

function askedEnd(text: string, at: number): number | undefined {
  asked.lastIndex = at;
  return asked.test(text) ? asked.lastIndex : undefined;
}
