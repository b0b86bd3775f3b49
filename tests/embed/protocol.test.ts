import { expect, test } from 'vitest';
import { envelope, readEmbedMessage, readHostMessage } from '../../src/embed/protocol';

test('what one side says the other reads', () => {
  for (const message of [
    { type: 'hello' },
    { type: 'scroll', at: 2.5 },
    { type: 'release' },
    { type: 'listen', to: ['ready', 'hover'] },
  ] as const)
    expect(readHostMessage(envelope({ ...message } as never))).toEqual(message);
  for (const message of [
    { type: 'ready', length: 4.4, pin: true },
    { type: 'height', height: 2199, paper: 1800 },
    { type: 'goto', at: 1.2 },
    { type: 'event', name: 'hover', detail: { chart: 'trade', mark: null } },
  ] as const)
    expect(readEmbedMessage(envelope(message))).toEqual(message);
});

test('lengths are limited, and what is none is not read', () => {
  const scroll = (at: unknown) => readHostMessage({ embed135: 1, type: 'scroll', at });
  expect([-3, 1e9].map(scroll)).toEqual([
    { type: 'scroll', at: 0 },
    { type: 'scroll', at: 200_000 },
  ]);
  for (const at of [NaN, Infinity, '2', null, undefined, {}, [1]]) expect(scroll(at)).toBeNull();
});

test('a page has no height of zero', () => {
  const height = (value: number) =>
    readEmbedMessage({ embed135: 1, type: 'height', height: value, paper: 9 });
  expect([0, -1, NaN].map(height)).toEqual([null, null, null]);
});

test('of the names of events only known ones are read', () => {
  const to = ['step', 'constructor', 7, null, '__proto__'];
  expect(readHostMessage({ embed135: 1, type: 'listen', to })).toEqual({
    type: 'listen',
    to: ['step'],
  });
  expect(readEmbedMessage({ embed135: 1, type: 'event', name: 'toString' })).toBeNull();
});

test('whatever is not in an envelope of this version is nothing', () => {
  const strange: unknown[] = [
    ...[null, undefined, 0, '', 'scroll', true, [], {}, () => {}, new Date()],
    { type: 'scroll', at: 1 },
    { embed135: '1', type: 'scroll', at: 1 },
    { embed135: 2, type: 'release' },
    { embed135: 1 },
    { embed135: 1, type: '__proto__' },
    JSON.parse('{"__proto__": {"embed135": 1, "type": "constructor"}}'),
  ];
  for (const data of strange) {
    expect(readHostMessage(data)).toBeNull();
    expect(readEmbedMessage(data)).toBeNull();
  }
});
