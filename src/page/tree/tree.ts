/**
 * Items within items, as a tree that keys walk: up and down to what is seen, right into an item, left out of
 * it, Home and End. A finger opens and closes an item as Enter does.
 */
import type { Item } from './items';

const ITEM = '[role=treeitem]';

let names = 0;

function itemElement({ text, items }: Item, level: number, place: number, of: number): HTMLElement {
  const item = document.createElement('li');
  const name = document.createElement('span');
  name.id = `tree-${(names += 1)}`;
  name.textContent = text;
  item.append(name);
  const attributes = { level, posinset: place + 1, setsize: of, labelledby: name.id };
  for (const [attribute, value] of Object.entries(attributes))
    item.setAttribute(`aria-${attribute}`, String(value));
  item.role = 'treeitem';
  item.tabIndex = -1;
  if (items.length > 0) {
    item.ariaExpanded = 'true';
    item.append(listOf(items, level + 1));
  }
  return item;
}

function listOf(items: readonly Item[], level: number): HTMLElement {
  const list = document.createElement('ul');
  list.role = level === 1 ? 'tree' : 'group';
  list.append(...items.map((item, i) => itemElement(item, level, i, items.length)));
  return list;
}

/** An item is as high as all that is in it: what is brought into view is its name. */
function focusItem(item: HTMLElement): void {
  item.focus({ preventScroll: true });
  item.firstElementChild!.scrollIntoView({ block: 'nearest' });
}

const itemsIn = (tree: Element): HTMLElement[] =>
  [...tree.querySelectorAll<HTMLElement>(ITEM)].filter(
    (item) => !item.parentElement!.closest('[aria-expanded=false]'),
  );

function toggle(item: HTMLElement, open: boolean): void {
  item.ariaExpanded = String(open);
  item.querySelector<HTMLElement>('[role=group]')!.hidden = !open;
}

/** Where a key leads from an item; an item that it opens or closes keeps the focus. */
function led(key: string, item: HTMLElement, seen: readonly HTMLElement[]): HTMLElement | null {
  const at = seen.indexOf(item);
  const open = item.ariaExpanded;
  if (key === 'ArrowDown') return seen[at + 1] ?? item;
  if (key === 'ArrowUp') return seen[at - 1] ?? item;
  if (key === 'Home') return seen[0]!;
  if (key === 'End') return seen.at(-1)!;
  if (key === 'ArrowRight' && open === 'true') return item.querySelector<HTMLElement>(ITEM);
  if (key === 'ArrowLeft' && open !== 'true')
    return item.parentElement!.closest<HTMLElement>(ITEM) ?? item;
  const toggles = open && ['ArrowRight', 'ArrowLeft', 'Enter', ' '].includes(key);
  if (toggles) toggle(item, open === 'false');
  return toggles || /^Arrow/.test(key) ? item : null;
}

/** A tree of items, called as the picture is. The first of them takes the focus of the Tab key. */
export function treeOf(items: readonly Item[], name: string): HTMLElement {
  const tree = listOf(items, 1);
  tree.ariaLabel = name;
  const stop = (item: HTMLElement) => {
    for (const other of tree.querySelectorAll<HTMLElement>(ITEM)) other.tabIndex = -1;
    item.tabIndex = 0;
  };
  const itemAt = ({ target }: Event) => (target as Element).closest<HTMLElement>(ITEM);
  tree.addEventListener('keydown', (event) => {
    const item = itemAt(event);
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = led(event.key, item, itemsIn(tree));
    if (!next) return;
    event.preventDefault();
    stop(next);
    focusItem(next);
  });
  tree.addEventListener('click', (event) => {
    const item = itemAt(event);
    if (!item) return;
    if (item.ariaExpanded) toggle(item, item.ariaExpanded === 'false');
    stop(item);
    focusItem(item);
  });
  const [first] = itemsIn(tree);
  if (first) first.tabIndex = 0;
  return tree;
}
