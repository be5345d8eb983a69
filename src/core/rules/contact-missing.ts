import { declarationRange, headingRange } from '../lint/places';
import { passagesUnder } from '../lint/reading';
import type { StructureRule } from '../lint/rule';
import { documentType } from '../templates/metadata';

export const contactMissing: StructureRule = {
  id: 'contact-missing',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '窓口の記載', en: 'Contact' },
    message: { ja: '問い合わせ先が分かりません', en: 'Readers cannot tell whom to contact' },
    reason: {
      ja: '社外の読み手は、聞きたいことがあっても相手の探し方を知りません。部署と、電話かメールのどちらかを書いてください。',
      en: 'Readers outside do not know where to turn. Name a unit and a phone number or address.',
    },
  },
  *check(document) {
    const type = document.type === undefined ? undefined : documentType(document.type);
    const asked = type?.audience === 'outside' && type.sections.some(({ id }) => id === 'contact');
    if (!asked || isInternal(document.frontMatter.fields.get('audience')?.data)) return;
    const sections = document.sections.filter(({ role }) => role === 'contact');
    const written = sections.flatMap((section) => passagesUnder(section, document));
    const { text } = document;
    const source = (start: number, end: number) => text.slice(start, end).normalize('NFKC');
    if (written.some(({ range }) => REACHABLE.test(source(range.start, range.end)))) return;
    if (document.passages.some(({ range }) => CONTACT_LINE.test(source(range.start, range.end)))) return;
    const [section] = sections;
    yield { range: section ? headingRange(section, document) : declarationRange(document) };
  },
};

/** A unit to ask for, or a means to reach it. */
const REACHABLE =
  /部(?!分|品|屋|数)|課(?!題)|係(?!る|り)|(?<!会議|教)室|センター|チーム|事務局|デスク|窓口(?!は|を|へ|に)|担当[:者]|担当 |グループ|本部|支社|支店|営業所|[\w.+-]+@[\w-]|\d{2,5}-\d{1,4}-\d{3,4}|\d{9,}|内線|電話|TEL|https?:\/\/|フォーム|チャット|\b(?:team|desk|office|support|department|phone|call|ext\.?|e-?mail)\b/i;
const CONTACT_LINE =
  /(?:問い?合わ?せ先?|連絡先|窓口|contact|enquiries|inquiries|questions)[^。\n]{0,40}(?:[\w.+-]+@[\w-]|\d{2,5}-\d{1,4}-\d{3,4}|内線|https?:\/\/|部|課|室|センター|事務局)/i;

/** A record that names its readers, none of them outside. */
function isInternal(audience: unknown): boolean {
  const list = Array.isArray(audience) ? audience : [audience];
  return list.length > 0 && list.every((one) => one === 'internal');
}
