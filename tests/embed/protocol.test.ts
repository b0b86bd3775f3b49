import { expect, test } from 'vitest';
import { envelope, readEmbedMessage, readHostMessage } from '../../src/embed/protocol';

const page = { length: 4.4, pin: true, at: 1.2, height: 2199, paper: 1800 };

test('what one side says the other reads', () => {
  for (const message of [
    { type: 'hello' },
    { type: 'scroll', at: 2.5 },
    { type: 'release' },
    { type: 'listen', to: ['ready', 'hover'], ours: true },
  ] as const)
    expect(readHostMessage(envelope({ ...message } as never))).toEqual(message);
  for (const message of [
    { type: 'ready', ...page },
    { type: 'goto', ...page, still: true },
    { type: 'event', name: 'hover', detail: { chart: 'trade', mark: null } },
  ] as const)
    expect(readEmbedMessage(envelope(message))).toMatchObject(message);
});

test('lengths are limited, and what is none is not read', () => {
  const scroll = (at: unknown) => readHostMessage({ embed135: 1, type: 'scroll', at });
  expect([-3, 1e9].map(scroll)).toEqual([
    { type: 'scroll', at: 0 },
    { type: 'scroll', at: 200_000 },
  ]);
  for (const at of [NaN, Infinity, '2', null, undefined, {}, [1]]) expect(scroll(at)).toBeNull();
});

test('a page of which a length is none, or beyond all bounds, is not read', () => {
  const strange = [NaN, Infinity, -1, 200_001, '2', [2], {}, null, undefined];
  for (const name of ['length', 'at', 'height', 'paper'] as const)
    for (const type of ['ready', 'goto'])
      for (const value of strange)
        expect(readEmbedMessage({ embed135: 1, type, ...page, [name]: value })).toBeNull();
});

test('of the names of events only known ones are read', () => {
  const to = ['step', 'constructor', 7, null, '__proto__'];
  expect(readHostMessage({ embed135: 1, type: 'listen', to })).toEqual({
    type: 'listen',
    to: ['step'],
    ours: false,
  });
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
