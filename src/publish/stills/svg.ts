/** Stills as SVG files, from the components of the page; each with its style and colours written into it. */
import { render } from 'svelte/server';
import { styleOf } from '../../charts/registry';
import { plain } from '../../figures/figure';
import type { Chapter, Step } from '../../story/chapter';
import type { Story } from '../../story/story';
import { styled, type Theme } from '../cards/styled';
import { hashed } from '../hashed';
import { familiesOf } from '../picture/families';
import { shownAddress } from '../site/addresses';
import { escaped, tag } from '../site/markup';
import { unmarked } from '../unmarked';
import { placed, type Said, width } from './layout';
import type { Still } from './still';
import css from './still.css?inline';
import StillPicture from './Still.svelte';

const themes: readonly Theme[] = ['light', 'dark'];

/** As an SVG file by itself in each theme; its texts are still texts, of faces that a browser may lack. */
function drawingsOf(chapter: Chapter, step: Step, said: Said, locale: Home['locale']) {
  const { body } = render(StillPicture, { props: { chapter, step, said } });
  const { height } = placed(said);
  const root = tag('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    ...{ width, height },
  });
  const named = `<title>${escaped(said.title)}</title><desc>${escaped(step.alt)}</desc>`;
  const svg = `${root}${named}${unmarked(body)}</svg>`;
  const style = css + styleOf([chapter.kind]) + familiesOf(locale);
  return { height, drawings: themes.map((theme) => [theme, styled(svg, style, theme)] as const) };
}

/** Where stills are from, and what makes them. */
export interface Home {
  /** Address of the story, absolute. */
  site: string;
  /** The way from it to the root of all stories. */
  root: string;
  /** The language of their words. */
  locale: Pick<Story['locale'], 'drawn'>;
  /** What draws them: another version may draw the same in another way, and then needs another name. */
  drawnBy: string;
}

/** Path in the site: in the name is a hash of all that makes the picture, so that it never changes. */
const pathOf = (step: string, theme: Theme, svg: string, { drawnBy }: Home): string =>
  hashed(`stills/${step}-${theme}.svg`, `${drawnBy} ${svg}`);

const pngPath = (path: string): string => path.replace(/\.svg$/, '.png');

/** A still with its drawings, by their paths in the site. */
interface Drawn {
  still: Still;
  /** As SVG, by the paths of the SVG files. */
  drawings: Record<string, string>;
}

function stillOf(chapter: Chapter, step: Step, said: Said, home: Home): Drawn {
  const { height, drawings } = drawingsOf(chapter, step, said, home.locale);
  const paths = drawings.map(
    ([theme, svg]) => [theme, pathOf(step.id, theme, svg, home), svg] as const,
  );
  const files = paths.map(([theme, path]) => {
    const svg = home.root + path;
    return [theme, { svg, png: pngPath(svg) }];
  });
  return {
    still: {
      ...{ step: step.id, chart: chapter.id, title: said.title },
      ...{ heading: plain(step.heading), text: plain(step.text) },
      ...{ alt: step.alt, source: said.source, width, height },
      files: Object.fromEntries(files) as Still['files'],
    },
    drawings: Object.fromEntries(paths.map(([, path, svg]) => [path, svg])),
  };
}

/**
 * Those of a translation into letters that drawn pictures have no face for: its own words, with the pictures of the
 * original, which is one folder above it.
 */
export function borrowed({ chapters, pictures }: Story, from: readonly Drawn[]): Drawn[] {
  return chapters.flatMap((chapter) =>
    chapter.steps.map((step) => {
      const { still } = from.find((one) => one.still.step === step.id)!;
      const files = Object.entries(still.files).map(([theme, { svg, png }]) => [
        theme,
        { svg: pictures + svg, png: pictures + png },
      ]);
      return {
        still: {
          ...{ ...still, title: step.title, alt: step.alt, source: plain(chapter.figure.source) },
          ...{ heading: plain(step.heading), text: plain(step.text) },
          files: Object.fromEntries(files) as Still['files'],
        },
        drawings: {},
      };
    }),
  );
}

/** Those of each step, in the order of the story. */
export function stillsOf(
  { chapters, opening, locale }: Story,
  around: Omit<Home, 'locale'>,
): Drawn[] {
  const home = { ...around, locale };
  const name = plain(opening.words.title);
  const address = shownAddress(home.site);
  return chapters.flatMap((chapter) => {
    const source = plain(chapter.figure.source);
    return chapter.steps.map((step) => {
      const { title, unit } = step;
      return stillOf(chapter, step, { title, unit, source, name, address }, home);
    });
  });
}
