/** Two more engines than axe: what IBM's Equal Access and HTML_CodeSniffer call an error. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect } from './test';

const sourceOf = (file: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');

interface Found {
  rule: string;
  message: string;
  /** The element that it is about, as it begins. */
  html: string;
}

interface Result {
  ruleId: string;
  value: readonly [level: string, outcome: string];
  message: string;
  snippet: string;
}

interface Message {
  type: number;
  code: string;
  msg: string;
  element: Element;
}

interface Engines {
  ace: {
    Checker: new () => {
      check: (of: Document, rules: string[]) => Promise<{ results: Result[] }>;
    };
  };
  HTMLCS: {
    process: (standard: string, of: Document, done: () => void, failed: () => void) => void;
    getMessages: () => Message[];
  };
}

/** Runs in the page. */
async function equalAccess(): Promise<Found[]> {
  const { ace } = window as unknown as Engines;
  const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
  return results
    .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
    .map(({ ruleId, message, snippet }) => ({ rule: ruleId, message, html: snippet }));
}

/** Runs in the page. */
async function codeSniffer(): Promise<Found[]> {
  const { HTMLCS } = window as unknown as Engines;
  await new Promise<void>((done, failed) =>
    HTMLCS.process('WCAG2AA', document, done, () => failed(new Error('it gave up'))),
  );
  const ERROR = 1;
  return HTMLCS.getMessages()
    .filter(({ type }) => type === ERROR)
    .map(({ code, msg, element }) => ({
      ...{ rule: code, message: msg },
      html: element.outerHTML?.slice(0, 160) ?? '',
    }));
}

const engines = [
  { name: 'Equal Access', file: 'accessibility-checker-engine/ace.js', run: equalAccess },
  { name: 'HTML_CodeSniffer', file: 'html_codesniffer/build/HTMLCS.js', run: codeSniffer },
] as const;

/** Fails for each error that is no known mistake of the engine. */
export async function expectNoErrors(page: Page, what: string): Promise<void> {
  for (const { name, file, run } of engines) {
    await page.evaluate(sourceOf(file));
    expect.soft(await page.evaluate(run), `${name}, ${what}`).toEqual([]);
  }
}
