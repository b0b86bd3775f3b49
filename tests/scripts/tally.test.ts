import { describe, expect, it } from 'vitest';
import {
  tallyBrowserTests,
  tallyCheck,
  tallyUnitTests,
  type PlaywrightSuite,
} from '../../scripts/test/tally.mjs';

describe('tallyCheck(code)', () => {
  it('counts one', () => {
    expect(tallyCheck(0)).toEqual({ passed: 1, failures: [] });
    expect(tallyCheck(2)).toEqual({ passed: 0, failures: ['exit code 2'] });
  });
});

function file(name: string, statuses: string[], status = 'passed', message = '') {
  const assertionResults = statuses.map((status, i) => ({ fullName: `test ${i}`, status }));
  return { name, status, message, assertionResults };
}

describe('tallyUnitTests(report, code)', () => {
  it('counts the tests of all files', () => {
    const testResults = [file('a', ['passed', 'passed']), file('b', ['passed'])];
    expect(tallyUnitTests({ testResults }, 0)).toEqual({ passed: 3, failures: [] });
  });

  it('counts failed, skipped and planned tests as failures', () => {
    const testResults = [file('a', ['passed', 'failed', 'skipped', 'todo'], 'failed')];
    expect(tallyUnitTests({ testResults }, 1)).toEqual({
      passed: 1,
      failures: ['a: test 1 (failed)', 'a: test 2 (skipped)', 'a: test 3 (todo)'],
    });
  });

  it('counts a file that could not be read', () => {
    const testResults = [file('a', ['passed']), file('b', [], 'failed', 'no such module')];
    expect(tallyUnitTests({ testResults }, 1)).toEqual({
      passed: 1,
      failures: ['b: no such module'],
    });
  });

  it('counts a runner that fails although its tests passed', () => {
    const testResults = [file('a', ['passed'])];
    expect(tallyUnitTests({ testResults }, 1)).toEqual({
      passed: 1,
      failures: ['the runner failed: exit code 1'],
    });
  });

  it.each([undefined, { testResults: [] }])('fails without tests: %j', (report) => {
    expect(tallyUnitTests(report, 0)).toEqual({ passed: 0, failures: ['not one test was run'] });
  });
});

function suite(title: string, statuses: string[], suites: PlaywrightSuite[] = []): PlaywrightSuite {
  const specs = statuses.map((status, i) => ({ title: `test ${i}`, tests: [{ status }] }));
  return { title, specs, suites };
}

describe('tallyBrowserTests(report, code)', () => {
  it('counts the tests of nested suites', () => {
    const suites = [suite('page', ['expected'], [suite('at 360 px', ['expected', 'expected'])])];
    expect(tallyBrowserTests({ suites }, 0)).toEqual({ passed: 3, failures: [] });
  });

  it('counts failed, flaky and skipped tests as failures', () => {
    const suites = [
      suite('page', ['expected', 'unexpected', 'flaky'], [suite('at 360 px', ['skipped'])]),
    ];
    expect(tallyBrowserTests({ suites }, 1)).toEqual({
      passed: 1,
      failures: [
        'page: test 1 (unexpected)',
        'page: test 2 (flaky)',
        'page: at 360 px: test 0 (skipped)',
      ],
    });
  });

  it('counts errors outside of tests', () => {
    const report = { suites: [suite('page', ['expected'])], errors: [{ message: 'no server' }] };
    expect(tallyBrowserTests(report, 1)).toEqual({ passed: 1, failures: ['no server'] });
  });

  it('counts an error once when it kept all tests from running', () => {
    const report = { suites: [], errors: [{ message: 'no tests found' }] };
    expect(tallyBrowserTests(report, 1)).toEqual({ passed: 0, failures: ['no tests found'] });
  });

  it('fails without a report', () => {
    expect(tallyBrowserTests(undefined, 1)).toEqual({
      passed: 0,
      failures: ['not one test was run'],
    });
  });
});
