import { test as base } from '../e2e/hosts/test';
import { WordPress } from './wordpress';

export const test = base.extend<{ wordpress: WordPress }>({
  wordpress: async ({ request }, use) => use(new WordPress(request)),
  page: async ({ page }, use) => {
    // Nothing of the web is asked: WordPress has pictures of its people from there.
    await page.route(
      (url) => !/^(localhost|127\.0\.0\.1)$/.test(url.hostname),
      (route) => route.fulfill({ status: 204 }),
    );
    await use(page);
  },
});

export { expect, measured } from '../e2e/hosts/test';
