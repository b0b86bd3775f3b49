/** The number: its words. Numbers are references: no digit of a figure stands here. */
import type { TradeNumbers } from '../../story/chapters/trade';
import { plain, prose } from '../../story/prose';
import { absence } from './interface';

export const tradeWords = (n: TradeNumbers) => ({
  title: 'The number',
  figure: {
    title: 'Trade between South Korea and Russia',
    source: prose`Source: ${n.publisher} (filled); other Korean figures (hollow), named under Every number.`,
    noun: '',
    picture: {
      linear: 'US$ billion a year',
      logarithmic: 'US$ billion a year, logarithmic',
      steady: ['Hypothetical:', plain(prose`${n.rate} every year`)] as const,
      ...absence,
    },
  },
  card: {
    value: prose`${n.to.value}`,
    text: prose`Trade between South Korea and Russia in ${n.to.year}. One square is ${n.from.value}, the trade of ${n.from.year}.`,
    source: prose`Source: ${n.publisher}`,
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
