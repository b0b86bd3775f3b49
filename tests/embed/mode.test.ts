import { expect, test } from 'vitest';
import { modeFor, parameters } from '../../src/embed/page/mode';

const steps = ['trade-1992', 'trade-2014'];
const nothing = { theme: 'auto', step: null, steps: 'all' };

test('what is in the lists is asked', () => {
  expect(parameters('?theme=dark&step=trade-2014&steps=one', steps)).toEqual({
    theme: 'dark',
    step: 'trade-2014',
    steps: 'one',
  });
});

test.each([
  '',
  '?',
  '?theme=&step=&steps=',
  '?theme=auto',
  '?theme=DARK&step=Trade-2014&steps=1',
  '?theme=<script>alert(1)</script>',
  '?step=%22%3E%3Cimg%20src=x%3E',
  '?step=constructor&theme=__proto__&steps=toString',
  '?%E0%A4%A',
])('nothing else is: %s', (query) => {
  expect(parameters(query, steps)).toEqual(nothing);
});

test('a thousand strings of signs ask for nothing', () => {
  const signs = '&=?#<>"\'%;:/\\{}[]()ABZaz09 \u0000é\u{1F600}';
  let seed = 7;
  const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
  for (let round = 0; round < 1000; round++) {
    const text = Array.from({ length: random(60) }, () => signs[random(signs.length)]).join('');
    expect(parameters(`?theme=${text}&step=${text}&steps=${text}`, steps), text).toEqual(nothing);
  }
});

const at = { pinned: false, room: 480, needed: 2000, screens: 5 };

test('a frame with too little height steps', () => {
  expect(modeFor(at)).toBe('stepper');
  expect(modeFor({ ...at, room: 1998.9 })).toBe('stepper');
});

test('a frame as high as its page flows, a rounded pixel less included', () => {
  expect(modeFor({ ...at, room: 2000 })).toBe('flow');
  expect(modeFor({ ...at, room: 1999 })).toBe('flow');
});

test('a pinned frame scrolls, however high it is', () => {
  expect(modeFor({ ...at, pinned: true, room: 2400 })).toBe('scroll');
});

test('a page that is not shown has no height, and needs none', () => {
  expect(modeFor({ ...at, room: 0, needed: 0 })).toBe('stepper');
});

test('one screen fills its frame, pinned or not', () => {
  expect(modeFor({ ...at, screens: 1, pinned: true, room: 9999 })).toBe('stepper');
});
