/** HTML without what only scripts need. Runs at build only. */

/** Without Svelte's marks, which tell it where to go on: its runtime draws nothing here. */
export const uncommented = (html: string): string => html.replace(/<!--.*?-->/gs, '');

/** Also without the names of the figures that marks stand for: they are asked of live pictures alone. */
export const unmarked = (html: string): string =>
  uncommented(html).replace(/ data-id="[^"]*"/g, '');
