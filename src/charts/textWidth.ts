/**
 * How wide text is, and in which lines it has room. It is estimated: pictures are drawn at build, where
 * no browser measures. Widths are those of Noto Sans, the widest of the faces that the page’s style asks
 * for.
 */

/** Letters by their width, as a share of the size of the text. */
type Widths = readonly (readonly [share: number, letters: string])[];

const byLetterOf = (widths: Widths) =>
  new Map(
    widths.flatMap(([share, letters]) => [...letters].map((letter) => [letter, share] as const)),
  );

const widths: Widths = [
  [0.26, " ijl'’|.,:;!·\u00a0"],
  [0.36, 'ftI()[]{}/-‑“”"'],
  [0.42, 'r'],
  [0.5, 'ckszvyxJ?–гзсэ'],
  [0.575, '0123456789$'],
  [0.58, 'aeFLSTYZEX+−×÷=<>*авекорухтчьяГЗРТУ«»'],
  [0.62, 'bdghnopquABCKPRV#~бийлнпЕ'],
  [0.68, 'дцъАБВКСХЧЬЭЯ'],
  [0.75, 'DGHNQUO&wмыДИЙЛНОПЦ'],
  [0.86, 'жфюМФ'],
  [0.94, 'mMW@%…—шщ'],
  [1.05, 'ЖШЩЫЮ№'],
];

const byLetter = byLetterOf(widths);

/** Letters of other alphabets; Chinese, Japanese and Korean ones fill a square. */
const otherwise = (letter: string): number =>
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u.test(letter) ? 1 : 0.65;

/** What semibold letters are wider by. */
const BOLD = 1.03;

/** Width of a line of text as a multiple of its size. */
export function textWidth(text: string, bold = false): number {
  // An accent stands above its letter.
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')];
  const width = letters.reduce(
    (sum, letter) => sum + (byLetter.get(letter) ?? otherwise(letter)),
    0,
  );
  return width * (bold ? BOLD : 1);
}

/**
 * Letters of numbers as wide as in the wider of Georgia and DejaVu Serif, bold: that is what a reader has where the
 * display face is not there, as in embedded pictures.
 */
const serifs: Widths = [
  [0.35, ' .,’\u00a0'],
  [0.72, '0123456789'],
  [0.84, '+−–×'],
  [0.95, '%'],
];

const bySerif = byLetterOf(serifs);

/** What other letters of such faces are wider by than those of the text. */
const SERIF = 1.25;

/** Width of a number in the display face, or in what stands for it, as a multiple of its size. */
export const displayWidth = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (bySerif.get(letter) ?? textWidth(letter, true) * SERIF),
    0,
  );

/**
 * Size of text in viewBox units at which pictures are laid out: the one it has in a picture 215 px wide,
 * on a phone of 320 by 568. In larger pictures it is smaller, so that what fits here fits everywhere.
 */
export const PHONE = 19.2;

/** From one line's baseline to the next, as a multiple of the size. */
export const LINE = 1.2;
/** What a line takes above its baseline, as a multiple of the size. */
export const RISE = 0.76;
/** And below it. */
export const DROP = 0.22;

function filled(words: readonly string[], width: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A little narrower than the widest line, in multiples of the size of the text. */
const LESS = 0.1;

/**
 * As few lines as can be, each at most `width` times the size of the text, and of those the ones most
 * alike in length; a longer word stays whole.
 */
export function wrapped(text: string, width: number, bold = false): string[] {
  const words = text.split(' ');
  const widest = (lines: readonly string[]) =>
    Math.max(...lines.map((line) => textWidth(line, bold)));
  let lines = filled(words, width, bold);
  for (;;) {
    const narrower = filled(words, widest(lines) - LESS, bold);
    if (narrower.length > lines.length || widest(narrower) >= widest(lines)) return lines;
    lines = narrower;
  }
}

/**
 * Size of text in viewBox units in a picture as wide as most phones. Only where a screen is also low is
 * the picture narrower than it, and text larger; there it has room beside the picture.
 */
export const MOST_PHONES = 15;

/** One line on a text that is wider than its room, beginning with `name`; none for one that fits. */
export function roomProblem(
  name: string,
  text: string,
  room: number,
  { size = MOST_PHONES, bold = false } = {},
): string[] {
  const share = room / (textWidth(text, bold) * size);
  if (!(share < 1)) return [];
  const letters = Math.floor(text.length * share);
  return [`${name}: “${text}” has no room in the picture; use up to ${letters} letters`];
}
