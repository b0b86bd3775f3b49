/** A page as reader views and read-later services keep it: without scripts and style, from what is served. */
import { homeOf } from './data';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { plain } from '../../src/figures/figure';
import { storyPage } from '../../src/site/storyPages';
import type { Published } from '../../src/site/stories';
import type { Story } from '../../src/story/story';

const SITE = 'https://story.example/';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface ReaderView {
  /** The title and what is below it. */
  text: string;
  /** Addresses of pictures. */
  pictures: string[];
  /** How many drawings: without their style they are black. */
  drawings: number;
  byline: string | null;
  site: string | null;
  published: string | null;
}

export function readerView(published: Pick<Published, 'story'>): ReaderView {
  const publisher = 'The Strait';
  const page = storyPage({ ...homeOf('story'), publisher, ...published }, SITE);
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head>${page.head}${page.about}</head><body>${page.body}</body></html>`,
  );
  const kept = new Readability(document as unknown as Document).parse();
  if (!kept) throw new Error('a reader view keeps nothing of it');
  const { title, content, textContent, byline, siteName, publishedTime } = kept;
  const pictures = [...(content ?? '').matchAll(/<img [^>]*src="([^"]+)"/g)];
  return {
    text: flat(`${title} ${textContent}`),
    pictures: pictures.map(([, address]) => address!),
    drawings: (content ?? '').split('<svg').length - 1,
    byline: byline ?? null,
    site: siteName ?? null,
    published: publishedTime ?? null,
  };
}

/** What the chapters of a story say, in their order: headings, and all else. */
export function saidBy({ chapters }: Story): { headings: string[]; words: string[] } {
  const steps = chapters.flatMap((chapter) => chapter.steps);
  return {
    headings: [
      ...chapters.map(({ title }) => title),
      ...steps.map(({ heading }) => plain(heading)),
    ].map(flat),
    words: [
      // A chapter's own title is on the page where a step has none.
      ...chapters.flatMap(({ figure, steps }) => [
        ...(steps.some(({ title }) => title === figure.title) ? [figure.title] : []),
        plain(figure.source),
      ]),
      ...steps.flatMap(({ text, alt }) => [plain(text), alt]),
    ].map(flat),
  };
}

const count = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(' ').length, 0);

/** Share of the words of some texts that stand in another, each text as a whole. */
export const shareKept = (texts: readonly string[], text: string): number =>
  count(texts.filter((one) => text.includes(one))) / count(texts);
