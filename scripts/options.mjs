import { CliError } from './cliError.mjs';

/**
 * What was typed after a command: the value of each option by its name, empty for one that takes
 * none, and the words beside the options.
 * @typedef {{ options: Record<string, string | undefined>, words: string[] }} Given
 */

/**
 * Reads what was typed after a command as its usage text has it. An option has a line there, with
 * what it is two spaces later: `  --port N   serve on port N`, and is typed as `--port 80` or
 * `--port=80`; words are taken where a line asks for them: `npm test -- [STAGE...]`. After `--` all
 * are words. Anything else is a `CliError` with exit code 2.
 * @param {string} usage
 * @param {string[]} args without the program and the script
 * @returns {Given}
 */
export function readGiven(usage, args) {
  const known = optionsOf(usage);
  /** @type {Given} */
  const given = { options: {}, words: [] };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') given.words.push(...rest.splice(0));
    else if (/^-./.test(word)) Object.assign(given.options, readOption(word, rest, known));
    else given.words.push(word);
  }
  const [first] = given.words;
  const takesWords = /^ *npm .* -- \[?[A-Z]/m.test(usage);
  if (first === undefined || takesWords) return given;
  throw new CliError(`${first}: not an option; ${cure(known)}`, 2);
}

/** Whether help is asked for, whatever else is. @param {string[]} args */
export const asksForHelp = (args) => args.includes('--help');

/** @typedef {Map<string, string>} Known names of values, empty for none, by names of options */

/** @param {string} usage @returns {Known} */
function optionsOf(usage) {
  const lines = usage.matchAll(/^ {2}--([a-z]+)(?: ([A-Z]+))? {2}/gm);
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]));
}

/** @param {Known} known */
function cure(known) {
  const others = [...known].filter(([name]) => name !== 'help');
  const shown = others.map(([name, value]) => `--${name} ${value}`.trim());
  return `use ${[...shown, '--help'].join(', ').replace(/, (?=--help$)/, ' or ')}.`;
}

/**
 * @param {string} word which begins with a dash
 * @param {string[]} rest the words after it; a value is taken from them
 * @param {Known} known
 */
function readOption(word, rest, known) {
  const [, name = '', , inline] = /^--([^=]+)(=(.*))?$/s.exec(word) || [];
  const placeholder = known.get(name);
  if (placeholder === undefined) throw new CliError(`${word}: unknown option; ${cure(known)}`, 2);
  if (placeholder === '' && inline !== undefined)
    throw new CliError(`${word}: this option takes no value; write --${name}.`, 2);
  if (placeholder === '') return { [name]: '' };
  const isNext = inline === undefined && !(rest[0] || '').startsWith('--');
  const value = isNext ? rest.shift() : inline;
  if (value) return { [name]: value };
  throw new CliError(`${word}: the value is missing; write --${name} ${placeholder}.`, 2);
}
