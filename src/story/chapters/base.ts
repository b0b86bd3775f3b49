/** The base: how much of the multiple depends on where counting starts. */
import { basesLayout, type Base, type End, type BasesLayout } from '../../charts/rebase/layout';
import { bases, type BasesChannel } from '../../charts/rebase/picture';
import type { Quantity } from '../../facts/fact';
import { formatQuantity } from '../../facts/format';
import { yearOfQuantity } from '../../facts/period';
import { inTime, quantity } from '../../facts/series';
import { baseWords } from '../../words/en/base';
import { stepsOf, type Chapter } from '../chapter';
import type { StoryFacts } from '../figures';
import { pointName } from '../names';
import { noteOf } from '../note';
import { doublingNum, multipleNum, point, rateNum } from '../numbers';
import { yearNum } from '../prose';
import { computedRow, factRow } from '../table';

const views = { 'base-1992': { ends: 0 }, 'base-choice': { ends: 1 } };

/** The values one can start from, in order of time, the article's own after the wider one of its year. */
const basesOf = ({ facts, trade }: StoryFacts): Quantity[] => [
  ...['trade-1990-soviet', 'trade-1991-soviet', 'trade-1992-former'].map((id) =>
    quantity(facts, id),
  ),
  trade.from,
  quantity(facts, 'trade-1993'),
];

function baseNumbers(story: StoryFacts) {
  const { facts, trade } = story;
  const [soviet, second, former, russia, later] = basesOf(story) as [
    Quantity,
    Quantity,
    Quantity,
    Quantity,
    Quantity,
  ];
  const low = quantity(facts, 'trade-2016');
  const fromBase = (base: Quantity) => ({ ...point(base), multiple: multipleNum(base, trade.to) });
  return {
    soviet: fromBase(soviet),
    second: fromBase(second),
    former: fromBase(former),
    russia: fromBase(russia),
    later: fromBase(later),
    to: point(trade.to),
    low: yearNum(low),
    toLow: multipleNum(russia, low),
    publisher: russia.source.publisher,
  };
}

export type BaseNumbers = ReturnType<typeof baseNumbers>;

const endOf = (fact: Quantity): End => ({
  id: fact.id,
  year: yearOfQuantity(fact),
  value: fact.value,
  said: formatQuantity(fact),
});

const baseOf = (fact: Quantity, label: string): Base => ({
  ...endOf(fact),
  kind: fact.reported ? 'article' : 'context',
  ...(fact.series !== 'trade' && { wider: true }),
  label,
});

export function base(story: StoryFacts): Chapter<BasesLayout, BasesChannel> {
  const { title, figure, card, steps, picture, russia } = baseWords(baseNumbers(story));
  const { trade } = story;
  const facts = basesOf(story);
  const name = (fact: Quantity) =>
    fact.series === 'trade' ? `${yearOfQuantity(fact)}, ${russia}` : pointName(fact);
  const chosen = { base: trade.from.id, end: trade.to.id };
  return {
    id: 'base',
    title,
    figure,
    card: { step: 'base-choice', ...card },
    chart: bases,
    layout: basesLayout(
      facts.map((fact) => baseOf(fact, name(fact))),
      inTime(trade).map(endOf),
      chosen,
      picture,
    ),
    steps: stepsOf(views, steps),
    notes: Object.fromEntries(
      facts.map((fact) => [fact.id, { ...noteOf(fact, ''), when: name(fact) }]),
    ),
    rows: [
      ...facts.map((fact) => ({ ...factRow(fact), what: name(fact) })),
      ...facts.flatMap((fact) =>
        [multipleNum, rateNum, doublingNum].map((num) => computedRow(num(fact, trade.to))),
      ),
    ],
  };
}
