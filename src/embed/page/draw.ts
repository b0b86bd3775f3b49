/**
 * Draws components as HTML. In the scripts of embedded pages components are compiled as for a server:
 * a picture is a function of its props, so that nothing but that function need be sent.
 */
import type { Component } from 'svelte';

/** What such a component writes to; the part of Svelte's own that pictures and notes use. */
interface Writer {
  push: (html: string) => void;
  component: (write: (writer: Writer) => void) => void;
}

/** The HTML of a component without effects, events or snippets. */
export function draw<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): string {
  let html = '';
  const writer: Writer = {
    push: (text) => (html += text),
    component: (write) => write(writer),
  };
  const write = component as unknown as (writer: Writer, props: Props) => void;
  write(writer, props);
  return html;
}
