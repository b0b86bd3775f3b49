/** The editor's desk in every engine: what is decided by keys, told, and then in the files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startDesk, type DeskCommand } from '../desk/command';
import { starts } from './starts';
import type { Tab } from './tab';

/** What the desk tells of what was done last. */
const said = (tab: Tab) => tab.run(() => document.querySelector('[role=status]')!.textContent);

/** Where the focus is: the words of a field's label, or of what else has it. */
const focused = (tab: Tab) =>
  tab.run(() => {
    const { labels, textContent } = document.activeElement as HTMLInputElement;
    return (labels?.[0]?.textContent ?? textContent).trim();
  });

async function type(tab: Tab, text: string): Promise<void> {
  for (const sign of text) await tab.press(sign);
}

/** Puts the focus behind what stands in the field that asks why. */
const toWhy = (tab: Tab) =>
  tab.run(() => {
    const labels = [...document.querySelectorAll('label')];
    const field = labels.find(({ textContent }) => textContent.startsWith('Why'))!.control;
    (field as HTMLInputElement).focus();
    (field as HTMLInputElement).setSelectionRange(500, 500);
  });

/** Brings a number of the article onto the card. */
const look = (tab: Tab, words: string) =>
  tab.run((text) => {
    const marks = [...document.querySelectorAll<HTMLElement>('.text .mark')];
    const mark = marks.find(({ textContent }) => textContent.includes(text))!;
    mark.focus();
    mark.click();
  }, words);

const heading = (tab: Tab) =>
  tab.run(() => document.querySelector('.card h2, .card h3')?.textContent ?? '');

for (const [name, start] of starts) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    let tab: Tab;
    let desk: DeskCommand;
    test.beforeAll(async () => {
      desk = await startDesk();
      tab = await start();
    });
    test.afterAll(async () => {
      await tab.close();
      desk.stop();
    });
    const edits = (): unknown => JSON.parse(readFileSync(join(desk.folder, 'edits.json'), 'utf8'));

    test('a number is accepted, corrected and both taken back, by keys alone', async () => {
      await tab.open(desk.address);
      await expect.poll(() => tab.run(() => document.querySelectorAll('.mark').length)).not.toBe(0);
      await tab.run(() => document.querySelector<HTMLElement>('.who input')!.focus());
      await type(tab, 'ana');
      await look(tab, '12 euros');
      await tab.press('a');
      await expect.poll(() => focused(tab)).toMatch(/^Why/);
      await tab.press('Enter');
      await expect.poll(() => said(tab)).toContain('Accepted “12 euros”.');
      expect(edits()).toMatchObject({ edits: [{ action: 'accept', by: 'ana' }] });

      await look(tab, '15 euros');
      await tab.press('e');
      await expect.poll(() => focused(tab)).toMatch(/^Value/);
      await type(tab, '16');
      await toWhy(tab);
      await type(tab, 'a slip');
      await tab.press('Enter');
      await expect.poll(() => said(tab)).toContain('Corrected “15 euros”: value.');
      expect(edits()).toMatchObject({ edits: [{}, { set: { value: 16 }, because: 'a slip' }] });

      // The reason alone is changed: what was decided stays.
      await tab.press('e');
      await expect.poll(() => focused(tab)).toMatch(/^Value/);
      await toWhy(tab);
      await type(tab, ' of the pen');
      await tab.press('Enter');
      await expect.poll(() => said(tab)).toContain('Gave another reason for “15 euros”.');
      expect(edits()).toMatchObject({
        edits: [{}, { set: { value: 16 }, because: 'a slip of the pen' }],
      });
      await tab.press('u');
      await expect.poll(() => said(tab)).toContain('Undone: Gave another reason');

      await tab.press('u');
      await expect.poll(() => said(tab)).toContain('Undone: Corrected “15 euros”');
      await tab.press('u');
      await expect.poll(() => said(tab)).toContain('Undone: Accepted “12 euros”.');
      expect(existsSync(join(desk.folder, 'edits.json'))).toBe(false);
    });

    test('a change is drawn from one number to the next, and left again', async () => {
      await look(tab, '12 euros');
      await tab.press('c');
      await expect.poll(() => said(tab)).toContain('changed to');
      await tab.press('j');
      await tab.press('Enter');
      await expect.poll(() => heading(tab)).toContain('“12 euros” to');
      await tab.press('Escape');
      await expect.poll(() => heading(tab)).not.toContain(' to ');
    });

    test('the keys are told in a dialog, which Escape closes, and nothing hangs over the side', async () => {
      const isOpen = () => tab.run(() => document.querySelector('dialog[open]') !== null);
      await tab.press('?');
      await expect.poll(isOpen).toBe(true);
      await tab.press('Escape');
      await expect.poll(isOpen).toBe(false);
      const over = () =>
        tab.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await over()).toBe(0);
    });
  });
}
