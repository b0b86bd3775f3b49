/** Files for those who list the pages of a site. */
import { absolute } from './addresses';
import { escaped } from './markup';

function sitemap(site: string, paths: readonly string[]): string {
  const addresses = paths.map((path) => `<url><loc>${escaped(absolute(site, path))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>\n`;
}

/** By their paths in the site; `paths` are of pages that stand for themselves, others are for other people's pages. */
export const listingFiles = (site: string, paths: readonly string[]): Record<string, string> => ({
  'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${absolute(site, 'sitemap.xml')}\n`,
  'sitemap.xml': sitemap(site, paths),
});
