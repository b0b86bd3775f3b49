/** Where things stand in a still, and how large its text is set, in px of the width that it is shown at. */
import { HEIGHT, WIDTH } from '../../charts/box';
import { textWidth, wrapped } from '../../charts/textWidth';

const MARGIN = 24;

/** Letters and feeds are some 600 px wide; a phone makes it half of that. */
export const width = 600;

const inner = width - 2 * MARGIN;

/** From the units of the picture to px. */
export const scale = inner / WIDTH;

/** Sizes of texts, and from one line of them to the next. That of a picture is in the picture's own units. */
export const type = {
  title: { size: 27, line: 32 },
  unit: { size: 18, line: 24 },
  source: { size: 15.5, line: 21 },
  name: { size: 19 },
  picture: { size: 13 },
};

/** Between what stands below each other. */
const GAP = 18;

/** The story's mark stands before its name. */
export const MARK = 30;

/** What a still says beside its picture. */
export interface Said {
  title: string;
  /** Below the title: unit and period; may be empty. */
  unit: string;
  source: string;
  /** The story's name, and its address as it is shown. */
  name: string;
  address: string;
}

const lines = (text: string, size: number, bold = false) => wrapped(text, inner / size, bold);

/** Whether the address has room beside the story's name. */
const isBeside = ({ name, address }: Said): boolean =>
  MARK + textWidth(name, true) * type.name.size + GAP + textWidth(address) * type.source.size <=
  inner;

/** The lines of texts and where each thing begins, for texts at the baseline of their first line. */
export function placed(said: Said) {
  const title = lines(said.title, type.title.size, true);
  const source = lines(said.source, type.source.size);
  const unit = said.unit ? lines(said.unit, type.unit.size) : [];
  const heading = MARGIN + type.title.size * 0.8;
  const headed = heading + (title.length - 1) * type.title.line;
  const picture = headed + unit.length * type.unit.line + GAP;
  const below = picture + HEIGHT * scale + GAP + type.source.size;
  const name = below + (source.length - 1) * type.source.line + GAP + type.name.size * 0.8;
  const beside = isBeside(said);
  const address = beside ? name : name + type.source.line;
  return {
    left: MARGIN,
    title: { lines: title, top: heading },
    unit: { lines: unit, top: headed + type.unit.line },
    picture,
    source: { lines: source, top: below },
    name,
    address: { top: address, right: beside ? width - MARGIN : null },
    height: Math.ceil(address + MARGIN),
  };
}
