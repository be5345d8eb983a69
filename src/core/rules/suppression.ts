import { isBlank } from '../lint/blank';
import type { SuppressionRule, SuppressionUse } from '../lint/rule';
import { giveReason, removeSuppression } from '../lint/unsuppress';
import type { Localized } from '../text';

/** A comment that silences a check must still have work to do, and must say why. */
export const suppression: SuppressionRule = {
  id: 'suppression',
  kind: 'suppression',
  level: 'warning',
  texts: {
    name: { ja: '抑止コメントの点検', en: 'Suppression comments' },
    message: { ja: '抑止コメントに直すところがあります', en: 'This suppression comment needs attention' },
    reason: {
      ja: '理由のない抑止や、もう要らない抑止が残っていると、次に読む人が見落としと区別できません。理由を一言書き、要らなくなったら消してください。',
      en: 'A suppression without a reason, or one that is no longer needed, looks like an oversight to the next reader. Give a short reason, and delete it when its work is done.',
    },
  },
  safelyFixable: true,
  *check(uses) {
    for (const use of uses) {
      const message = problemOf(use);
      if (message) yield { range: use.range, message, data: { state: use.state } };
    }
  },
  fixes(finding, document) {
    switch (finding.data?.['state']) {
      case 'stale':
        return removeSuppression(finding, document);
      case 'used':
        return giveReason(finding, document);
      default:
        return [];
    }
  },
};

function problemOf({ ruleId, reason, state }: SuppressionUse): Localized | undefined {
  if (ruleId === undefined) {
    return {
      ja: 'どの指摘を抑止するのか書かれていません',
      en: 'This comment does not say which rule it suppresses',
    };
  }
  if (state === 'unknown') {
    return { ja: `「${ruleId}」という規則はありません`, en: `There is no rule called "${ruleId}"` };
  }
  if (state === 'stale') {
    return {
      ja: `ここには「${ruleId}」の指摘がありません。この抑止は消せます`,
      en: `There is no "${ruleId}" finding here: this suppression can be deleted`,
    };
  }
  if (reason === '' || isBlank(reason)) {
    return {
      ja: '抑止する理由が書かれていません。「規則名: 理由」の形で書いてください',
      en: 'No reason is given. Write it as "rule: reason"',
    };
  }
  return undefined;
}
