/** The number: trade as squares, as two points, as a hypothesis, and as others recorded it. */
import type { Channel, CountedLayout, CountedView } from '../../charts/squares/view';
import { counted } from '../../charts/squares/picture';
import type { Quantity } from '../../facts/fact';
import { count } from '../../facts/format';
import { quantity } from '../../facts/series';
import { computedNames as names } from '../../words/en/names';
import { tradeWords } from '../../words/en/trade';
import { stepsOf, type Chapter } from '../chapter';
import type { StoryFacts } from '../figures';
import { fallNum, latest, multipleNum, point, seriesNumbers, yearsAbsent } from '../numbers';
import { seriesName } from '../names';
import { computed, stated } from '../prose';
import { tableRows } from '../table';
import { countedLayout, notesOf } from './counted';

const one: CountedView = { amount: 0, points: 0, steady: 0, log: 0, context: 0 };

const views = {
  'trade-1992': one,
  'trade-2014': { ...one, amount: 1 },
  'trade-two-points': { ...one, amount: 1, points: 1 },
  'trade-steady': { amount: 1, points: 1, steady: 1, log: 1, context: 0 },
  'trade-sourced': { amount: 1, points: 1, steady: 1, log: 1, context: 1 },
};

function tradeNumbers({ facts, trade }: StoryFacts) {
  const numbers = seriesNumbers(trade);
  const reported = quantity(facts, 'trade-multiple');
  const [second, before, crisis, low] = [
    'trade-1993',
    'trade-2008',
    'trade-2009',
    'trade-2016',
  ].map((id) => quantity(facts, id)) as [Quantity, Quantity, Quantity, Quantity];
  const whole = Math.floor(Number(numbers.multiple.value));
  return {
    ...numbers,
    publisher: trade.from.source.publisher,
    reportedTimes: stated(reported),
    whole: computed(
      `whole-${trade.from.id}-${trade.to.id}`,
      names.whole(seriesName(trade.from)),
      whole,
      count(whole),
      `${numbers.multiple.text}, rounded down`,
    ),
    second: point(second),
    firstYear: multipleNum(trade.from, second),
    crisis: point(crisis),
    crisisFall: fallNum(before, crisis),
    low: point(low),
    fall: fallNum(trade.to, low),
    latest: point(latest(trade)),
    yearsAbsent: yearsAbsent(trade),
  };
}

export type TradeNumbers = ReturnType<typeof tradeNumbers>;

export function trade(story: StoryFacts): Chapter<CountedLayout, Channel> {
  const { title, figure, card, steps } = tradeWords(tradeNumbers(story));
  const { noun, picture } = figure;
  const series = story.trade;
  return {
    id: 'trade',
    title,
    figure,
    card: { step: 'trade-2014', ...card },
    chart: counted,
    layout: countedLayout({
      id: 'trade',
      series,
      axis: 1e9,
      square: series.from.value,
      noun,
      words: picture,
    }),
    steps: stepsOf(views, steps),
    notes: notesOf(series, noun),
    rows: tableRows(series),
  };
}
