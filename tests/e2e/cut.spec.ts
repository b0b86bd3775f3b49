import { stepIds } from './story';
import { expect, test } from './test';

test('with the network cut after the first response the story is read to its end, with its pictures', async ({
  page,
  problems,
}) => {
  let answered = 0;
  await page.route('**/*', (route) => {
    answered += 1;
    return answered === 1 ? route.continue() : route.abort();
  });
  await page.goto('./');
  await page.mouse.wheel(0, 1e6);

  const opening = page.locator('.opening svg');
  expect((await opening.boundingBox())!.height).toBeGreaterThan(100);
  for (const id of stepIds) {
    const step = page.locator(`#${id}`);
    await step.scrollIntoViewIfNeeded();
    await expect(step.getByRole('heading')).toBeVisible();
    expect((await step.innerText()).length, `${id}: words`).toBeGreaterThan(80);
    const seen = await page.evaluate((at) => {
      const pictures = document.querySelectorAll(`#${at} svg, #${at.split('-')[0]} .plot > svg`);
      return [...pictures].some((svg) => {
        const marks = svg.querySelectorAll('path, rect, circle, use');
        return marks.length > 0 && svg.checkVisibility({ visibilityProperty: true });
      });
    }, id);
    expect(seen, `${id}: a picture`).toBe(true);
  }
  expect(answered).toBeGreaterThan(1);
  // That the rest was asked for in vain is told on the console, and is all that is told.
  expect(problems.filter((problem) => !/ERR_FAILED/.test(problem))).toEqual([]);
  problems.length = 0;
});
