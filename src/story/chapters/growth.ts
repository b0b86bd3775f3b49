/** Side by side: trade and people, each from its own start, and what they are measured against. */
import type { GrowthInput, GrowthLayout } from '../../charts/growth/layout';
import { growthLayout } from '../../charts/growth/layout';
import { growth as chart, type GrowthChannel } from '../../charts/growth/picture';
import type { Quantity } from '../../facts/fact';
import { yearOfQuantity } from '../../facts/period';
import { quantity, type Series } from '../../facts/series';
import { growthWords } from '../../words/en/growth';
import { stepsOf, type Chapter } from '../chapter';
import type { StoryFacts } from '../figures';
import { figureName, seriesName } from '../names';
import { credit } from '../note';
import { adjustedNum, multipleNum, seriesNumbers } from '../numbers';
import type { Num } from '../prose';
import { computedRow, factRow } from '../table';

const views = {
  'growth-both': { rates: 0, world: 0 },
  'growth-rates': { rates: 1, world: 0 },
  'growth-world': { rates: 0, world: 1 },
};

/** The two ends of a context series, by the ids that the years give them. */
function ends({ facts, trade }: StoryFacts, id: string): Series {
  const end = (fact: Quantity) => quantity(facts, `${id}-${yearOfQuantity(fact)}`);
  return { id, from: end(trade.from), to: end(trade.to), context: [] };
}

/** What the growth of trade is measured against. */
const BASELINES = ['world-exports', 'korea-trade', 'russia-trade'] as const;

function growthNumbers(story: StoryFacts) {
  const prices = ends(story, 'us-prices');
  const [world, korea, russia] = BASELINES.map((id) => ends(story, id)) as [Series, Series, Series];
  return {
    trade: seriesNumbers(story.trade),
    people: seriesNumbers(story.people),
    world: multipleNum(world.from, world.to),
    korea: multipleNum(korea.from, korea.to),
    russia: multipleNum(russia.from, russia.to),
    prices: multipleNum(prices.from, prices.to),
    adjusted: adjustedNum(story.trade, prices),
    publisher: story.trade.from.source.publisher,
  };
}

export type GrowthNumbers = ReturnType<typeof growthNumbers>;

type Words = ReturnType<typeof growthWords>['picture'];

const line = (
  { from, to }: Series,
  num: Num,
  rest: Omit<GrowthInput, 'from' | 'to' | 'multiple'>,
): GrowthInput => ({
  ...rest,
  from: yearOfQuantity(from),
  to: yearOfQuantity(to),
  multiple: Number(num.value),
});

function inputs(story: StoryFacts, n: GrowthNumbers, words: Words): GrowthInput[] {
  const { trade, people } = story;
  const baseline = { kind: 'baseline', tone: 'plain' } as const;
  const main = { kind: 'main' } as const;
  const said = (name: string, { text }: Num) => `${name} ${text}`;
  const nums = { 'world-exports': n.world, 'korea-trade': n.korea, 'russia-trade': n.russia };
  return [
    line(trade, n.trade.multiple, {
      ...main,
      id: 'trade',
      tone: 'trade',
      label: said(words.trade, n.trade.multiple),
      rate: words.rate(n.trade.rate),
    }),
    line(people, n.people.multiple, {
      ...main,
      id: 'people',
      tone: 'people',
      label: said(words.people, n.people.multiple),
      rate: words.rate(n.people.rate),
    }),
    line(trade, n.adjusted, {
      ...baseline,
      id: 'adjusted',
      label: said(words.adjusted, n.adjusted),
    }),
    ...BASELINES.map((id) =>
      line(ends(story, id), nums[id], { ...baseline, id, label: said(words[id], nums[id]) }),
    ),
  ];
}

export function growth(story: StoryFacts): Chapter<GrowthLayout, GrowthChannel> {
  const n = growthNumbers(story);
  const { title, figure, card, steps, picture } = growthWords(n);
  const lines = inputs(story, n, picture);
  const context = [...BASELINES, 'us-prices'].map((id) => ends(story, id));
  return {
    id: 'growth',
    title,
    figure,
    card: { step: 'growth-rates', ...card },
    chart,
    layout: growthLayout(lines, picture.title),
    steps: stepsOf(views, steps),
    notes: notes(story, n),
    rows: [...[story.trade, story.people, ...context].flatMap(endRows), computedRow(n.adjusted)],
  };
}

/** A series' rows under its name, since the picture has several. */
const endRows = ({ from, to }: Series) => [
  ...[from, to].map((fact) => ({ ...factRow(fact), what: figureName(fact) })),
  computedRow(multipleNum(from, to)),
];

/** What is said of each end: the multiple, between which years, and how it comes about. */
function notes(story: StoryFacts, n: GrowthNumbers) {
  const note = ({ from, to }: Series, { text, formula = '' }: Num) => ({
    value: `×${text}`,
    when: `${seriesName(to)}, ${yearOfQuantity(from)} to ${yearOfQuantity(to)}`,
    caveat: formula,
    source: credit(to.source),
  });
  const baselines = { 'world-exports': n.world, 'korea-trade': n.korea, 'russia-trade': n.russia };
  return {
    trade: note(story.trade, n.trade.multiple),
    people: note(story.people, n.people.multiple),
    adjusted: note(story.trade, n.adjusted),
    ...Object.fromEntries(
      Object.entries(baselines).map(([id, num]) => [id, note(ends(story, id), num)]),
    ),
  };
}
