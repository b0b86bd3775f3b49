/** Cards as SVG files: what is to be drawn, with its style and colours written into it. */
import { render } from 'svelte/server';
import page from '../style/page.css?inline';
import type { Story } from '../story/story';
import type { Card } from './card';
import css from './card.css?inline';
import CardContent from './Card.svelte';
import { card as size } from './layout';

/** The values of the light theme's colours, which the page's sheet gives first. */
function coloured(css: string): string {
  return css.replaceAll(/var\((--\w+)\)/g, (_, name: string) => {
    const [, value] = new RegExp(`${name}:\\s*(?:light-dark\\()?([^,;})]+)`).exec(page) ?? [];
    if (!value) throw new Error(`card.css: the page's style has no ${name}`);
    return value;
  });
}

export function cardSvg(card: Card, story: Story): string {
  const { body } = render(CardContent, { props: { card, story } });
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${coloured(css)}</style>${body}</svg>`;
}
