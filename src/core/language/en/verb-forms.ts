/** Irregular verbs: base, past, participle where it differs from the past. */
const IRREGULAR =
  'be was been|be were been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bind bound|' +
  'bite bit bitten|blow blew blown|break broke broken|bring brought|build built|burn burnt|burst burst|buy bought|catch caught|' +
  'choose chose chosen|come came come|cost cost|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drive drove driven|' +
  'eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|fly flew flown|forget forgot forgotten|' +
  'forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|' +
  'have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|' +
  'let let|lose lost|make made|mean meant|meet met|mislay mislaid|mislead misled|misread misread|misspell misspelt|mistake mistook mistaken|' +
  'misunderstand misunderstood|overlook overlooked|oversee oversaw overseen|oversleep overslept|overwrite overwrote overwritten|pay paid|put put|read read|rebuild rebuilt|' +
  'redo redid redone|resend resent|reset reset|rerun reran rerun|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|' +
  'see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|show showed shown|shut shut|sing sang sung|sink sank sunk|' +
  'sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spill spilt|split split|spread spread|stand stood|steal stole stolen|stick stuck|' +
  'strike struck|strive strove striven|swap swapt|sweep swept|take took taken|teach taught|tell told|think thought|throw threw thrown|' +
  'understand understood|undertake undertook undertaken|undo undid undone|wake woke woken|wear wore worn|win won|wind wound|' +
  'withdraw withdrew withdrawn|withhold withheld|write wrote written';

const BASE_OF = new Map<string, string>();
const PAST = new Set<string>();
const PARTICIPLE = new Set<string>();
for (const entry of IRREGULAR.split('|')) {
  const [base = '', past = '', participle = past] = entry.split(' ');
  for (const form of [past, participle]) BASE_OF.set(form, base);
  PAST.add(past);
  PARTICIPLE.add(participle);
}

const NOT_PAST = new Set(
  'need feed speed seed indeed exceed proceed succeed bed red shed wed weed hundred kindred embed sacred naked hatred'.split(
    ' ',
  ),
);
const NOT_GERUND = new Set(
  'thing king ring spring string during morning evening nothing something anything everything bring sing wing ceiling sibling'.split(
    ' ',
  ),
);

/** Words that can be a finite past form ("sent", "was"). A base form that is its own past ("put") counts too. */
export function isPast(word: string): boolean {
  return PAST.has(word) || isRegularPast(word);
}

/** Words that can be a past participle ("sent", "written"). */
export function isParticiple(word: string): boolean {
  return PARTICIPLE.has(word) || isRegularPast(word);
}

export function isGerund(word: string): boolean {
  return word.length > 4 && word.endsWith('ing') && !NOT_GERUND.has(word);
}

function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);
}

/** The base forms a word may come from ("fitted" → fit, fitt, fitte …); the word itself is among them. */
export function bases(word: string): readonly string[] {
  const irregular = BASE_OF.get(word);
  if (irregular !== undefined) return [irregular, word];
  const found = [word];
  for (const [suffix, least] of [
    ['ing', 5],
    ['ed', 4],
    ['es', 4],
    ['s', 3],
  ] as const) {
    if (word.length < least || !word.endsWith(suffix) || word.endsWith('ss')) continue;
    const stem = word.slice(0, -suffix.length);
    found.push(stem, `${stem}e`);
    if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
    if (stem.length > 2 && stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
    if (suffix === 'ing' && stem.endsWith('y')) found.push(`${stem.slice(0, -1)}ie`);
  }
  return found;
}

/** The base form of `word` that stands in `verbs`. */
export function baseIn(word: string, verbs: ReadonlySet<string>): string | undefined {
  return bases(word).find((base) => verbs.has(base));
}

/** A set from words separated by blanks. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
