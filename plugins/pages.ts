/** Fills index.html with the rendered story, its style and its display face. */
import type { Plugin } from 'vite';
import { displayFont, type DisplayFont } from './displayFont.ts';
import { fontFile, fontInline, modulePreloads } from './headTags.ts';
import { MODEL } from './models.ts';
import type { SiteServer } from './siteServer.ts';

const fontOf = async (site: SiteServer): Promise<DisplayFont> =>
  displayFont((await site.load()).displayText(site.data));

export function pages(site: SiteServer): Plugin {
  let font: DisplayFont | undefined;
  return {
    name: 'pages',
    async buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      font = await fontOf(site);
      this.emitFile({ type: 'asset', fileName: font.fileName, source: font.source });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        if (context.path !== '/index.html') return html;
        const { head, body } = (await site.load()).storyPage(site.data);
        const page = html
          .replace('<!--page:head-->', () => head)
          .replace('<!--page:body-->', () => body);
        const face = font ? fontFile(font) : fontInline(await fontOf(site));
        return { html: page, tags: [...face, ...modulePreloads(context, `${MODEL}trade`)] };
      },
    },
  };
}
