/** Scripts that do not come, or that fail half way: the page stays readable and the rest lives. */
import type { Locator, Page, Route } from '@playwright/test';
import { chapterIds, chapters, firstOf, type ChapterId, type Story } from './story';
import { expect, test } from './test';

const others = (id: ChapterId) => chapterIds.filter((other) => other !== id);

async function expectAllVisible(all: Locator, count: number): Promise<void> {
  await expect(all).toHaveCount(count);
  for (const one of await all.all()) await expect(one).toBeVisible();
}

/** The chapter is as it was served: each step with its own picture, nothing that needs a script. */
async function expectUnrolled(story: Story, id: ChapterId): Promise<void> {
  const chapter = story.chapter(id);
  await expect(chapter).not.toHaveAttribute('data-live');
  await expect(chapter).not.toHaveAttribute('data-pinned');
  // What is added beside a live picture is gone with it.
  await expect(chapter.locator('.foot').locator('.embed, .share')).toHaveCount(0);
  await expect(chapter.locator('.plot > svg')).toBeVisible();
  // The first step's picture is the chapter's own.
  await expectAllVisible(chapter.locator('.still'), chapters[id].length - 1);
  await expect(chapter.locator('.stepper')).toBeHidden();
  await expectAllVisible(chapter.locator('.card p'), chapters[id].length);
}

async function expectOthersLive(story: Story, id: ChapterId): Promise<void> {
  for (const other of others(id)) {
    await story.land(firstOf(other));
    await story.expectStep(firstOf(other));
  }
}

/** A chapter's picture as it is served. */
const servedIn = (page: Page, id: ChapterId): Promise<string> =>
  page.evaluate(async (chapter) => {
    const html = await (await fetch('')).text();
    const served = new DOMParser().parseFromString(html, 'text/html');
    return served.querySelector(`#${chapter} [data-island]`)!.innerHTML;
  }, id);

/** The script with all that moves the pictures. */
const PICTURES = /\/assets\/pictures-[^/]*\.js$/;

/** Takes a step's view away: what draws it then fails. */
const breakStep = (page: Page, step: string) =>
  page.route(PICTURES, async (route) => {
    const response = await route.fetch();
    const view = new RegExp(`(${step}['"\`],view:)\\{[^}]*\\}`);
    await route.fulfill({ response, body: (await response.text()).replace(view, '$1null') });
  });

test('a chart that throws at once leaves its chapter as served, the others live', async ({
  page,
  story,
  problems,
}) => {
  await breakStep(page, 'people-1990');
  await story.open();
  await page.locator('#people').scrollIntoViewIfNeeded();
  await expectOthersLive(story, 'people');
  await expectUnrolled(story, 'people');
  expect(problems.splice(0)).toHaveLength(1);
});

test('chapters whose script does not come stay as served, and the page goes on', async ({
  page,
  story,
  problems,
}) => {
  await page.route(PICTURES, (route) => route.abort());
  await story.open();
  for (const id of chapterIds) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await expectUnrolled(story, id);
  }
  await expect(page.locator('#numbers tbody tr')).not.toHaveCount(0);
  expect(problems.splice(0).length).toBeGreaterThan(0);
});

/** The sheet of what is seen later: live pictures, notes, tables. */
const LATER = /\/assets\/late-[^/]*\.css$/;

const sheets: [how: string, answer: (route: Route) => Promise<void>][] = [
  ['does not come', (route) => route.abort()],
  ['is empty', (route) => route.fulfill({ contentType: 'text/css', body: '' })],
  [
    'is cut in half',
    async (route) => {
      const response = await route.fetch();
      const css = await response.text();
      await route.fulfill({ response, body: css.slice(0, css.length / 2) });
    },
  ],
];
for (const [how, answer] of sheets)
  test(`where the sheet of live pictures ${how}, all stay as served`, async ({
    page,
    story,
    problems,
  }) => {
    await page.route(LATER, answer);
    await story.open();
    for (const id of chapterIds) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await expect(story.chapter(id).locator('.plot > svg')).toBeVisible();
      await expectAllVisible(story.chapter(id).locator('.still'), chapters[id].length - 1);
      await expect(story.chapter(id)).not.toHaveAttribute('data-live');
    }
    problems.length = 0;
  });

