/**
 * What one stage adds to the count.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {string[]} failures a line for each failure: their number is the count
 */

/**
 * A stage that is one check.
 * @param {number} code its exit code
 * @returns {Tally}
 */
export function tallyCheck(code) {
  return code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [`exit code ${code}`] };
}

/**
 * Vitest's JSON report. Every test that did not pass is a failure, a skipped one too, and so is a
 * file that could not be run.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { fullName: string, status: string }[] }[] } | undefined} report undefined: none was written
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyUnitTests(report, code) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) =>
    file.assertionResults.map(({ fullName, status }) => ({
      name: `${file.name}: ${fullName}`,
      status,
    })),
  );
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  );
  const errors = broken.map(
    (file) => `${file.name}: ${file.message || 'failed outside its tests'}`,
  );
  return tallyTests(tests, errors, code);
}

/**
 * Playwright's JSON report. Every test that did not pass at once is a failure, a skipped one too.
 * @param {{ suites: PlaywrightSuite[], errors?: { message?: string }[] } | undefined} report
 *   undefined: none was written
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function tallyBrowserTests(report, code) {
  const tests = (report?.suites ?? []).flatMap(testsOfSuite).map(({ name, status }) => ({
    name,
    status: status === 'expected' ? 'passed' : status,
  }));
  const errors = (report?.errors ?? []).map(
    ({ message }) => message || 'an error without a message',
  );
  return tallyTests(tests, errors, code);
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title the file's name for the outermost one
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: { status: string }[] }[]} [specs]
 */

/** @param {PlaywrightSuite} suite @returns {{ name: string, status: string }[]} */
function testsOfSuite({ title, suites = [], specs = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: spec.title, status })),
  );
  return [...own, ...suites.flatMap(testsOfSuite)].map(({ name, status }) => ({
    name: `${title}: ${name}`,
    status,
  }));
}

/**
 * @param {{ name: string, status: string }[]} tests
 * @param {string[]} errors of the run, outside of tests
 * @param {number} code
 * @returns {Tally}
 */
function tallyTests(tests, errors, code) {
  const bad = tests.filter(({ status }) => status !== 'passed');
  const failures = [...bad.map(({ name, status }) => `${name} (${status})`), ...errors];
  if (failures.length === 0 && tests.length === 0) failures.push('not one test was run');
  if (failures.length === 0 && code !== 0) failures.push(`the runner failed: exit code ${code}`);
  return { passed: tests.length - bad.length, failures };
}

/** @param {{ status: string }} test */
function isFailed({ status }) {
  return status === 'failed';
}
