import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { prerender } from './plugins/prerender.ts';

export default defineConfig({
  plugins: [svelte(), prerender({ data: 'data' })],
  build: { modulePreload: { polyfill: false } },
});
