// The five questions. All of them can be answered with Enter: what is not known yet may stay unknown.
import * as vscode from 'vscode';
import type { Customers, IntakeAnswers, Ongoing } from '../../core/incident/intake';
import type { Clock } from '../../core/lint/rule';
import { formatMoment } from '../../core/time/format';
import { parseMoment } from '../../core/time/parse-moment';
import { localized, uiLanguage } from '../language';
import { askAll, askChoice, askText, type Frame, type Remark, type Reply, type Step } from './quickInput';

/** The answers as they are typed and chosen. */
interface Draft {
  readonly title: string;
  readonly detected: string;
  readonly affected: string;
  readonly ongoing: Ongoing;
  readonly customers: Customers;
}

/**
 * Asks what an incident starts with.
 *
 * @param place the workspace folder it goes into, where there are several
 * @returns undefined where the user cancelled
 */
export async function askIntake(clock: Clock, place?: string): Promise<IntakeAnswers | undefined> {
  const draft = await askAll<Draft>(steps(clock, place), {
    title: '',
    detected: vscode.l10n.t('now'),
    affected: '',
    ongoing: 'ongoing',
    customers: 'unknown',
  });
  if (!draft) return undefined;
  const detected = parseMoment(draft.detected, clock);
  // The box accepts readable moments alone, so this narrows the type and no more.
  return detected.ok ? { ...draft, detectedAt: detected.at } : undefined;
}

const steps = (clock: Clock, place: string | undefined): readonly Step<Draft>[] => [
  question('title', (frame, initial) =>
    askText(frame, {
      ...firstWords(place),
      initial,
      placeholder: vscode.l10n.t('Example: Orders cannot be completed, a mail went to the wrong people'),
    }),
  ),
  question('detected', (frame, initial) =>
    askText(frame, {
      question: vscode.l10n.t('When was it noticed?'),
      initial,
      placeholder: vscode.l10n.t('Example: 2:10, 15 minutes ago, last night 23:40'),
      remark: (typed) => momentRemark(typed, clock),
    }),
  ),
  question('affected', (frame, initial) =>
    askText(frame, {
      question: vscode.l10n.t('Who is affected?'),
      hint: vscode.l10n.t('Leave it empty while that is not known.'),
      initial,
      placeholder: vscode.l10n.t('Example: customers of the shop, about 300'),
    }),
  ),
  question('ongoing', (frame, initial) =>
    askChoice(frame, {
      question: vscode.l10n.t('Is it still going on?'),
      choices: [
        { label: vscode.l10n.t('Yes, it is still going on'), value: 'ongoing' },
        { label: vscode.l10n.t('No, it has stopped'), value: 'stopped' },
        { label: vscode.l10n.t('Not known yet'), value: 'unknown' },
      ],
      initial,
    }),
  ),
  question('customers', (frame, initial) =>
    askChoice(frame, {
      question: vscode.l10n.t('Are customers outside the company affected?'),
      choices: [
        { label: vscode.l10n.t('Not known yet'), value: 'unknown' },
        { label: vscode.l10n.t('Yes, companies'), value: 'btob' },
        { label: vscode.l10n.t('Yes, consumers'), value: 'btoc' },
        { label: vscode.l10n.t('No, only people inside'), value: 'internal' },
      ],
      initial,
    }),
  ),
];

/** Of several folders the one taken is named at once: to choose it would be a question more. */
function firstWords(place: string | undefined): { readonly question: string; readonly hint: string } {
  if (place === undefined) {
    return {
      question: vscode.l10n.t('What happened?'),
      hint: vscode.l10n.t('This becomes the title. It can be changed later.'),
    };
  }
  return {
    question: vscode.l10n.t('What happened? (recorded in the folder "{0}")', place),
    hint: vscode.l10n.t(
      'This becomes the title. For another folder, press Escape, open a file of that folder, and start again.',
    ),
  };
}

/** A step that asks for one part of the draft, starting from what that part is now. */
function question<K extends keyof Draft>(
  key: K,
  ask: (frame: Frame, initial: Draft[K]) => Promise<Reply<Draft[K]>>,
): Step<Draft> {
  return async (frame, draft) => {
    const reply = await ask(frame, draft[key]);
    return reply.kind === 'answer' ? { kind: 'answer', value: { ...draft, [key]: reply.value } } : reply;
  };
}

/** Tells how a typed moment is understood, or why it is not, while it is typed. */
function momentRemark(typed: string, clock: Clock): Remark {
  const parsed = parseMoment(typed, clock);
  if (!parsed.ok) return { text: localized(parsed.reason), blocks: true };
  const moment = formatMoment(parsed.at, uiLanguage(), { year: true, weekday: true, zone: true });
  return { text: vscode.l10n.t('Recorded as {0}', moment), blocks: false };
}
