/** The people: counted in squares, then in the few years that can be sourced. */
import type { Channel, CountedLayout, CountedView } from '../../charts/squares/view';
import { counted } from '../../charts/squares/picture';
import type { Quantity } from '../../facts/fact';
import { count } from '../../facts/format';
import { yearOf } from '../../facts/period';
import { mention, quantity } from '../../facts/series';
import { computedNames as names } from '../../words/en/names';
import { CHOSEN, peopleWords } from '../../words/en/people';
import { stepsOf, type Chapter } from '../chapter';
import type { StoryFacts } from '../figures';
import { latest, multipleNum, point, seriesNumbers } from '../numbers';
import { pointName, seriesName } from '../names';
import { computed, dateNum, type Num } from '../prose';
import { tableRows } from '../table';
import { countedLayout, notesOf } from './counted';

/** People that one square stands for. */
const PEOPLE_PER_SQUARE = 10_000;

const few: CountedView = { amount: 0, points: 0, steady: 0, log: 1, context: 0 };

const views = {
  'people-1990': few,
  'people-2016': { ...few, amount: 1 },
  'people-dots': { ...few, amount: 1, points: 1, context: 1 },
};

/** How many squares an amount of people fills. */
function squaresNum(fact: Quantity): Num {
  const value = fact.value / PEOPLE_PER_SQUARE;
  const what = names.squares(seriesName(fact), pointName(fact));
  const formula = `${count(fact.value)} ÷ ${count(PEOPLE_PER_SQUARE)}`;
  return computed(`squares-${fact.id}`, what, value, value.toLocaleString('en'), formula);
}

function peopleNumbers({ facts, people }: StoryFacts) {
  const dispute = quantity(facts, 'people-1990-ambassador');
  const { date } = dispute.source;
  if (!date) throw new Error(`${dispute.source.id}: the words need the date of this source`);
  const written = yearOf({ date, basis: 'stated' });
  const most = Math.floor(people.to.value / dispute.value);
  return {
    ...seriesNumbers(people),
    publisher: people.from.source.publisher,
    unit: computed(
      'people-per-square',
      names.unit(seriesName(people.from)),
      PEOPLE_PER_SQUARE,
      count(PEOPLE_PER_SQUARE),
      CHOSEN,
    ),
    fromSquares: squaresNum(people.from),
    toSquares: squaresNum(people.to),
    dispute: point(dispute),
    disputeYear: { value: written, text: String(written), key: dispute.id },
    disputeMultiple: { ...multipleNum(dispute, people.to), text: count(most) },
    latest: point(latest(people)),
    ties: dateNum(mention(facts, 'date-1990-09')),
  };
}

export type PeopleNumbers = ReturnType<typeof peopleNumbers>;

export function people(story: StoryFacts): Chapter<CountedLayout, Channel> {
  const { title, figure, card, steps } = peopleWords(peopleNumbers(story));
  const { noun, picture } = figure;
  const series = story.people;
  return {
    id: 'people',
    title,
    figure,
    card: { step: 'people-2016', ...card },
    chart: counted,
    layout: countedLayout({
      id: 'people',
      series,
      axis: 1e3,
      square: PEOPLE_PER_SQUARE,
      noun,
      words: picture,
    }),
    steps: stepsOf(views, steps),
    notes: notesOf(series, noun),
    rows: tableRows(series),
  };
}
