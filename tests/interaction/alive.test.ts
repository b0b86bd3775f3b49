import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Alive, begin } from '../../src/interaction/alive';
import { served, useDocument } from './dom';

useDocument();
const report = vi.fn();
beforeEach(() => vi.stubGlobal('reportError', report.mockClear()));
afterEach(() => vi.unstubAllGlobals());

const start = () => {
  const element = served('<div><p>As served</p></div>') as HTMLElement;
  const alive = new Alive();
  alive.keeps(element);
  return { element, alive };
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

test('what fails while it is ended is reported, too, and tried once more', () => {
  const { alive } = start();
  const ending = vi.fn().mockImplementationOnce(fail);
  alive.ends(ending);
  alive.guard(fail)();
  expect(ending).toHaveBeenCalledTimes(2);
  expect(report).toHaveBeenCalledTimes(2);
});

test('a part fails alone, and ends with its whole', () => {
  const whole = new Alive();
  const [one, other] = [new Alive(whole), new Alive(whole)];
  const ended: string[] = [];
  whole.ends(() => ended.push('whole'));
  one.ends(() => ended.push('one'));
  other.ends(() => ended.push('other'));
  one.guard(fail)();
  expect(ended).toEqual(['one']);
  other.guardAll(fail)();
  expect(ended).toEqual(['one', 'whole', 'other']);
  expect(report).toHaveBeenCalledTimes(2);
});

test('what cannot begin is ended, and its error reported', () => {
  const ending = vi.fn();
  begin((alive) => {
    alive.ends(ending);
    fail();
  });
  expect(ending).toHaveBeenCalledOnce();
  expect(report.mock.calls).toEqual([[broken]]);
});

test('where a browser cannot report, an error is thrown to nobody', () => {
  vi.stubGlobal('reportError', undefined);
  vi.useFakeTimers();
  start().alive.guard(fail)();
  expect(() => vi.runAllTimers()).toThrow(broken);
  vi.useRealTimers();
});
