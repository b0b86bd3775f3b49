/** What a cell of a table says, without the label before it; empty where there is no cell. */
export function valueIn(cell: HTMLElement | null | undefined): string {
  const label = cell?.querySelector('.label')?.textContent ?? '';
  return cell?.textContent.trim().slice(label.length).trim() ?? '';
}
