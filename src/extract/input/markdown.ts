import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { isIsoDay } from '../../facts/isoDate';
import { domText } from './domText';
import type { PlainText } from './format';

const frontMatter = /^---\r?\n(?<fields>[^]*?)\r?\n---\r?\n/;

/** A field of the front matter, without quotes; `null` if it has none. */
function field(fields: string, names: string): string | null {
  const line = new RegExp(`^(?:${names})\\s*:\\s*(.+)$`, 'im').exec(fields)?.[1];
  return line?.trim().replace(/^["']|["']$/g, '') || null;
}

/** The text of a Markdown file without its marks, with what its front matter says of it. */
export function readMarkdown(markdown: string): PlainText {
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
