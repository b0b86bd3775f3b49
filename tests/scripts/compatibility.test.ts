import { describe, expect, it } from 'vitest';
import { compatibility, enginesNotRun, type Report } from '../../scripts/compatibility/table.mjs';

const listed = [
  { id: 'plain', title: 'The iframe alone', mode: 'stepper' },
  { id: 'csp', title: 'A strict page', mode: 'scroll' },
] as const;

const run = (projectName: string, status: string, about: string[], measured?: string) => ({
  projectName,
  status,
  annotations: [
    ...about.map((description) => ({ type: 'situation', description })),
    { type: 'engine', description: '147.0' },
    ...(measured ? [{ type: 'measured', description: measured }] : []),
  ],
});

const reportOf = (...tests: ReturnType<typeof run>[]): Report => ({
  stats: { startTime: '2026-11-25T20:00:00Z' },
  suites: [{ specs: [], suites: [{ specs: [{ title: 'a test', tests }] }] }],
});

const cells = (table: string) =>
  table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('compatibility(report, situations)', () => {
  it('has a line for each situation and says which engines passed, failed and did not run', () => {
    const report = reportOf(
      run('chromium', 'expected', ['plain']),
      run('firefox', 'unexpected', ['plain']),
    );
    const [head, , plain, csp] = cells(compatibility(report, [...listed]));
    expect(head).toEqual([
      'Situation',
      'Mode',
      'Chromium 147.0',
      'Firefox 147.0',
      'WebKitGTK',
      'Measured',
    ]);
    expect(plain).toEqual(['The iframe alone', 'stepper', 'pass', '**fail**', 'not run', '']);
    expect(csp!.slice(2, 5)).toEqual(['not run', 'not run', 'not run']);
  });

  it.each(['unexpected', 'flaky', 'skipped'])(
    'takes one test that is %s for a failure',
    (status) => {
      const report = reportOf(
        run('chromium', 'expected', ['csp']),
        run('chromium', status, ['plain', 'csp']),
      );
      const [, , plain, csp] = cells(compatibility(report, [...listed]));
      expect([plain![2], csp![2]]).toEqual(['**fail**', '**fail**']);
    },
  );

  it('tells what the tests measured, each once', () => {
    const report = reportOf(
      run('chromium', 'expected', ['csp'], 'pin error 0 px'),
      run('chromium', 'expected', ['csp'], 'pin error 0 px'),
      run('chromium', 'expected', ['csp'], 'one Back leaves'),
    );
    const [, , , csp] = cells(compatibility(report, [...listed]));
    expect(csp![5]).toBe('pin error 0 px; one Back leaves');
  });
});

describe('enginesNotRun(report)', () => {
  it('names those that no test of a situation ran in', () => {
    expect(enginesNotRun(reportOf(run('chromium', 'expected', ['plain'])))).toEqual([
      'Firefox',
      'WebKitGTK',
    ]);
    expect(enginesNotRun(reportOf(run('chromium', 'expected', [])))).toHaveLength(3);
  });
});
