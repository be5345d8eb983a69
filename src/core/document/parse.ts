import type { Lang } from '../text';
import { emptyBody, type Body } from './body';
import { readFrontMatter } from './front-matter';
import { guessLanguage } from './language';
import type { TenmatsuDocument } from './model';
import { Reader, type Head } from './reader';
import { reparse } from './reparse';
import { builtInVocabulary, type Vocabulary } from './sections';
import { documentType } from '../templates/metadata';

/** With what each document was read. */
const vocabularies = new WeakMap<TenmatsuDocument, Vocabulary>();

/**
 * Reads a text. Never throws; what cannot be understood is left out. Takes time in proportion to the text. Sentences are
 * computed when they are asked for.
 *
 * @param previous an earlier version of the text: what the change does not touch is taken over, with the same result
 */
export function parseDocument(
  text: string,
  vocabulary: Vocabulary = builtInVocabulary,
  previous?: TenmatsuDocument,
): TenmatsuDocument {
  const base = previous && vocabularies.get(previous) === vocabulary ? previous : undefined;
  const head = readHead(text, vocabulary, base);
  const body = (base && reparse(text, head, base)) ?? readBody(text, head);
  const { frontMatter, type, lang } = head;
  const document = { text, frontMatter, type: type?.id, lang, ...body };
  vocabularies.set(document, vocabulary);
  return document;
}

function readHead(text: string, vocabulary: Vocabulary, previous: TenmatsuDocument | undefined): Head {
  const frontMatter =
    previous && keepsFrontMatter(text, previous) ? previous.frontMatter : readFrontMatter(text);
  const declared = frontMatter.fields.get('tenmatsu')?.data;
  const type = typeof declared === 'string' ? documentType(declared, vocabulary.types) : undefined;
  const own = frontMatter.fields.get('lang')?.data;
  const lang: Lang = own === 'ja' || own === 'en' ? own : guessLanguage(text.slice(frontMatter.range.end));
  return { frontMatter, type, lang, vocabulary };
}

function readBody(text: string, head: Head): Body {
  const body = emptyBody();
  new Reader(text, head, body).read({ start: head.frontMatter.range.end, end: text.length });
  return body;
}

/** Whether a text begins with the very front matter of its earlier version; the line break that ends it included. */
function keepsFrontMatter(text: string, { text: before, frontMatter }: TenmatsuDocument): boolean {
  const kept = before.slice(0, frontMatter.range.end);
  return frontMatter.state === 'valid' && kept.endsWith('\n') && text.startsWith(kept);
}
