import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { displayFont } from '../../plugins/displayFont';
import { displayFaceOf } from '../../plugins/fonts/face';
import { readCharacters } from '../../plugins/fonts/characters';
import { readTables } from '../../plugins/fonts/sfnt';

/** The characters that a face as it is sent has. */
async function charactersOf(source: Buffer): Promise<string> {
  const whole = { targetFormat: 'sfnt', keepAllGlyphs: true } as const;
  const tables = readTables(await subsetFont(source, undefined, whole));
  return String.fromCodePoint(...readCharacters(tables.get('cmap')!).keys());
}

test.each([
  ['135 times', '135 times'],
  ['Đắk Lắk, Łódź', 'Đắk Lắk, Łódź'],
  ['Lắk'.normalize('NFD'), 'Lắk'],
  ['В 135 раз', 'В135раз'],
  ['135배, 그 숫자', '135배,그숫자'],
])('the face of "%s" has all of its letters', async (text, letters) => {
  const { source, lacking } = await displayFont(text);
  const found = await charactersOf(source);
  expect([...letters].filter((letter) => !found.includes(letter))).toEqual([]);
  expect(lacking).toEqual([]);
});

test('letters that it lacks are named, and the others are there', async () => {
  const { source, lacking } = await displayFont('Łódź, 한국\u00A0☃');
  expect(lacking).toEqual(['한', '국', '☃']);
  expect(await charactersOf(source)).toContain('Ł');
});

test('a text of which it has no letter is refused', async () => {
  await expect(displayFont('مرحبا')).rejects.toThrow('Newsreader has no letter of the headings');
});

test('each alphabet has a face of its own, that of most letters', () => {
  const nameOf = (text: string) => displayFaceOf(text).name;
  expect(
    ['135', 'Đắk Lắk 한', 'В 135 раз: торговля, TASS', 'KBS 한국과 러시아의 무역'].map(nameOf),
  ).toEqual([...['Newsreader', 'Newsreader', 'Source Serif', 'Noto Serif KR']]);
});

test.each(['135 times', 'В 135 раз', '135배, 그 숫자'])(
  'lines of the face of "%s" are no higher than its size, since numbers are set solid',
  async (text) => {
    const { rules } = await displayFont(text);
    const [own = ''] = rules('face.woff2').split('}');
    const heights = [...own.matchAll(/(?:ascent|descent)-override:([\d.]+)%/g)].map(([, share]) =>
      Number(share),
    );
    expect(heights).toHaveLength(2);
    expect(heights[0]! + heights[1]!).toBeLessThanOrEqual(100.1);
  },
);
