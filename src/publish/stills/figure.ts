/**
 * Stills as HTML, for places that take no frame: letters, feeds, apps. They keep pictures by their
 * addresses, links and simple words; so there is no script, no class, and no style that is missed.
 */
import { escaped, tag } from '../site/markup';
import type { EmbedChoice } from '../snippet';
import { filesIn, type Still, type Stills } from './still';

/** The address of a path from the story. */
type Address = (path: string) => string;

/** Where a picture for dark devices is not understood, the light one is left. */
function pictureOf(still: Still, theme: EmbedChoice['theme'], at: Address) {
  const { alt, width, height } = still;
  const shown = filesIn(still, theme).png;
  const style = 'max-width:100%;height:auto';
  const img = tag('img', { src: at(shown), alt, width, height, style });
  if (theme !== 'auto') return img;
  const media = '(prefers-color-scheme: dark)';
  return `<picture>${tag('source', { media, srcset: at(still.files.dark.png) })}${img}</picture>`;
}

function figureOf(still: Still, theme: EmbedChoice['theme'], of: Stills, at: Address): string {
  const link = tag('a', { href: at(`#${still.step}`) });
  const lines = [
    `<strong>${escaped(still.heading)}</strong><br>${escaped(still.text)}`,
    `<small>${escaped(still.source)}<br>${escaped(of.from)} ${link}${escaped(of.story)}</a></small>`,
  ];
  return `<figure style="margin:0">
${link}${pictureOf(still, theme, at)}</a>
<figcaption>${lines.map((line) => `<p>${line}</p>`).join('\n')}</figcaption>
</figure>`;
}

/** A page's stills, or that of one step: what a choice of the dialog comes to where no frame is taken. */
export const chosenFrom = (
  { stills }: Stills,
  chart: string | null,
  step: string | null,
): Still[] =>
  stills.filter((still) => (step ? still.step === step : !chart || still.chart === chart));

/** A figure for each still: its picture, its words, its source, and a link to the step. */
export const figures = (
  chosen: readonly Still[],
  theme: EmbedChoice['theme'],
  of: Stills,
  at: Address,
): string => chosen.map((still) => figureOf(still, theme, of, at)).join('\n');
