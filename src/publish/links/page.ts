/** The pages of links and their records: what is made of a choice that an author pastes as an address alone. */
import { type Page, pages } from '../../page/pages';
import type { Story } from '../../story/story';
import { card as wide } from '../cards/layout';
import { absolute, cardPath } from '../site/addresses';
import { property } from '../site/heads';
import { escaped, smallPage, tag } from '../site/markup';
import { oembedOf, type Thumbnail } from '../site/oembed';
import type { EmbedChoice } from '../snippet';
import { chosenFrom, figures } from '../stills/figure';
import { filesIn, SHARPNESS, type Still, type Stills } from '../stills/still';
import { linkPath, RECORD } from './link';

/** Where a story's links are. */
interface Home {
  /** Address of the story, absolute. */
  site: string;
  /** The way from the story to the root of all stories. */
  root: string;
  language: string;
}

const themes = ['auto', 'light', 'dark'] as const;

/** Pictures from the site, and the little style that is in it. */
const POLICY =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE =
  'html{background:Canvas;color:CanvasText}body{max-width:600px;margin:0 auto;padding:1rem;font:1.0625rem/1.5 system-ui,sans-serif}h1{font-size:1.25rem}';

const thumbnailOf = (still: Still, { site, theme }: EmbedChoice): Thumbnail => ({
  url: absolute(site, filesIn(still, theme).png),
  width: still.width * SHARPNESS,
  height: still.height * SHARPNESS,
});

/** What links show of a choice: the still of a step, which is too high for a wide card, or the card of a page. */
function shownOf(choice: EmbedChoice, page: Page, chosen: readonly Still[]) {
  const [still] = chosen;
  if (choice.step && still)
    return {
      card: 'summary',
      title: `${still.heading}. ${still.title}`,
      description: still.alt,
      picture: thumbnailOf(still, choice),
    };
  const picture: Thumbnail = {
    url: absolute(choice.site, cardPath(page.chart, page.pictures)),
    ...wide,
  };
  const { title, description } = page;
  return { card: 'summary_large_image', title, description, picture };
}

type Shown = ReturnType<typeof shownOf>;

/** A shared link to the page shows its own picture, so the page names itself and not the story. */
const headOf = (
  { card, title, description, picture }: Shown,
  choice: EmbedChoice,
  address: string,
) =>
  [
    tag('meta', { name: 'description', content: description }),
    tag('link', { rel: 'canonical', href: address }),
    tag('link', {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: address + RECORD,
    }),
    property('type', 'article'),
    property('title', title),
    property('description', description),
    property('url', address),
    property('image', picture.url),
    property('image:width', picture.width),
    property('image:height', picture.height),
    property('image:alt', description),
    tag('meta', { name: 'twitter:card', content: card }),
    tag('meta', {
      name: 'color-scheme',
      content: choice.theme === 'auto' ? 'light dark' : choice.theme,
    }),
  ].join('\n');

/** A choice, what links show of it, and the stills that it comes to. */
interface Link {
  choice: EmbedChoice;
  shown: Shown;
  chosen: readonly Still[];
}

/** Every choice that no embedded page has the address of. */
function linksOf(story: Story, { site }: Home, of: Stills): Link[] {
  return pages(story).flatMap((page) => {
    const { room, path, title, chart } = page;
    if (!room) return [];
    const steps = chart === null ? [null] : [null, ...page.steps];
    return steps.flatMap((step) =>
      themes
        .map((theme): EmbedChoice => ({
          page: { path, title, room },
          site,
          step,
          theme,
          way: null,
        }))
        .filter((choice) => linkPath(choice) !== path)
        .map((choice) => {
          const chosen = chosenFrom(of, chart, step);
          return { choice, chosen, shown: shownOf(choice, page, chosen) };
        }),
    );
  });
}

/** Made to be asked, and good to read: where no frame is made of the link, it is what a reader finds. */
function documentOf({ choice, shown, chosen }: Link, { root, language }: Home, of: Stills): string {
  const path = linkPath(choice);
  const home = path.replace(/[^/]+/g, '..');
  return smallPage({
    language,
    policy: POLICY,
    title: shown.title,
    icon: `${home}${root}favicon.svg`,
    style: STYLE,
    head: headOf(shown, choice, absolute(choice.site, path)),
    body: `
<main>
<h1>${tag('a', { href: home })}${escaped(of.story)}</a></h1>
${figures(chosen, choice.theme, of, (to) => home + to)}
</main>
`,
  });
}

/** The pages and their records, by their paths in the story. */
export function linkFiles(story: Story, home: Home, of: Stills): Record<string, string> {
  const files = linksOf(story, home, of).flatMap((link) => {
    const path = linkPath(link.choice);
    const record = oembedOf(link.choice, of.story, link.shown.picture);
    return [
      [`${path}index.html`, documentOf(link, home, of)],
      [path + RECORD, JSON.stringify(record)],
    ] as const;
  });
  return Object.fromEntries(files);
}
