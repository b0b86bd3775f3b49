/** The plain text of an article in each format, with what its file says of itself. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { InputError } from '../../facts/problems';
import { isIsoDay } from '../../facts/period';
import type { Format, PlainText } from './decode';
import { domText } from './domText';

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
function readHtml(html: string): PlainText {
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

const frontMatter = /^---\r?\n(?<fields>[^]*?)\r?\n---\r?\n/;

/** A field of the front matter, without quotes; `null` if it has none. */
function field(fields: string, names: string): string | null {
  const line = new RegExp(`^(?:${names})\\s*:\\s*(.+)$`, 'im').exec(fields)?.[1];
  return line?.trim().replace(/^["']|["']$/g, '') || null;
}

/** The text of a Markdown file without its marks, with what its front matter says of it. */
function readMarkdown(markdown: string): PlainText {
  const [head = ''] = frontMatter.exec(markdown) ?? [];
  const html = marked.parse(markdown.slice(head.length), { async: false });
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const day = field(head, 'date|published')?.slice(0, 10) ?? '';
  const title = field(head, 'title') ?? document.querySelector('h1')?.textContent?.trim() ?? null;
  const published = isIsoDay(day) ? day : null;
  return {
    text: domText(document.documentElement),
    title,
    published,
    publisher: field(head, 'publisher'),
  };
}

const readers: Record<Format, (content: string) => PlainText> = {
  text: (text) => ({ text, title: null, published: null, publisher: null }),
  markdown: readMarkdown,
  html: readHtml,
};

/** The plain text of an article. Throws `InputError` for markup that cannot be read. */
export function plainText(content: string, format: Format): PlainText {
  try {
    return readers[format](content);
  } catch (error) {
    if (error instanceof RangeError)
      throw new InputError('has markup nested too deeply to read', { cause: error });
    throw error;
  }
}

/** All that a reader can read in a file, where that is more than the article. */
export function wholeText(content: string, format: Format): string {
  if (format === 'text') return content;
  const html = format === 'html' ? content : marked.parse(content, { async: false });
  return domText(parse(`<html><body>${html}</body></html>`).documentElement, true);
}
