/** The people: its words. Numbers are references: no digit of a figure stands here. */
import type { PeopleNumbers } from '../../story/chapters/people';
import { plain, prose } from '../../story/prose';
import { absence } from './interface';

/** In place of a formula: the unit of the squares follows from nothing. */
export const CHOSEN = 'chosen for the picture';

export const peopleWords = (n: PeopleNumbers) => ({
  title: 'The people',
  figure: {
    title: 'People travelling between the two countries',
    source: prose`Source: ${n.publisher} (filled); others (hollow), named under Every number.`,
    noun: ' people',
    picture: {
      linear: 'Thousand people a year',
      logarithmic: 'Thousand people, logarithmic',
      steady: ['Hypothetical:', plain(prose`${n.rate} every year`)] as const,
      ...absence,
    },
  },
  card: {
    value: prose`${n.to.value} people`,
    text: prose`travelled between South Korea and Russia in ${n.to.year}, ${n.multiple} times as many as in ${n.from.year}. One square is ${n.unit} people.`,
    source: prose`Source: ${n.publisher}`,
  },
  steps: {
    'people-1990': {
      heading: prose`${n.from.value} people`,
      text: prose`Each square is now ${n.unit} people. The two countries set up diplomatic ties in ${n.ties}. In that year, the article says, ${n.from.value} people travelled from one to the other, in either direction.`,
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
