/**
 * Scripts that come on demand come by the browser's own `import()`. Vite's way around it would load
 * ahead what they need; here that is loaded already, and the way is more code than some of them.
 */
import type { Plugin } from 'vite';

/** The module through which Vite's builds import. */
const HELPER = '\0vite/preload-helper.js';

export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk' && output.isDynamicEntry && output.viteMetadata?.importedCss.size)
        this.error(
          `${output.name}: a script on demand brings no style by itself; import it "?inline"`,
        );
  },
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
});
