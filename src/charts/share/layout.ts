/**
 * Share: a whole as a hundred squares, of which shares fill their part: one share, one and what it
 * becomes, or all the parts of the whole. Positions are computed here, at build.
 */
import { outlinePath, type Block } from '../block';
import { tenth, WIDTH, type Box } from '../box';
import { sideLabels } from '../dodge';
import { PHONE, textWidth, wrapped } from '../textWidth';
import { toneOf } from '../kind';
import {
  BESIDE,
  block,
  RIGHT,
  type Fill,
  type ShareInput,
  type ShareLayout,
  type ShareMark,
} from './hundred';

const HUNDRED = 100;

/** Names wrap before they leave the picture. */
const room = WIDTH - RIGHT - BESIDE;

function linesOf({ name, said }: ShareInput): string[] {
  const lines = [name, said].flatMap((text) => wrapped(text, room / PHONE, true));
  const wide = lines.find((line) => textWidth(line, true) * PHONE > room);
  if (wide)
    throw new RangeError(`there is no room for a label of “${wide}”; name its mark shorter`);
  return lines;
}

/**
 * The box that answers for squares: those of a row as they are; of several rows those that they mostly
 * fill, so that two neighbours do not answer for one row.
 */
function bandBox({ columns, pitch, x, y }: Block, start: number, end: number): Box {
  const [from, to] = [start / columns, end / columns];
  if (Math.floor(from) === Math.floor(to - 1e-9) || to - from < 1) {
    const row = Math.floor((from + to) / 2);
    const [left, right] = [Math.max(from - row, 0), Math.min(to - row, 1)];
    const width = pitch * columns;
    return {
      ...{ x: tenth(x + left * width), y: tenth(y - (row + 1) * pitch) },
      ...{ width: tenth((right - left) * width), height: pitch },
    };
  }
  const [low, high] = [Math.round(from), Math.round(to)];
  const height = tenth((high - low) * pitch);
  return { x, y: tenth(y - high * pitch), width: tenth(pitch * columns), height };
}

interface Band extends ShareInput {
  start: number;
  end: number;
  tone?: number;
  from: ShareMark['from'];
}

function marksOf(bands: readonly Band[]): ShareMark[] {
  const heights = bands.map(({ start, end }) =>
    tenth(block.y - ((start + end) / 2 / block.columns) * block.pitch),
  );
  const labels = sideLabels(bands.map((band, i) => ({ lines: linesOf(band), y: heights[i]! })));
  return bands.map(({ id, kind, tone, start, end, from }, i) => ({
    ...{ id, kind, from, label: labels[i]!, y: heights[i]! },
    ...(tone !== undefined && { tone }),
    box: bandBox(block, start, end),
  }));
}

function refuseOdd(inputs: readonly ShareInput[]): void {
  const odd = inputs.find(({ percent }) => !(percent >= 0 && percent <= HUNDRED));
  if (odd) throw new RangeError(`${odd.id} is ${odd.percent} percent; a share is from 0 to 100`);
}

/**
 * One share, or one and what it becomes. Throws a RangeError for what is no share, and for names that
 * have no room.
 */
export function shareLayout(from: ShareInput, to: ShareInput | null, title: string): ShareLayout {
  refuseOdd(to ? [from, to] : [from]);
  const [first, all] = [from.percent, to?.percent ?? from.percent];
  const kind = from.kind === 'context' ? 'context' : 'article';
  const fill: Fill = { id: from.id, start: 0, first, all, kind };
  if (!to)
    return {
      title,
      fills: [fill],
      marks: marksOf([{ ...from, start: 0, end: first, from: 'first' }]),
    };
  const [less, more] = [Math.min(first, all), Math.max(first, all)];
  // What is there of both is named for the one that is less, what is there of one for that one.
  const band = (share: ShareInput, shown: Band['from'], above: boolean): Band => ({
    ...{ ...share, from: shown },
    start: above ? less : 0,
    end: above ? more : less,
  });
  return {
    title,
    fills: [{ ...fill, then: to.id }],
    frame: { id: from.id, path: outlinePath(block, first) },
    marks: marksOf([band(from, 'first', first > all), band(to, 'all', all >= first)]),
  };
}

/** More parts than these cannot be told apart by colour. */
const MOST = 4;

/** How far rounded parts may miss the whole: half of a tenth each. */
const ROUNDED = 0.05;

/**
 * The parts of a whole, in their order, and what is left over, which has no colour. Throws a RangeError
 * for what is no share, for parts that are more than the whole, and for more than four.
 */
export function partsLayout(
  parts: readonly ShareInput[],
  rest: ShareInput | null,
  title: string,
): ShareLayout {
  refuseOdd(parts);
  if (parts.length === 0 || parts.length > MOST)
    throw new RangeError(`${parts.length} parts cannot be told apart by colour; show 1 to ${MOST}`);
  const sum = parts.reduce((total, { percent }) => total + percent, 0);
  if (sum > HUNDRED + ROUNDED * parts.length + 1e-9)
    throw new RangeError(`the parts are ${tenth(sum)} percent together, more than the whole`);
  let start = 0;
  const bands = parts.map((part, i): Band => {
    const begin = start;
    start = Math.min(HUNDRED, start + part.percent);
    const from = i === 0 ? 'first' : 'all';
    return { ...part, start: begin, end: start, from, tone: toneOf(i) };
  });
  const left: Band[] = rest ? [{ ...rest, start, end: HUNDRED, from: 'all' }] : [];
  return {
    title,
    fills: bands.map(({ id, kind, tone, start: begin, end }, i) => ({
      ...{ id, start: begin, first: i === 0 ? end : begin, all: end },
      kind: kind === 'context' ? 'context' : 'article',
      ...(tone !== undefined && { tone }),
    })),
    marks: marksOf([...bands, ...left]),
  };
}
