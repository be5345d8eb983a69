import { anyVerb, godan, ichidan, sahen, suru, type Verb } from './conjugation';
import { progressiveForms, promiseForms } from './mood-forms';

/** Verbs that add nothing to the noun in front of them: 検討を行う, 見直しに着手する. */
const lightVerb = anyVerb([
  suru,
  godan('(?:行|おこな)', 'う'),
  ichidan('(?:進|すす|推し進|押し進)め'),
  godan('(?:図|はか)', 'る'),
  godan('(?:目指|めざ)', 'す'),
  sahen('(?:実施|推進|継続|加速|開始|実行|着手|予定|注力|傾注)'),
  ichidan('(?:続|つづ)け'),
  ichidan('(?:重|かさ)ね'),
  ichidan('深め'),
  ichidan('(?:始|はじ)め'),
  godan('急', 'ぐ'),
  godan('(?:乗り?出|尽く)', 'す'),
  godan('(?:取り?掛か|とりかか|踏み切|入|移)', 'る'),
]);

/** How a verb's endings attach: a 五段 row by its kana, `一` for 一段, する, or any light verb. */
export type Inflection = 'う' | 'く' | 'ぐ' | 'す' | 'つ' | 'ぶ' | 'む' | 'る' | '一' | 'する' | 'light';

function bare(inflection: Inflection): Verb {
  if (inflection === 'light') return lightVerb;
  if (inflection === 'する') return suru;
  return inflection === '一' ? ichidan('') : godan('', inflection);
}

/** Compiled when a text first needs them: the endings of one inflection serve all verbs that have it. */
const compiled = new Map<Inflection, RegExp>();

/** Where a verb's ending closes that begins at `at` and announces the act, as still to come or as under way; undefined where none does. */
export function announcedEnd(text: string, at: number, inflection: Inflection): number | undefined {
  let pattern = compiled.get(inflection);
  if (!pattern) {
    const verb = bare(inflection);
    pattern = new RegExp(`(?:${promiseForms(verb)}|${progressiveForms(verb)})`, 'y');
    compiled.set(inflection, pattern);
  }
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
