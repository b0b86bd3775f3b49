/** Where the test runners leave their JSON reports, from the project's folder. */
export const reports = {
  unit: 'node_modules/.cache/reports/unit.json',
  browser: 'node_modules/.cache/reports/browser.json',
};
