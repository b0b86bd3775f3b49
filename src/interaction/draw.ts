/**
 * Draws components as HTML, compiled as for a server, each a function of its props; a part of a page that
 * was served then stays as its component writes it.
 */
import type { Component } from 'svelte';
import { patch } from './patch';
import { attr, type Writer } from './written';

class Html implements Writer {
  html = '';

  push(html: string): void {
    this.html += html;
  }

  component(write: (writer: Writer) => void): void {
    write(this);
  }

  option(attributes: Record<string, unknown>, write: (writer: Writer) => void): void {
    const written = Object.entries(attributes).map(([name, value]) =>
      attr(name, value, typeof value === 'boolean'),
    );
    this.push(`<option${written.join('')}>`);
    write(this);
    this.push('</option>');
  }
}

/** The HTML of a component without effects, events or state. */
export function draw<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): string {
  const writer = new Html();
  (component as unknown as (writer: Writer, props: Props) => void)(writer, props);
  return writer.html;
}

/** Takes over a part that was served with `props`; what it returns writes the part for other ones. */
export function part<Props extends Record<string, unknown>>(
  served: Element,
  component: Component<Props>,
  props: Props,
): (props: Props) => void {
  const write = patch(served, draw(component, props));
  return (next) => write(draw(component, next));
}
