/** The title of a live picture, which changes with the step. */
import type { Alive } from '../../interaction/alive';
import type { Titled } from '../../story/chapter';

/** Without what translators put around texts. */
const partsOf = ({ children }: Element) =>
  [...children].filter(({ localName }) => localName !== 'font');

/**
 * Writes the title of a figure, and its unit, as new elements: what was there has not moved but gone. When
 * its picture fails, it has those that were served.
 */
export function titleOf(figure: Element, alive: Alive): (titled: Titled) => void {
  const place = figure.querySelector<HTMLElement>('figcaption .titled')!;
  alive.keeps(place);
  const served = partsOf(place);
  return ({ title, unit }) => {
    const texts = [title, unit];
    if (partsOf(place).every((part, index) => part.textContent === texts[index])) return;
    const written = served.map((part, index) => {
      const element = part.cloneNode() as Element;
      element.textContent = texts[index]!;
      return element;
    });
    place.replaceChildren(...written);
  };
}
