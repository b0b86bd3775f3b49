/** Where things stand on a card, in px. */
import { HEIGHT, WIDTH } from '../../charts/box';

export const card = { width: 1200, height: 630 };

const MARGIN = 60;
const PICTURE = 580;

export const column = { left: MARGIN, top: 88 };

/** The name of the chapter, whose last line is at the column's top. */
export const kicker = { width: 480, largest: 25, measure: 48, letter: 0.55 };

/** Heights are to baselines but for `top`, which is to the top of its figures. */
export const headline = { top: 132, width: 480, largest: 112, measure: 13, letter: 0.57 };

export const running = { gap: 54, width: 440, largest: 29, measure: 31, letter: 0.5 };

export const picture = {
  width: PICTURE,
  left: card.width - MARGIN - PICTURE,
  top: (card.height - 50 - (PICTURE * HEIGHT) / WIDTH) / 2,
};

export const footer = { top: card.height - 40, right: card.width - MARGIN };
