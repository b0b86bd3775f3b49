import { defineConfig } from 'vite';
import { components } from './plugins/components.ts';
import { prerender } from './plugins/prerender.ts';
import { placeOf } from './scripts/place.mjs';

export default defineConfig({
  plugins: [components(['client']), prerender({ data: 'data', place: placeOf(process.env) })],
  build: {
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, dependencies, { hostType }) =>
        hostType === 'html' ? dependencies : [],
    },
  },
});
