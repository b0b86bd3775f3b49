/** Heights that an embedded page tells: of its width, whatever it was before. */
import { expect, test } from './hosts/test';

const HOST = `<script>
  heights = {};
  addEventListener('message', ({ data }) => {
    if (data?.embed135 !== 1 || data.type !== 'ready' || !data.height) return;
    const frame = document.querySelector('iframe');
    const { offsetWidth: width } = frame;
    (heights[width] ??= []).push(data.height);
    frame.style.height = data.height + 'px';
  });
</script>`;

test('a frame that is as high as all steps has at each width the height that it had there before', async ({
  host,
}) => {
  await host.write(HOST + host.markup('trade/', 'style="width:600px;height:480px"'));
  await host.embedded();
  const told = () =>
    host.page.evaluate(() => (window as unknown as { heights: Record<number, number[]> }).heights);
  const widths = [600, 400, 900, 600, 900, 400];
  for (const [at, width] of widths.entries()) {
    await host.iframe.evaluate((frame, px) => (frame.style.width = `${px}px`), width);
    const times = widths.slice(0, at + 1).filter((one) => one === width).length;
    await expect.poll(async () => (await told())[width]?.length).toBe(times);
    await host.expectMode('flow');
  }
  for (const heights of Object.values(await told())) expect(new Set(heights).size).toBe(1);
});
