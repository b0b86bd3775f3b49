/** Hands a chapter's picture to the reader as a file, as it is at the moment. */
import { standalone } from './standalone';

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
