// Questions asked one after another in VS Code's own input boxes, with a step counter and a way back.
import * as vscode from 'vscode';

/** What the user did with a question. */
export type Reply<T> =
  { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'back' } | { readonly kind: 'cancel' };

/** Where a question stands in its series. */
export interface Frame {
  /** Counted from 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** What is wrong with a typed text, or what it is understood as. */
export interface Remark {
  readonly text: string;
  readonly blocks: boolean;
}

export interface TextQuestion {
  /** Stands in the title, the one place that a remark does not cover. */
  readonly question: string;
  readonly hint?: string;
  /** Filled in and selected: Enter takes it, typing replaces it. */
  readonly initial: string;
  readonly placeholder?: string;
  readonly remark?: (typed: string) => Remark | undefined;
}

export interface Choice<T> {
  readonly label: string;
  readonly value: T;
}

export interface ChoiceQuestion<T> {
  readonly question: string;
  readonly choices: readonly Choice<T>[];
  /** The choice that Enter takes. */
  readonly initial: T;
}

/** Asks for a text; resolves once the user has answered, gone back or cancelled. */
export function askText(frame: Frame, question: TextQuestion): Promise<Reply<string>> {
  const box = vscode.window.createInputBox();
  box.title = question.question;
  if (question.hint !== undefined) box.prompt = question.hint;
  box.value = question.initial;
  box.valueSelection = [0, question.initial.length];
  if (question.placeholder !== undefined) box.placeholder = question.placeholder;
  const remark = (typed: string): Remark | undefined => {
    const found = question.remark?.(typed);
    box.validationMessage = found && {
      message: found.text,
      severity: found.blocks
        ? vscode.InputBoxValidationSeverity.Error
        : vscode.InputBoxValidationSeverity.Info,
    };
    return found;
  };
  remark(box.value);
  box.onDidChangeValue(remark);
  return ask(box, frame, () => (remark(box.value)?.blocks ? undefined : box.value));
}

/** Asks for one of a few choices. */
export function askChoice<T>(frame: Frame, question: ChoiceQuestion<T>): Promise<Reply<T>> {
  const pick = vscode.window.createQuickPick<Choice<T> & vscode.QuickPickItem>();
  pick.title = question.question;
  pick.items = question.choices.map((choice) => ({ ...choice }));
  pick.activeItems = pick.items.filter(({ value }) => value === question.initial);
  return ask(pick, frame, () => pick.activeItems[0]?.value);
}

type Box = vscode.QuickInput & {
  buttons: readonly vscode.QuickInputButton[];
  readonly onDidAccept: vscode.Event<void>;
  readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
};

/** `answer` gives undefined where there is nothing to accept yet. */
function ask<T>(box: Box, frame: Frame, answer: () => T | undefined): Promise<Reply<T>> {
  box.step = frame.step;
  box.totalSteps = frame.totalSteps;
  // A look at the alert in another window must not throw the answers away.
  box.ignoreFocusOut = true;
  if (frame.step > 1) box.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Reply<T>>((resolve) => {
    box.onDidAccept(() => {
      const value = answer();
      if (value !== undefined) resolve({ kind: 'answer', value });
    });
    box.onDidTriggerButton(() => resolve({ kind: 'back' }));
    box.onDidHide(() => resolve({ kind: 'cancel' }));
    box.show();
  }).finally(() => box.dispose());
}

/** One question of a series: asks, given the answers so far, and says what they become. */
export type Step<A> = (frame: Frame, answers: A) => Promise<Reply<A>>;

/** Asks in order, with a way back at every step. @returns the answers; undefined where the user cancelled. */
export async function askAll<A>(steps: readonly Step<A>[], initial: A): Promise<A | undefined> {
  let answers = initial;
  let index = 0;
  for (let step = steps[index]; step; step = steps[index]) {
    const reply = await step({ step: index + 1, totalSteps: steps.length }, answers);
    if (reply.kind === 'cancel') return undefined;
    if (reply.kind === 'answer') answers = reply.value;
    index += reply.kind === 'back' ? -1 : 1;
  }
  return answers;
}
