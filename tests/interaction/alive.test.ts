import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Alive } from '../../src/interaction/alive';
import { served, useDocument } from './dom';

useDocument();
const report = vi.fn();
beforeEach(() => vi.stubGlobal('reportError', report.mockClear()));
afterEach(() => vi.unstubAllGlobals());

const start = () => {
  const element = served('<div><p>As served</p></div>') as HTMLElement;
  return { element, alive: new Alive(element) };
};
const broken = new Error('broken');
const fail = () => {
  throw broken;
};

test('what is guarded runs with what it is given', () => {
  const run = vi.fn();
  start().alive.guard(run)(1, 'two');
  expect(run).toHaveBeenCalledWith(1, 'two');
  expect(report).not.toHaveBeenCalled();
});

test('an error gives the element back as it was served, and is reported once', () => {
  const { element, alive } = start();
  element.innerHTML = '<p>Changed</p><p>And longer</p>';
  alive.guard(fail)();
  alive.guard(fail)();
  expect(element.innerHTML).toBe('<p>As served</p>');
  expect(report.mock.calls).toEqual([[broken]]);
});

test('what was begun is ended, the last first', () => {
  const { alive } = start();
  const ended: string[] = [];
  alive.ends(() => ended.push('first'));
  alive.ends(() => ended.push('second'));
  alive.guard(fail)();
  expect(ended).toEqual(['second', 'first']);
});

test('an ending that fails, too, keeps nothing from being given back', () => {
  const { element, alive } = start();
  const ending = vi.fn();
  alive.ends(ending);
  alive.ends(fail);
  element.innerHTML = '';
  alive.guard(fail)();
  expect(ending).toHaveBeenCalled();
  expect(element.innerHTML).toBe('<p>As served</p>');
});

test('after an error nothing runs any more', () => {
  const { alive } = start();
  const later = vi.fn();
  const guarded = alive.guard(later);
  alive.guard(fail)();
  guarded();
  expect(later).not.toHaveBeenCalled();
});

test('what was begun after an error is ended at once', () => {
  const { alive } = start();
  alive.guard(fail)();
  const ending = vi.fn();
  alive.ends(ending);
  expect(ending).toHaveBeenCalled();
});
