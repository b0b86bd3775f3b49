/** Named views of squares, and why some figures do not allow them. */
import type { Drawing } from '../kind';
import type { Points } from './points';
import type { TrendLayout } from './trend';
import type { Param, SquaresLayout } from './view';

type Views = Pick<Drawing<SquaresLayout, Param>, 'views' | 'refused'>;

/** Why there is no path of constant growth; null where there is one. */
function notSteady({ from, to }: Points, { steady }: TrendLayout): string | null {
  if (steady) return null;
  if (!to) return 'needs two figures, and there is one';
  const zero = [from, to].find(({ value }) => value === 0);
  if (zero) return `needs figures above zero, and ${zero.id} is 0`;
  return `needs a second figure that is later, and ${to.id} is not later than ${from.id}`;
}

function notLogarithmic({ data }: Points): string | null {
  const zero = data.find(({ value }) => value === 0);
  return zero ? `needs figures above zero, and ${zero.id} is 0; use [linear]` : null;
}

export function viewsOf(points: Points, trend: TrendLayout): Views {
  const logarithmic = notLogarithmic(points);
  const others = points.data.some(({ kind }) => kind === 'context');
  const reasons = {
    all: points.to ? null : 'needs two figures, and there is one',
    steady: notSteady(points, trend),
    logarithmic,
    others: others ? null : 'has nothing to show: all figures are the article’s own',
  };
  const views = {
    one: { amount: 0, points: 0 },
    all: { amount: 1, points: 0 },
    points: { amount: 1, points: 1 },
    steady: { steady: 1, ...(logarithmic === null && { log: 1 }) },
    others: { context: 1 },
    linear: { log: 0 },
    logarithmic: { log: 1 },
  };
  const refused = Object.entries(reasons).filter(([, reason]) => reason !== null);
  return {
    views: Object.fromEntries(
      Object.entries(views).filter(([name]) => !refused.some(([other]) => other === name)),
    ),
    refused: Object.fromEntries(refused) as Record<string, string>,
  };
}
