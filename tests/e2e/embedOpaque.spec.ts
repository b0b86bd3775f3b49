import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { escaped } from '../../src/publish/site/markup';
import { test } from './hosts/test';

/** A whole page with one of ours in it. */
const preview = (frame: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Preview</title>${frame}</html>`;

const inFrame = (attributes: string) =>
  `<iframe title="Preview" style="width:640px;height:600px" ${attributes}></iframe>`;

const opaque = {
  'written into a sandbox': (html: string) =>
    inFrame(`sandbox="allow-scripts" srcdoc="${escaped(html)}"`),
  'in a data address': (html: string) =>
    inFrame(`src="data:text/html;charset=utf-8,${encodeURIComponent(html)}"`),
};

for (const [name, written] of Object.entries(opaque))
  test(`a frame works in a preview ${name}`, async ({ host }) => {
    await host.write(written(preview(host.markup('trade/'))));
    await host.expectMode('stepper');
  });

test('a frame works in a page that is opened from disk', async ({ host, page }, info) => {
  const file = info.outputPath('preview.html');
  writeFileSync(file, preview(host.markup('trade/')));
  await page.goto(pathToFileURL(file).href);
  await host.expectMode('stepper');
});
