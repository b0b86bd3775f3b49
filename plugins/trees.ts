/** The script that shows a chapter's picture as a tree: beside its embedded page, for whoever asks. */
import { classicScript } from './classicScript.ts';
import type { Site, SiteServer } from './siteServer.ts';

/** Its name, as src/page/client/explore.ts asks for it. */
export const TREE = 'tree.js';

/** Its text for a page, by the names of the story's folder and of the page; null for a page without a picture of its own. */
type TreeOf = (slug: string, name: string) => string | null;

/** What is in all of them is built once. */
export async function treesOf(site: SiteServer, server: Site): Promise<TreeOf> {
  const code = await classicScript(site.root, 'src/page/tree/show.ts');
  return (slug, name) => {
    const outline = server.outline(slug, name);
    if (!outline) return null;
    return `(self.pictureTrees??={})[${JSON.stringify(name)}]=${JSON.stringify(outline)};${code}`;
  };
}
