import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { prerender } from './plugins/prerender.ts';
import { placeOf } from './scripts/place.mjs';

export default defineConfig({
  plugins: [svelte(), prerender({ data: 'data/korea-russia', place: placeOf(process.env) })],
  build: {
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, dependencies, { hostType }) =>
        hostType === 'html' ? dependencies : [],
    },
  },
});
