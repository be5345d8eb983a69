import type { Localized } from '../text';
import type { FrontMatterProblem } from './front-matter';

/** What the YAML library's codes mean to somebody who never heard of YAML. */
const yamlMessages: Readonly<Record<string, Localized>> = {
  UNCLOSED: {
    ja: '先頭の項目を閉じる --- の行がありません。項目の最後に --- だけの行を足してください',
    en: 'The fields at the head are not closed. Add a line of three hyphens (---) behind the last one',
  },
  NOT_A_MAP: {
    ja: '先頭の項目は「名前: 値」の形で、一行に一つずつ書きます',
    en: 'Write the fields at the head as "name: value", one on each line',
  },
  TOO_LONG: {
    ja: '先頭の項目が長すぎて読み取れません。本文は二つ目の --- の後に書いてください',
    en: 'The head is too long to read. Put the text behind the second ---',
  },
  DUPLICATE_KEY: {
    ja: '同じ名前の項目が二つあります。どちらかを消してください',
    en: 'This field is here twice. Remove one of them',
  },
  TAB_AS_INDENT: {
    ja: '字下げにタブは使えません。半角の空白に替えてください',
    en: 'Tabs cannot indent here. Use spaces',
  },
  MISSING_CHAR: {
    ja: '閉じる記号が足りません。引用符や括弧の組を確かめてください',
    en: 'A closing mark is missing. Check the quotation marks and brackets',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ja: '値の中に「: 」があり、項目名と区別できません。値を "…" で囲んでください',
    en: 'A value contains ": ", which reads as another field. Put the value in "…"',
  },
};

/** A problem of the front matter in the reader's words. */
export function frontMatterMessage({ code, message }: FrontMatterProblem): Localized {
  return (
    yamlMessages[code] ?? {
      ja: `この行を読み取れません。記号を含む値は "…" で囲んでください（${code}）`,
      en: `This line cannot be read. Put a value with special characters in "…" (${message.split('\n')[0]})`,
    }
  );
}
