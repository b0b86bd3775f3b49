/** Fills each page's frame with what the server rendered for it, its style and the rules of its display face. */
import type { Plugin } from 'vite';
import { displayFont } from './displayFont.ts';
import { faceRules, manifest } from './headTags.ts';
import type { SiteServer } from './siteServer.ts';

export const pages = (site: SiteServer): Plugin => ({
  name: 'pages',
  transformIndexHtml: {
    order: 'post',
    async handler(html, context) {
      const server = await site.load();
      const path = context.path.slice(1);
      const render = server.pages[path];
      if (!render) return html;
      const { head, body } = render(site.data);
      const page = html
        .replace('<!--page:head-->', () => head)
        .replace('<!--page:body-->', () => body);
      const root = '../'.repeat(path.split('/').length - 1);
      const face = faceRules(await displayFont(server.displayText(site.data)), root);
      return { html: page, tags: [face, manifest(root)] };
    },
  },
});
