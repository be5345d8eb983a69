import type { Level } from '../../core/lint/rule';
import type { Lang } from '../../core/text';
import type { Result } from '../lint';
import { texts } from '../texts';
import { count } from './json';

const names: Readonly<Record<Lang, Readonly<Record<Level, string>>>> = {
  ja: { error: 'エラー', warning: '警告', info: '情報', hint: 'ヒント' },
  en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
};

/** For people: findings by file, then one line of totals. */
export function stylish(results: readonly Result[], lang: Lang): string {
  const blocks = results
    .filter(({ problems }) => problems.length > 0)
    .map(({ path, problems }) =>
      [
        path,
        ...problems.map(
          ({ finding, start }) =>
            `  ${start.line}:${start.column}  ${names[lang][finding.level]}  ${finding.message[lang]}  ${finding.ruleId}`,
        ),
        '',
      ].join('\n'),
    );
  const all = results.flatMap(({ problems }) => problems);
  const documents = results.filter(({ declared }) => declared).length;
  const others = count(all, 'info') + count(all, 'hint');
  return [...blocks, texts[lang].summary(documents, count(all, 'error'), count(all, 'warning'), others)].join(
    '\n',
  );
}
