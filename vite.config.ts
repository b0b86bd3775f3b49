import { defineConfig } from 'vite';
import { components } from './plugins/components.ts';
import { archiveOf } from './scripts/archive.mjs';
import { prerender } from './plugins/prerender.ts';
import { placeOf } from './scripts/place.mjs';
import { root } from './scripts/root.mjs';
import { siteOf } from './scripts/sites.mjs';

/** `vite build` makes the published site, `vite build --mode made-up` that of the made-up stories. */
export default defineConfig(({ mode }) => ({
  plugins: [
    components(['client']),
    prerender({
      ...siteOf(mode),
      place: placeOf(process.env),
      archive: archiveOf(process.env, root),
      drafts: Boolean(process.env.DRAFTS),
    }),
  ],
  build: {
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, dependencies, { hostType }) =>
        hostType === 'html' ? dependencies : [],
    },
  },
}));
