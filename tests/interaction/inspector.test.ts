import { expect, test } from 'vitest';
import { Inspector } from '../../src/interaction/inspector';

/** What is inspected after a number of calls. */
function after(act: (inspector: Inspector) => void) {
  const inspector = new Inspector();
  act(inspector);
  return [inspector.current, inspector.pinned];
}

test('at first nothing is inspected', () => {
  expect(after(() => {})).toEqual([null, false]);
});

test('a mark is shown in passing, and leaves with null', () => {
  expect(after((it) => it.show('a'))).toEqual(['a', false]);
  expect(after((it) => (it.show('a'), it.show('b')))).toEqual(['b', false]);
  expect(after((it) => (it.show('a'), it.show(null)))).toEqual([null, false]);
});

test('a pinned mark stays when others are passed', () => {
  expect(after((it) => (it.pin('a'), it.show('b')))).toEqual(['a', true]);
  expect(after((it) => (it.pin('a'), it.show(null)))).toEqual(['a', true]);
});

test('a mark that is shown can be pinned', () => {
  expect(after((it) => (it.show('a'), it.pin('a')))).toEqual(['a', true]);
});

test('dismissed, it stays closed until something else was pointed at', () => {
  expect(after((it) => (it.show('a'), it.dismiss()))).toEqual([null, false]);
  expect(after((it) => (it.show('a'), it.dismiss(), it.show('a')))).toEqual([null, false]);
  expect(after((it) => (it.show('a'), it.dismiss(), it.show('b')))).toEqual(['b', false]);
  expect(after((it) => (it.show('a'), it.dismiss(), it.show(null), it.show('a')))).toEqual([
    'a',
    false,
  ]);
});

test('a dismissed mark can still be pinned', () => {
  expect(after((it) => (it.show('a'), it.dismiss(), it.pin('a')))).toEqual(['a', true]);
});

test('another mark takes the pin', () => {
  expect(after((it) => (it.pin('a'), it.pin('b')))).toEqual(['b', true]);
});

test('asked again for the pinned mark, it closes', () => {
  expect(after((it) => (it.pin('a'), it.pin('a')))).toEqual([null, false]);
  expect(after((it) => (it.pin('a'), it.pin('a'), it.pin('a')))).toEqual(['a', true]);
});

test('pinning nothing closes what is pinned or shown', () => {
  expect(after((it) => (it.pin('a'), it.pin(null)))).toEqual([null, false]);
  expect(after((it) => (it.show('a'), it.pin(null)))).toEqual([null, false]);
  expect(after((it) => it.pin(null))).toEqual([null, false]);
});

test('closed, it shows in passing again', () => {
  expect(after((it) => (it.pin('a'), it.close()))).toEqual([null, false]);
  expect(after((it) => (it.pin('a'), it.close(), it.show('b')))).toEqual(['b', false]);
  expect(after((it) => (it.close(), it.close()))).toEqual([null, false]);
});
