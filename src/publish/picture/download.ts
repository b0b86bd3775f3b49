/**
 * Hands a chapter’s picture to the reader as a file of its own, as it is at the moment: what style
 * sheets gave it is written into it.
 */
import { wrap } from './wrap';

const SVG = 'http://www.w3.org/2000/svg';

/** What is written, where it differs from what SVG does by itself. */
const PROPERTIES: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'fill-opacity': '1',
  opacity: '1',
  'paint-order': 'normal',
  'vector-effect': 'none',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-variant-numeric': 'normal',
  'text-anchor': 'start',
};

function inlineStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const written = Object.entries(PROPERTIES)
    .map(([name, initial]) => [name, style.getPropertyValue(name), initial] as const)
    .filter(
      ([name, value, initial]) =>
        value !== initial && (!name.startsWith('font') || from.closest('text')),
    )
    .map(([name, value]) => `${name}:${value}`);
  to.removeAttribute('class');
  if (written.length > 0) to.setAttribute('style', written.join(';'));
  [...from.children].forEach((child, index) => inlineStyle(child, to.children[index]!));
}

const make = (name: string, attributes: Record<string, string | number>, text = ''): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
};

/** The shared shapes and patterns that a picture refers to, copied from the page. */
function shared(picture: SVGSVGElement): SVGElement {
  const defs = make('defs', {});
  const used = [...picture.outerHTML.matchAll(/(?:href="#|url\(&quot;#|url\(#)([\w-]+)/g)];
  const styled = [...picture.querySelectorAll('.absence')].length > 0 ? ['hatch'] : [];
  for (const id of new Set([...used.map(([, id]) => id!), ...styled])) {
    const shape = document.getElementById(id);
    if (!shape || picture.contains(shape)) continue;
    const copy = shape.cloneNode(true) as Element;
    inlineStyle(shape, copy);
    defs.append(copy);
  }
  return defs;
}

/** What is said of a picture, each set in lines of its own. */
interface Said {
  title: string;
  unit: string;
  source: string;
}

/** Letters of a line of the title, and of what is set smaller. */
const LINE = { title: 48, small: 80 };

/** A line of text, and how it is set. */
interface Line {
  text: string;
  size: number;
  weight: number;
}

/** From one line above the picture to the next, and below it. */
const LEADING = { above: 18, below: 12 };

const setIn = (size: number, weight: number) => (text: string) => ({ text, size, weight });

const linesAbove = ({ title, unit }: Said): Line[] => [
  ...wrap(title, LINE.title).map(setIn(14, 600)),
  ...(unit ? wrap(unit, LINE.small).map(setIn(10, 400)) : []),
];

/** `picture` with its title above and its source below, on the page's colour; as an SVG file. */
function standalone(picture: SVGSVGElement, said: Said): string {
  const { width, height } = picture.viewBox.baseVal;
  const { fontFamily, color, backgroundColor } = getComputedStyle(picture.ownerDocument.body);
  const family = getComputedStyle(picture).fontFamily || fontFamily;
  const copy = picture.cloneNode(true) as SVGElement;
  inlineStyle(picture, copy);
  const [above, below] = [linesAbove(said), wrap(said.source, LINE.small).map(setIn(9, 400))];
  const top = 22 + above.length * LEADING.above;
  const [w, h] = [width + 32, height + top + (below.length + 1) * LEADING.below + 16];
  const line = (y: number, { text, size, weight }: Line) => {
    const face = { 'font-family': family, 'font-size': size, 'font-weight': weight };
    return make('text', { y, fill: color, ...face }, text);
  };
  const file = make('svg', { xmlns: SVG, viewBox: `-16 0 ${w} ${h}`, width: w * 2, height: h * 2 });
  const body = make('g', { transform: `translate(0 ${top})` });
  body.append(...copy.childNodes);
  file.append(
    make('title', {}, said.title),
    shared(picture),
    make('rect', { x: -16, width: w, height: h, fill: backgroundColor }),
    ...above.map((one, i) => line(24 + i * LEADING.above, one)),
    body,
    ...below.map((one, i) => line(height + top + 16 + i * LEADING.below, one)),
  );
  return new XMLSerializer().serializeToString(file);
}

/** Pixels of the PNG for each pixel of the SVG, which is drawn at twice its units already. */
const SHARPNESS = 2;

const svgBlob = (svg: string) => new Blob([svg], { type: 'image/svg+xml' });

/** Throws when the browser cannot draw the picture. */
async function pngBlob(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture cannot be drawn'))),
      'image/png',
    );
  });
}

function save(blob: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(blob),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** `figure` is a chapter's; `name` is the file's without its ending. */
export async function download(
  figure: HTMLElement,
  name: string,
  kind: 'svg' | 'png',
): Promise<void> {
  const text = (selector: string) => figure.querySelector(selector)!.textContent!.trim();
  const picture = figure.querySelector<SVGSVGElement>('.plot > svg')!;
  const svg = standalone(picture, {
    title: text('figcaption .name'),
    unit: text('figcaption .unit'),
    source: text('.source'),
  });
  save(kind === 'svg' ? svgBlob(svg) : await pngBlob(svg), `${name}.${kind}`);
}
