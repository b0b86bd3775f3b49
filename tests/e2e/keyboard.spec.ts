import type { Page } from '@playwright/test';
import { announcements } from './announced';
import { chapterIds, chapters, firstOf, lastOf } from './story';
import { expect, test } from './test';

test('from every picture a link leads past it, to the text being read', async ({ page, story }) => {
  await story.open();
  for (const id of chapterIds) {
    const step = lastOf(id);
    await story.land(step);
    const skip = story.chapter(id).getByRole('link', { name: 'Skip this picture' });
    await skip.focus();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${step}$`));
    await story.expectStep(step);
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => document.activeElement!.closest('.step')?.id);
    if (reached !== undefined)
      expect((chapters[id] as readonly string[]).includes(reached)).toBe(true);
  }
});

test('Next and Previous lead to the step’s heading, and Shift+Tab back to them', async ({
  page,
  story,
}) => {
  const announced = await announcements(page);
  await story.open();
  await story.land('trade-1992');
  const trade = story.chapter('trade');
  await trade.getByRole('button', { name: 'Next step' }).focus();
  await announced();
  for (const [i, step] of chapters.trade.slice(1).entries()) {
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${step} h3`)).toBeFocused();
    await story.expectStep(step);
    const heading = (await page.locator(`#${step} h3`).textContent())!.trim();
    await expect.poll(announced, 'told at rest, once').toEqual([`Step ${i + 2} of 5: ${heading}`]);
    await page.keyboard.press('Shift+Tab');
    await expect(trade.getByRole('button', { name: /^Next/ })).toBeFocused();
    await story.expectStep(step);
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('#base-1992 h3')).toBeFocused();
});

test('a jump over chapters announces the step it ends at, and no other', async ({
  page,
  story,
}) => {
  const announced = await announcements(page);
  await story.open();
  await story.enlivenAll();
  await announced();
  await story.land('growth-world');
  await story.expectStep('growth-world');
  await expect.poll(announced).toEqual([expect.stringMatching(/^Step 2 of 2: ./)]);
  await story.land('trade-2014');
  await expect.poll(announced).toEqual([expect.stringMatching(/^Step 2 of 5: €/)]);
});

test('fast scrolling announces nothing on the way, and names the step at which it rests', async ({
  page,
  story,
}) => {
  const announced = await announcements(page);
  await story.open();
  await story.enlivenAll();
  await announced();
  const way = ['trade', 'base', 'people'] as const;
  for (const step of way.flatMap((id) => chapters[id])) {
    await page.evaluate(
      (id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }),
      step,
    );
    await page.evaluate(() => window.probe.frames(2));
  }
  await story.expectStep('people-dots');
  const heading = (await page.locator('#people-dots h3').textContent())!.trim();
  await expect.poll(announced).toEqual([`Step 3 of 3: ${heading}`]);
});

test('a reader who goes on past all chapters is told of none of them', async ({ page, story }) => {
  const announced = await announcements(page);
  await story.open();
  await story.enlivenAll();
  await announced();
  await story.land('end-1993');
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await story.rest();
  await expect(page.locator('[aria-current=step]')).toHaveCount(0);
  await story.land('trade-1992');
  await expect.poll(announced).toEqual([expect.stringMatching(/^Step 1 of 5: ./)]);
});

declare global {
  interface Window {
    /** What had the focus when it was last asked for. */
    before?: Element;
  }
}

