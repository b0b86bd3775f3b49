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

/** `picture` with its title above and its source below, on the page's colour; as an SVG file. */
function standalone(picture: SVGSVGElement, title: string, source: string): string {
  const { width, height } = picture.viewBox.baseVal;
  const { fontFamily, color, backgroundColor } = getComputedStyle(picture.ownerDocument.body);
  const family = getComputedStyle(picture).fontFamily || fontFamily;
  const copy = picture.cloneNode(true) as SVGElement;
  inlineStyle(picture, copy);
  const lines = wrap(source, 80);
  const [top, foot] = [40, 12 + lines.length * 12];
  const [w, h] = [width + 32, height + top + foot + 16];
  const file = make('svg', { xmlns: SVG, viewBox: `-16 0 ${w} ${h}`, width: w * 2, height: h * 2 });
  const body = make('g', { transform: `translate(0 ${top})` });
  body.append(...copy.childNodes);
  file.append(
    make('title', {}, title),
    shared(picture),
    make('rect', { x: -16, width: w, height: h, fill: backgroundColor }),
    make(
      'text',
      { y: 24, fill: color, 'font-family': family, 'font-size': 14, 'font-weight': 600 },
      title,
    ),
    body,
    ...lines.map((line, i) =>
      make(
        'text',
        { y: height + top + 16 + i * 12, fill: color, 'font-family': family, 'font-size': 9 },
        line,
      ),
    ),
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
  const svg = standalone(picture, text('figcaption'), text('.source'));
  save(kind === 'svg' ? svgBlob(svg) : await pngBlob(svg), `${name}.${kind}`);
}
