import type { Token } from './tokens';
import type { VerbGroup } from './verb-groups';
import { isPast, words } from './verb-forms';

export type SubjectKind =
  /** The writer's side: I, we, our team, the council, a colleague's name. */
  | 'us'
  /** A person by role or name who is not the speaker. Belongs to the writer's side too. */
  | 'person'
  /** You. */
  | 'reader'
  /** Vendors, customers, authorities. */
  | 'third'
  /** Systems, documents, everything else. */
  | 'thing'
  /** No subject before the verb. */
  | 'none';

export interface Subject {
  readonly kind: SubjectKind;
  readonly start: number;
  readonly end: number;
  /** each, every, all, any, no: said of every case, not of one. */
  readonly universal: boolean;
}

const FIRST = words('i we us ourselves');
const BOUNDARY = words(
  ', ; : ( ) – — | … . and but or so because which that who whom when whenever if once while after before until unless whether as whereas then than though although since where how why what',
);
const PREPOSITION = words(
  'of at in on for from with to by under over between within during into near behind along per about without',
);
const PRONOUN = words('i we you they he she');
const UNIVERSAL = words('each every any no');

/** Bodies that write such documents: what they will do is a promise of the writer's side. */
const BODIES = words(
  'team crew staff company firm clinic hospital ward school council bank airline library factory plant department office board management committee ' +
    'unit desk division trust university college station museum authority agency operations laboratory lab pharmacy ' +
    'headquarters leadership organisation organization group squad guild support reception depot shop store studio workshop utility administration faculty institute practice branch colleagues room centre center kitchen brigade town city municipality cinema theatre theater club zoo port airport railway brewery bakery farm publisher newspaper charity foundation association society union church parish embassy consulate mayor minister campus nursery kindergarten surgery fleet editors newsroom garage mill archive registry gallery orchestra choir shipyard restaurant cafe warehouse',
);
const ROLES = words(
  'engineer engineers developer developers operator operators technician technicians nurse nurses doctor doctors teacher teachers manager managers ' +
    'administrator administrators analyst analysts clerk clerks cashier chemist chemists dispatchers driver drivers pilot pilots captain steward ' +
    'supervisor supervisors foreman inspector inspectors lead leader leads owner owners reviewer reviewers tester testers designer designers author ' +
    'workers employee employees intern interns trainee trainees apprentice member members person people individual colleague receptionist receptionists porter porters ' +
    'courier couriers planners pharmacist pharmacists surgeon physician midwife secretary assistant assistants officer officers ' +
    'registrar principal headteacher caretaker warden guard guards agents attendant attendants coordinator mechanic mechanics fitter ' +
    'welder machinist electrician plumber librarian librarians editor editors translator accountant accountants auditor bookkeeper teller tellers trader buyer buyers ' +
    'director directors chief head deputy ceo cto cio ciso dba sre sysadmin admin producer moderator moderators picker pickers packer packers baker cook chef waiter ' +
    'dispensers dispenser paramedic paramedics volunteer volunteers temp freelancer newcomer newcomers joiner hire expert specialist consultant boss shift restorer restorers maintainer maintainers committer contributor colleague programmer programmers ' +
    'marshal signaller conductor instructor coach tutor lecturer professor treasurer chair chairman chairwoman chairperson secretary',
);
const THIRD = words(
  'vendor vendors supplier suppliers provider providers contractor contractors subcontractor manufacturer manufacturers customer customers client clients user users ' +
    'guest guests passenger passengers patient patients parent parents pupil pupils student students resident residents reader readers rider riders traveller travellers traveler travelers ' +
    'regulator regulators ministry police court courts insurer insurers prosecutor government partner partners carrier carriers subscriber subscribers household households ' +
    'tenant tenants player players viewer viewers listener listeners shopper shoppers visitor visitors member donor donors applicant applicants citizen citizens family families landlord ' +
    'commissioner ombudsman inspectorate they merchant merchants cardholder cardholders buyer buyers recipient recipients caller callers neighbour neighbours neighbor neighbors fans fan hackers attacker attackers intruder vendor-side',
);
const CALENDAR = words(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
/** Capitalised words that open a sentence but are no names. */
const NO_NAME = /(?:s|ing|tion|ment|ness|ity|ance|ence|ware|ism|age|ory|base|ship|ure|ed|ly)$/;
const NO_NAME_WORDS = words(
  'the this that these those there it he she they you i we our my your his her its their one two three nobody someone everyone everything nothing something anyone ' +
    'traffic data water power inventory access mail email software hardware equipment code demand volume pressure production flow work search stock payment checkout login luck time human error part most some many few several nobody none both either neither another more less much such other later today tomorrow yesterday no any all each every here next first last overall',
);

/** Whether a noun names people or a body of the writer's side. */
export function isWriterSide(word: string): boolean {
  return BODIES.has(word) || ROLES.has(word);
}

/** What stands before the verb, and whose side it is on. */
export function subjectOf(tokens: readonly Token[], group: VerbGroup): Subject {
  let from = group.first;
  while (from > 0 && !BOUNDARY.has(tokens[from - 1]?.word ?? '')) from -= 1;
  // "the pump and the valve": the boundary word is a joint inside the subject; the nearer part decides.
  const subject = tokens.slice(from, group.first);
  if (subject.length === 0) {
    const joint = tokens[from - 1];
    const relative = joint !== undefined && /^(?:which|that|who)$/.test(joint.word);
    return {
      kind: relative ? (joint.word === 'who' ? 'person' : 'thing') : 'none',
      start: group.start,
      end: group.start,
      universal: false,
    };
  }
  const start = subject[0]?.start ?? group.start;
  const end = subject.at(-1)?.end ?? group.start;
  const universal =
    subject.some((token) => UNIVERSAL.has(token.word)) &&
    !subject.some(
      (token) =>
        token.word === 'affected' ||
        token.word === 'of' ||
        token.kind === 'number' ||
        CALENDAR.has(token.word),
    );
  return { kind: kindOf(subject), start, end, universal };
}

function kindOf(subject: readonly Token[]): SubjectKind {
  const last = subject.at(-1);
  if (!last) return 'none';
  // Adverbs between subject and verb ("we also", "we now") are inside the stretch.
  for (let at = subject.length - 1; at >= Math.max(0, subject.length - 3); at--) {
    const word = subject[at]?.word ?? '';
    // "Seats you lost will be resold": the pronoun is the subject of what is said about the seats.
    if (at > 0 && PRONOUN.has(word) && isPast(subject[at + 1]?.word ?? ''))
      return kindOf(subject.slice(0, at));
    if (FIRST.has(word)) return 'us';
    if (word === 'you') return 'reader';
  }
  const bare = withoutTime(subject);
  const head = headOf(bare);
  if (!head) return 'thing';
  const ours = subject.some((token) => token.word === 'our' || token.word === 'my');
  if (THIRD.has(head.word) && !ours) return 'third';
  if (ROLES.has(head.word)) return 'person';
  if (BODIES.has(head.word)) return 'us';
  if (/^(?:he|she|someone|somebody|whoever|nobody|everyone|everybody|anyone)$/.test(head.word))
    return 'person';
  return isName(bare, head) ? 'person' : 'thing';
}

/** Without a leading "From 9 September". */
function withoutTime(subject: readonly Token[]): readonly Token[] {
  if (!PREPOSITION.has(subject[0]?.word ?? '')) return subject;
  const end = subject.findIndex(
    ({ kind, word }, at) =>
      at > 0 && kind !== 'number' && !CALENDAR.has(word) && !/^(?:the|next|this|end|of)$/.test(word),
  );
  if (end < 1) return subject;
  return subject.slice(end > 1 && subject[end - 1]?.word === 'the' ? end - 1 : end);
}

/** The last noun before the first preposition. */
function headOf(subject: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (let at = 0; at < subject.length; at++) {
    const token = subject[at];
    if (!token) break;
    if (PREPOSITION.has(token.word) && head) break;
    if (token.word === "'s") continue;
    if (token.kind === 'word' && !/ly$/.test(token.word)) head = token;
  }
  return head;
}

/** "Mei", "Yusuf", "Dr Okafor". */
function isName(subject: readonly Token[], head: Token): boolean {
  if (!head.capital || head.word.length < 2 || NO_NAME_WORDS.has(head.word) || CALENDAR.has(head.word))
    return false;
  const first = subject[0];
  const many = subject.length > 3;
  const articled = first !== undefined && /^(?:the|a|an)$/.test(first.word);
  if (articled || many) return false;
  return subject.length > 1 || head.start > 0 || !NO_NAME.test(head.word);
}
