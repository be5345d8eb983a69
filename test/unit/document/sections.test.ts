import assert from 'node:assert/strict';
import { builtInVocabulary, headingsOf, sectionKind } from '../../../src/core/document/sections';
import { normaliseTitle } from '../../../src/core/document/title';
import { documentType } from '../../../src/core/templates/metadata';

describe('section headings', () => {
  const same: readonly (readonly [string, string])[] = [
    ['1. 影響', '影響'],
    ['（２）影響', '影響'],
    ['① 影響', '影響'],
    ['第3章　影響', '影響'],
    ['■影響', '影響'],
    ['【影響】', '影響'],
    ['2-1 影響', '影響'],
    ['二、影響', '影響'],
    ['影響（確定版）', '影響'],
    ['影響について', '影響'],
    ['影 響：', '影響'],
    ['A. Impact', 'impact'],
    ['IV. Impact', 'impact'],
    ['24時間のながれ', '24時間のながれ'],
    ['30日までに見えるようにすること', '30日までに見えるようにすること'],
    ['発生・検知・復旧の日時', '発生検知復旧の日時'],
  ];
  for (const [written, expected] of same) {
    it(`compares 「${written}」 as 「${expected}」`, () => assert.equal(normaliseTitle(written), expected));
  }

  it('resolve to their role for every heading of the vocabulary', () => {
    for (const [id, entry] of Object.entries(builtInVocabulary.sections)) {
      for (const title of [entry.title.ja, entry.title.en]) {
        assert.equal(sectionKind(title, undefined).role, entry.role, `${id}: ${title}`);
      }
    }
  });

  it('resolve to the section of the type for every heading the type accepts', () => {
    for (const type of builtInVocabulary.types) {
      for (const section of type.sections) {
        for (const heading of headingsOf(section).slice(0, 2)) {
          assert.equal(sectionKind(heading, type).id, section.id, `${type.id}: ${heading}`);
        }
      }
    }
  });

  const guessed: readonly (readonly [string, string | undefined])[] = [
    ['今回の障害の原因', 'cause'],
    ['お客様への影響', 'impact'],
    ['システム障害の影響範囲', 'impact'],
    ['再発防止策', 'prevention'],
    ['本件の窓口', 'contact'],
    ['原因調査の進め方', undefined],
    ['雑記', undefined],
    ['現時点で判明していること', 'facts'],
    ['お客様へのご影響', 'impact'],
    ['再発防止に向けた取組み', 'prevention'],
  ];
  for (const [title, id] of guessed) {
    it(`takes 「${title}」 for ${id ?? 'no known section'}`, () =>
      assert.equal(sectionKind(title, documentType('incident-report')).role, id ?? 'other'));
  }
});
