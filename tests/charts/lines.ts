import type { Element } from '../html';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const opening = ({ name, attributes }: Element) =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(
    ' ',
  );

const isText = (child: Element | string) => typeof child === 'string' && child.trim() !== '';

/** With its text and the parts of it on one line, as it is read. */
function inline(child: Element | string): string {
  if (typeof child === 'string') return escape(child.replaceAll(/\s+/g, ' '));
  return `<${opening(child)}>${child.children.map(inline).join('')}</${child.name}>`;
}

/** Elements as lines, one each, indented by depth, so that a person can read the difference of two. */
export function lines(element: Element, indent = ''): string[] {
  const { name, children } = element;
  const inner = children.filter((child) => typeof child !== 'string');
  if (name === 'text' || children.some(isText)) {
    return [indent + inline({ ...element, children: trimmed(children) })];
  }
  if (inner.length === 0) return [`${indent}<${opening(element)} />`];
  return [
    `${indent}<${opening(element)}>`,
    ...inner.flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${name}>`,
  ];
}

/** Without white space at the edges and between elements. */
const trimmed = (children: Element['children']): Element['children'] =>
  children
    .filter((child) => typeof child !== 'string' || child.trim() !== '')
    .map((child) => (typeof child === 'string' ? child.trim() : child));
