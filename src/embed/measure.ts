/** How high an embedded page is with all its steps below each other: it depends on the width alone. */
import { PAPER_WIDTH } from './protocol';

export interface Heights {
  /** At the width of the frame, and at that of paper; in px, 0 while the page is not shown. */
  height: number;
  paper: number;
}

const heightOf = ({ body }: Document): number => Math.ceil(body.getBoundingClientRect().height);

/** Lays the page out for the moment of measuring as it would be with all its steps. */
export function measure(): Heights {
  const { documentElement: root, body } = document;
  const { mode = '' } = root.dataset;
  root.dataset.mode = 'flow';
  const height = innerWidth > 0 ? heightOf(document) : 0;
  body.style.width = `${PAPER_WIDTH}px`;
  const paper = heightOf(document);
  body.style.width = '';
  root.dataset.mode = mode;
  return { height, paper };
}
