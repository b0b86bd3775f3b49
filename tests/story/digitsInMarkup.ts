import { parse } from 'svelte/compiler';

type Node = Record<string, unknown> & { type: string };

/** Attributes that are read to people, or shown to them. */
const forPeople = /^(title|alt|label|placeholder|summary|aria-(label|description|.*text))$/;

const isNode = (input: unknown): input is Node =>
  typeof input === 'object' && input !== null && 'type' in input;

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const all = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(all)];

/** Strings and parts of templates in code. */
const stringsIn = (code: Node): string[] =>
  all(code).flatMap(({ type, value }) => {
    if (type === 'TemplateElement') return (value as { raw: string }).raw;
    return type === 'Literal' && typeof value === 'string' ? value : [];
  });

/** Numbers in code but for small whole ones, which are arithmetic: `step + 1`. */
const numbersIn = (code: Node): string[] =>
  all(code)
    .filter(({ type, value }) => type === 'Literal' && typeof value === 'number')
    .filter(({ value }) => !Number.isInteger(value) || Number(value) >= 10)
    .map(({ value }) => String(value));

const textsIn = (attribute: Node): string[] =>
  all(attribute).flatMap(({ type, data }) => (type === 'Text' ? String(data) : []));

/** What attributes say: those for people, a page's description, and any text given to a component. */
function inAttributes({ type, name, attributes }: Node): string[] {
  const own = (attributes as Node[]).filter((attribute) => attribute.type === 'Attribute');
  const isDescription = name === 'meta' && own.flatMap(textsIn).includes('description');
  return own.flatMap((attribute) => {
    const said = [...textsIn(attribute), ...stringsIn(attribute)];
    if (type === 'Component') return said;
    const isSaid = forPeople.test(String(attribute.name)) || isDescription;
    return isSaid ? [...said, ...numbersIn(attribute)] : [];
  });
}

function inNode(node: Node): string[] {
  if (node.type === 'Text') return [String(node.data)];
  if (node.type.endsWith('Tag')) return [...stringsIn(node), ...numbersIn(node)];
  const fragments = childrenOf(node).filter(({ type }) => type === 'Fragment');
  return [...('attributes' in node ? inAttributes(node) : []), ...fragments.flatMap(inFragment)];
}

const inFragment = ({ nodes }: Node): string[] => (nodes as Node[]).flatMap(inNode);

/**
 * The texts with a figure in a Svelte component or a page of HTML: in its markup, in attributes for
 * people, or as strings in its script. Geometry and ids are no texts.
 */
export function digitsInMarkup(source: string): string[] {
  const html = source.replace(/<!doctype html>/i, '');
  const { fragment, instance, module } = parse(html, { modern: true }) as unknown as Node;
  const scripts = [instance, module].filter(isNode).flatMap(stringsIn);
  return [...inFragment(fragment as Node), ...scripts]
    .filter((text) => /\p{N}/u.test(text))
    .map((text) => text.trim());
}
