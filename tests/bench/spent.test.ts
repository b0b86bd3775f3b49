import { expect, test } from 'vitest';
import { spentIn, type TraceEvent } from '../../bench/measure/spent';

const thread = { pid: 1, tid: 2 };
const main: TraceEvent = {
  ...{ ...thread, ph: 'M', ts: 0, name: 'thread_name' },
  args: { name: 'CrRendererMain' },
};
/** From and to in ms. */
const event = (name: string, from: number, to: number, at = thread): TraceEvent => ({
  ...{ ...at, name, ph: 'X' },
  ...{ ts: from * 1000, dur: (to - from) * 1000 },
});
const none = { script: 0, style: 0, layout: 0, paint: 0, compositing: 0, other: 0 };

test('each event counts without those within it', () => {
  const events = [
    main,
    event('RunTask', 0, 20),
    event('FireAnimationFrame', 1, 11),
    event('FunctionCall', 2, 10),
    event('UpdateLayoutTree', 4, 6),
    event('Layout', 6, 9),
    event('Paint', 12, 13),
    event('Commit', 13, 14),
    event('RunTask', 30, 31),
  ];
  expect(spentIn(events)).toEqual({
    ...{ script: 5, style: 2, layout: 3, paint: 1, compositing: 1, other: 9 },
  });
});

test('what has no name of its own is of what it is in, in whatever order it was noted', () => {
  const inner = event('SomethingNew', 2, 4);
  expect(spentIn([inner, event('Layout', 1, 5), main])).toEqual({ ...none, layout: 4 });
  expect(spentIn([event('V8.ParseFunction', 0, 2), main])).toEqual({ ...none, script: 2 });
});

test('other threads do not count', () => {
  expect(spentIn([main, event('Paint', 0, 5, { pid: 1, tid: 9 })])).toEqual(none);
});
