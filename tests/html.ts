import { parse, type AST } from 'svelte/compiler';

/** An element of rendered HTML or SVG; comments are left out, texts are as a reader sees them. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

function attributeOf(node: AST.Attribute): [string, string] {
  const { name, value } = node;
  if (value === true) return [name, ''];
  const parts = Array.isArray(value) ? value : [value];
  return [name, parts.map((part) => (part.type === 'Text' ? part.data : '')).join('')];
}

function childrenOf({ nodes }: AST.Fragment): Element['children'] {
  return nodes.flatMap((node) => {
    if (node.type === 'Text') return node.data;
    if (!('attributes' in node) || !('name' in node)) return [];
    const attributes = node.attributes.filter((it) => it.type === 'Attribute').map(attributeOf);
    return {
      name: node.name,
      attributes: Object.fromEntries(attributes),
      children: childrenOf(node.fragment),
    };
  });
}

/** Rendered HTML as a tree; Svelte's own parser reads it, which refuses tags that are left open. */
export const parseHtml = (html: string): Element => ({
  name: 'document',
  attributes: {},
  children: childrenOf(parse(html, { modern: true }).fragment),
});

/** All elements inside one, in document order. */
export const elements = ({ children }: Element): Element[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elements(child)]));

/** Elements of a name inside one, in document order. */
export const named = (element: Element, name: string): Element[] =>
  elements(element).filter((candidate) => candidate.name === name);

/** All text inside an element. */
export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
