/** The numbers of this story: which facts the words of each chapter refer to. */
import type { Article, Fact, Quantity } from '../facts/fact';
import { count, formatValue } from '../facts/format';
import { formatDate, yearOf, yearOfQuantity } from '../facts/period';
import { mention, quantity, series, type Series } from '../facts/series';
import { changeNum, multipleNum, point, seriesNumbers } from './numbers';
import { computed, dateNum, stated, type Num } from './prose';

/** People that one square stands for. */
export const PEOPLE_PER_SQUARE = 10_000;

export interface StoryFacts {
  article: Article;
  facts: readonly Fact[];
  trade: Series;
  people: Series;
}

/** Years from the first to the last of a series in which no source gives a figure. */
function yearsAbsent({ from, to, context }: Series): Num {
  const years = new Set([from, to, ...context].map(yearOfQuantity));
  const span = Math.max(...years) - Math.min(...years) + 1;
  return computed(span - years.size, count(span - years.size), `${span} − ${years.size}`);
}

const latest = ({ to, context }: Series): Quantity => context.at(-1) ?? to;

/** Throws, naming the series, where the story needs a context figure that is not there. */
function first({ id, context }: Series): Quantity {
  const [figure] = context;
  if (!figure) throw new Error(`series "${id}": the chapter needs a context figure`);
  return figure;
}

function tradeNumbers({ facts, trade }: StoryFacts) {
  const numbers = seriesNumbers(trade);
  const reported = quantity(facts, 'trade-multiple');
  const [second, before, crisis, low] = [
    first(trade),
    ...['trade-2008', 'trade-2009', 'trade-2016'].map((id) => quantity(facts, id)),
  ] as [Quantity, Quantity, Quantity, Quantity];
  const whole = Math.floor(Number(numbers.multiple.value));
  return {
    ...numbers,
    publisher: trade.from.source.publisher,
    reportedTimes: stated(reported),
    times: { ...stated(reported), text: formatValue(reported.value, reported.unit) },
    whole: computed(whole, count(whole), `whole squares in ${numbers.multiple.text}`),
    second: point(second),
    firstYear: multipleNum(trade.from, second),
    crisis: point(crisis),
    crisisFall: changeNum(before, crisis),
    low: point(low),
    fall: changeNum(trade.to, low),
    latest: point(latest(trade)),
    yearsAbsent: yearsAbsent(trade),
  };
}

/** How many squares an amount of people fills. */
function squaresNum(fact: Quantity): Num {
  const value = fact.value / PEOPLE_PER_SQUARE;
  return computed(
    value,
    value.toLocaleString('en'),
    `${count(fact.value)} ÷ ${count(PEOPLE_PER_SQUARE)}`,
  );
}

function peopleNumbers({ facts, people }: StoryFacts) {
  const dispute = quantity(facts, 'people-1990-ambassador');
  const written = yearOf({ date: dispute.source.date ?? '', basis: 'stated' });
  const most = Math.floor(people.to.value / dispute.value);
  return {
    ...seriesNumbers(people),
    publisher: people.from.source.publisher,
    unit: {
      value: PEOPLE_PER_SQUARE,
      text: count(PEOPLE_PER_SQUARE),
      formula: 'chosen for the picture',
    },
    fromSquares: squaresNum(people.from),
    toSquares: squaresNum(people.to),
    dispute: point(dispute),
    disputeYear: { value: written, text: String(written), fact: dispute.id },
    disputeMultiple: { ...multipleNum(dispute, people.to), text: count(most) },
    latest: point(latest(people)),
  };
}

/** Every number the words may use. */
export function numbers(story: StoryFacts) {
  const { article, facts } = story;
  const ties = mention(facts, 'date-1990-09');
  return {
    article: {
      publisher: article.publisher,
      date: { text: formatDate(article.date), value: article.date, fact: article.id },
    },
    trade: tradeNumbers(story),
    people: peopleNumbers(story),
    ties: dateNum(ties),
  };
}

export type Numbers = ReturnType<typeof numbers>;

/** The two series of the story, from all facts. */
export const storyFacts = (article: Article, facts: readonly Fact[]): StoryFacts => ({
  article,
  facts,
  trade: series(facts, 'trade', 'usd'),
  people: series(facts, 'people', 'people'),
});
