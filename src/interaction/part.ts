/** A part of a page that stays as its component writes it. */
import type { Component } from 'svelte';
import { draw } from './draw';
import { patch } from './patch';

/** Takes over a part that was served with `props`; what it returns writes the part for other ones. */
export function part<Props extends Record<string, unknown>>(
  served: Element,
  component: Component<Props>,
  props: Props,
): (props: Props) => void {
  const write = patch(served, draw(component, props));
  return (next) => write(draw(component, next));
}
