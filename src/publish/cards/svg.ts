/** Cards as SVG files: what is to be drawn, with its style and colours written into it. */
import { render } from 'svelte/server';
import palette from '../../page/style/palette.css?inline';
import type { Story } from '../../story/story';
import type { Card } from './card';
import css from './card.css?inline';
import CardContent from './Card.svelte';
import { card as size } from './layout';

/** The light theme's colours, written out. */
function coloured(css: string): string {
  return css.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const [, light] = new RegExp(`${name}:\\s*light-dark\\(([^,]+),`).exec(palette) ?? [];
    if (!light) throw new Error(`card.css: the palette has no ${name}`);
    return light;
  });
}

export function cardSvg(card: Card, story: Story): string {
  const { body } = render(CardContent, { props: { card, story } });
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${coloured(css)}</style>${body}</svg>`;
}
