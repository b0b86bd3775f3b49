import { expect, test } from 'vitest';
import { textWidth } from '../../src/charts/textWidth';
import { named, parseHtml } from '../html';
import { leaving, onDots, overlapping, textBoxes } from './textBoxes';

const picture = (inner: string) => named(parseHtml(`<svg>${inner}</svg>`), 'svg')[0]!;
const boxes = (inner: string, size = 10) =>
  textBoxes(picture(inner), size).map(({ x, y, width, height, text }) =>
    [text, ...[x, y, width, height].map((value) => Math.round(value * 10) / 10)].join(' '),
  );
const W = textWidth('00') * 10;

test('a text stands at its place', () => {
  expect(boxes('<text x="100" y="50">00</text>')).toEqual([`00 100 42.4 ${W} 9.8`]);
});

test('its anchor moves it', () => {
  expect(boxes('<text x="100" y="50" text-anchor="end">00</text>')).toEqual([
    `00 ${100 - W} 42.4 ${W} 9.8`,
  ]);
});

test('each line of it is a box, moved by its own place and by lines', () => {
  const lines = '<tspan x="100">00</tspan><tspan x="90" dy="1.2em">00</tspan>';
  expect(boxes(`<text y="50">${lines}</text>`)).toEqual([
    `00 100 42.4 ${W} 9.8`,
    `00 90 54.4 ${W} 9.8`,
  ]);
});

test('groups move and scale what is in them, a turn makes it upright', () => {
  expect(boxes('<g transform="translate(10 20) scale(2)"><text x="5" y="5">00</text></g>')).toEqual(
    [`00 20 14.8 ${2 * W} 19.6`],
  );
  const turned = '<text transform="translate(50 100) rotate(-90)">00</text>';
  expect(boxes(turned)).toEqual([`00 42.4 ${100 - W} 9.8 ${W}`]);
});

test('what is not seen is not looked at', () => {
  expect(
    boxes('<text opacity="0">00</text><g opacity="0.4"><text>00</text></g><text> </text>'),
  ).toEqual([]);
  expect(boxes('<g opacity="0.6"><text>00</text></g>')).toHaveLength(1);
});

test('bold letters are wider', () => {
  const [plain, bold] = ['tick', 'amount'].map(
    (name) => textBoxes(picture(`<text class="${name}">00</text>`), 10)[0]!.width,
  );
  expect(bold).toBeGreaterThan(plain!);
});

test('texts upon each other, leaving the picture or upon a dot are named', () => {
  const drawn = picture(
    '<text x="10" y="20">00</text><text x="15" y="22">11</text><text x="390" y="100">22</text><circle cx="15" cy="15" r="4" />',
  );
  const found = textBoxes(drawn, 10);
  expect(overlapping(found)).toEqual(['“00” and “11”']);
  expect(leaving(found, { x: 0, y: 0, width: 390, height: 300 })).toEqual(['“22”']);
  expect(onDots(drawn, found)).toEqual(['“00”', '“11”']);
});

test('a move that it does not know is refused', () => {
  expect(() => boxes('<text transform="skewX(3)">00</text>')).toThrow('knows no skewX');
});
