/** A document for code that writes into one, without a browser. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, vi } from 'vitest';

/** The document of the test that runs. */
export let document: Document;

/** Gives each test of a file a document of its own. */
export function useDocument(): void {
  beforeEach(() => {
    ({ document } = parseHTML('<html><body></body></html>'));
    vi.stubGlobal('document', document);
  });
  afterEach(() => vi.unstubAllGlobals());
}

/** The one element of some HTML, as a browser reads it. */
export function served(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

/** What an element is, as text: attributes by their names, no white space around texts. */
export function written(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const inner = [...element.childNodes].map((node) =>
    node.nodeType === 1 ? written(node as Element) : node.textContent!.trim(),
  );
  return `<${[element.localName, ...attributes].join(' ')}>${inner.join('')}</>`;
}
