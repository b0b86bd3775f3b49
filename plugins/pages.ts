/** Fills index.html with the rendered story, its style and its display face. */
import type { Plugin } from 'vite';
import { displayFont } from './displayFont.ts';
import { manifest, modulePreloads, style } from './headTags.ts';
import { MODEL } from './models.ts';
import type { SiteServer } from './siteServer.ts';

export const pages = (site: SiteServer, base: string): Plugin => ({
  name: 'pages',
  transformIndexHtml: {
    order: 'post',
    async handler(html, context) {
      if (context.path !== '/index.html') return html;
      const server = await site.load();
      const { head, body } = server.storyPage(site.data);
      const page = html
        .replace('<!--page:head-->', () => head)
        .replace('<!--page:body-->', () => body);
      const face = style(await displayFont(server.displayText(site.data)));
      return {
        html: page,
        tags: [face, manifest(base), ...modulePreloads(context, base, `${MODEL}trade`)],
      };
    },
  },
});
