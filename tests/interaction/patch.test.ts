import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { patch } from '../../src/interaction/patch';
import { document, served, useDocument, written } from './dom';

useDocument();

/** The element after its HTML was `before` and then each of `after`. */
function patched(before: string, ...after: string[]): Element {
  const element = served(before);
  const write = patch(element, before);
  for (const html of after) write(html);
  return element;
}

/** What is called on elements, while it runs. */
function writesOf(run: () => void): string[] {
  const calls: string[] = [];
  const { prototype } = (document.defaultView as unknown as { Element: typeof Element }).Element;
  const spies = (['setAttribute', 'removeAttribute', 'insertBefore', 'remove'] as const).map(
    (name) =>
      vi.spyOn(prototype, name).mockImplementation((...args: unknown[]) => {
        calls.push([name, ...args.filter((arg) => typeof arg === 'string')].join(' '));
        return undefined as never;
      }),
  );
  run();
  for (const spy of spies) spy.mockRestore();
  return calls;
}

test('what was served is taken over, and nothing is written', () => {
  const html = '<g class="a"><text x="1">Words</text><path d="M0 0"></path></g>';
  const element = served(html);
  const inner = [...element.querySelectorAll('*')];
  expect(writesOf(() => patch(element, html)(html))).toEqual([]);
  expect([...element.querySelectorAll('*')]).toEqual(inner);
});

test.each([
  ['words in place of elements', (p: Element) => (p.textContent = 'Schritt 1 von 2')],
  ['copies of them', (p: Element) => (p.innerHTML = String(p.innerHTML))],
  ['nothing', (p: Element) => p.replaceChildren()],
])('where others have put %s, all of it is made anew', (_, put) => {
  const html = (at: number, more = '') =>
    `<div><p><b>Step</b><i>${at} of 2</i>${more}</p><q>x</q></div>`;
  const element = served(html(1));
  const write = patch(element, html(1));
  put(element.firstElementChild!);
  write(html(2));
  expect(element.outerHTML).toBe(html(2));
  put(element.firstElementChild!);
  write(html(2, '<u>last</u>'));
  expect(element.outerHTML).toBe(html(2, '<u>last</u>'));
});

test('of attributes those are written that differ, and no others', () => {
  const before = '<g><path class="a" d="M0 0" opacity="0.5"></path><path d="M9 9"></path></g>';
  const after = '<g><path class="a" d="M1 1"></path><path d="M9 9"></path></g>';
  const write = patch(served(before), before);
  expect(writesOf(() => write(after))).toEqual(['setAttribute d M1 1', 'removeAttribute opacity']);
});

test.each([
  ['an attribute comes', '<p></p>', '<p hidden="" title="T"></p>'],
  ['an attribute comes before others', '<p id="a"></p>', '<p title="T" id="a"></p>'],
  ['attributes change their order', '<p id="a" title="T"></p>', '<p title="T" id="a"></p>'],
  ['a value has signs', '<p title="a"></p>', '<p title="&lt;a&gt; &amp; &quot;b&quot;"></p>'],
  ['a text changes', '<p>1992</p>', '<p>2021</p>'],
  ['a text has signs', '<p>1</p>', '<p>R&amp;D&lt;&quot;3&quot;</p>'],
  ['a text comes', '<p></p>', '<p>2021</p>'],
  ['a text goes', '<p>1992</p>', '<p></p>'],
  ['a text gives way to an element', '<p>A</p>', '<p><a href="b">B</a></p>'],
  ['an element gives way to a text', '<p><a href="b">B</a></p>', '<p>A</p>'],
  ['an element goes', '<p><a href="b">B</a></p>', '<p></p>'],
  ['white space between elements changes', '<p><i>a</i> <b>b</b></p>', '<p><i>a</i><b>c</b></p>'],
])('%s', (_, before, after) => {
  expect(written(patched(before, after))).toBe(written(served(after)));
  expect(written(patched(before, after, before))).toBe(written(served(before)));
});

const list = (...ids: string[]) =>
  `<g>${ids.map((id) => `<i data-id="${id}">${id}</i>`).join('')}</g>`;

