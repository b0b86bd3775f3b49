/**
 * Texts of a drawn picture as boxes, and what is wrong with where they stand. No browser measures: widths
 * are those that the pictures themselves are laid out with.
 */
import type { Box } from '../../src/charts/box';
import { textBox, type Anchor } from '../../src/charts/labels';
import { PHONE } from '../../src/charts/textWidth';
import { textOf, type Element } from '../html';

/** Sizes that text has in pictures, in viewBox units: on the smallest phone, on a desktop. */
export const sizes = { phone: PHONE, desktop: 7 } as const;

export interface TextBox extends Box {
  text: string;
}

/** Texts that a style makes bold, or of another size, by their classes. */
const styles: readonly { is: RegExp; bold?: true; scale?: number }[] = [
  { is: /\bamount\b|\blabel article\b|\bmain label\b/, bold: true },
];

/** `a b` for a class of `b` within one of `a`; what CSS would look for. */
const styleOf = (classes: string) => {
  const found = styles.filter(({ is }) => is.test(classes));
  return {
    bold: found.some(({ bold }) => bold),
    scale: found.reduce((product, { scale = 1 }) => product * scale, 1),
  };
};

/** Places on the picture: `x` and `y` of an element, by what it is in. */
interface Frame {
  /** [a b c d e f] of SVG: x' = a x + c y + e, y' = b x + d y + f. */
  matrix: readonly number[];
  classes: string;
}

const multiplied = (m: readonly number[], n: readonly number[]) => {
  const [a, b, c, d, e, f] = m as [number, number, number, number, number, number];
  const [g, h, i, j, k, l] = n as [number, number, number, number, number, number];
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
};

const turned = (degrees: number) => {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, 0, 0];
};

const moves: Record<string, (numbers: readonly number[]) => readonly number[]> = {
  translate: ([x = 0, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
  rotate: ([degrees = 0]) => turned(degrees),
};

function transformed(matrix: readonly number[], transform = ''): readonly number[] {
  return [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<readonly number[]>(
    (sum, [, name = '', numbers = '']) => {
      const move = moves[name];
      if (!move) throw new Error(`${transform}: the search for texts knows no ${name}`);
      return multiplied(
        sum,
        move(
          numbers
            .trim()
            .split(/[\s,]+/)
            .map(Number),
        ),
      );
    },
    matrix,
  );
}

/** A length as it is written: `12`, or `1.2em` of the text's size. */
const lengthOf = (written: string | undefined, size: number): number =>
  written?.endsWith('em') ? Number(written.slice(0, -2)) * size : Number(written ?? 0);

/** Lines of a text: where each begins and how far down it is. */
function linesOf(text: Element, size: number) {
  const spans = text.children.filter(
    (child): child is Element => typeof child !== 'string' && child.name === 'tspan',
  );
  const { x = '0', y = '0', dy } = text.attributes;
  const place = { x: lengthOf(x, size), y: lengthOf(y, size) + lengthOf(dy, size) };
  const words = (part: Element) => textOf(part).replace(/\s+/g, ' ').trim();
  if (spans.length === 0) return [{ text: words(text), ...place }];
  const lines: { text: string; x: number; y: number }[] = [];
  for (const span of spans) {
    const { attributes: at } = span;
    const line = lines.at(-1);
    if (line && at.x === undefined && at.dy === undefined) line.text += ` ${words(span)}`;
    else {
      if (at.x !== undefined) place.x = lengthOf(at.x, size);
      place.y += lengthOf(at.dy, size);
      lines.push({ text: words(span), ...place });
    }
  }
  return lines;
}

/** The box around what becomes of a box's corners. */
function boxIn(matrix: readonly number[], { x, y, width, height }: Box): Box {
  const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number];
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([u, v]) => [a * u! + c * v! + e, b * u! + d * v! + f] as const);
  const [xs, ys] = [corners.map(([u]) => u), corners.map(([, v]) => v)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function boxesOfText(text: Element, { matrix, classes }: Frame, size: number): TextBox[] {
  const { bold, scale } = styleOf(classes);
  const own = Number(text.attributes['font-size'] ?? size * scale);
  const anchor = (text.attributes['text-anchor'] ?? 'start') as Anchor;
  return linesOf(text, own)
    .filter((line) => line.text !== '')
    .map((line) => {
      const { x, y } = line;
      const box = textBox({ lines: [line.text], anchor, x, y, drop: 0, bold }, own);
      return { ...boxIn(transformed(matrix, text.attributes.transform), box), text: line.text };
    });
}

const HALF = 0.5;

/** What is read off each element of a name that is seen; what is less than half there is on its way, and passes. */
function seen<T>(
  picture: Element,
  name: string,
  read: (element: Element, frame: Frame) => T[],
): T[] {
  const search = (element: Element, frame: Frame): T[] => {
    const { attributes: at } = element;
    if (Number(at.opacity ?? 1) < HALF) return [];
    const classes = `${frame.classes} ${at.class ?? ''}`.trim();
    if (element.name === name) return read(element, { ...frame, classes });
    const matrix = transformed(frame.matrix, at.transform);
    return element.children.flatMap((child) =>
      typeof child === 'string' ? [] : search(child, { matrix, classes }),
    );
  };
  return search(picture, { matrix: [1, 0, 0, 1, 0, 0], classes: '' });
}

/** Every line of text that is seen. */
export const textBoxes = (picture: Element, size: number): TextBox[] =>
  seen(picture, 'text', (text, frame) => boxesOfText(text, frame, size));

/** Larger circles are no dots: a globe, or what a lens shows. */
const DOT = 12;

/** The squares around all dots that are seen. */
const dotsOf = (picture: Element): Box[] =>
  seen(picture, 'circle', ({ attributes: { cx, cy, r } }, { matrix }) => {
    const [x, y, radius] = [Number(cx), Number(cy), Number(r)];
    if (radius > DOT) return [];
    // The corners of a square around a dot are no part of it.
    const [side, half] = [radius * 1.6, radius * 0.8];
    return [boxIn(matrix, { x: x - half, y: y - half, width: side, height: side })];
  });

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Pairs of texts of which one stands upon the other. Lines of one text are not looked at: they are set together. */
export function overlapping(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((box, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `“${box.text}” and “${other.text}”`),
  );
}

/** Texts upon a dot. */
export function onDots(picture: Element, boxes: readonly TextBox[]): string[] {
  const dots = dotsOf(picture);
  return boxes
    .filter((box) => dots.some((dot) => overlap(box, dot)))
    .map(({ text }) => `“${text}”`);
}

/** There is paper around a picture, and widths are estimates. */
const TOLERANCE = 7;

/** Texts that leave the picture. */
export const leaving = (boxes: readonly TextBox[], { x, y, width, height }: Box): string[] =>
  boxes
    .filter(
      (box) =>
        box.x < x - TOLERANCE ||
        box.y < y - TOLERANCE ||
        box.x + box.width > x + width + TOLERANCE ||
        box.y + box.height > y + height + TOLERANCE,
    )
    .map((box) => `“${box.text}”`);
