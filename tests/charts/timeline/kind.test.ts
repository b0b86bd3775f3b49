import { expect, test } from 'vitest';
import type { TimelineLayout } from '../../../src/charts/timeline/scale';
import { originOf } from '../../../src/figures/note';
import { en } from '../../../src/locales/en';
import { day, found, foundDay, said } from '../../stories/facts';
import { complaintsOf, madeStory, type Made } from '../../stories/make';

const story = (lines: string, views = '[whole]') => `title: The bridge
opens with: cars-2009 to cars-2010

What the bridge did.

What the article says of it.

# The year {#year}

chart: timeline
${lines}

## All of it {#all} ${views}

So it went.

alt: Events down an axis.
`;

const facts = [
  ...[said('cars-2009', 500), said('cars-2010', 800), found('cars-2011', 900)],
  foundDay('bridge-opens', '2009-03'),
  day('ferry-ends', '2010-06-26'),
  foundDay('toll-ends', '2010-06-30'),
  found('boats', 4),
];

const made = (lines: string, views?: string): Made => ({ words: story(lines, views), facts });
const chapterOf = (lines: string, views?: string) => madeStory(made(lines, views)).chapters[0]!;
const layoutOf = (lines: string) => chapterOf(lines).layout as TimelineLayout;

const marks = `
### the bridge opens {#bridge-opens}

caveat: one lane only

### the last ferry {#ferry-ends}

short: last ferry
near: The last ferry / with a band
said: last ferry

### the toll ends {#toll-ends}`;

const events = 'events: toll-ends, bridge-opens, ferry-ends';
const close = `${events}\ndays: ferry-ends, toll-ends\n${marks}`;

test('events are said by their short names on the whole axis, and in full in the close look', () => {
  const { labels, events: drawn } = layoutOf(close);
  expect(labels.map(({ date, text }) => `${date} ${text}`.trim()).sort()).toEqual([
    '26 to 30 June 2010',
    'Mar 2009 the bridge opens',
  ]);
  expect(drawn.map(({ id, kind, near }) => [id, kind, near?.lines])).toEqual([
    ['bridge-opens', 'context', undefined],
    ['ferry-ends', 'article', ['The last ferry', 'with a band']],
    ['toll-ends', 'context', ['The toll ends']],
  ]);
});

test('events that are set as labels have words on the whole axis, else the first outside the look', () => {
  const words = (lines: string) =>
    layoutOf(lines)
      .labels.map(({ text }) => text)
      .sort();
  expect(words(`labels: ferry-ends\n${events}\n${marks}`)).toEqual(['last ferry']);
  expect(words(`${events}\n${marks}`)).toEqual(['last ferry', 'the bridge opens', 'the toll ends']);
  expect(complaintsOf(made(`events: bridge-opens\nlabels: toll-ends\n${marks}`))[0]).toMatch(
    /toll-ends is not drawn; name it in "events:", too$/,
  );
});

test('an event stands as a block or a quote where its mark says so, and its words are then in the display face', () => {
  const as = (how: string) => close.replace('said: last ferry', `said: last ferry\nas: ${how}`);
  expect(layoutOf(as('block')).events[1]!.near).toMatchObject({ block: true });
  expect(chapterOf(as('quote')).display).toEqual(['The last ferry']);
  expect(chapterOf(close).display).toEqual([]);
  expect(complaintsOf(made(as('shout')))[0]).toMatch(
    /"shout" is no way to stand there; write block or quote$/,
  );
});

test('the close look is named by its days, unless the story names it', () => {
  expect(layoutOf(close).titles).toEqual(['', '26 to 30 June 2010']);
  expect(layoutOf(`days axis: The end\n${close}`).titles).toEqual(['', 'The end']);
  expect(layoutOf(close).days.map(({ lines }) => lines.join(' '))).toEqual([
    ...['Sat 26', 'Sun 27', 'Mon 28', 'Tue 29', 'Wed 30', 'Thu 1', 'Fri 2'],
  ]);
});

test('an axis of months names them, and each year once', () => {
  expect(layoutOf(close).ticks.map(({ text, below = '' }) => `${text} ${below}`.trim())).toEqual([
    ...['Apr 2009', 'Jul', 'Oct', 'Jan 2010', 'Apr'],
  ]);
});

test('without a close look there is one view, and the other is refused', () => {
  expect(layoutOf(`${events}\n${marks}`).days).toEqual([]);
  expect(complaintsOf(made(`${events}\n${marks}`, '[days]'))[0]).toBe(
    '25:4: [days] needs a close look; set "days:" to its first and its last day',
  );
});

test('what was said is a view of its own, where a mark of the close look has words', () => {
  const spoken = close.replace('said: last ferry', 'words: “Farewell” / said the captain');
  const { layout, steps } = chapterOf(spoken, '[words]');
  expect((layout as TimelineLayout).events[1]!.words?.lines).toEqual([
    '“Farewell”',
    'said the captain',
  ]);
  expect(steps[0]!.view).toEqual({ zoom: 1, words: 1 });
  expect(chapterOf(`${spoken}`.replace('words', 'as: quote\nwords'), '[words]').display).toEqual([
    ...['The last ferry', '“Farewell”'],
  ]);
  expect(complaintsOf(made(close, '[words]'))).toEqual([
    expect.stringMatching(/\[words\] needs words at an event of the close look; set "words:"/),
  ]);
  expect(complaintsOf(made(spoken.replace('said the', 'said / the')))[0]).toMatch(
    /3 parts have no room; write two at most$/,
  );
});

