import { MADE_UP } from '../sites.mjs';
import { reports } from './reports.mjs';
import { tallyBrowserTests, tallyUnitTests } from './tally.mjs';

/**
 * One part of `npm test`.
 * @typedef {object} Stage
 * @property {string} name what it is called on the command line
 * @property {string} title what it is called in the output
 * @property {string} tool the command that is run
 * @property {string} [pkg] the package of the command, when it is named otherwise
 * @property {string[]} args
 * @property {boolean} [quiet] its output is shown only when it fails; such stages run side by side
 * @property {string[]} [needs] the stages without which it cannot run
 * @property {string} [report] the JSON file with its tests; without one the stage counts as one check
 * @property {(report: any, code: number) => import('./tally.mjs').Tally} [tally] reads the report, whose shape is its tool's own
 */

/** @type {Stage[]} Everything `npm test` runs, in order. */
export const stages = [
  {
    name: 'format',
    title: 'Formatting',
    tool: 'prettier',
    args: ['--check', '--log-level=warn', '.'],
    quiet: true,
  },
  {
    name: 'lint',
    title: 'Lint',
    tool: 'eslint',
    args: ['--max-warnings=0', '.'],
    quiet: true,
  },
  {
    // It asks the compiler about every file, not about components alone.
    name: 'types',
    title: 'Types, and Svelte components',
    tool: 'svelte-check',
    args: ['--fail-on-warnings', '--output=human'],
    quiet: true,
  },
  { name: 'dead', title: 'Dead code', tool: 'knip', args: [], quiet: true },
  {
    name: 'unit',
    title: 'Unit tests',
    tool: 'vitest',
    args: ['run', '--allowOnly=false'],
    report: reports.unit,
    tally: tallyUnitTests,
  },
  { name: 'build', title: 'Build', tool: 'vite', args: ['build'] },
  {
    name: 'madeup',
    title: 'Build of the made-up stories',
    tool: 'vite',
    args: ['build', '--mode', MADE_UP],
  },
  {
    name: 'browser',
    title: 'Browser tests',
    tool: 'playwright',
    pkg: '@playwright/test',
    args: ['test', '--forbid-only'],
    needs: ['build', 'madeup'],
    report: reports.browser,
    tally: tallyBrowserTests,
  },
];
