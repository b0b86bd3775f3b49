import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite, Stories } from '../../src/site/stories';
import { complaints } from '../facts/files';
import { dataOf, homeOf } from './data';

const folders = ['ferries', 'night-buses'];
const read = (json: unknown) => readSite(json, 'site.json', folders);

test('it gives the name of the site, and the stories in their order', () => {
  const site = { name: 'The Strait', stories: ['night-buses', 'ferries'] };
  expect(read(site)).toEqual(site);
});

test.each([
  [{}, 'stories is missing; add it'],
  [
    { stories: 'ferries' },
    'stories "ferries" is not a list of stories; write the names of their folders in [ ]',
  ],
  [{ stories: [] }, 'stories [] is empty; a site needs a story, name its folder'],
  [{ stories: [1] }, 'entry 1 of stories: 1 is not a text; write the name of a folder in quotes'],
  [
    { stories: ['ferries'], title: 'All' },
    'title is unknown; remove it, or use one of name, code, corrections, stories',
  ],
  [
    { stories: ['ferries'], code: 'our code' },
    'code "our code" is not an address; write it with https://',
  ],
  [
    { stories: ['ferries'], corrections: 'the desk' },
    'corrections "the desk" is no address to write to; write it with https:// or mailto:',
  ],
  [{ stories: ['ferry'] }, '"ferry" is no folder with a story; use one of ferries, night-buses'],
  [{ stories: ['ferries', 'ferries'] }, '"ferries" stands more than once; keep one'],
  [
    { stories: ['../ferries'] },
    '"../ferries" is no address; name the folder in small letters, digits and hyphens',
  ],
  [
    { stories: ['embed'] },
    '"embed" is the address of something else in a site; name the folder otherwise',
  ],
])('%j is refused', (json, complaint) => {
  expect(complaints(() => read({ name: 'The Strait', ...json }))).toEqual([
    `site.json: ${complaint}`,
  ]);
});

test.each([
  [{}, 'name is missing; add it'],
  [{ name: ' ' }, 'name " " is not a text; write it in quotes'],
  [{ name: 135 }, 'name 135 is not a text; write it in quotes'],
])('a site that is called %j is refused', (name, complaint) => {
  const json = { ...name, stories: ['ferries'] };
  expect(complaints(() => read(json))).toEqual([`site.json: ${complaint}`]);
});

test('all that is wrong is told at once', () => {
  const json = { name: 'The Strait', stories: ['ferry', 'v1', 'ferries'] };
  expect(complaints(() => read(json))).toHaveLength(2);
});

test('the first story is at the root, the others are below their names', () => {
  const { folders } = new Stories(dataOf(['night-buses', 'lake-ferries']));
  expect(folders).toEqual([
    { ...homeOf('night-buses'), publisher: 'The Strait' },
    { ...homeOf('lake-ferries', 'lake-ferries/'), publisher: 'The Strait' },
  ]);
});

test('a folder may be a link to one, and a link to itself is none', () => {
  const data = dataOf(['night-buses']);
  renameSync(join(data, 'night-buses'), join(data, 'kept'));
  symlinkSync('kept', join(data, 'night-buses'));
  symlinkSync('round', join(data, 'round'));
  expect(new Stories(data).folders.map(({ slug }) => slug)).toEqual(['night-buses']);
});

test('of thousands of mistakes the first are told, and how many more there are', () => {
  const data = dataOf(['night-buses']);
  const words = join(data, 'night-buses/en.md');
  writeFileSync(words, `${readFileSync(words, 'utf8')}\n\n${'And one more.\n\n'.repeat(3000)}`);
  const told = complaints(() => new Stories(data).all());
  expect(told).toHaveLength(51);
  expect(told.at(-1)).toBe('night-buses/en.md: and 2950 more; mend these first');
});

test('a story is read once', () => {
  const stories = new Stories(dataOf());
  const [folder] = stories.folders;
  expect(stories.of(folder!).story).toBe(stories.of(folder!).story);
});

test('what is wrong with every story is told at once, each with its folder', () => {
  const data = dataOf();
  const words = join(data, 'lake-ferries/en.md');
  writeFileSync(words, readFileSync(words, 'utf8').replace('{from} people.', '{form} people.'));
  rmSync(join(data, 'night-buses/facts.json'));
  expect(complaints(() => new Stories(data).all())).toEqual([
    expect.stringMatching(/^lake-ferries\/en\.md:\d+:\d+: \{form\}: no fact has the id "form"/),
    expect.stringMatching(/^night-buses\/facts\.json: is missing at /),
  ]);
});

test('a story that is whole can be read beside one that is not', () => {
  const data = dataOf();
  rmSync(join(data, 'night-buses/en.md'));
  const stories = new Stories(data);
  expect(stories.of(stories.folders[0]!).story.title).toBe('Ferries on the lake');
});

test('a folder that site.json does not name is no story of the site', () => {
  expect(new Stories(dataOf(['night-buses'])).folders).toHaveLength(1);
});
