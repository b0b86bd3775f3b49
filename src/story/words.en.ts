/** The words of the page, in English. Numbers are references: no digit of a figure stands here. */
import type { Numbers } from './figures';
import { plain, prose } from './prose';

export const interfaceWords = {
  previous: 'Previous step',
  next: 'Next step',
  of: 'of',
  step: 'Step',
  steps: 'Steps of this chapter',
  table: 'Data table',
  data: 'Figures in this picture',
  article: 'Article',
  context: 'Other source',
  computed: 'Computed here',
  reportedAs: 'Reported as',
  skip: 'Skip to the story',
} as const;

export const tableWords = {
  what: 'What',
  year: 'Year',
  value: 'Figure',
  reported: 'Reported words, or formula',
  source: 'Source',
  rows: {
    multiple: 'Multiple',
    rate: 'Constant growth a year',
    doubling: 'Years to double at that rate',
  },
} as const;

export const absence = {
  article: 'The article gives no figure for this year.',
  all: 'No figure was found for this year.',
} as const;

export const legend = {
  title: 'How to read the pictures',
  article: 'Filled: the article’s own number',
  context: 'Hollow: a figure that others published',
  hypothesis: 'Dashed: a hypothesis, nobody’s record',
  absence: 'Hatched: no figure',
} as const;

const opening = ({ article, trade, people }: Numbers) => ({
  kicker: 'South Korea and Russia',
  title: prose`${trade.times}`,
  pageTitle: prose`${trade.times}: trade between South Korea and Russia`,
  deck: prose`That is how far trade between the two countries is said to have come in a generation. The figures hold. What they mean depends on the year you start from.`,
  byline: prose`From a report by ${article.publisher}, ${article.date}`,
  intro: prose`In a written interview before a visit to Russia, South Korea’s president Moon Jae-in gave two pairs of numbers. Trade: ${trade.from.value} in ${trade.from.year}, ${trade.to.value} in ${trade.to.year}. People travelling between the countries: ${people.from.value} in ${people.from.year}, ${people.to.value} in ${people.to.year}. Here they are, drawn as they stand, with what they leave out.`,
  picture: {
    caption: 'One year of trade, drawn as area',
    alt: prose`Two squares drawn to scale. A small one is trade in ${trade.from.year}, ${trade.from.value}; a large one, ${trade.multiple} times its area, is trade in ${trade.to.year}, ${trade.to.value}.`,
  },
});

const trade = ({ trade: n }: Numbers) => ({
  title: 'The number',
  figure: {
    title: 'Trade between South Korea and Russia',
    source: prose`Source: ${n.publisher} (filled); other Korean figures (hollow), named in the data table.`,
    noun: '',
    picture: {
      linear: 'US$ billion a year',
      logarithmic: 'US$ billion a year, logarithmic',
      steady: ['Hypothetical:', plain(prose`${n.rate} every year`)] as const,
      absentInArticle: 'not in the article',
      absent: 'no figure',
    },
  },
  steps: {
    'trade-1992': {
      heading: prose`${n.from.value}`,
      text: prose`This square is ${n.from.value}: all that South Korea and Russia sold each other in ${n.from.year}, in Korean figures (Russia’s own differ). The Soviet Union had been dissolved the year before, and the statistics now listed Russia by itself.`,
      alt: prose`One square stands for trade in ${n.from.year}: ${n.from.value}.`,
    },
    'trade-2014': {
      heading: prose`${n.to.value}`,
      text: prose`By ${n.to.year} it was ${n.to.value}. That fills ${n.whole} of the same squares and part of one more. The article says “${n.reportedTimes}”; the division gives ${n.multiple}. Trade had grown to that multiple of its start.`,
      alt: prose`The one square of ${n.from.year} has become ${n.multiple} squares of the same size for ${n.to.year}: ${n.to.value}.`,
    },
    'trade-two-points': {
      heading: prose`Two points`,
      text: prose`Now the squares become points on a calendar. The article gives these two, and nothing for the ${n.yearsBetween} years between them. A line from one to the other would look like knowledge. So the gap stays open, and hatched.`,
      alt: prose`Two points on a time axis, ${n.from.value} in ${n.from.year} and ${n.to.value} in ${n.to.year}. The ${n.yearsBetween} years between them are hatched: not in the article.`,
    },
    'trade-steady': {
      heading: prose`If it had been steady`,
      text: prose`Suppose each year had brought the same growth: ${n.rate} a year, doubling trade every ${n.doubling} years. On a plain scale that path bends ever more steeply. On a logarithmic one, where equal heights are equal multiples, it is straight. Nobody reported this path. It is only arithmetic.`,
      alt: prose`On a logarithmic scale a dashed straight line joins ${n.from.value} in ${n.from.year} and ${n.to.value} in ${n.to.year}: the hypothetical path of ${n.rate} growth every year.`,
    },
    'trade-sourced': {
      heading: prose`What others recorded`,
      text: prose`Figures published elsewhere went another way. In ${n.second.year} trade already stood at ${n.second.value}, ${n.firstYear} times the year before. In ${n.crisis.year} it fell by ${n.crisisFall}. ${n.to.year} was the record when the president spoke; by ${n.low.year} trade was ${n.fall} lower, and then it rose again. For ${n.yearsAbsent} years we found nothing, and draw nothing.`,
      alt: prose`Hollow dots add other published figures, from ${n.second.value} in ${n.second.year} through ${n.low.value} in ${n.low.year} to ${n.latest.value} in ${n.latest.year}. Most lie far above the dashed path until ${n.to.year}. ${n.yearsAbsent} years without a figure are hatched.`,
    },
  },
});