test('a note tells weekday and date, what, and the words of the article', () => {
  expect(chapterOf(close).notes['ferry-ends']).toEqual({
    when: 'Saturday 26 June 2010',
    event: 'The last ferry',
    reported: '… last ferry … that day',
    source: 'The Ferryman, 4 March 2011',
  });
  expect(chapterOf(close).notes['bridge-opens']).toEqual({
    when: 'March 2009',
    event: 'The bridge opens',
    caveat: 'one lane only',
    source: 'Harbour Board, June 2010',
    url: 'https://harbour.example/passengers',
  });
});

test('the table tells of the events in the story’s order, or of those it names', () => {
  const whats = (lines: string) => chapterOf(lines).rows.map(({ what, value }) => [what, value]);
  expect(whats(close)).toEqual([
    ['Wednesday 30 June 2010', 'The toll ends'],
    ['March 2009', 'The bridge opens'],
    ['Saturday 26 June 2010', 'The last ferry'],
  ]);
  expect(whats(`recorded: bridge-opens\n${close}`)).toEqual([['March 2009', 'The bridge opens']]);
});

test('a figure with a date is an event too, beside its own bar', () => {
  const chapter = chapterOf(
    `events: bridge-opens, cars-2010\nbars: cars\nuntil: cars-2010\n${marks}\n\n### a busy year {#cars-2010}`,
  );
  const { bars, events, titles } = chapter.layout as TimelineLayout;
  expect(bars.map(({ id }) => id)).toEqual(['cars-2009', 'cars-2010']);
  expect(bars[0]!.height / bars[1]!.height).toBeCloseTo(0.625, 1);
  expect(events.map(({ id }) => id)).toEqual(['bridge-opens', 'cars-2010-event']);
  expect(titles[0]).toBe('People');
  expect(chapter.notes['cars-2010-event']).toMatchObject({
    value: '800 people',
    when: '2010',
    event: 'A busy year',
  });
  expect(Object.keys(chapter.notes)).toContain('cars-2010');
});

test.each([
  ['no events', `events:\n${marks}`, 'a timeline needs an event; give one'],
  [
    'an event of which nothing is said',
    'events: toll-ends',
    'toll-ends has no words; add "### what happened {#toll-ends}" below',
  ],
  [
    'an event without a date',
    `events: boats\n${marks}\n\n### boats {#boats}`,
    'boats has no date; leave it out',
  ],
  [
    'a close look at a month',
    `${events}\ndays: bridge-opens, toll-ends\n${marks}`,
    'name the first and the last day of the close look; both are days',
  ],
  [
    'a close look turned round',
    `${events}\ndays: toll-ends, ferry-ends\n${marks}`,
    'no day lies from 2010-06-30 to 2010-06-26; turn them round',
  ],
  [
    'bars of two units',
    `${events}\nbars: cars-2009, boats\n${marks}`,
    'boats has no date; leave it out',
  ],
  [
    'three lines in the close look',
    `${close.replace('with a band', 'with / a band')}`,
    '3 parts have no room; write two at most',
  ],
  [
    'a name that is too long',
    `${events}\n${marks.replace('last ferry\nnear', `${'long '.repeat(9)}ferry\nnear`)}`,
    /^labels: “Jun 2010 long .*” has no room in the picture; use up to \d+ letters$/,
  ],
])('%s: refused in one line', (_, lines, message) => {
  const found = complaintsOf(made(lines)).map((line) => line.replace(/^\d+:\d+: /, ''));
  expect(found).toEqual(
    expect.arrayContaining([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ]),
  );
});

test('an event credits its source, and those of the figures that its words speak of', () => {
  const { notes, rows } = chapterOf(
    `events: bridge-opens\nalso: cars\n\n### {rose cars-2009 to cars-2010: more cars} {#bridge-opens}\n\ncaveat: {formula rise cars-2009 to cars-2010}`,
  );
  const source = 'Harbour Board, June 2010; The Ferryman, 4 March 2011';
  expect(notes['bridge-opens']!.source).toBe(source);
  expect(notes['bridge-opens']).not.toHaveProperty('url');
  expect(originOf(rows[0]!.figure, en)).toBe(source);
});

const complaintsAbout = (lines: string): string =>
  complaintsOf(made(`${events}\nalso: cars-2009, cars-2010\n${lines}`)).join('\n');

test('the name of a mark tells no year but its own', () => {
  const named = (year: string) =>
    marks.replace('### the bridge opens', `### the bridge of {${year} year} opens`);
  expect(complaintsAbout(named('cars-2010'))).toContain(
    '{cars-2010 year} says 2010 at the mark bridge-opens, which is of 2009',
  );
  expect(complaintsAbout(named('cars-2009'))).not.toContain('at the mark');
});

test('the article is quoted at one mark, not at two, whatever a story lets stand', () => {
  const quoted = `${marks}\n\ncaveat: as it was said: {cars-2009 quote}`;
  expect(complaintsAbout(quoted)).not.toContain('is quoted at');
  const twice = complaintsAbout(quoted.replace('said: last ferry', 'said: {cars-2009 quote}'));
  expect(twice).toContain('is quoted at toll-ends, too; quote it at one mark');
  expect(twice).toContain('is quoted at ferry-ends, too; quote it at one mark');
});
