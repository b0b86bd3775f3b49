/** What is said in each page's head of the page itself: see src/publish/site/head.ts. */
import type { Plugin } from 'vite';
import type { SiteServer } from './siteServer.ts';

/** A page's HTML with what is said of it; `path` is its folder in the site. */
export async function withHead(site: SiteServer, path: string, html: string): Promise<string> {
  const { [path]: head } = (await site.load()).heads(site.data, site.address);
  return head === undefined ? html : html.replace('</head>', () => `${head}</head>`);
}

export const heads = (site: SiteServer): Plugin => ({
  name: 'heads',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { path }) {
      if (!path.endsWith('/index.html')) return html;
      return withHead(site, path.slice(1, -'index.html'.length), html);
    },
  },
});
