/** Rows of a chapter's table for what a reader has made of its picture, before those of the story. */
import type { Told } from '../../interaction/told';

type Rows = NonNullable<Told['rows']>;

const cell = (name: string, text: string, column?: string): HTMLElement => {
  const element = document.createElement(name);
  element.role = name === 'th' ? 'rowheader' : 'cell';
  if (column) element.dataset.column = column;
  else element.setAttribute('scope', 'row');
  element.textContent = text;
  return element;
};

function rowOf({ what, value, words, source }: Rows[number]): HTMLElement {
  const row = document.createElement('tr');
  row.role = 'row';
  row.dataset.chosen = '';
  row.append(
    cell('th', what),
    cell('td', value, 'figure'),
    cell('td', words, 'words'),
    cell('td', source, 'source'),
  );
  return row;
}

/** Writes them in place of those of the choice before; where the table is still to come, once it is there. */
export class ChosenRows {
  #rows: Rows = [];
  /** What was written for them; a browser that fails may not find it again. */
  #written: readonly HTMLElement[] = [];
  readonly #come: MutationObserver;
  readonly #panel: Element;

  constructor(chapter: Element) {
    this.#panel = chapter.querySelector('.panel')!;
    this.#come = new MutationObserver(() => this.#fill());
  }

  write(rows: Rows): void {
    this.#rows = rows;
    this.#come.observe(this.#panel, { childList: true });
    this.#fill();
  }

  remove(): void {
    this.#come.disconnect();
    this.#clear();
  }

  #clear(): void {
    for (const row of this.#written) row.remove();
  }

  #fill(): void {
    this.#clear();
    this.#written = this.#rows.map(rowOf);
    this.#panel.querySelector('tbody')?.prepend(...this.#written);
  }
}
