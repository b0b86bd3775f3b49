import { expect, test } from 'vitest';
import { describeEngines } from '../../scripts/engines.mjs';

test('engines are named by their versions, and those that are missing are said to be', () => {
  expect(describeEngines([])).toBe('no firefox, no webkit');
  expect(
    describeEngines([{ name: 'webkit', version: 'WebKitGTK 2.48.1', path: '/usr/bin/driver' }]),
  ).toBe('no firefox, WebKitGTK 2.48.1');
});