test('a picture that fails at a later step is given back as it was served', async ({
  page,
  story,
  problems,
}) => {
  await breakStep(page, 'people-2016');
  await story.open();
  const served = await servedIn(page, 'people');
  await story.land('people-1990');
  await page.evaluate(() => document.getElementById('people-2016')!.scrollIntoView());
  await expect(story.chapter('people')).not.toHaveAttribute('data-live');
  await expectUnrolled(story, 'people');
  expect(await page.locator('#people [data-island]').innerHTML()).toBe(served);
  await expectOthersLive(story, 'people');
  expect(problems.splice(0)).toHaveLength(1);
});

/** Breaks, of the browser's own, what following the reader in a chapter needs, from when `broken` is set. */
async function breakChapter(page: Page, id: ChapterId): Promise<void> {
  await page.addInitScript((chapter) => {
    const { observe } = ResizeObserver.prototype;
    const { getBoundingClientRect } = Element.prototype;
    const check = ({ id }: Element) => {
      if (!('broken' in window) || id !== chapter) return;
      // Others ask for the chapter's place, too: only the one who follows the reader shall fail.
      if (window.broken === 'once') Reflect.deleteProperty(window, 'broken');
      throw new Error('broken on purpose');
    };
    ResizeObserver.prototype.observe = function (target, options) {
      check(target);
      observe.call(this, target, options);
    };
    Element.prototype.getBoundingClientRect = function () {
      check(this);
      return getBoundingClientRect.call(this);
    };
  }, id);
}
const breakNow = (page: Page, broken: 'once' | 'always' = 'always') =>
  page.evaluate((how) => Object.assign(window, { broken: how }), broken);

test('a chapter in which the reader cannot be followed stays as served', async ({
  page,
  story,
  problems,
}) => {
  await breakChapter(page, 'people');
  await story.open();
  await breakNow(page);
  await page.locator('#people').scrollIntoViewIfNeeded();
  await expectOthersLive(story, 'people');
  await expectUnrolled(story, 'people');
  expect(problems.splice(0)).toHaveLength(1);
});

test('a chapter in which the reader can be followed no more is given back as it was served', async ({
  page,
  story,
  problems,
}) => {
  await breakChapter(page, 'people');
  await story.open();
  const served = await servedIn(page, 'people');
  await story.land('people-2016');
  await breakNow(page, 'once');
  await page.setViewportSize({ width: 700, height: 800 });
  await expectUnrolled(story, 'people');
  await expect(page.locator('[aria-current=step]')).toHaveCount(0);
  expect(await page.locator('#people [data-island]').innerHTML()).toBe(served);
  await expectOthersLive(story, 'people');
  expect(problems.splice(0)).toHaveLength(1);
});

test('a picture that fails when it is pointed at is given back as it was served', async ({
  page,
  story,
  problems,
}) => {
  await story.open();
  await story.land('people-dots');
  await page.evaluate(() => {
    const { hypot } = Math;
    Math.hypot = () => {
      Math.hypot = hypot;
      throw new Error('broken on purpose');
    };
  });
  await story.chapter('people').locator('.plot').hover();
  await expectUnrolled(story, 'people');
  await expectOthersLive(story, 'people');
  expect(problems.splice(0)).toHaveLength(1);
});

test('without its first script the page is whole', async ({ page, story, problems }) => {
  await page.route(/\/assets\/client-[^/]*\.js$/, (route) => route.abort());
  await page.goto('/');
  for (const id of chapterIds) await expectUnrolled(story, id);
  await expect(page.getByRole('switch')).toHaveCount(0);
  problems.splice(0);
});
