import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { domText } from './domText';
import type { PlainText } from './format';

/** An ISO day at the start of a text; `null` if there is none. */
const dayIn = (text: string | null | undefined) =>
  /^\d{4}-\d\d-\d\d/.exec(text?.trim() ?? '')?.[0] ?? null;

const metaNames = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'dc.date',
  'DC.date.issued',
  'parsely-pub-date',
];

function meta(document: Document, names: string[]): string | null {
  for (const name of names) {
    const element = document.querySelector(
      `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
    );
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

/** The day of publication as the page's own data give it. */
function publishedIn(document: Document): string | null {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/.exec(script.textContent ?? '')?.[1])
    .find(Boolean);
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  return dayIn(meta(document, metaNames)) ?? data ?? dayIn(time);
}

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** The main text of a page, found by Readability, with what the page says of itself. No script of it runs. */
export function readHtml(html: string): PlainText {
  const document = parse(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const published = publishedIn(document);
  const publisher = meta(document, ['og:site_name']);
  const heading = document
    .querySelector('article h1, h1')
    ?.textContent?.replace(/\s+/g, ' ')
    .trim();
  const all = domText(document.documentElement);
  const main = new Readability(document).parse();
  const body = main?.content
    ? domText(parse(`<html><body>${main.content}</body></html>`).documentElement)
    : all;
  const title = heading || main?.title?.trim() || null;
  const isTold = title === null || body.startsWith(title);
  return { text: isTold ? body : `${title}\n\n${body}`, title, published, publisher };
}
