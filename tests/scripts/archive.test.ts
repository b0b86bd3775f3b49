import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf } from '../../scripts/archive.mjs';

test('nothing is kept where no folder is named', () => {
  expect(archiveOf({}, '/site')).toBeNull();
  expect(archiveOf({ ARCHIVE: '', ARCHIVE_DATE: '' }, '/site')).toBeNull();
});

test('a folder is kept from the root, or where it is, and the day is today', () => {
  const { folder, date } = archiveOf({ ARCHIVE: 'kept' }, '/site')!;
  expect(folder).toBe(resolve('/site/kept'));
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(archiveOf({ ARCHIVE: '/elsewhere' }, '/site')!.folder).toBe(resolve('/elsewhere'));
});

test.each(['2026-11-29', '2026-11-29-2', '2024-02-29-10'])('%s is a date', (date) => {
  expect(archiveOf({ ARCHIVE: 'kept', ARCHIVE_DATE: date }, '/site')!.date).toBe(date);
});

test.each([
  '2026-02-30',
  '29 November',
  '2026-11',
  '2026-11-29-0',
  '../2026-11-29',
  '2026-11-29/x',
])('%s is refused', (date) => {
  expect(() => archiveOf({ ARCHIVE: 'kept', ARCHIVE_DATE: date }, '/site')).toThrow(
    `--date ${date}: not a day; write it as YYYY-MM-DD, a second copy of a day as YYYY-MM-DD-2.`,
  );
});

test('a date without a folder is refused', () => {
  expect(() => archiveOf({ ARCHIVE_DATE: '2026-11-29' }, '/site')).toThrow(
    '--date 2026-11-29: nothing is kept; name a folder by --archive.',
  );
});
