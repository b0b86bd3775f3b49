/**
 * SVG with its texts as outlines, so that it looks the same where its faces are missing; and with its paths
 * written short, by which it becomes a third of the size.
 */
import type { Resvg } from '@resvg/resvg-js';

/** Of a px that paths are told in: finer than anyone sees in a picture of some 600 px. */
const PARTS = 100;

/** How many points a command has; resvg writes no others. https://www.w3.org/TR/SVG2/paths.html */
const POINTS: Readonly<Record<string, number>> = { M: 1, L: 1, Q: 2, C: 3, Z: 0 };

/** In whole parts of a px, so that what is rounded does not add up. */
type Point = readonly [x: number, y: number];

interface Command {
  name: string;
  points: Point[];
}

/** Absolute commands, each with its name, as resvg writes them. */
function commandsOf(path: string): Command[] {
  const words = path.split(' ');
  const commands: Command[] = [];
  for (let at = 0; at < words.length;) {
    const name = words[at++]!;
    const count = POINTS[name];
    if (count === undefined) throw new Error(`a path has ${name}, which is no command of resvg’s`);
    const numbers = words.slice(at, (at += count * 2)).map((it) => Math.round(Number(it) * PARTS));
    commands.push({
      name,
      points: Array.from({ length: count }, (_, i) => [numbers[i * 2]!, numbers[i * 2 + 1]!]),
    });
  }
  return commands;
}

const number = (value: number): string => String(value / PARTS).replace(/^(-?)0\./, '$1.');

/** Numbers in a row: a minus parts them by itself. */
const row = (numbers: readonly number[]): string =>
  numbers.map(number).join(' ').replaceAll(' -', '-');

/** A command from the point where the one before ended. */
function relative({ name, points }: Command, [x, y]: Point): string {
  if (name === 'Z') return 'z';
  if (name === 'M') return `M${row(points[0]!)}`;
  const numbers = points.flatMap(([px, py]) => [px - x, py - y]);
  if (name === 'L' && numbers[1] === 0) return `h${row(numbers.slice(0, 1))}`;
  if (name === 'L' && numbers[0] === 0) return `v${row(numbers.slice(1))}`;
  return name.toLowerCase() + row(numbers);
}

/** The same path, each command from where the one before ended. */
export function shortened(path: string): string {
  let at: Point = [0, 0];
  let start: Point = at;
  const written = commandsOf(path).map((command) => {
    const text = relative(command, at);
    at = command.points.at(-1) ?? start;
    if (command.name === 'M') start = at;
    return text;
  });
  return written.join('');
}

/** What an SVG is called and what it shows, for those who do not see it. */
const saidIn = (svg: string): string =>
  [...svg.matchAll(/<title>[^<]*<\/title>|<desc>[^<]*<\/desc>/g)].join('');

/** Of many pictures: light and dark ones, and those of a chapter, have most of their paths in common. */
export class Outlines {
  readonly #known = new Map<string, string>();

  /** `svg` as resvg has read it, with the title and the description that it leaves out. */
  of(svg: string, read: Resvg): string {
    return read
      .toString()
      .trim()
      .replace(/\n\s*/g, '')
      .replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${this.#shortened(path)}"`)
      .replace(/^<svg([^>]*)>/, (_, root: string) => `<svg${root} role="img">${saidIn(svg)}`);
  }

  #shortened(path: string): string {
    const known = this.#known.get(path) ?? shortened(path);
    this.#known.set(path, known);
    return known;
  }
}
