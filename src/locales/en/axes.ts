/** Whether a title of an axis says what the axis counts in. */
import { rates } from './rates';
import { axisMagnitudes } from './charts';
import { formatUnit } from './quantities';

/** Units that titles have other words for, too. */
const alike: Readonly<Record<string, readonly string[]>> = {
  percent: ['percent', 'per cent', '%'],
  times: ['times', 'multiple'],
  km: ['km', 'kilomet'],
  number: [''],
};

const singular = (noun: string) => noun.replace(/(?<=\p{L}{2}(?<![sui]))s$/u, '');

/** Words that stand for a unit in a title, of which one is needed. */
const wordsFor = (measure: string): readonly string[] =>
  Object.hasOwn(alike, measure) ? alike[measure]! : [singular(formatUnit(measure)), measure];

const escaped = (text: string) => text.replace(/[$^.*+?()[\]{}|\\]/g, '\\$&');

/** Where it begins a word, or is a sign. */
const has = (title: string, word: string) =>
  new RegExp(`(?<!\\p{L})${escaped(word)}`, 'iu').test(title);

/** What the title lacks, or says and should not, in quotation marks; empty where it fits. */
export function axisFaults(title: string, unit: string, per: number): string[] {
  const [measure = '', ...ones] = unit.split('-per-');
  const parts = [wordsFor(measure), ...ones.map((one) => [one.replaceAll('-', ' ')])];
  const lacking = parts.filter((words) => !words.some((word) => has(title, word)));
  const magnitude = axisMagnitudes[per as keyof typeof axisMagnitudes];
  const isKnown = per === 1 || magnitude !== undefined;
  const said = Object.values(axisMagnitudes).filter((word) => has(title, word));
  const needed = magnitude && !said.includes(magnitude) ? [magnitude] : [];
  const own = [...ones.flatMap((one) => one.split('-')), 'year', 'square'];
  return [
    ...[...lacking.map(([word]) => word!), ...needed].map((word) => `lacks “${word}”`),
    ...(isKnown ? said : []).flatMap((word) => (word === magnitude ? [] : [`says “${word}”`])),
    ...rates.inTitle(title).flatMap((one) => (own.includes(one) ? [] : [`says “a ${one}”`])),
  ];
}
