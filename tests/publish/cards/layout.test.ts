import { expect, test } from 'vitest';
import { draw } from '../../../plugins/draw';
import {
  column,
  fit,
  footer,
  kicker,
  LEADING,
  picture,
  stacked,
} from '../../../src/publish/cards/layout';
import { pixels } from './pixels';

const narrow = { width: 480, largest: 112, measure: 13, letter: 0.5 };

test('a short text is set as large as may be', () => {
  expect(fit('One', narrow)).toEqual({ lines: ['One'], size: 112 });
});

test('a longer one as large as its column allows', () => {
  expect(fit('135.8 times,', narrow)).toEqual({ lines: ['135.8 times,'], size: 80 });
});

test('lines are of like length, and no more than need be', () => {
  expect(fit('around 15,000 km', narrow).lines).toEqual(['around', '15,000 km']);
  expect(fit('one two three four', { ...narrow, measure: 14 }).lines).toEqual([
    'one two',
    'three four',
  ]);
});

test('a word that is longer than the measure makes all smaller', () => {
  expect(fit('transcontinental', narrow)).toEqual({ lines: ['transcontinental'], size: 60 });
});

test.each(['440,000 people', 'US$25.8 billion', '25.0% a year, against 10.9%'])(
  '"%s" stays within its column, and keeps its words',
  (text) => {
    const { lines, size } = fit(text, narrow);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines)
      expect(line.length * size * narrow.letter).toBeLessThanOrEqual(narrow.width);
  },
);

/** How far a line reaches to the right, drawn as on a card. */
async function reach(line: string, size: number): Promise<number> {
  const { png } = await draw({
    png: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="60"><rect width="100%" height="100%" fill="#fff"/><text x="${column.left}" y="40" font-size="${size}" style="font-family:Roboto;font-weight:600">${line}</text></svg>`,
  });
  const { width, height, colourAt } = pixels(png!);
  const isInked = (x: number) =>
    Array.from({ length: height }, (_, y) => colourAt(x, y)).some((colour) => colour < 0xffffff);
  return Array.from({ length: width }, (_, x) => x).findLast(isInked)!;
}

test.each([
  'Trade',
  'Trade between South Korea and Russia in 2014',
  'MEASURED IN MILLIONS OF METRIC TONS A MONTH',
  'People born abroad who live in the United States, as a share of all who live there',
])('the chapter’s name "%s" ends before the picture begins', async (name) => {
  const { lines, size } = fit(name, kicker);
  expect(lines.join(' ')).toBe(name);
  expect(lines.length).toBeLessThanOrEqual(2);
  for (const line of lines) expect(await reach(line, size)).toBeLessThan(picture.left);
});

test('a short one is as large as ever', () => {
  expect(fit('Side by side', kicker)).toEqual({ lines: ['Side by side'], size: 25 });
});

/** The height of the mark in the footer, and what letters reach below their baseline. */
const [MARK, DROP] = [24, 0.3];

test.each([
  [
    '135배',
    '한국과 러시아의 교역이 이만큼 늘었다고 합니다. 어느 해를 기준으로 하느냐에 따라 달라집니다.',
  ],
  [
    '135.8배, 아니면 29.0배?',
    '얼마나 늘었는지는 어디를 출발점으로 잡느냐에 달렸고, 그것은 누가 묻느냐에 달렸습니다.',
  ],
  [
    '25.0% a year, against 10.9% a year',
    'Trade, and people travelling: growth, had it been steady all the time.',
  ],
])('below "%s" the text ends above the footer', (value, words) => {
  const { text, below } = stacked(value, words);
  const last = below + (text.lines.length - 1) * LEADING * text.size;
  expect(last + DROP * text.size).toBeLessThan(footer.top - MARK);
});

test('a headline that leaves its text room is as large as by itself', () => {
  expect(stacked('One', 'Few words.').value).toEqual({ lines: ['One'], size: 112 });
});
