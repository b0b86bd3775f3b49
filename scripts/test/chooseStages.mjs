import { CliError } from '../cliError.mjs';

/**
 * The stages that the command line names, in their own order; all when it names none. An unknown
 * name is a `CliError` with exit code 2.
 * @template {{ name: string }} S
 * @param {S[]} stages
 * @param {string[]} names
 * @returns {S[]}
 */
export function chooseStages(stages, names) {
  const known = stages.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new CliError(`${unknown}: no such stage; use ${known.join(', ')}.`, 2);
  }
  return names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
}
