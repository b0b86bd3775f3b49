import { isOver, listed, weighSite } from '../../scripts/weigh.mjs';
import { expect, test } from './test';

test('what is sent first, and what other people’s pages load, is within its budget', () => {
  const budgets = weighSite('dist');
  expect(budgets.length).toBeGreaterThan(0);
  expect(listed(budgets.filter(isOver))).toBe('');
});
