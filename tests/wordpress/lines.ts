/** A line for each check, with what it measured. */
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class Lines implements Reporter {
  onTestEnd({ title }: TestCase, { status, annotations, errors }: TestResult): void {
    const measured = annotations
      .filter(({ type }) => type === 'measured')
      .map(({ description }) => description);
    console.log(`${status === 'passed' ? 'pass' : 'FAIL'}  ${[title, ...measured].join('; ')}`);
    for (const { message = '' } of errors)
      console.log(stripVTControlCharacters(message).replace(/^/gm, '      '));
  }

  onError({ message }: { message?: string }): void {
    console.log(message);
  }
}
