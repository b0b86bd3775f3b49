/** Dated copies of embedded pages, from build to build. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { factsFile, raised } from './copied';
import { build, copy, filesOf } from './project';

const keeping = (date: string) => ({ ARCHIVE: 'kept', ARCHIVE_DATE: date });

test(
  'a copy stays as it was, whatever is built later, and is published again',
  { timeout: 600_000 },
  async () => {
    const root = copy();
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    const built = async (date: string) => {
      const { code, said } = await build(root, keeping(date));
      expect(code, said).toBe(0);
    };
    const all = (folder: string) =>
      Object.fromEntries(
        filesOf(join(root, folder)).map((file) => [file, read(join(folder, file))]),
      );

    await built('2026-11-29');
    const first = all('kept/2026-11-29');
    expect(Object.keys(first)).toContain('embed/trade/index.html');
    expect(Object.keys(first)).toContain('lake-ferries/embed/who-crosses/index.html');

    // Each is whole: what it loads lies beside it, and all else leads out to the site of today.
    for (const [page, html] of Object.entries(first).filter(([file]) => file.endsWith('.html'))) {
      const within = (address: string) => join(dirname(page), address);
      const named = [...html.matchAll(/ (?:src|href)="(\.[^"#]*)"/g)].map(([, it]) => it!);
      const loaded = named.filter((address) => address.includes('/assets/'));
      expect(loaded.length, page).toBeGreaterThan(2);
      for (const address of loaded) expect(Object.keys(first)).toContain(within(address));
      for (const address of named.filter((one) => !loaded.includes(one)))
        expect(join('archive/2026-11-29', within(address))).not.toMatch(/^(\.\.|archive)/);
      expect(html).not.toContain('json+oembed');
      expect(html).toContain(`/archive/2026-11-29/${dirname(page)}/"`);
    }

    // The same again on that day is no change.
    await built('2026-11-29');
    expect(all('kept/2026-11-29')).toEqual(first);

    writeFileSync(factsFile(root), raised(read('data/strait/facts.json')));
    const dist = all('dist');
    const { code, said } = await build(root, keeping('2026-11-29'));
    expect(code).not.toBe(0);
    expect(said).toMatch(
      /kept\/2026-11-29\/\S+: differs from this build, and a copy that is kept never/,
    );
    expect(said).toContain('--date 2026-11-29-2');
    expect(all('kept')).toEqual(
      Object.fromEntries(Object.entries(first).map(([file, text]) => [`2026-11-29/${file}`, text])),
    );
    expect(all('dist')).toEqual(dist);

    await built('2026-11-29-2');
    expect(filesOf(join(root, 'kept')).filter((file) => !file.startsWith('2026-11-29'))).toEqual(
      [],
    );
    expect(all('kept/2026-11-29')).toEqual(first);
    const published = all('dist/archive/2026-11-29');
    for (const [file, text] of Object.entries(first)) expect(published[file], file).toBe(text);
    expect(read('dist/archive/2026-11-29/embed/trade/index.html')).toContain('€36 million');
    const second = read('dist/archive/2026-11-29-2/embed/trade/index.html');
    expect(second).toContain('€80 million');

    // What a copy of today says that it is, is what is published today.
    const versions = JSON.parse(read('dist/versions.json')) as Record<string, string>;
    const versionIn = (html: string) => /data-kept="([^"]+)"/.exec(html)![1];
    expect(versionIn(second)).toBe(versions['embed/trade/']);
    expect(versionIn(first['embed/trade/index.html']!)).not.toBe(versions['embed/trade/']);
    const other = 'lake-ferries/embed/who-crosses/';
    expect(versionIn(first[`${other}index.html`]!)).toBe(versions[other]);
  },
);
