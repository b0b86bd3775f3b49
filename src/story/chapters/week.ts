/** The week: dated events from the first ties on, and then the days around the interview. */
import { weekLayout, type Channel, type WeekLayout } from '../../charts/timeline/layout';
import type { YearValue } from '../../charts/timeline/bars';
import { week as chart } from '../../charts/timeline/picture';
import type { DateMention, Fact, Quantity } from '../../facts/fact';
import { formatDate, weekdayOf, yearOf, yearOfQuantity } from '../../facts/period';
import { inTime, mention, quantity } from '../../facts/series';
import { weekWords } from '../../words/en/week';
import { stepsOf, type Chapter } from '../chapter';
import type { StoryFacts } from '../figures';
import { noteOf, sentence } from '../note';
import { fallNum, riseNum } from '../numbers';
import { dateNum, stated, yearNum, type Num } from '../prose';
import { factRow } from '../table';
import { eventNote, eventOf, eventRow, timelineEvent, type StoryEvent } from '../timeline';

const views = { 'week-1990': { zoom: 0 }, 'week-2017': { zoom: 1 } };

/** The days of the closer look; the test comes first and the proposal last. */
const days = {
  test: 'date-2017-09-03',
  interview: 'date-2017-09-05',
  journey: 'date-2017-09-06',
  bridges: 'nine-bridges',
} as const;

/** Events in the picture, in order of time. */
const drawn = [
  'date-1990-09',
  'crisis-2009',
  'rajin-khasan-reopens',
  'eurasia-initiative',
  'visa-waiver',
  'sanctions-2015',
  ...Object.values(days),
] as const;

/** What others say of an event that the article tells too: in the table only, beside it. */
const alsoRecorded: Readonly<Record<string, readonly string[]>> = {
  'date-1990-09': ['ties-day'],
  'date-2017-09-03': ['nuclear-test-recorded'],
};

/** Two figures of trade by their ids, the earlier one first. */
const pair = (facts: readonly Fact[], before: string, after: string) =>
  [quantity(facts, before), quantity(facts, after)] as const;

const dayNum = (fact: DateMention): Num => ({
  ...dateNum(fact),
  text: weekdayOf(fact.period.date),
});

/** A quantity in the very words of the article, where it has them. */
function quoted(fact: Quantity): Num {
  const num = stated(fact);
  return { ...num, text: fact.reported?.fragment ?? num.text };
}

/** `3 to 7 September 2017` where both days are in one month, else both dates in full. */
function rangeNum(first: DateMention, last: DateMention): Num {
  const [from, to] = [first.period.date, last.period.date];
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const start = sameMonth ? String(Number(from.slice(8))) : formatDate(from);
  return { text: `${start} to ${formatDate(to)}`, value: `${from}/${to}`, key: first.id };
}

function weekNumbers({ article, facts, trade }: StoryFacts) {
  const at = (id: string) => mention(facts, id);
  const crisis = pair(facts, 'trade-2008', 'trade-2009');
  const sanctions = pair(facts, 'trade-2014', 'trade-2015');
  const recovery = pair(facts, 'trade-2016', 'trade-2017');
  const first = at(drawn[0]);
  return {
    publisher: article.publisher,
    firstYear: { ...dateNum(first), text: String(yearOf(first.period)) },
    ties: dateNum(first),
    tiesDay: dateNum(at('ties-day')),
    tiesPublisher: at('ties-day').source.publisher,
    crisis: { fall: fallNum(...crisis), year: yearNum(crisis[1]) },
    sanctions: { fall: fallNum(...sanctions), year: yearNum(sanctions[1]) },
    most: stated(trade.to),
    recovery: { rise: riseNum(...recovery), year: yearNum(recovery[1]) },
    railway: dateNum(at('rajin-khasan-reopens')),
    test: quoted(quantity(facts, 'nuclear-test-6')),
    claim: quoted(quantity(facts, 'trade-multiple')),
    week: rangeNum(at(days.test), at(days.bridges)),
    days: {
      test: dayNum(at(days.test)),
      interview: dayNum(at(days.interview)),
      journey: dayNum(at(days.journey)),
      bridges: dayNum(at(days.bridges)),
    },
  };
}

export type WeekNumbers = ReturnType<typeof weekNumbers>;

const dayName = (iso: string) => `${weekdayOf(iso)} ${Number(iso.slice(8))}`;

/** The figures of trade that others and the article give, up to the year of the interview. */
const tradeUpTo = (year: number, { trade }: StoryFacts): Quantity[] =>
  inTime(trade).filter((fact) => yearOfQuantity(fact) <= year);

const yearValue = (fact: Quantity): YearValue => ({
  id: fact.id,
  year: yearOfQuantity(fact),
  value: fact.value,
  kind: fact.reported ? 'article' : 'context',
});

const layoutOf = (
  events: readonly StoryEvent[],
  values: readonly Quantity[],
  numbers: WeekNumbers,
  title: string,
): WeekLayout =>
  weekLayout({
    events: events.map(timelineEvent),
    values: values.map(yearValue),
    near: [String(numbers.days.test.value), String(numbers.days.bridges.value)],
    dayName,
    titles: [title, numbers.week.text],
  });

export function week(story: StoryFacts): Chapter<WeekLayout, Channel> {
  const numbers = weekNumbers(story);
  const { title, figure, card, events: words, steps } = weekWords(numbers);
  const event = (id: string) => eventOf(mention(story.facts, id), words);
  const recorded = drawn.flatMap((id) => [id, ...(alsoRecorded[id] ?? [])]);
  const events = drawn.map(event);
  const values = tradeUpTo(Number(numbers.recovery.year.value), story);
  return {
    id: 'week',
    title,
    figure,
    card: { step: 'week-2017', ...card },
    chart,
    layout: layoutOf(events, values, numbers, figure.bars),
    steps: stepsOf(views, steps),
    notes: {
      ...Object.fromEntries(events.map((one) => [one.fact.id, eventNote(one)])),
      ...Object.fromEntries(values.map((fact) => [fact.id, noteOf(fact, '')])),
    },
    names: Object.fromEntries(recorded.map((id) => [id, sentence(event(id).words.what)])),
    rows: [...recorded.map((id) => eventRow(event(id))), ...values.map(factRow)],
  };
}
