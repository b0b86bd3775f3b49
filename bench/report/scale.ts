/** What a million readers an hour ask of a CDN, from measured sizes: docs/scale.md. */
import { bestPeer, medianOf, type Result } from '../results';
import { embed, limit, subjects, type Subject } from '../subjects';
import { markdownTable, number } from '../table';
import type { Run } from './run';

const READERS = 1_000_000;
const HOUR = 3600;

interface Load {
  /** Bytes a reader loads before scrolling. */
  bytes: number;
  /** GB an hour, and Gbit a second on average. */
  hourly: number;
  rate: number;
}

/** Of pages of `bytes` each, all cold: what caches save comes on top. */
export const load = (bytes: number): Load => ({
  bytes,
  hourly: (bytes * READERS) / 1e9,
  rate: (bytes * 8 * READERS) / HOUR / 1e9,
});

function scaleRow(results: readonly Result[], subject: Subject): string[] {
  const { bytes, hourly, rate } = load(medianOf(results, subject, 'bytes'));
  const times = bytes / medianOf(results, limit, 'bytes');
  return [
    subject.title,
    number(bytes / 1024, 1),
    number(hourly, 1),
    number(rate, 2),
    number(times, 1),
    number(load(bytes + later(results, subject)).hourly, 1),
  ];
}

/** Bytes that a reader loads on the way to the end; 0 for a page that is not scrolled. */
const later = (results: readonly Result[], subject: Subject): number =>
  medianOf(results, subject, 'bytesLater') || 0;

const paragraphs = ({ results }: Run): string[] => {
  const peer = load(bestPeer(results, 'bytes'));
  const ours = load(medianOf(results, subjects[0]!, 'bytes'));
  return [
    `A page of ours is files: no request reaches a program or a database, and any CDN answers all of them from memory. ${number(READERS)} readers an hour are ${number(READERS / HOUR)} a second. Our whole story sends ${number(ours.hourly, 1)} GB in that hour, the lightest page that draws its chapters in the browser ${number(peer.hourly, 1)} GB.`,
    'Everything but the pages themselves and the host script carries a hash in its name and is kept for ever, by the CDN and by browsers: a reader who comes again asks for the page alone, and after a new release the origin is asked for each file once by each edge. What a gigabyte costs is the CDN’s affair; the ratio stays.',
  ];
};

export const scaleDocument = (run: Run): string =>
  [
    '# Scale, on paper',
    `Made by \`npm run bench\` from the sizes it measured: bodies before scrolling, brotli, each reader with an empty cache.`,
    ...paragraphs(run),
    markdownTable(
      [
        'page',
        'KiB a reader',
        'GB an hour',
        'Gbit/s, mean',
        'times the limit',
        'GB an hour, if all read to the end',
      ],
      subjects
        .filter((subject) => subject !== embed || medianOf(run.results, embed, 'bytes') > 0)
        .map((subject) => scaleRow(run.results, subject)),
    ),
  ].join('\n\n');
