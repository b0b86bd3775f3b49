/**
 * HTML without what only live pictures need: Svelte's marks for hydration, and the names of the
 * figures that their marks stand for. Runs at build only.
 */
export const unmarked = (html: string): string =>
  html.replace(/<!--.*?-->/gs, '').replace(/ data-id="[^"]*"/g, '');
