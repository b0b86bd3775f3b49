/** Pictures as files of their own: each step's, with title, source, style and colours inside. */
import { render } from 'svelte/server';
import { HEIGHT, WIDTH } from './charts/box';
import type { Chapter } from './story/chapter';
import { plain } from './story/prose';
import Still from './story/Still.svelte';
import css from './style/picture.css?inline';

const MARGIN = 16;
const HEAD = 34;
/** Two lines of source below the picture. */
const FOOT = 30;
/** Characters of the source that fit one line. */
const MEASURE = 84;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Breaks a text into lines of at most `measure` characters, between words. */
export function wrap(text: string, measure: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length >= measure) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

/** The style of pictures with its variables as they are in the light: other programs know none. */
function resolved(variables: Record<string, string>): string {
  const value = (_: string, name: string): string => variables[name] ?? 'currentColor';
  return css.replace(/var\((--[\w-]+)(?:,[^)]*\)?)?\)/g, value);
}

const light: Record<string, string> = {
  '--paper': '#faf8f4',
  '--ink': '#1b1d22',
  '--soft': '#5b5d63',
  '--rule': '#dcd7cc',
  '--hatch': '#d3cdc0',
  '--trade': '#b4420f',
  '--people': '#0b6a75',
};

/** The inside of a step's prerendered picture. */
function drawn(chapter: Chapter<unknown, string>, index: number): string {
  const { chart, layout, steps } = chapter;
  const { view } = steps[index]!;
  const { body } = render(Still, { props: { chart, layout, view, alt: '' } });
  const [, inside = ''] = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(body) ?? [];
  return inside.replace(/<!--.*?-->/g, '');
}
