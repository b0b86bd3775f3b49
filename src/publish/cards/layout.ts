/** Where things stand on a card, in px, and how large its text is set. */
import { HEIGHT, WIDTH } from '../../charts/box';
import { letters, wrap } from '../picture/wrap';

/** Size of a card, in px. */
export const card = { width: 1200, height: 630 };

const MARGIN = 60;
const PICTURE = 580;

export const column = { left: MARGIN, top: 88 };

/** The name of the chapter, whose last line is at the column's top. */
export const kicker = { width: 480, largest: 25, measure: 48, letter: 0.55 };

/** Heights are to baselines but for `top`, which is to the top of its figures. */
export const headline = { top: 132, width: 480, largest: 112, measure: 13, letter: 0.57 };

const running = { gap: 54, width: 440, largest: 29, measure: 31, letter: 0.5 };

export const picture = {
  width: PICTURE,
  left: card.width - MARGIN - PICTURE,
  top: (card.height - 50 - (PICTURE * HEIGHT) / WIDTH) / 2,
};

/** From one baseline of the text to the next, as a multiple of its size. */
export const LEADING = 1.35;

export const footer = { top: card.height - 40, right: card.width - MARGIN };

/** The lowest that a text may reach, clear of the mark in the footer. */
const LOWEST = footer.top - 54;
/** The last baseline of the headline, above where its lines end, as a share of its size. */
const LESS = 0.12;

interface Column {
  /** In px. */
  width: number;
  /** Largest size of the letters, in px. */
  largest: number;
  /** Letters a line may have before it is broken, a wide one as two; a longer word stays whole. */
  measure: number;
  /** Width of a letter as a share of its size, rather too wide than too narrow. */
  letter: number;
}

/** As few lines as the measure allows, the longest of them as short as that number allows. */
function balanced(text: string, measure: number): string[] {
  const lines = wrap(text, measure);
  const shorter = wrap(text, measure - 1);
  return measure > 1 && shorter.length === lines.length ? balanced(text, measure - 1) : lines;
}

/** The lines of a text, and the size at which the longest of them fits the column. */
export function fit(text: string, { width, largest, measure, letter }: Column) {
  const lines = balanced(text, measure);
  const longest = Math.max(...lines.map(letters));
  return { lines, size: Math.min(largest, Math.floor(width / (longest * letter))) };
}

/** Headline and text below it, and the text's first baseline: the headline is smaller where the text has no room else. */
export function stacked(value: string, text: string) {
  const [head, body] = [fit(value, headline), fit(text, running)];
  const lines = head.lines.length - LESS;
  const height = running.gap + (body.lines.length - 1) * LEADING * body.size;
  const room = Math.floor((LOWEST - headline.top - height) / lines);
  const size = Math.min(head.size, room);
  return {
    value: { ...head, size },
    text: body,
    below: headline.top + size * lines + running.gap,
  };
}
