/**
 * What a run of the browser tests says of the situations, read from Playwright's JSON report. A test
 * names its situations, its engine and what it measured in annotations.
 */

/**
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ projectName: string, status: string, annotations: Annotation[] }} TestRun
 * @typedef {{ title: string, tests: TestRun[] }} Spec
 * @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite
 * @typedef {{ suites?: Suite[], stats: { startTime: string } }} Report
 * @typedef {Pick<import('../hosts/situations.mjs').Situation, 'id' | 'title' | 'mode'>} Listed
 */

/** The engines that browsers have, by the names of Playwright's projects. */
const engines = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** @param {Suite} suite @returns {TestRun[]} */
const runsOf = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(runsOf),
];

/** @param {TestRun} run @param {string} type */
const said = ({ annotations }, type) =>
  annotations.flatMap((one) => (one.type === type && one.description ? [one.description] : []));

/** @param {TestRun[]} runs of one situation in one engine */
function verdict(runs) {
  if (runs.length === 0) return 'not run';
  return runs.every(({ status }) => status === 'expected') ? 'pass' : '**fail**';
}

/** @param {TestRun[]} runs of one engine @param {string} name */
function heading(runs, name) {
  const [version] = runs.flatMap((run) => said(run, 'engine'));
  return version ? `${name} ${version}` : name;
}

/** @param {string[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/** @param {Report} report */
const allRuns = ({ suites = [] }) =>
  suites.flatMap(runsOf).filter((run) => said(run, 'situation').length > 0);

/** Engines of which the report has no test. @param {Report} report */
export function enginesNotRun(report) {
  const run = new Set(allRuns(report).map(({ projectName }) => projectName));
  return Object.entries(engines).flatMap(([project, name]) => (run.has(project) ? [] : [name]));
}

/**
 * The table of situations and engines, in Markdown.
 * @param {Report} report
 * @param {Listed[]} situations in their order
 */
export function compatibility(report, situations) {
  const runs = allRuns(report);
  const columns = Object.entries(engines).map(([project, name]) => {
    const own = runs.filter(({ projectName }) => projectName === project);
    return { own, name: heading(own, name) };
  });
  const rows = situations.map(({ id, title, mode }) => {
    const about = (/** @type {TestRun} */ run) => said(run, 'situation').includes(id);
    const verdicts = columns.map(({ own }) => verdict(own.filter(about)));
    const measured = new Set(runs.filter(about).flatMap((run) => said(run, 'measured')));
    return row([title, mode, ...verdicts, [...measured].join('; ')]);
  });
  const head = ['Situation', 'Mode', ...columns.map(({ name }) => name), 'Measured'];
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}
