/** What is said of a picture in which a reader has guessed. */
import { answersOf, type Guess } from './guess';
import type { Told } from './told';

/** What a picture says of what is guessed in it, behind what its step says; nothing where nothing is. */
export function toldGuess(guess: Guess, alt: string, answered: boolean): Told | null {
  const { slots, texts, values = [], label } = guess;
  const rows = slots.flatMap(({ name }, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : { what: name, value: texts[value]!, words: '', source: label };
  });
  if (rows.length === 0) return null;
  const said = rows.map(({ what, value }) => `${what}, ${value}`).join('; ');
  return { alt: `${alt} ${answered ? answersOf(guess).join(' ') : `${label}: ${said}.`}`, rows };
}
