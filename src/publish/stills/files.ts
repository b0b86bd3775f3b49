/** What lists a story's stills: for those who look for one, and for search engines. */
import { STILLS } from '../../page/addresses';
import { absolute, IMAGES } from '../site/addresses';
import { escaped } from '../site/markup';
import type { Still, Stills } from './still';

const formats = ['svg', 'png'] as const;

/** Paths of a still's files, from the story. */
export const pathsOf = ({ files }: Still): string[] =>
  Object.values(files).flatMap((file) => formats.map((format) => file[format]));

/**
 * All are pictures of one page, the story's.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps
 */
function imageMap(site: string, { stills }: Stills): string {
  const loc = (path: string) => escaped(absolute(site, path));
  const images = stills
    .flatMap(pathsOf)
    .map((path) => `<image:image><image:loc>${loc(path)}</image:loc></image:image>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>${loc('')}</loc>${images.join('')}</url></urlset>
`;
}

/** By their paths in the story; `site` is its address, absolute. */
export const stillListings = (site: string, stills: Stills): Record<string, string> => ({
  [STILLS]: `${JSON.stringify(stills, null, 2)}\n`,
  [IMAGES]: imageMap(site, stills),
});
