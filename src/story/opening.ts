/** The opening: the claim, and its picture. */
import { formatDate } from '../facts/period';
import { formatValue } from '../facts/format';
import { quantity } from '../facts/series';
import { openingWords } from '../words/en/opening';
import type { StoryFacts } from './figures';
import { noteOf } from './note';
import { seriesNumbers } from './numbers';
import { stated } from './prose';

function openingNumbers({ article, facts, trade, people }: StoryFacts) {
  const reported = quantity(facts, 'trade-multiple');
  return {
    article: {
      publisher: article.publisher,
      date: { text: formatDate(article.date), value: article.date, key: article.id },
    },
    times: { ...stated(reported), text: formatValue(reported.value, reported.unit) },
    trade: seriesNumbers(trade),
    people: seriesNumbers(people),
  };
}

export type OpeningNumbers = ReturnType<typeof openingNumbers>;

export function opening(story: StoryFacts) {
  const { from, to } = story.trade;
  return {
    words: openingWords(openingNumbers(story)),
    /** Side of the small square as a share of the large one's. */
    side: Math.sqrt(from.value / to.value),
    from: noteOf(from, ''),
    to: noteOf(to, ''),
  };
}

export type Opening = ReturnType<typeof opening>;