test.each([
  ['first', ['b', 'c'], ['a', 'b', 'c']],
  ['in between', ['a', 'c'], ['a', 'b', 'c']],
  ['last', ['a', 'b'], ['a', 'b', 'c']],
  ['everywhere', ['c', 'f'], ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
])('elements that come %s leave the others where they are', (_, few, many) => {
  const element = served(list(...few));
  const write = patch(element, list(...few));
  const before = new Map([...element.children].map((child) => [child.textContent, child]));
  write(list(...many));
  expect(written(element)).toBe(written(served(list(...many))));
  for (const child of element.children)
    if (before.has(child.textContent)) expect(child).toBe(before.get(child.textContent));
  write(list(...few));
  expect([...element.children]).toEqual([...before.values()]);
});

test('without an id, elements keep to those of their tag and class', () => {
  const before = '<g><text class="tick">1</text><path class="axis"></path></g>';
  const after = '<g><path class="axis"></path><text class="title">T</text></g>';
  const element = served(before);
  const axis = element.querySelector('.axis');
  patch(element, before)(after);
  expect(element.firstElementChild).toBe(axis);
  expect(written(element)).toBe(written(served(after)));
});

test('elements of a picture are made as such, also in words', () => {
  const [before, after] = ['<p></p>', '<p><svg><path d="M0 0"></path></svg><b>B</b></p>'];
  const namespaces = [...patched(before, after).querySelectorAll('*')].map((e) => e.namespaceURI);
  const [svg, html] = ['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xhtml'];
  expect(namespaces).toEqual([svg, svg, html]);
});

test('what a reader has chosen gives way to what is chosen now', () => {
  const choice = (id: string) =>
    `<select>${['a', 'b'].map((one) => `<option value="${one}"${one === id ? ' selected=""' : ''}>${one}</option>`).join('')}</select>`;
  const element = served(choice('a'));
  const write = patch(element, choice('a'));
  const [a, b] = [...element.children] as unknown as HTMLOptionElement[];
  const chosen = vi.fn();
  Object.defineProperty(b, 'selected', { set: chosen });
  write(choice('b'));
  expect(chosen).toHaveBeenCalledWith(true);
  expect(a!.hasAttribute('selected')).toBe(false);
});

/** Does as a translator does: puts each text into elements of its own. */
function translate(element: Element): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType === 1) translate(node as Element);
    else {
      const [outer, inner] = ['font', 'font'].map((tag) => document.createElement(tag));
      inner!.textContent = node.textContent!.trim() && `~${node.textContent}`;
      outer!.append(inner!);
      node.replaceWith(outer!);
    }
  }
}

test.each(['before', 'after'])(
  'words stay true when the page is translated %s it starts',
  (when) => {
    const html = (year: string) => `<p> <i class="a">${year}</i> <b>US$</b> </p>`;
    const element = served(html('1992'));
    if (when === 'before') translate(element);
    const write = patch(element, html('1992'));
    if (when === 'after') translate(element);
    write(html('2021'));
    expect(element.querySelector('i')!.textContent).toBe('2021');
    expect(element.querySelector('b')!.textContent).toBe('~US$');
    translate(element.querySelector('i')!);
    write(html('2022'));
    expect(element.querySelector('i')!.textContent).toBe('2022');
  },
);

test.each([
  ['another element', '<g><path></path><text>A</text></g>'],
  ['an element more', '<g><text>A</text><text>B</text></g>'],
  ['an element less', '<g></g>'],
])('where %s was served, it is made anew', (_, found) => {
  const element = served(found);
  const write = patch(element, '<g class="a"><text>A</text></g>');
  expect(written(element)).toBe('<g class=a><text>A</></>');
  write('<g class="a"><text>B</text></g>');
  expect(written(element)).toBe('<g class=a><text>B</></>');
});

test.each(['<p>Step <b>1</b></p>', '<p><b>1</b> of 5</p>', '<p><b>1</b>/5</p>'])(
  'a text beside elements is refused: %s',
  (html) => {
    expect(() => patch(served(html), html)).toThrow(/a text beside elements/);
  },
);

interface Tree {
  tag: string;
  attributes: Record<string, string>;
  inner: string | Tree[];
}
const tags = fc.constantFrom('g', 'text', 'path');
const value = fc.string({ maxLength: 4 });
const word = fc.constantFrom('a', 'b', 'c');
const attributes = fc.record(
  { class: word, 'data-id': word, d: value, x: value },
  { requiredKeys: [] },
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: tags,
    attributes,
    inner: fc.oneof({ depthSize: 'small' }, value, fc.array(tie('tree'), { maxLength: 5 })),
  }),
}));

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
function htmlOf({ tag, attributes: all, inner }: Tree): string {
  const said = Object.entries(all).map(([name, text]) => ` ${name}="${escaped(text)}"`);
  const content = typeof inner === 'string' ? escaped(inner) : inner.map(htmlOf).join('');
  return `<${tag}${said.join('')}>${content}</${tag}>`;
}
const treeOf = ({ tag, attributes: all, inner }: Tree): string =>
  `<${[
    tag,
    ...Object.entries(all)
      .map(([name, text]) => `${name}=${text}`)
      .sort(),
  ].join(' ')}>${typeof inner === 'string' ? inner.trim() : inner.map(treeOf).join('')}</>`;

test('whatever came before, the element is what its HTML says', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (trees) => {
      const same = trees.map((one) => ({ ...one, tag: 'svg' }));
      const element = document.createElement('svg');
      const write = patch(element, '<svg></svg>');
      for (const one of same) {
        write(htmlOf(one));
        expect(written(element)).toBe(treeOf(one));
      }
    }),
  );
});
