/** Side by side: its words. Numbers are references: no digit of a figure stands here. */
import type { GrowthNumbers } from '../../story/chapters/growth';
import { plain, prose, type Num } from '../../story/prose';

export const growthWords = (n: GrowthNumbers) => ({
  title: 'Side by side',
  figure: {
    title: 'Growth as multiples of each start',
    source: prose`Source: ${n.publisher} (filled); World Bank, US Bureau of Labor Statistics (hollow). Multiples are computed here.`,
  },
  picture: {
    title: 'Times the first year, logarithmic',
    trade: 'Trade',
    people: 'People',
    adjusted: 'Adjusted',
    'world-exports': 'World',
    'korea-trade': 'Korea',
    'russia-trade': 'Russia',
    rate: (rate: Num) => plain(prose`${rate} a year`),
  },
  card: {
    value: prose`${n.trade.rate} a year, against ${n.people.rate}`,
    text: prose`Trade between South Korea and Russia, and people travelling: growth, had it been steady.`,
    source: prose`Computed from figures of ${n.publisher}`,
  },
  steps: {
    'growth-both': {
      heading: prose`From one`,
      text: prose`Put both series at one in their first year: trade in ${n.trade.from.year}, people in ${n.people.from.year}. The scale shows multiples, so equal heights are equal growth. Trade ends at ${n.trade.multiple}, people at ${n.people.multiple}. Only the ends are known; the dashes between them are arithmetic.`,
      alt: prose`Two dashed lines from one on a logarithmic scale of multiples: trade from ${n.trade.from.year} to ${n.trade.multiple} times in ${n.trade.to.year}, people from ${n.people.from.year} to ${n.people.multiple} times in ${n.people.to.year}.`,
    },
    'growth-rates': {
      heading: prose`${n.trade.rate} against ${n.people.rate}`,
      text: prose`The two spans differ in length, so compare the slopes. Evenly spread, trade grew by ${n.trade.rate} a year and the number of people by ${n.people.rate}. One doubles every ${n.trade.doubling} years, the other every ${n.people.doubling}. Goods ran well ahead of people.`,
      alt: prose`The same two lines with their yearly rates: ${n.trade.rate} for trade, ${n.people.rate} for people.`,
    },
    'growth-world': {
      heading: prose`What everyone gained`,
      text: prose`Those were years in which nearly all trade grew. The world’s goods exports came to ${n.world} times their ${n.trade.from.year} level, Korea’s total trade to ${n.korea}, Russia’s to ${n.russia}. Dollars also bought less: adjusted for US consumer prices, the ${n.trade.multiple} becomes about ${n.adjusted}. It remains far above the rest.`,
      alt: prose`Four hollow points join the picture: trade adjusted for US prices at about ${n.adjusted} times, Russia’s total trade at ${n.russia}, Korea’s at ${n.korea}, and world exports at ${n.world}.`,
    },
  },
});
