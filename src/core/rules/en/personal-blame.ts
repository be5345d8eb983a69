import { blames } from '../../language/en/blame';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* blames(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'postmortem', section: 'Cause' },
      [
        '《The on-call engineer did not read》 the alert.',
        'The alert went to a mailing list that pages nobody.',
      ],
      '《A junior developer》 deleted the table by mistake.',
      'The root cause is 《a lack of attention》 on the part of the reviewer.',
      [
        '《Carlos forgot》 to renew the certificate.',
        'Nothing renews the certificate or warns before it expires.',
      ],
      '《Lena did not check》 the bucket policy.',
      '《The change was approved carelessly by the reviewer》.',
      '《Dmitri should have》 lowered the TTL first.',
      '《An intern》 ran the script against production.',
      '《Insufficient skills》 of the on-call staff delayed the recovery.',
      '《The DBA made a careless mistake》.',
      '《Anna was not careful enough》.',
      "《The developer's lack of experience》 showed.",
      '《Somebody forgot》 to close the firewall.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Cause' },
      'The accident is due to 《operator error》.',
      '《The nurse misread》 the label.',
      '《The crew was inattentive》.',
      '《The pilot should have》 asked for a second reading.',
      '《The caretaker neglected》 the battery.',
      '《The cook disregarded》 the rule on temperature.',
      '《The guard fell asleep》.',
      '《The forklift driver was going too fast》.',
      '《The accident was the fault of the foreman》.',
      '《Inattentive staff》 left the gate open.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Responsibility' },
      "《The warehouse clerk's negligence》 led to the mix-up.",
    ),
    ...passes(
      { ja: '仕組みの要因が続く', en: 'The system factor follows' },
      { doc: 'incident-report', section: 'Cause' },
      'The nurse misread the label. The two vials have the same colour and size.',
      'A junior developer deleted the table; the console showed no environment name.',
      'The clerk entered the wrong price because the form shows two fields with the same name.',
    ),
    ...passes(
      { ja: '仕組みが原因', en: 'The system is the cause' },
      { doc: 'postmortem', section: 'Cause' },
      'The console accepts a delete without asking for the environment.',
      'The script takes the host from an environment variable and does not show it.',
      'The firewall rule has no expiry date.',
      'Nothing in the form asks for the unit.',
    ),
    ...passes(
      { ja: '本人が認めている', en: 'First person' },
      { doc: 'postmortem', section: 'Cause' },
      'I forgot to renew the certificate.',
      'We skipped the second check.',
    ),
    ...passes(
      { ja: '時系列の事実', en: 'A timeline fact' },
      { doc: 'postmortem', section: 'Timeline' },
      '09:12 Carlos restarts the wrong node.',
      '14:02 Ravi ran the wrong script.',
    ),
    ...passes(
      { ja: 'ソフトウェアの名前', en: 'Software called agent, driver or operator' },
      { doc: 'postmortem', section: 'Cause' },
      'The agent failed to start because its config mount was read-only.',
      'The driver failed to load after the kernel update.',
      'The operator pod failed to reconcile the deployment.',
      'The node controller marked the host as lost after 40 s.',
    ),
    ...passes(
      { ja: '貢献・担当の記載', en: 'A contribution or an owner' },
      { doc: 'postmortem', section: 'Reflection' },
      "Ravi's question in the review made us look at the expiry date.",
      'Yoshida, who is new, spotted the misprint.',
      'The crane operator noticed the crack at 07:40 and stopped the lift.',
    ),
    ...passes(
      { ja: '退けた言い方', en: 'A label that is refused' },
      { doc: 'postmortem', section: 'Cause' },
      '"Human error" closes the discussion, so the template no longer offers it as a cause.',
      'We name the missing dialog as the cause, not human error.',
    ),
    ...passes(
      { ja: '別の種類の文書', en: 'Other kinds of document' },
      { doc: 'one-on-one', section: 'Cause' },
      'The clerk entered the wrong price.',
    ),
  ],
};
