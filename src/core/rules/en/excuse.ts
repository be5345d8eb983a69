import { excuses } from '../../language/en/justification';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* excuses(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'incident-report', section: 'Cause' },
      [
        '《Because of staff shortages》, the second check was left out.',
        'The second check is not in the rota, and we let the first one stand alone.',
      ],
      'The storm was 《beyond our control》.',
      'The river rose 《faster than anyone could have foreseen》.',
      '《The kitchen was understaffed》 that day.',
      '《The night was unusually cold》, and the pipe burst.',
      '《The contractor was unavailable》, so the inspection slipped.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Responsibility' },
      [
        '《No one had informed us》 that the road would be closed.',
        'We did not ask the council about the road works before we planned the route.',
      ],
      '《We are a small team》 and cannot be everywhere.',
    ),
    ...hits(
      { doc: 'apology-mail', section: 'Cause' },
      'It was the 《busiest week of the year》.',
      '《Owing to unusually high demand》, your order was shipped late.',
      'We 《were overwhelmed》 by the number of calls.',
    ),
    ...hits(
      { doc: 'one-on-one', section: 'Cause' },
      'I 《was under a lot of pressure》 that week.',
      'I 《meant well》.',
      '《I had a lot on my plate》.',
      "《I'd been ill》 the week before.",
    ),
    ...hits({ doc: 'one-on-one', section: 'Responsibility' }, 'In fairness, 《the ticket was unclear》.'),
    ...hits({ doc: 'one-on-one', section: 'Judgement' }, 'I 《was juggling》 three tickets at once.'),
    ...hits(
      { doc: 'postmortem', section: 'Cause' },
      '《Under time pressure》 the team skipped the load test.',
      'The module was 《inherited from another team》 without documentation.',
      '《Nobody could have known》 that the vendor would drop TLS 1.1.',
      '《Given how little time we had》, the rollback plan stayed a sketch.',
      '《With half the team on vacation》, reviews took a back seat.',
      '《The requirements kept changing》 until the last day.',
      '《We had no budget》 for a second region.',
      '《The documentation did not mention》 the limit.',
      '《It was Friday evening》 and everyone wanted to go home.',
    ),
    ...hits(
      { doc: 'postmortem', section: 'Judgement' },
      '《With the release date so close》, we merged without a review.',
      '《There was no time》 to read the whole diff.',
      '《Management insisted》 on the date.',
      '《We were pressed for time》.',
    ),
    ...passes(
      { ja: '自分の判断の評価', en: "One's own decision, judged" },
      { doc: 'postmortem', section: 'Judgement' },
      'We gave the date priority over the test, which was the wrong order.',
      'We put the release date before the review and would not do so again.',
      'I took on three tickets at once, and that was my mistake.',
      'I could have asked for two more days and did not.',
    ),
    ...passes(
      { ja: '体制を数で述べている', en: 'Capacity as a measured fact' },
      { doc: 'incident-report', section: 'Cause' },
      'The plan allows 12 minutes for a round of 24 points.',
      'The museum had one guard for 14 rooms, against the six in its own plan.',
      'We had planned for 300 orders and took 520 without closing the shop.',
    ),
    ...passes(
      { ja: '技術用語', en: 'A technical term' },
      { doc: 'postmortem', section: 'Cause' },
      'The worker was busy with a vacuum and did not answer health checks.',
      'The request deadline exceeded 2 s and the client retried.',
      'The memory pressure on the node evicted the pod.',
      'Parser error: unexpected token in line 3 of the config.',
      'Batch workloads run on spot instances.',
      'The error budget was used up on 3 May.',
    ),
    ...passes(
      { ja: '退けた言い訳', en: 'An excuse that is refused' },
      { doc: 'apology-mail', section: 'Responsibility' },
      'A full house is no excuse for a cold meal.',
      'We know that our being short of staff does not excuse the wait.',
    ),
    ...passes(
      { ja: '読み手への気遣い', en: 'Said of the reader' },
      { doc: 'apology-mail', section: 'Request' },
      'We know that you are busy and keep this short.',
      'Please take your time with the form.',
    ),
    ...passes(
      { ja: '仕組みを述べている', en: 'The mechanism is named' },
      { doc: 'incident-report', section: 'Cause' },
      'The flood gate opens at 3.2 m; the river stood at 3.4 m.',
      'The pipe burst at −18 °C; it is insulated for −10 °C.',
      'Our form has no field for wishes, so the kitchen never saw yours.',
    ),
  ],
};
