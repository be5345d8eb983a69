import type { Sentence } from '../../document/model';
import type { PhraseHit } from '../../lint/rule';
import type { SectionRole } from '../../templates/metadata';
import { scan } from '../scan';
import { omission, strongCircumstance, weakCircumstance } from './circumstance';

/** Built at first use: these are the largest patterns of the rule. */
let made: { readonly weak: RegExp; readonly strong: RegExp } | undefined;
const patterns = () =>
  (made ??= { weak: new RegExp(weakCircumstance, 'g'), strong: new RegExp(strongCircumstance, 'g') });

/** Where reasons are given. In a personal document, events are told as reasons too. */
const accounts: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'cause',
  'responsibility',
  'judgement',
  'reflection',
  'apology',
  'conclusion',
]);

/** How a clause leads on to what follows from it. */
const connector =
  /(?:ため(?:に|も)?|ので|から|もので|て|で|し|く|り|き|け|ず|い|ゆえ|せいで|により|によって|よる|以上(?:は)?|上|なか|中|では|しか|まま|状態|状況|ところ|もあ(?:り|って)|に|も|都合|関係|(?:だ|で)った|手前|まして|ながら|結果|最中|とき)$/;
const ending =
  /(?:から|ため|ので|もの|せい|わけ)(?:で(?:す|した|ある|ございます|あった)|だ(?:った)?|なの(?:です|だ))?[。\s]*$/;
/** What went wrong as the topic, its reason as the predicate. */
const topic =
  /(?:のは|(?:遅れ|漏れ|誤り|遅延|ミス|不足|理由|原因|背景)(?:は|に(?:は|つきまして(?:は)?|ついては)))、?/;
/** Somebody else's state is told, which is another rule's matter; or the state of a thing. */
const others =
  /(?:者|員|士|師|係|スタッフ|システム|サーバー?|装置|プロセス|サービス|端末)(?:の|が|は)[^、。]{0,2}$/;

/**
 * A circumstance and the writer's own omission, joined as reason and result: 「人が足りず、点検を飛ばした」, or the other way round,
 * 「点検を飛ばしたのは、人が足りなかったためです」. Circumstances that are told for no other reason need no omission.
 */
export function* excusingClauses({ text, passage }: Sentence): Iterable<PhraseHit> {
  const { role } = passage.section;
  const { weak, strong } = patterns();
  if (accounts.has(role) || role === 'facts') {
    for (const match of scan(text, strong)) yield stretch(match);
  }
  if (!accounts.has(role)) return;
  for (const match of scan(text, weak)) {
    const end = match.index + match[0].length;
    if (others.test(text.slice(0, match.index))) continue;
    if (justifiesAct(text, match.index, end)) yield stretch(match);
  }
}

function justifiesAct(text: string, start: number, end: number): boolean {
  const rest = text.slice(end);
  const comma = rest.indexOf('、');
  const clause = comma < 0 ? rest : rest.slice(0, comma);
  if (comma >= 0 && comma <= 28 && connector.test(text.slice(start, end) + clause))
    return omission.test(rest.slice(comma));
  if (ending.test(text)) return topic.test(text.slice(0, start)) || omission.test(rest);
  return (
    /^[^、。]{0,10}(?:ため|ので|から|て|で|く|により|によって|せいで|中)/.test(rest) && omission.test(rest)
  );
}

const stretch = ({ index, 0: words }: RegExpExecArray): PhraseHit => ({
  start: index,
  end: index + words.length,
});
