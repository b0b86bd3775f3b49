/** What is said in each page's head of the page itself: see src/site/head.ts. */
import type { Plugin } from 'vite';
import type { SiteServer } from './siteServer.ts';

export const heads = (site: SiteServer): Plugin => ({
  name: 'heads',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { path }) {
      if (!path.endsWith('/index.html')) return html;
      const all = (await site.load()).heads(site.data, site.address);
      const head = all[path.slice(1, -'index.html'.length)];
      return head === undefined ? html : html.replace('</head>', () => `${head}</head>`);
    },
  },
});
