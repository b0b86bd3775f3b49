import { expect, test } from 'vitest';
import { draw } from '../../plugins/draw';
import { ko } from '../../src/locales/ko';
import type { Locale } from '../../src/locales/locale';
import { ru } from '../../src/locales/ru';
import { pixels } from '../publish/cards/pixels';

const SIZE = 100;
const serif = "font-family:'Newsreader 16pt';font-weight:600";
const sans = 'font-family:Roboto;font-weight:400';
const bold = 'font-family:Roboto;font-weight:600';

const svgOf = (text: string, style: string) => {
  const width = SIZE * (text.length + 1);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${SIZE * 2}"><rect width="100%" height="100%" fill="#fff"/><text x="${SIZE / 2}" y="${SIZE * 1.4}" font-size="${SIZE}" style="${style}">${text}</text></svg>`;
};

/** How many pixels of a drawing have ink, and from where to where it reaches. */
function inkOf(png: Buffer) {
  const { width, height, colourAt } = pixels(png);
  const columns = Array.from({ length: width }, (_, x) => x).map((x) => ({
    x,
    ink: Array.from({ length: height }, (_, y) => colourAt(x, y)).filter((c) => c < 0x808080)
      .length,
  }));
  const inked = columns.filter(({ ink }) => ink > 0).map(({ x }) => x);
  const ink = columns.reduce((sum, one) => sum + one.ink, 0);
  return { ink, width: (inked.at(-1) ?? 0) - (inked[0] ?? 0) };
}

async function inks<Name extends string>(texts: Record<Name, [text: string, style: string]>) {
  const svgs = Object.entries<[string, string]>(texts).map(([name, it]) => [name, svgOf(...it)]);
  const drawn = await draw(Object.fromEntries(svgs) as Record<string, string>);
  const measured = Object.entries(drawn).map(([name, png]) => [name, inkOf(png)]);
  return Object.fromEntries(measured) as Record<Name, ReturnType<typeof inkOf>>;
}

/** Letters of several files of a face, each beside the one that it is made from. */
const pairs = ['ĐD', 'ắa', 'ŁL', 'źz', 'ğg', 'İI', 'şs', 'őo', 'ŽZ', 'ễe', 'ưu'].map((pair) => [
  ...pair,
]);

test.each([
  ['serif', serif],
  ['sans', sans],
  ['bold', bold],
])(
  '%s: letters beyond Latin-1 are painted, about as wide as those they are made from',
  async (_, style) => {
    for (const [letter = '', plain = ''] of pairs) {
      const { ours, theirs } = await inks({ ours: [letter, style], theirs: [plain, style] });
      expect(ours.ink, letter).toBeGreaterThan(theirs.ink * 0.7);
      expect(ours.width / theirs.width, letter).toBeGreaterThan(0.75);
      expect(ours.width / theirs.width, letter).toBeLessThan(2);
    }
  },
);

test('they are of the same face as the rest of the text', async () => {
  const word = 'Đắk Lắk';
  const found = await inks({ serif: [word, serif], sans: [word, sans], bold: [word, bold] });
  const plain = await inks({
    serif: ['Dak Lak', serif],
    sans: ['Dak Lak', sans],
    bold: ['Dak Lak', bold],
  });
  for (const name of ['serif', 'sans', 'bold'] as const)
    expect(found[name].width / plain[name].width, name).toBeCloseTo(1, 1);
  expect(found.bold.ink / found.sans.ink).toBeCloseTo(plain.bold.ink / plain.sans.ink, 1);
  expect(found.serif.width).not.toBe(found.sans.width);
});

test('an accent apart from its letter is drawn on it', async () => {
  const [apart, one] = ['Đắk Lắk'.normalize('NFD'), 'Đắk Lắk'];
  const drawn = await draw({ apart: svgOf(apart, serif), one: svgOf(one, serif) });
  expect(inkOf(drawn.apart!)).toEqual(inkOf(drawn.one!));
});

test('letters that the display face lacks are those of the other one', async () => {
  const { heading, label } = await inks({ heading: ['Дом', serif], label: ['Дом', bold] });
  expect(heading.ink).toBeGreaterThan(0);
  expect(heading).toEqual(label);
});

test('letters that no face has are refused, each card with its own', async () => {
  const svgs = {
    'cards/one.png': svgOf('مر &amp; ☃', sans),
    'cards/two.png': svgOf('Łódź', sans),
    'cards/three.png': svgOf('م\u200B\u00A0', serif),
  };
  await expect(draw(svgs)).rejects.toMatchObject({
    name: 'InputError',
    message: [
      'cards/one.png: neither Newsreader nor Roboto has "م", "ر", "☃"; write it in other letters, or add a face that has them to plugins/fonts/face.ts',
      'cards/three.png: neither Newsreader nor Roboto has "م"; write it in other letters, or add a face that has them to plugins/fonts/face.ts',
    ].join('\n'),
  });
});

const ofLocale = ({ drawn }: Pick<Locale, 'drawn'>, weight: number, which: 'display' | 'plain') =>
  `font-family:'${drawn![which]}';font-weight:${weight}`;

test.each([
  ['Korean', ko, '무역과 사람'],
  ['Russian', ru, 'Торговля и люди'],
])('%s is drawn in faces of its own, which differ', async (_, locale, text) => {
  const found = await inks({
    display: [text, ofLocale(locale, 600, 'display')],
    bold: [text, ofLocale(locale, 600, 'plain')],
    plain: [text, ofLocale(locale, 400, 'plain')],
  });
  expect(found.plain.ink).toBeGreaterThan(1000);
  expect(found.bold.ink).toBeGreaterThan(found.plain.ink * 1.1);
  expect(Math.abs(found.display.ink / found.bold.ink - 1)).toBeGreaterThan(0.02);
});

test('a drawing without words needs no face', async () => {
  const { icon } = await draw({
    icon: '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><path d="M0 0h2v2z"/></svg>',
  });
  expect(pixels(icon!).width).toBe(2);
});
