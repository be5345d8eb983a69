import { endOfPredicate } from './predicate-end';
import { mannerWords, vagueNouns } from './vague-words';
import type { VaguePromise } from './vague-promise';

const suffix = '(?:の|を|に)?(?:中|予定|方針|図る|実施|推進|継続|開始|着手|徹底|視野|模索|前提|要検討)';
let compiled: { readonly nominal: RegExp; readonly study: RegExp } | undefined;
function patterns() {
  const { study, broad } = vagueNouns;
  compiled ??= {
    study: new RegExp(study),
    nominal: new RegExp(
      `(?:${study}|${broad}|(?:${mannerWords})?(?:取り?組み|努力)|(?:${mannerWords}|適切な|適正な|確実な|迅速な|丁寧な)(?:対応|管理|運用|運営|対処)|(?<=[のや])(?:あり方|在り方)を?(?:検討)?)(?:${suffix})?$`,
    ),
  };
  return compiled;
}

/** Compound nouns in which the word names a thing: 検討会, 改善要望, 強化ガラス; and what was said of the act before. */
const compoundNoun =
  /^(?:会|委員|課題|項目|事項|結果|資料|内容|段階|依頼|要望|期間|案件|チーム|部会|室|課|係|版)/;
const detail =
  /\d[^、。]{0,12}(?:から|→|より)[^、。]{1,16}[にへ]|\d[\d,.]*\s?[^\s、。\d]{1,4}(?:に|へ)(?:の)?(?:見直|強化|改善|引き|短縮)/;

/** The noun on which the text ends, where it is one of effort or study: 点検体制の見直し, 廃止を検討中. */
export function vagueNoun(text: string): VaguePromise | undefined {
  const end = endOfPredicate(text);
  const { nominal, study } = patterns();
  const match = nominal.exec(text.slice(0, end));
  if (!match || compoundNoun.test(text.slice(end))) return undefined;
  const kind = study.test(match[0]) ? 'study' : 'broad';
  if (kind === 'broad' && detail.test(text)) return undefined;
  return { start: match.index, end, plain: match[0].replace(new RegExp(`${suffix}$`), ''), kind };
}
