import assert from 'node:assert/strict';
import { readTeam } from '../../../src/core/config/read-team';
import { builtInVocabulary } from '../../../src/core/document/sections';

const text =
  'rules: { excuse: off }\nphrases: [取り急ぎ]\nsections: { facts: [起きた事象の記録] }\nholidays: [2026-12-30]\nprh: prh.yml\n';

describe('a team', () => {
  it('is made of all that its files say', () => {
    const steps = readTeam(text, true);
    assert.deepEqual(steps.next(), { done: false, value: 'prh.yml' });
    const { done, value } = steps.next('rules: [Web, 致します]\n');
    assert.ok(done === true && typeof value === 'object');
    assert.equal(value.usable, true);
    assert.deepEqual(
      value.problems.map(({ file, level }) => [file, level]),
      [['prh.yml', 'info']],
    );
    assert.deepEqual(value.team.rules, { excuse: 'off' });
    assert.equal(value.team.catalogue.filter(({ id }) => id === 'team-phrase').length, 2);
    assert.deepEqual([...value.team.calendar.daysOff], ['2026-12-30']);
    assert.notEqual(value.team.vocabulary, builtInVocabulary);
  });

  it('that is not trusted keeps its levels, headings and days off alone, and asks for no file', () => {
    const { done, value } = readTeam(text, false).next();
    assert.ok(done === true && typeof value === 'object');
    assert.deepEqual(value.team.rules, { excuse: 'off' });
    assert.equal(value.team.catalogue.filter(({ id }) => id === 'team-phrase').length, 1);
    assert.deepEqual(value.team.vocabulary.sections['facts']?.synonyms.ja[0], '起きた事象の記録');
  });

  it('is not usable with an error anywhere', () => {
    const usable = (config: string, dictionary?: string) => {
      const steps = readTeam(config, true);
      let step = steps.next();
      while (!step.done) step = steps.next(dictionary);
      return step.value.usable;
    };
    assert.equal(usable('rules: { excuse: of }\n'), false);
    assert.equal(usable('prh: prh.yml\n'), false);
    assert.equal(usable('prh: prh.yml\n', '[\n'), false);
    assert.equal(usable('prh: prh.yml\n', 'rules: [致します]\n'), true);
  });
});
