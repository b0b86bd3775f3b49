/** What a browser or the network refused to do for a reader: said in words, with what it takes to do it by hand. */

/** A text to be copied by hand, in a field that has it selected once `select` is called. */
export function fieldWith(words: string, text: string): HTMLElement {
  const label = document.createElement('label');
  label.className = 'by-hand';
  const field = Object.assign(document.createElement('input'), { readOnly: true, value: text });
  field.addEventListener('focus', () => field.select());
  label.append(`${words} `, field);
  return label;
}

/** Shows an answer in its place; a field in it gets the focus, with its text selected. */
export function answer(place: Element, said: Node | string): void {
  place.replaceChildren(said);
  place.querySelector('input')?.focus();
}
