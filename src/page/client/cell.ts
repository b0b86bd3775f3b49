/** The value that a cell of a table says, without the label before it; empty where there is no cell. */
export const valueIn = (cell: HTMLElement | null | undefined): string =>
  cell?.lastChild?.textContent?.trim() ?? '';
