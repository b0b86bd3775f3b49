/** The base: its words. Numbers are references: no digit of a figure stands here. */
import type { BaseNumbers } from '../../story/chapters/base';
import { prose } from '../../story/prose';

export const baseWords = (n: BaseNumbers) => ({
  title: 'The base',
  /** What a base covers that is no wider than the ends. */
  russia: 'Russia',
  figure: {
    title: 'Where one can start counting',
    source: prose`Source: ${n.publisher} (filled); other Korean figures (hollow), named under Every number.`,
  },
  picture: {
    axis: 'US$ billion',
    choose: 'Choose a base and an end',
    from: 'From',
    to: 'to',
    doubling: '{multiple} times: {rate} a year, doubling every {time} years.',
    halving: '{multiple} times: {rate} a year, halving every {time} years.',
    level: '{multiple} times: no change.',
    wider: 'This base covers a larger area than Russia.',
  },
  card: {
    value: prose`${n.russia.multiple} times, or ${n.soviet.multiple}?`,
    text: prose`How far trade between South Korea and Russia has come depends on where one starts counting.`,
    source: prose`Sources: ${n.publisher} (filled), others (hollow)`,
  },
  steps: {
    'base-1992': {
      heading: prose`Five places to start`,
      text: prose`The multiple has two ends, and the start is the softer one. ${n.russia.value} counts what the statistics listed under Russia in ${n.russia.year}. All former Soviet states together stood at ${n.former.value} in the same year; the Soviet Union at ${n.soviet.value} in ${n.soviet.year}; Russia at ${n.later.value} a year later.`,
      alt: prose`Five values of trade on one logarithmic scale: ${n.soviet.value} in ${n.soviet.year} with the Soviet Union, ${n.second.value} in ${n.second.year} with it and its successors, ${n.former.value} in ${n.former.year} with all former Soviet states, ${n.russia.value} in ${n.russia.year} with Russia, ${n.later.value} in ${n.later.year} with Russia.`,
    },
    'base-choice': {
      heading: prose`Choose your own`,
      text: prose`Up to ${n.to.year}, trade comes to ${n.russia.multiple} times the Russia of ${n.russia.year}, but ${n.soviet.multiple}, ${n.second.multiple} or ${n.former.multiple} times the three wider bases, and ${n.later.multiple} times the Russia of ${n.later.year}. End in ${n.low}, and the first multiple is ${n.toLow}. Every one is correct. Choose a base and an end, and see.`,
      alt: prose`The same five bases, each joined to ${n.to.value} in ${n.to.year}: multiples of ${n.soviet.multiple}, ${n.second.multiple}, ${n.former.multiple}, ${n.russia.multiple} and ${n.later.multiple}.`,
    },
  },
});