const people = ({ people: n, ties }: Numbers) => ({
  title: 'The people',
  figure: {
    title: 'People travelling between the two countries',
    source: prose`Source: ${n.publisher} (filled); others (hollow), named in the data table. A square is ${n.unit} people.`,
    noun: ' people',
    picture: {
      linear: 'Thousand people a year',
      logarithmic: 'Thousand people a year, logarithmic',
      steady: ['Hypothetical:', plain(prose`${n.rate} every year`)] as const,
      absentInArticle: 'not in the article',
      absent: 'no figure',
    },
  },
  steps: {
    'people-1990': {
      heading: prose`${n.from.value} people`,
      text: prose`Each square is now ${n.unit} people. The two countries set up diplomatic ties in ${ties}. In that year, the article says, ${n.from.value} people travelled from one to the other, in either direction.`,
      alt: prose`${n.fromSquares} squares of ${n.unit} people each stand for ${n.from.value} people in ${n.from.year}.`,
    },
    'people-2016': {
      heading: prose`${n.to.value} people`,
      text: prose`In ${n.to.year}, “last year” when the article appeared, it was ${n.to.value}: ${n.toSquares} squares, ${n.multiple} times as many. Spread evenly that is ${n.rate} a year, a doubling every ${n.doubling} years. Growth, too, but slower than trade’s.`,
      alt: prose`The ${n.fromSquares} squares of ${n.from.year} have become ${n.toSquares} squares for ${n.to.year}: ${n.to.value} people, ${n.multiple} times as many.`,
    },
    'people-dots': {
      heading: prose`A disputed start`,
      text: prose`Few other years can be sourced, and the start is disputed. Korea’s ambassador to Russia wrote in ${n.disputeYear} of ${n.dispute.value} people in ${n.dispute.year}. Counted from there, the multiple would be not ${n.multiple} but over ${n.disputeMultiple}. After the interview the number went on rising, to ${n.latest.value} in ${n.latest.year}.`,
      alt: prose`On a logarithmic time axis, two filled points for ${n.from.year} and ${n.to.year} and hollow ones for the few other years with a figure, up to ${n.latest.value} people in ${n.latest.year}. A second mark in ${n.dispute.year} shows the disputed start: ${n.dispute.value}.`,
    },
  },
});

export const sourcesWords = {
  title: 'Sources',
  intro:
    'The article’s numbers were read from its text, and each keeps the words it was reported in. Everything hollow comes from one of these publications.',
};

/** Everything the page says, with its numbers in place. */
export const words = (numbers: Numbers) => ({
  opening: opening(numbers),
  chapters: { trade: trade(numbers), people: people(numbers) },
});

export type Words = ReturnType<typeof words>;
