/** The opening's words. Numbers are references: no digit of a figure stands here. */
import type { OpeningNumbers } from '../../story/opening';
import { prose } from '../../story/prose';

export const openingWords = ({ article, times, trade, people }: OpeningNumbers) => ({
  kicker: 'South Korea and Russia',
  title: prose`${times}`,
  pageTitle: prose`${times}: trade between South Korea and Russia`,
  deck: prose`That is how far trade between the two countries is said to have come in a generation. The figures hold. What they mean depends on the year you start from.`,
  byline: prose`From a report by ${article.publisher}, ${article.date}`,
  intro: prose`In a written interview before a visit to Russia, South Korea’s president Moon Jae-in gave two pairs of numbers. Trade: ${trade.from.value} in ${trade.from.year}, ${trade.to.value} in ${trade.to.year}. People travelling between the countries: ${people.from.value} in ${people.from.year}, ${people.to.value} in ${people.to.year}. Here they are, drawn as they stand, with what they leave out.`,
  card: {
    text: prose`is how far trade between South Korea and Russia is said to have come. It depends on the year you start from.`,
    source: prose`Source: ${article.publisher}`,
  },
  picture: {
    caption: 'One year of trade, drawn as area',
    alt: prose`Two squares drawn to scale. A small one is trade in ${trade.from.year}, ${trade.from.value}; a large one, ${trade.multiple} times its area, is trade in ${trade.to.year}, ${trade.to.value}.`,
  },
});
