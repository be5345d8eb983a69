import assert from 'node:assert/strict';
import { normaliseTitle } from '../../../src/core/document/title';
import { headingsOf, sectionKind } from '../../../src/core/document/sections';
import { defaultPreset } from '../../../src/core/incident/milestone-preset';
import {
  canonicalType,
  documentSections,
  documentType,
  documentTypes,
  sectionVocabulary,
  type SectionRole,
} from '../../../src/core/templates/metadata';

describe('the document types', () => {
  it('are found by id and by alias', () => {
    assert.equal(canonicalType('apology'), 'apology-mail');
    assert.equal(canonicalType(' report '), 'incident-report');
    assert.equal(canonicalType('oneonone'), 'one-on-one');
    assert.equal(canonicalType('postmortem'), 'postmortem');
    assert.equal(canonicalType('toString'), undefined);
    assert.deepEqual(documentSections('nothing'), []);
  });

  it('share no name', () => {
    const names = documentTypes.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    assert.equal(new Set(names).size, names.length);
  });

  it('include whatever a milestone asks for', () => {
    for (const { type } of defaultPreset.flatMap(({ requires }) => requires))
      assert.ok(documentType(type), type);
  });

  for (const type of documentTypes) {
    it(`${type.id} names sections of the vocabulary, no heading twice`, () => {
      const seen = new Map<string, string>();
      for (const section of type.sections) {
        assert.ok(sectionVocabulary[section.id], section.id);
        for (const key of new Set(headingsOf(section).map(normaliseTitle))) {
          assert.equal(seen.get(key), undefined, `「${key}」 means ${seen.get(key)} and ${section.id}`);
          seen.set(key, section.id);
        }
      }
    });

    it(`${type.id} has every text in both languages`, () => {
      for (const text of [
        type.name,
        type.description,
        ...documentSections(type.id).map(({ title }) => title),
      ])
        assert.ok(text.ja.trim() && text.en.trim());
    });

    it(`${type.id} finds each of its sections by the heading its template writes`, () => {
      for (const { id, role, title } of documentSections(type.id))
        for (const heading of [title.ja, title.en])
          assert.deepEqual(sectionKind(heading, type), { id, role }, heading);
    });
  }
});

describe('the section vocabulary', () => {
  it('gives no heading two meanings', () => {
    const seen = new Map<string, string>();
    for (const [id, { title, synonyms }] of Object.entries(sectionVocabulary)) {
      const headings = [title.ja, title.en, ...synonyms.ja, ...synonyms.en].map(normaliseTitle);
      for (const key of new Set(headings)) {
        assert.equal(seen.get(key), undefined, `「${key}」 means ${seen.get(key)} and ${id}`);
        seen.set(key, id);
      }
    }
  });

  const roles: Readonly<Partial<Record<SectionRole, string>>> = {
    facts: '事実 事象 発生事象 障害内容 何が起きたか いま分かっていること Facts What-happened',
    impact: '影響 影響範囲 影響の範囲と数 被害状況 お客様への影響 Impact Customer-impact',
    cause: '原因 根本原因 発生の原因 流出原因 寄与した要因 要因 Cause Root-cause Contributing-factors',
    timeline: '経過 経緯 時系列 対応経過 Timeline',
    prevention: '再発防止 再発防止策 対策 三つの層×三つの手段 Prevention Countermeasures',
    'permanent-measures':
      '恒久対策 恒久対応 今後の対応 是正処置 横展開 Permanent-measures Corrective-actions',
    'interim-measures': '暫定対策 暫定対応 応急処置 対応 対応状況 Interim-measures Workaround',
    conclusion: '結論 要約 要旨 概要 Summary Conclusion',
    responsibility: '責任 責任の所在 Responsibility',
    apology: 'お詫び 謝罪 お詫びと遺憾 Apology',
    judgement: '判断 Judgement Judgment',
    request: '依頼 お願い お客様にお願いしたいこと Request',
    reflection: '振り返り ふりかえり 感情 Reflection',
    actions: '改善項目 アクションアイテム 今後の予定 日程と担当 約束の進み Action-items',
    'next-steps': '次にすること 来週までにすること 自動にする作業 残作業',
    'next-notice': '次回のご連絡時刻 次回のご連絡 次回報告 Next-update',
    contact: '窓口 お問い合わせ先 連絡先 Contact',
    luck: '幸運だったこと Where-we-got-lucky',
    other: '目的 狙い 案の比較 推す案と理由 用語 うまくいったこと',
  };
  for (const [role, headings] of Object.entries(roles)) {
    it(`knows what teams call a section of ${role}`, () => {
      for (const heading of headings.split(' ').map((name) => name.replaceAll('-', ' ')))
        assert.equal(sectionKind(heading, undefined).role, role, heading);
    });
  }
});
