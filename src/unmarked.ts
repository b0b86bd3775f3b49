/** HTML without Svelte's marks for hydration, which only live pictures need. Runs at build only. */
export const unmarked = (html: string): string => html.replace(/<!--.*?-->/gs, '');
