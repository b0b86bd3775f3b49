import { expect, test } from 'vitest';
import { readSite } from '../../src/site/readSite';
import { complaints } from '../facts/files';

const folders = ['ferries', 'night-buses'];
const read = (json: unknown) => readSite(json, 'site.json', folders);

test('it gives the stories in their order', () => {
  expect(read({ stories: ['night-buses', 'ferries'] })).toEqual(['night-buses', 'ferries']);
});

test.each([
  [{}, 'stories is missing; add it'],
  [
    { stories: 'ferries' },
    'stories "ferries" is not a list of stories; write the names of their folders in [ ]',
  ],
  [{ stories: [] }, 'stories [] is empty; a site needs a story, name its folder'],
  [{ stories: [1] }, 'entry 1 of stories: 1 is not a text; write the name of a folder in quotes'],
  [{ stories: ['ferries'], title: 'All' }, 'title is unknown; remove it, or use one of stories'],
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
  expect(complaints(() => read(json))).toEqual([`site.json: ${complaint}`]);
});

test('all that is wrong is told at once', () => {
  expect(complaints(() => read({ stories: ['ferry', 'v1', 'ferries'] }))).toHaveLength(2);
});
