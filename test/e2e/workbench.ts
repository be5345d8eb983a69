// What a person does in VS Code's window, by keyboard, as methods. Every wait polls a condition; none is a fixed time.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';

/** One accessibility violation as axe-core reports it, cut down to what a reader of a failure needs. */
export interface Violation {
  readonly id: string;
  readonly impact: string | null | undefined;
  readonly help: string;
  readonly nodes: readonly string[];
}

export class Workbench {
  constructor(
    readonly page: Page,
    readonly folder: string | undefined,
    readonly close: () => Promise<void>,
  ) {}

  /** Presses keys by their Playwright names: `press('Control+S')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types text where the focus is. Line feeds become Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Puts text in at once where the focus is, as a paste or an input method does: nothing completes or indents it. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  // The quick input: palette, pickers, input boxes.

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  private get quickText(): Locator {
    return this.quickInput.locator('.quick-input-box input');
  }

  /** The rows of the open picker, as text. */
  async choices(): Promise<string[]> {
    const rows = this.quickInput.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /**
   * Runs a command of the palette by its whole title, `Tenmatsu: …`. A key pressed while the window is busy may be lost, and a
   * widget that is still closing may take the palette with it, so the palette is opened until the command is in it.
   */
  async runCommand(title: string): Promise<void> {
    const row = this.quickInput
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: title })
      .first();
    await this.until(async () => {
      await this.press('F1');
      return this.quickText
        .fill(`>${title}`, { timeout: 3000 })
        .then(() => row.waitFor({ timeout: 5000 }))
        .then(() => true)
        .catch(() => false);
    }, `"${title}" in the command palette`);
    await this.until(async () => {
      if ((await row.getAttribute('class'))?.includes('focused') === true) return true;
      await this.page.keyboard.press('ArrowDown');
      return false;
    }, `"${title}" to be the chosen command`);
    await this.page.keyboard.press('Enter');
    await this.until(
      async () =>
        (await this.quickInput.count()) === 0 || !(await this.quickText.inputValue()).startsWith('>'),
      `the palette to close after "${title}"`,
    );
  }

  /** What the open quick input asks: its title, prompt and placeholder in one line; undefined where none is open. */
  async question(): Promise<string | undefined> {
    // In one go: between two calls the widget may go away.
    return this.page.evaluate(() => {
      const widget = document.querySelector<HTMLElement>('.quick-input-widget');
      if (widget === null || widget.offsetParent === null) return undefined;
      const parts = [
        widget.querySelector('.quick-input-title')?.textContent,
        widget.querySelector('.quick-input-message')?.textContent,
        widget.querySelector('.quick-input-box input')?.getAttribute('placeholder'),
      ];
      return parts.filter(Boolean).join(' ');
    });
  }

  /** Waits for a quick input that asks `question`, in whose title, prompt or placeholder it stands. */
  async untilAsked(question: string | RegExp): Promise<void> {
    const pattern = new RegExp(question, 'u');
    await this.until(
      async () => pattern.test((await this.question()) ?? ''),
      async () => `the question "${question}"; it is "${await this.question()}"`,
    );
  }

  /** Waits for a quick input that asks `question` and accepts what stands in it, or `text` typed over it. */
  async answer(question: string | RegExp, text?: string): Promise<void> {
    await this.untilAsked(question);
    if (text !== undefined) {
      await this.press('Control+A');
      await this.insert(text);
    }
    await this.accept();
  }

  /** Filters the picker that asks `question` by `label`, waits until a matching row is focused, and accepts it. */
  async pick(question: string | RegExp, label: string): Promise<void> {
    await this.untilAsked(question);
    await this.quickText.fill(label);
    const focused = this.quickInput.locator('.quick-input-list .monaco-list-row.focused').first();
    await this.until(
      async () => (await focused.count()) > 0 && ((await focused.textContent()) ?? '').includes(label),
      `the choice "${label}"`,
    );
    await this.accept();
  }

  private async accept(): Promise<void> {
    const before = await this.question();
    await this.press('Enter');
    await this.until(async () => (await this.question()) !== before, `"${before}" to be accepted`);
  }

  // Editors.

  /** Opens a file of the workspace by its path, `incidents/…/incident.md`. */
  async openFile(path: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.quickText.fill(path);
    const name = path.split('/').at(-1) ?? path;
    const row = this.quickInput
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: name })
      .first();
    await row.waitFor();
    // The list of recent files stands there a moment longer than the text that filters it.
    const chosen = this.quickInput
      .locator('.quick-input-list .monaco-list-row.focused')
      .filter({ hasText: name });
    await chosen.first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.untilEditing(name);
  }

  /** Waits until what is typed goes into a file. Its tab is there a moment before its text is. */
  async untilEditing(name: string): Promise<void> {
    await this.untilActiveTab(name);
    await this.page
      .locator(`.editor-group-container.active .monaco-editor.focused[data-uri$="/${name}"]`)
      .first()
      .waitFor();
  }

  /** The active editor's title. */
  async activeTab(): Promise<string> {
    const tab = this.page.locator('.editor-group-container.active .tab.active').first();
    if ((await tab.count()) === 0) return '';
    return (await tab.getAttribute('data-resource-name')) ?? (await tab.getAttribute('aria-label')) ?? '';
  }

  async untilActiveTab(name: string | RegExp): Promise<void> {
    const pattern = typeof name === 'string' ? undefined : name;
    await this.until(
      async () => {
        const tab = await this.activeTab();
        return pattern?.test(tab) ?? tab === name;
      },
      async () => `the tab "${name}" to be active; it is "${await this.activeTab()}"`,
    );
  }

  /** Puts the cursor at a line and column, both from 1, counted in characters. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+G');
    await this.quickText.fill(`:${line}:1`);
    await this.quickInput
      .locator('.monaco-list-row')
      .filter({ hasText: `line ${line} at column 1` })
      .waitFor();
    await this.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
    // VS Code's own column counts a full-width character as two.
    for (let at = 1; at < column; at++) await this.press('ArrowRight');
  }

  /** The whole text of the active editor, taken through the clipboard as a person would. The cursor stays. */
  async editorText(): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    const marker = await this.cursor();
    await this.press('Control+A', 'Control+C');
    let text = '';
    await this.until(async () => {
      text = await this.page.evaluate(() => navigator.clipboard.readText());
      return text !== '';
    }, 'the editor text on the clipboard');
    await this.goTo(marker.line, marker.column);
    return text;
  }

  /** Line and column of the cursor, from 1, as the status bar tells them. */
  async cursor(): Promise<{ line: number; column: number }> {
    const item = this.page.locator('#status\\.editor\\.selection');
    let found: RegExpMatchArray | null = null;
    await this.until(async () => {
      found = ((await item.textContent()) ?? '').match(/(\d+)\D+(\d+)/u);
      return found !== null;
    }, 'the cursor position in the status bar');
    const [, line, column] = found as unknown as RegExpMatchArray;
    return { line: Number(line), column: Number(column) };
  }

  /** Shows the hover at the cursor and returns its text, once it matches. */
  async hover(pattern: RegExp): Promise<string> {
    const content = this.page.locator('.monaco-hover:visible .hover-contents');
    let text = '';
    await this.press('Control+K', 'Control+I');
    await this.until(
      async () => {
        text = (await content.allInnerTexts()).join('\n');
        return pattern.test(text);
      },
      () => `a hover like ${pattern}; it is "${text}"`,
    );
    await this.press('Escape');
    return text;
  }

  private get actions(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  /** Opens the quick fixes at the cursor and returns their titles. Escape closes them. */
  async quickFixes(): Promise<string[]> {
    await this.until(async () => {
      if ((await this.actions.count()) > 0) return true;
      await this.press('Control+.');
      await this.actions
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => undefined);
      return (await this.actions.count()) > 0;
    }, 'quick fixes at the cursor');
    return this.actions.allInnerTexts();
  }

  /** Opens the quick fixes at the cursor and applies the first whose title matches. */
  async quickFix(pattern: RegExp): Promise<void> {
    let titles: string[] = [];
    await this.until(
      async () => {
        titles = await this.quickFixes();
        if (titles.some((title) => pattern.test(title))) return true;
        await this.press('Escape');
        return false;
      },
      () => `a quick fix like ${pattern}; there are: ${titles.join(' | ')}`,
    );
    const focused = this.page.locator('.action-widget .monaco-list-row.action.focused');
    await this.until(async () => {
      if ((await focused.count()) > 0 && pattern.test(await focused.first().innerText())) return true;
      await this.press('ArrowDown');
      return false;
    }, `the quick fix ${pattern} to be chosen`);
    await this.press('Enter');
    await this.actions.first().waitFor({ state: 'hidden' });
  }

  // Problems.

  /** The findings in the Problems panel, `message source(rule) [Ln …, Col …]`. Opens the panel where needed; the focus goes there. */
  async problems(): Promise<string[]> {
    const panel = this.page.locator('.markers-panel');
    if ((await panel.count()) === 0 || !(await panel.isVisible())) {
      await this.runCommand('Problems: Focus on Problems View');
      await panel.waitFor();
    }
    const texts = await panel.locator('.monaco-list-row').allInnerTexts();
    return texts.map((text) => text.replace(/\s+/gu, ' ')).filter((text) => text.includes('[Ln '));
  }

  /** Waits until the Problems panel has an entry that matches, and returns all entries. */
  async untilProblem(pattern: RegExp): Promise<string[]> {
    let all: string[] = [];
    await this.until(
      async () => {
        all = await this.problems();
        return all.some((entry) => pattern.test(entry));
      },
      () => `a problem like ${pattern}; there are: ${all.join(' | ') || 'none'}`,
    );
    return all;
  }

  /** Waits until the Problems panel has no entry that matches. */
  async untilNoProblem(pattern: RegExp): Promise<void> {
    let all: string[] = [];
    await this.until(
      async () => {
        all = await this.problems();
        return !all.some((entry) => pattern.test(entry));
      },
      () => `no problem like ${pattern}; there are: ${all.join(' | ')}`,
    );
  }

  /** Back from a panel or webview into the active editor group. */
  async focusEditor(): Promise<void> {
    await this.press('Control+1');
  }

  // Webviews.

  /**
   * The innermost frame of the webview that `selector` is found in; webviews are frames in frames.
   * Resolves when an element matching the selector is there and visible.
   */
  async webview(selector = 'body *'): Promise<Frame> {
    let found: Frame | undefined;
    await this.until(async () => {
      for (const frame of this.page.frames()) {
        // The outer frame of a webview is VS Code's own; the extension's document is named active-frame or about:blank below it.
        if (frame.parentFrame()?.parentFrame() == null) continue;
        if (
          await frame
            .locator(selector)
            .first()
            .isVisible()
            .catch(() => false)
        )
          found = frame;
      }
      return found !== undefined;
    }, `a webview with "${selector}"`);
    return found as unknown as Frame;
  }

  /** Runs axe-core in a webview's frame and returns what it finds wrong. */
  async violations(frame: Frame): Promise<Violation[]> {
    // Evaluated, not added as a script element, which the page's own policy would refuse.
    await frame.evaluate(axeSource());
    return frame.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      const result = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return result.violations.map(({ id, impact, help, nodes }) => ({
        id,
        impact,
        help,
        nodes: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      }));
    });
  }

  // Looking.

  /** How long an extension took to activate, in milliseconds, as the extension host reports it. Its row must be in view. */
  async activationTime(name: string): Promise<number> {
    const editor = this.page.locator('.runtime-extensions-editor');
    if ((await editor.count()) === 0) await this.runCommand('Developer: Show Running Extensions');
    const row = editor.locator('.extension').filter({ hasText: name }).first();
    let text = '';
    await this.until(
      async () => {
        text = (await row.count()) === 0 ? '' : await row.locator('.activation-time').innerText();
        return /\d+\s*ms/u.test(text);
      },
      () => `the activation time of ${name}; it is "${text}"`,
    );
    return Number(text.match(/(\d+)\s*ms/u)?.[1]);
  }

  /** The texts of the notifications on screen. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allTextContents();
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Polls until a condition holds; the failure tells what was waited for. */
  async until(
    condition: () => Promise<boolean>,
    what: string | (() => string | Promise<string>),
    milliseconds = 60_000,
  ): Promise<void> {
    const end = performance.now() + milliseconds;
    while (!(await condition())) {
      if (performance.now() > end) {
        throw new Error(
          `Waited ${milliseconds / 1000} s for ${typeof what === 'string' ? what : await what()}`,
        );
      }
      await this.page.waitForTimeout(50);
    }
  }
}

let source: string | undefined;
function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