/** What has the focus: whether it is seen, where it is, and how it is marked. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const shown = element.closest('.marks') ? element.closest('.plot')! : element;
    const { top, bottom, left, right } = shown.getBoundingClientRect();
    const FOLLOWING = Node.DOCUMENT_POSITION_FOLLOWING;
    const CONTROLS = 'a, button, input, select, summary, textarea';
    const scrolls = ({ scrollHeight, scrollWidth, clientHeight, clientWidth }: Element) =>
      scrollHeight > clientHeight || scrollWidth > clientWidth;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const found = {
      name: `${element.localName} ${element.id} ${element.textContent!.trim().slice(0, 40)}`,
      body: element === document.body,
      seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      idle: !element.matches(CONTROLS) && !scrolls(element),
      outline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      hidden: element.closest('[aria-hidden=true]') !== null,
      back: element.compareDocumentPosition(window.before ?? document.head) === FOLLOWING,
    };
    window.before = element;
    return found;
  });

test('Tab goes through the whole page in the order of reading, and out of it', async ({
  page,
  story,
}) => {
  await story.open();
  await story.enlivenAll();
  // Where Tab begins after a jump, browsers do not agree on; the first stop of a fresh page is this one.
  await page.locator('.skip').first().focus();
  const faults: string[] = [];
  let stops = 0;
  let last = '';
  for (let at = await focused(page); !at.body && stops < 600; at = await focused(page)) {
    if (at.back) faults.push(`${at.name}: goes back from ${last}`);
    if (!at.seen) faults.push(`${at.name}: out of view`);
    if (!at.outline) faults.push(`${at.name}: no outline`);
    if (at.idle) faults.push(`${at.name}: neither a control nor scrolled`);
    if (at.hidden) faults.push(`${at.name}: hidden from screen readers`);
    last = at.name;
    stops += 1;
    await page.keyboard.press('Tab');
  }
  expect(faults).toEqual([]);
  expect(stops, 'stops on the way').toBeGreaterThan(120);
  expect(last, 'the last stop is a source').toMatch(/^a /);
  await expect(page.locator('footer a').last()).toContainText(last.slice(3, 23).trim());
});

test('nothing that does not scroll is a stop, at any size, with all that can be opened open', async ({
  page,
  story,
}) => {
  await story.open();
  await story.openAll();
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [768, 1024],
    [360, 740],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    // Each is asked for the focus as the Tab key would, which finds what the browser itself makes a stop.
    const idle = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '[tabindex], [role=region], .panel, .wide, dialog',
        ),
      ]
        .filter((one) => !one.matches('a, button, input, select, summary, [tabindex="-1"]'))
        .filter((one) => {
          one.focus();
          const { scrollHeight, scrollWidth, clientHeight, clientWidth } = one;
          const scrolls = scrollHeight > clientHeight || scrollWidth > clientWidth;
          return document.activeElement === one && !scrolls;
        })
        .map(({ className }) => className),
    );
    expect.soft(idle, `${width} x ${height}`).toEqual([]);
  }
});

test('landmarks, figures and groups have names of their own', async ({ page, story }) => {
  await story.open();
  await story.openAll();
  const named = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'section[aria-labelledby], nav, figure, [role=region], [role=group]',
      ),
    ]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const by = one.getAttribute('aria-labelledby');
        const label = by ? document.getElementById(by) : one.querySelector('legend, figcaption');
        return one.getAttribute('aria-label') ?? label?.textContent?.trim() ?? '';
      }),
  );
  expect(named.filter((name, i) => !name || named.indexOf(name) !== i)).toEqual([]);
});

test('on a phone the picture covers nothing that has the focus', async ({ page, story }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await story.open();
  await story.enlivenAll();
  await page.locator('.skip').first().focus();
  const covered: string[] = [];
  for (const direction of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press(direction);
      const hidden = await page.evaluate(() => {
        const element = document.activeElement!;
        if (!element.closest('.card')) return null;
        const { left, top, height } = element.getClientRects()[0]!;
        const seen = document.elementFromPoint(left + 2, top + height / 2);
        const shown = seen && (element.contains(seen) || seen.contains(element));
        return shown ? null : `${element.textContent} below ${seen?.className}`;
      });
      if (hidden) covered.push(`${direction}: ${hidden}`);
    }
  }
  expect(covered).toEqual([]);
});

test('keys do nothing outside a control but scroll', async ({ page, story }) => {
  await story.open();
  await story.land(firstOf('trade'));
  const before = await story.rest();
  for (const key of ['ArrowRight', 'ArrowLeft', 'j', 'k', 'n', 'p', 's', '?', '/', '1'])
    await page.keyboard.press(key);
  expect(await story.rest()).toEqual(before);
});

test('a number out of view says where it comes from when Tab reaches it', async ({
  page,
  story,
}) => {
  await story.open();
  const number = page.locator('#week-2017 .card p a.num').first();
  await number.focus();
  await expect(number).toBeInViewport();
  await story.rest();
  await expect(page.locator('#provenance')).toBeVisible();
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await expect(page.locator('#provenance'), 'the focus keeps it').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#provenance')).toBeHidden();
});

test('where scrolling ends half way to a step, the marks’ buttons stand on the marks', async ({
  page,
  story,
}) => {
  await story.open();
  await story.land('trade-sourced');
  // Half the way up from the foot of the window: the scale is neither linear nor logarithmic.
  await page.evaluate(() => {
    const step = document.getElementById('trade-steady')!;
    const landing = parseFloat(getComputedStyle(step).scrollMarginTop);
    const there = landing + (innerHeight - landing) * 0.45;
    scrollBy({ top: step.getBoundingClientRect().top - there, behavior: 'instant' });
  });
  const apart = () =>
    page.evaluate(() => {
      const centre = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return [(left + right) / 2, (top + bottom) / 2] as const;
      };
      const dots = [...document.querySelectorAll('#trade .plot circle[data-id]')].map(centre);
      const marks = [...document.querySelectorAll('#trade .marks button')].map(centre);
      if (dots.length !== marks.length) return `${dots.length} dots, ${marks.length} buttons`;
      const far = dots.map(([x, y], i) => Math.hypot(x - marks[i]![0], y - marks[i]![1]));
      return Math.max(...far) < 1.5 ? 'together' : `${Math.max(...far)} px apart`;
    });
  // Bent: on the way.
  await expect(page.locator('#trade .plot .hypothesis')).toHaveAttribute('d', /L.*L/);
  await expect.poll(apart).toBe('together');
});
