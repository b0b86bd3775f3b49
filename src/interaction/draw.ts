/** Draws components as HTML: compiled as for a server, each is a function of its props. */
import type { Component } from 'svelte';
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
