// JSON schemas of the files people write by hand, for editors that read them. What they allow is what the readers in
// src/core/config and src/core/incident accept; names and lists come from there.
import { configKeys, prhKeys } from '../../src/core/config/read-config';
import { languages, phraseKeys } from '../../src/core/config/read-phrases';
import { levels } from '../../src/core/config/read-values';
import { defaultPreset } from '../../src/core/incident/milestone-preset';
import { audiences, categories, moments, severities, type Moment } from '../../src/core/incident/record';
import { rules } from '../../src/core/rules';
import { documentTypes, sectionVocabulary } from '../../src/core/templates/metadata';
import type { Localized } from '../../src/core/text';

type Json = Record<string, unknown>;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** A schema has one description for all readers. */
const about = (ja: string, en: string) => ({ description: `${ja}\n\n${en}` });
const told = ({ ja, en }: Localized) => about(ja, en);
const oneOrMany = (item: Json) => ({ anyOf: [item, { type: 'array', items: item }] });
const nullable = (schema: Json) => ({ anyOf: [schema, { type: 'null' }] });
const text = { type: 'string', minLength: 1 };
const typeNames = documentTypes.flatMap(({ id, aliases = [] }) => [id, ...aliases]);

/** A map with exactly these keys; the compiler sees to it that none is forgotten. */
function record<Name extends string>(names: readonly Name[], properties: Readonly<Record<Name, Json>>): Json {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, properties[name]])),
  };
}

const level = { $ref: '#/definitions/level' };
const types = { $ref: '#/definitions/types' };

const definitions = {
  level: { enum: levels, ...about('段階。off にすると点検しません', 'Level; off turns it off') },
  levelByType: {
    ...about(
      '文書の種類ごとの段階。default はそのほか',
      'Levels by document type; default is for the others',
    ),
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(['default', ...typeNames].map((name) => [name, level])),
  },
  types: {
    ...about('この種類の文書だけで使う', 'Only for documents of these types'),
    ...oneOrMany({ enum: typeNames }),
  },
};

const phrase = {
  ...record(phraseKeys, {
    pattern: {
      ...about(
        '見つける言葉。/…/ で囲むとパターンになる（繰り返しには上限を書く）',
        'The words to find. Between slashes it is a pattern, whose repeats need an upper limit',
      ),
      ...oneOrMany(text),
    },
    prefer: { ...about('代わりに書く言葉', 'What to write instead'), ...text },
    message: {
      ...about('表示する文', 'What is shown'),
      anyOf: [text, record(languages, { ja: text, en: text })],
    },
    level,
    types,
  }),
  required: ['pattern'],
};

const dictionary = {
  ...record(prhKeys, {
    path: { ...about('このファイルから見た場所', 'Its place, seen from this file'), ...text },
    level,
    types,
  }),
  required: ['path'],
};

/** `.tenmatsu.yaml` */
export function configSchema(): Json {
  return {
    $schema: DRAFT,
    title: '.tenmatsu.yaml',
    ...about('チームの規則と言葉の設定', 'The rules and words of a team'),
    ...record(configKeys, {
      rules: {
        ...about('規則ごとの段階', 'Levels by rule'),
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map((rule) => [
            rule.id,
            {
              ...told(rule.texts.name),
              default: rule.level,
              anyOf: [level, { $ref: '#/definitions/levelByType' }],
            },
          ]),
        ),
      },
      phrases: {
        ...about('チームで使わない言葉と、代わりの言葉', 'Words the team avoids, and what it writes instead'),
        type: 'array',
        items: { anyOf: [text, phrase] },
      },
      sections: {
        ...about('節ごとに、チームで使う見出し', 'The headings the team uses, by section'),
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(sectionVocabulary).map(([id, { title }]) => [
            id,
            { ...told(title), ...oneOrMany(text) },
          ]),
        ),
      },
      holidays: {
        ...about('土日と祝日のほかの休業日', 'Days off besides weekends and Japanese holidays'),
        ...oneOrMany({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
      },
      prh: {
        ...about('取り込む prh の辞書', 'Dictionaries of prh to take over'),
        ...oneOrMany({ anyOf: [text, dictionary] }),
      },
    }),
    definitions,
  };
}

const momentTexts: Readonly<Record<Moment, Localized>> = {
  occurred: { ja: '起きた', en: 'It occurred' },
  detected: { ja: '気づいた', en: 'It was noticed' },
  declared: { ja: 'インシデントと判断した', en: 'It was declared an incident' },
  firstContact: { ja: '最初に連絡した', en: 'Those affected were first told' },
  mitigated: { ja: '被害が止まった', en: 'The damage was stopped' },
  recovered: { ja: '復旧した', en: 'Service was back' },
  corrected: { ja: '恒久対策を終えた', en: 'The permanent measure was in place' },
  closed: { ja: '対応を閉じた', en: 'The incident was closed' },
};

const stamp = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$',
};

/** The front matter of `incident.md`. Other documents share its fields; unknown ones are a team's own. */
export function recordSchema(): Json {
  return {
    $schema: DRAFT,
    title: 'Tenmatsu',
    ...about('インシデントの記録と文書の先頭の項目', 'The fields at the head of a record and of documents'),
    type: 'object',
    required: ['tenmatsu'],
    properties: {
      tenmatsu: { enum: typeNames, ...about('文書の種類', 'Document type') },
      id: { type: ['string', 'number', 'null'], ...about('管理番号', 'Number of the incident') },
      title: { type: ['string', 'number', 'null'], ...about('件名', 'Title') },
      category: { enum: [...categories, null], ...about('信頼を損ねた形', 'Kind of lost trust') },
      audience: {
        ...about('影響を受けた相手', 'Who is affected'),
        ...nullable(oneOrMany({ enum: audiences })),
      },
      severity: { enum: [...severities, null], ...about('重大さ', 'Severity') },
      legal: {
        type: ['boolean', 'null'],
        ...about('法律や大きな損害にかかわるか', 'Whether law or great damage is involved'),
      },
      timezone: {
        type: ['string', 'null'],
        ...about('地域（Asia/Tokyo など）', 'Time zone, such as Asia/Tokyo'),
      },
      ...Object.fromEntries(
        moments.map((name) => [name, { ...told(momentTexts[name]), ...nullable(stamp) }]),
      ),
      owner: { type: ['string', 'number', 'null'], ...about('責任者', 'Owner') },
      tags: { type: ['array', 'string', 'null'], items: { type: 'string' }, ...about('目印', 'Tags') },
      approvals: {
        ...about('承認の記録', 'Approvals'),
        type: ['array', 'null'],
        items: {
          type: 'object',
          required: ['who'],
          properties: { who: text, when: nullable(stamp), level: { type: ['string', 'number', 'null'] } },
        },
      },
      milestone: {
        enum: [...defaultPreset.map(({ id }) => id), null],
        ...about('この文書が当てはまる節目', 'The milestone this document is for'),
      },
      date: {
        type: ['string', 'null'],
        ...about(
          'この文書の日付（2026-11-20 など）。「昨日」などはこの日から数える',
          'Date of the document, such as 2026-11-20; "yesterday" and its like count from it',
        ),
      },
      lang: { enum: [...languages, null], ...about('文書の言語', 'Language of the document') },
    },
  };
}
