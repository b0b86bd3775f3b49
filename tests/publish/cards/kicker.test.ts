import { expect, test } from 'vitest';
import { draw } from '../../../plugins/draw';
import { fit } from '../../../src/publish/cards/fit';
import { column, kicker, picture } from '../../../src/publish/cards/layout';
import { pixels } from './pixels';

/** How far a line reaches to the right, drawn as on a card. */
async function reach(line: string, size: number): Promise<number> {
  const { png } = await draw({
    png: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="60"><rect width="100%" height="100%" fill="#fff"/><text x="${column.left}" y="40" font-size="${size}" style="font-family:Roboto;font-weight:600">${line}</text></svg>`,
  });
  const { width, height, colourAt } = pixels(png!);
  const isInked = (x: number) =>
    Array.from({ length: height }, (_, y) => colourAt(x, y)).some((colour) => colour < 0xffffff);
  return Array.from({ length: width }, (_, x) => x).findLast(isInked)!;
}

test.each([
  'Trade',
  'Trade between South Korea and Russia in 2014',
  'MEASURED IN MILLIONS OF METRIC TONS A MONTH',
  'People born abroad who live in the United States, as a share of all who live there',
])('the chapter’s name "%s" ends before the picture begins', async (name) => {
  const { lines, size } = fit(name, kicker);
  expect(lines.join(' ')).toBe(name);
  expect(lines.length).toBeLessThanOrEqual(2);
  for (const line of lines) expect(await reach(line, size)).toBeLessThan(picture.left);
});

test('a short one is as large as ever', () => {
  expect(fit('Side by side', kicker)).toEqual({ lines: ['Side by side'], size: 25 });
});
