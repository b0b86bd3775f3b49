/** What a reader may guess of a trend, as a step sets it: between its two ends, where others give a figure. */
import { range, tickStep } from 'd3';
import type { Quantity } from '../../facts/fact';
import type { Figures } from '../../figures/figures';
import type { ChartSource, StepSettings } from '../kind';
import { shortPeriod } from '../timeAxis';
import type { Points } from './points';
import { xAt, type TrendLayout } from './trendScale';
import type { SquaresGuess } from './view';

/** What a handle can stand for: not so many values that a finger cannot find one. */
const VALUES = 30;
/** The most handles, and how far two of them are apart at least, in viewBox units. */
const MOST = 4;
const APART = 26;

function refuseMisplaced(
  facts: readonly Quantity[],
  { settings, views }: StepSettings,
  { from, to, data }: Points,
  trend: TrendLayout,
): void {
  const refuse = (message: string) => settings.refuse('guess', message);
  if (!views.includes('points')) refuse('is asked for at a step with [points]');
  if (!to) refuse('needs two figures to lie between');
  if (facts.length === 0 || facts.length > MOST) refuse(`name one to ${MOST} figures`);
  const slot = (id: string) => data.find((datum) => datum.id === id)?.slot ?? NaN;
  for (const { id } of facts) {
    const datum = data.find((one) => one.id === id);
    if (datum?.kind !== 'context') refuse(`${id} is no figure of others in this picture`);
    if (!(slot(from.id) < slot(id) && slot(id) < slot(to!.id)))
      refuse(`${id} does not lie between ${from.id} and ${to!.id}`);
  }
  facts.slice(1).forEach(({ id }, i) => {
    const before = facts[i]!.id;
    if (xAt(trend, slot(id)) - xAt(trend, slot(before)) < APART)
      refuse(`${id} is too near to ${before}; leave one out, and name them in order of time`);
  });
}

function layoutOf(
  facts: readonly Quantity[],
  steps: { ask: string; answer: string },
  { figures, trend, data, per }: GuessInput,
): SquaresGuess {
  const { locale } = figures;
  const { guess } = locale.words;
  const worth = tickStep(0, trend.high / per, VALUES) * per;
  return {
    ...steps,
    ...{ label: guess.label, none: guess.none, worth },
    texts: range(0, Math.round(trend.high / worth) + 1).map((value) =>
      locale.value(value * worth, facts[0]!.unit),
    ),
    slots: facts.map((fact) => {
      const name = shortPeriod(fact.period!.date, locale);
      const { slot } = data.find(({ id }) => id === fact.id)!;
      return { slot, name, answer: guess.answer(name, locale.quantity(fact)) };
    }),
  };
}

interface GuessInput {
  figures: Figures;
  trend: TrendLayout;
  data: Points['data'];
  per: number;
}

/** The guess of a chapter; undefined where no step asks for one. The next step with [others] answers. */
export function guessOf(
  { steps, figures }: ChartSource,
  points: Points,
  trend: TrendLayout,
  per: number,
): SquaresGuess | undefined {
  const at = steps.findIndex(({ settings }) => settings.has('guess'));
  const step = steps[at];
  if (!step) return undefined;
  const facts = step.settings.quantities('guess');
  refuseMisplaced(facts, step, points, trend);
  const answer = steps.slice(at + 1).find(({ views }) => views.includes('others'));
  if (!answer)
    return step.settings.refuse('guess', 'needs a later step with [others] to answer it');
  const ids = { ask: step.id, answer: answer.id };
  return layoutOf(facts, ids, { figures, trend, data: points.data, per });
}
