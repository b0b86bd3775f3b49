/**
 * The numbers of a chapter's words and the marks of its picture know each other: where one is asked, the
 * others are lit, and their rows in the chapter's table too. It is quiet: nothing moves, and nothing is
 * announced, since the note of what was asked says all that there is.
 */
import type { Alive } from '../../interaction/alive';
import type { Pairs } from '../../story/pairs';
import type { Asked } from './provenance';

// A type alone: one script has the numbers of the page, another its pictures, and neither waits for a third.
const ASKED: Asked = 'number-asked';

export class Pairing {
  /** Key of the number that is asked. */
  #number = '';
  /** Id of the mark that is inspected. */
  #mark: string | null = null;
  /** What is lit; a browser that fails may not find it again. */
  readonly #lit = new Set<Element>();

  /** `light` is handed the ids of the marks that are to be lit. */
  constructor(
    private readonly chapter: Element,
    private readonly pairs: Pairs,
    light: (marks: readonly string[]) => void,
    alive: Alive,
  ) {
    const ask = alive.guard((event: Event) => {
      this.#number = (event as CustomEvent<string>).detail;
      light(this.#marksOf(this.#number));
      this.#update();
    });
    chapter.addEventListener(ASKED, ask);
    alive.ends(() => {
      chapter.removeEventListener(ASKED, ask);
      this.#light(new Set());
    });
  }

  /** Which mark is inspected, by its id. */
  inspected(mark: string | null): void {
    this.#mark = mark;
    this.#update();
  }

  #marksOf(number: string): readonly string[] {
    return (this.pairs[number] ?? number).split(' ');
  }

  #update(): void {
    const mark = this.#mark;
    const marks = this.#marksOf(this.#number);
    const about = (key: string) => mark !== null && this.#marksOf(key).includes(mark);
    const lit = new Set<Element>();
    for (const number of this.chapter.querySelectorAll<HTMLAnchorElement>('a.num'))
      if (about(number.hash.replace('#n-', ''))) lit.add(number);
    // They come after the page, so that they are looked for each time.
    for (const row of this.chapter.querySelectorAll<HTMLElement>('tr[data-figure]')) {
      const figure = row.dataset.figure!;
      const own = figure === this.#number || figure === mark;
      if (own || about(figure) || marks.includes(figure)) lit.add(row);
    }
    this.#light(lit);
  }

  #light(lit: ReadonlySet<Element>): void {
    for (const element of this.#lit) {
      if (lit.has(element)) continue;
      element.classList.remove('lit');
      this.#lit.delete(element);
    }
    for (const element of lit) {
      // Known before it is lit: what throws on the way leaves none behind.
      this.#lit.add(element);
      element.classList.add('lit');
    }
  }
}
