import { displayFont } from '../../plugins/displayFont.ts';
import { expect, test } from './test';

test('a display face that is joined of several files is one that browsers take', async ({
  page,
}) => {
  const { source } = await displayFont('Đắk Lắk, Łódź');
  await page.setContent(`<p style="font: 60px Display">Đắk Lắk, Łódź</p>`);
  const status = await page.evaluate(
    async (bytes) => {
      const face = new FontFace('Display', Uint8Array.from(bytes));
      document.fonts.add(await face.load());
      return face.status;
    },
    [...source],
  );
  expect(status).toBe('loaded');
});
