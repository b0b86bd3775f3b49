/**
 * Keeps a served element as the HTML of its component has it, by writing only what differs from the
 * HTML before. What was served is taken over, not written again.
 *
 * A text stands in an element of its own, and is written as all that this holds: so words stay true
 * when a translator has put elements of its own around each text.
 */

/** An element, and where in the HTML it was written last. */
interface Known {
  readonly element: Element;
  /** Only an element of the same name takes its place. */
  readonly name: string;
  /** Where it begins, from where its parent does, and how long it is; nothing, before it was written. */
  start: number;
  length: number;
  children: Known[];
}

/** A tag that opens an element, and where: `text x="12" y="7"`. */
interface Opening {
  start: number;
  text: string;
  tag: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const OTHERS = new Error('other elements were served');

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => signs[name]!);

/** By its `data-id`, else by its tag and first class, in their order. */
const nameOf = ({ tag, text }: Opening): string =>
  `${tag} ${(/ data-id="([^"]*)/.exec(text) ?? / class="([^" ]*)/.exec(text))?.[1] ?? ''}`;

/** Those of an element without what translators put around texts. */
const childrenOf = ({ children }: Element): Element[] =>
  [...children].filter(({ localName }) => localName !== 'font');

const unwritten = (element: Element, name: string): Known => ({
  ...{ element, name, start: 0, length: 0, children: [] },
});

function setAttribute(element: Element, name: string, value: string): void {
  element.setAttribute(name, value);
  // Once a reader has chosen, the attribute alone chooses nothing.
  if (name === 'selected') (element as HTMLOptionElement).selected = true;
}

/** ` x=`, `12`, ` y=`, `7`, and an empty end. */
const attributesOf = (opening: string): string[] =>
  opening.slice(opening.indexOf(' ') >>> 0).split('"');

/** Makes the attributes of an opening tag those of another. */
function dress(element: Element, before: string, now: string): void {
  if (before === now) return;
  const [old, all] = [attributesOf(before), attributesOf(now)];
  for (let i = 0; i < all.length - 1; i += 2) {
    const was = old[i] === all[i] ? i : old.indexOf(all[i]!);
    if (was < 0 || old[was + 1] !== all[i + 1])
      setAttribute(element, all[i]!.slice(1, -1), plain(all[i + 1]!));
  }
  for (let i = 0; i < old.length - 1; i += 2)
    if (!all.includes(old[i]!)) element.removeAttribute(old[i]!.slice(1, -1));
}

class Patch {
  #root: Known;
  #html = '';
  /** The HTML before. */
  #before = '';
  /** The place in the HTML. */
  #at = 0;
  /** Whether elements are those that were served, and nothing is written. */
  #taking = true;

  constructor(served: Element, html: string) {
    this.#root = unwritten(served, '');
    try {
      this.write(html);
      this.#taking = false;
    } catch (error) {
      if (error !== OTHERS) throw error;
      // It is not what was served: then it is made anew.
      this.#taking = false;
      served.replaceChildren();
      this.#root = unwritten(served, '');
      this.#html = '';
      this.write(html);
    }
  }

  write(html: string): void {
    if (html === this.#html) return;
    this.#before = this.#html;
    this.#html = html;
    this.#at = 0;
    this.#fill(this.#root, this.#open(), 0);
    this.#before = '';
  }

  /** Reads the tag that opens the next element. */
  #open(): Opening {
    const start = this.#at;
    if (this.#html[start] !== '<')
      throw new Error(`a text beside elements: ${this.#html.slice(start, start + 80)}`);
    const end = this.#html.indexOf('>', start);
    const text = this.#html.slice(start + 1, end);
    this.#at = end + 1;
    return { start, text, tag: text.split(' ', 1)[0]! };
  }

  /** Writes an element that was opened; its parent began at `was` in the HTML before. */
  #fill(to: Known, { start, text, tag }: Opening, was: number): void {
    const before = this.#before.slice(was + to.start, was + to.start + to.length);
    const opening = before.slice(1, before.indexOf('>'));
    if (!this.#taking) dress(to.element, opening, text);
    const end = this.#html.indexOf('<', this.#at);
    const said = to.children.length > 0 ? '' : before.slice(opening.length + 2, -tag.length - 3);
    if (this.#html[end + 1] === '/') {
      const says = this.#html.slice(this.#at, end);
      if (says !== said || to.children.length > 0) this.#say(to, says);
      this.#at = end;
    } else {
      if (said) this.#say(to, '');
      this.#fillChildren(to, start, was + to.start);
    }
    if (this.#taking && childrenOf(to.element).length !== to.children.length) throw OTHERS;
    this.#at += tag.length + 3;
    to.length = this.#at - start;
  }

  /** Writes a text in place of all that the element holds. */
  #say({ element, children }: Known, text: string): void {
    if (!this.#taking) element.textContent = plain(text);
    children.length = 0;
  }

  /** Writes the children of a parent, which begins at `start` and began at `was` in the HTML before. */
  #fillChildren(parent: Known, start: number, was: number): void {
    const { children, element } = parent;
    // Others have put something in their place, which says what was so then: all of it is made anew.
    if (!this.#taking && children.some((child) => child.element.parentNode !== element)) {
      element.replaceChildren();
      children.length = 0;
    }
    const served = this.#taking ? childrenOf(parent.element) : [];
    let index = 0;
    for (; this.#meetsChild(); index += 1) {
      const from = this.#at - start;
      if (this.#isSame(children[index], was)) this.#at += children[index]!.length;
      else {
        const opening = this.#open();
        this.#fill(this.#child(parent, index, opening, served[index]), opening, was);
      }
      children[index]!.start = from;
    }
    for (const { element } of children.splice(index)) element.remove();
  }

  /** Whether the HTML goes on with what a child was before. */
  #isSame(child: Known | undefined, was: number): boolean {
    if (!child) return false;
    const from = was + child.start;
    return this.#html.startsWith(this.#before.slice(from, from + child.length), this.#at);
  }

  /** Whether a child comes next, or what may not; else the end of its parent does. */
  #meetsChild(): boolean {
    while (this.#html[this.#at]! <= ' ') this.#at += 1;
    return !this.#html.startsWith('</', this.#at);
  }

  /** The next child of the same name, since what stands before it has gone; else a new one. */
  #child(parent: Known, index: number, opening: Opening, served?: Element): Known {
    const { children } = parent;
    const name = nameOf(opening);
    const found = children.findIndex((child, i) => i >= index && child.name === name);
    if (found >= 0) {
      for (const { element } of children.splice(index, found - index)) element.remove();
      return children[index]!;
    }
    const child = unwritten(this.#element(parent.element, opening.tag, served), name);
    if (!this.#taking) parent.element.insertBefore(child.element, children[index]?.element ?? null);
    children.splice(index, 0, child);
    return child;
  }

  #element(parent: Element, tag: string, served: Element | undefined): Element {
    if (!this.#taking)
      return document.createElementNS(tag === 'svg' ? SVG : parent.namespaceURI, tag);
    if (served?.localName !== tag) throw OTHERS;
    return served;
  }
}

/** Takes over a served element, of which `html` is the HTML; what it returns writes later HTML of the same component. */
export function patch(served: Element, html: string): (html: string) => void {
  const written = new Patch(served, html);
  return (next) => written.write(next);
}
