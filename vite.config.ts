import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { prerender } from './plugins/prerender.ts';

export default defineConfig({
  // Addresses are relative, so that the site works from any folder of a server.
  base: './',
  plugins: [svelte(), prerender({ data: 'data' })],
  build: { modulePreload: { polyfill: false } },
});
