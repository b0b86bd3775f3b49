/** Cards as SVG files: what is to be drawn, with its style and colours written into it. */
import { render } from 'svelte/server';
import { styleOf } from '../../charts/registry';
import type { Story } from '../../story/story';
import type { Card } from './card';
import css from './card.css?inline';
import CardContent from './Card.svelte';
import { card as size } from './layout';
import { familiesOf } from '../picture/families';
import { styled } from './styled';

/**
 * A card as an SVG file by itself, 1200 by 630 px, in the light theme; throws for a style that cannot be
 * written into it.
 */
export function cardSvg(card: Card, story: Story): string {
  const { body } = render(CardContent, { props: { card, story } });
  const { width, height } = size;
  const kinds = card.chapter ? styleOf([card.chapter.kind]) : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;
  return styled(svg, `${css}${kinds}${familiesOf(story.locale)}`);
}
