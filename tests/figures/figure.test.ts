import { expect, test } from 'vitest';
import { figuresIn, plain, Refusal, refuse, type Prose } from '../../src/figures/figure';
import { Figures } from '../../src/figures/figures';
import { en } from '../../src/locales/en';
import { said } from '../stories/facts';

const figures = new Figures(en, { of: () => undefined });
const [from, to] = [said('ferries-1990', 40), said('ferries-2010', 900)].map((fact) =>
  figures.of(fact),
);
const prose: Prose = [
  ...['From ', { text: '40', figure: from! }, ' in '],
  ...[{ text: '1990', figure: from! }, ' to ', { text: '900', figure: to! }, '.'],
];

test('as plain text, prose reads as on the page', () => {
  expect(plain(prose)).toBe('From 40 in 1990 to 900.');
  expect(plain([])).toBe('');
});

test('its figures are found in their order, as often as they are said', () => {
  expect(figuresIn(prose).map(({ id }) => id)).toEqual([
    ...['ferries-1990', 'ferries-1990', 'ferries-2010'],
  ]);
  expect(figuresIn(['None.'])).toEqual([]);
});

test('a refusal says why', () => {
  expect(() => refuse('it did not rise')).toThrow(new Refusal('it did not rise'));
});
