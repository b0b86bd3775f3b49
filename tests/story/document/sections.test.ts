import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { at, problemsOf, read, shown } from './read';

/** The one section of a text below its first heading, or before any. */
const only = (text: string) => read(text).at(-1)!;

const fieldsOf = (text: string) => only(text).fields.map(({ name, source }) => [name, source]);

describe('headings', () => {
  test('what stands before the first heading is a section too, of depth 0', () => {
    const [first, second, ...more] = read('title: Ferries\n\n# One\n');
    expect([first!.depth, first!.fields[0]!.source]).toEqual([0, 'Ferries']);
    expect([second!.depth, shown(second!.heading)]).toEqual([1, 'One']);
    expect(more).toEqual([]);
  });

  test('nothing is one empty section', () => {
    const [empty, ...more] = read('');
    expect(empty).toMatchObject({ depth: 0, id: null, views: [], fields: [], paragraphs: [] });
    expect(more).toEqual([]);
  });

  test('the number of its hashes is its depth', () => {
    expect(read('# a\n## b\n### c\n#### d').map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4]);
  });

  test.each([
    ['# One', 'One', null, []],
    ['# One {#one}', 'One', 'one', []],
    ['# One [all]', 'One', null, ['all']],
    ['# One {#one} [all, log]', 'One', 'one', ['all', 'log']],
    ['# One [all , log] {#one}', 'One', 'one', ['all', 'log']],
    ['# {#one}', '', 'one', []],
    ['# {from} people {#one}', '{from} people', 'one', []],
    ['# [one] of {to} {#one} [all]', '[one] of {to}', 'one', ['all']],
    ['#', '', null, []],
  ])('%s', (heading, words, id, views) => {
    const section = only(heading);
    expect([shown(section.heading), section.id, section.views]).toEqual([words, id, views]);
  });

  test('a reference in a heading has its own place', () => {
    const [text, reference] = only('\n## By {to}').heading.parts;
    expect([at(text!.place), at(reference!.place)]).toEqual(['2:4', '2:7']);
  });
});

describe('lines and paragraphs', () => {
  test('a line that begins with a name and a colon is a field, others are a paragraph', () => {
    const { fields, paragraphs } = only('# One\n\nchart: squares\ntone: 2\n\nIt went on.\n');
    expect(fields.map(({ name, source }) => [name, source])).toEqual([
      ['chart', 'squares'],
      ['tone', '2'],
    ]);
    expect(paragraphs.map(shown)).toEqual(['It went on.']);
  });

  test('a field stands where its name does, its words where they begin', () => {
    const [field] = only('# One\n\ncard text: {to} people').fields;
    expect([at(field!.place), at(field!.words.place)]).toEqual(['3:1', '3:12']);
  });

  test('a value goes on until the next field or an empty line, indented or not', () => {
    expect(fieldsOf('title: Ferries\non the\n  strait\nalt: Two\nsquares\n\nIt went on.')).toEqual([
      ['title', 'Ferries\non the\n  strait'],
      ['alt', 'Two\nsquares'],
    ]);
  });

  test('the words of a wrapped value are one line, and each part keeps its place', () => {
    const [field] = only('alt: Two\nsquares, {from}\nand {to}.').fields;
    expect(shown(field!.words)).toBe('Two squares, {from} and {to}.');
    expect(field!.words.parts.map(({ place }) => at(place))).toEqual([
      ...['1:6', '2:1', '2:10', '2:16', '3:1', '3:5', '3:9'],
    ]);
  });

  test('a reference that wraps is one reference', () => {
    const [field] = only('alt: At {times a\nto b} times').fields;
    expect(shown(field!.words)).toBe('At {times a to b} times');
  });

  test('below running words a line is a field only if its name is known', () => {
    const text = 'It says\nalt: Two squares.';
    expect(fieldsOf(text)).toEqual([['alt', 'Two squares.']]);
    expect(only('It says\nthis: that is all.').paragraphs.map(shown)).toEqual([
      'It says this: that is all.',
    ]);
  });

  test('within a value a sentence of several words may begin like a field', () => {
    expect(fieldsOf('alt: One square\nand then there is this: another.')).toEqual([
      ['alt', 'One square\nand then there is this: another.'],
    ]);
  });

  test('a misspelt name of several words is a field all the same, so that it is told', () => {
    expect(fieldsOf('title: Ferries\ncard txet: Ships')).toEqual([
      ['title', 'Ferries'],
      ['card txet', 'Ships'],
    ]);
  });

  test('a line within braces that are open is no field', () => {
    expect(fieldsOf('alt: {rose\nferries: grown}')).toEqual([['alt', '{rose\nferries: grown}']]);
  });

  test('a value that is empty is told, with all that is wrong below it', () => {
    expect(problemsOf('title:\nalt: &nbsp;\n\nsource: \n\nOne.')).toEqual([
      '1:1: "title:" says nothing; write its words, or leave it out',
      '2:6: &nbsp; is shown as it stands; write the letter itself',
      '4:1: "source:" says nothing; write its words, or leave it out',
    ]);
  });

  test('a colon without a space is no field', () => {
    expect(only('at 10:30 it left').paragraphs.map(shown)).toEqual(['at 10:30 it left']);
  });

  test('paragraphs are parted by empty lines, and their spaces are single', () => {
    expect(only('One  two\nthree.\n\n\nFour.').paragraphs.map(shown)).toEqual([
      'One two three.',
      'Four.',
    ]);
  });
});

describe('however a file is written', () => {
  const text = [
    ...['title: Ferries', 'alt: Two squares,', '{from} and {to}.', '', 'It went on,', 'slowly.'],
    ...['', '# One {#one}', '', 'chart: squares', '', '## Then {#then} [one, all]', ''],
    ...['In {from year} it was {from},', 'in {to year} {to}.', '', 'alt: One square.', ''],
  ].join('\n');
  const plain = (written: string) =>
    read(written).map(({ heading, id, views, fields, paragraphs }) => ({
      ...{ heading: shown(heading), id, views, paragraphs: paragraphs.map(shown) },
      fields: fields.map(({ name, words }) => [name, shown(words)]),
    }));

  test.each([
    ['the lines end as Windows writes them', text.replaceAll('\n', '\r\n')],
    ['the lines end as old Macs wrote them', text.replaceAll('\n', '\r')],
    ['it begins with a byte order mark', `\uFEFF${text}`],
    ['spaces stand at the ends of lines', text.replaceAll('\n', '  \n')],
    ['tabs stand at the ends of lines', text.replaceAll(/\n/g, '\t\n')],
    ['lines break where a backslash says so', text.replaceAll(/([,m])\n/g, '$1\\\n')],
    ['empty lines hold spaces', text.replaceAll('\n\n', '\n  \n')],
    ['wrapped lines are indented', text.replaceAll(/\n(\{|in |slowly)/g, '\n  $1')],
    ['no line ends the file', text.trimEnd()],
    ['headings have no empty line below', text.replaceAll(/(#.*\n)\n/g, '$1')],
  ])('%s: it says the same', (_, written) => {
    expect(plain(written)).toEqual(plain(text));
  });

  test('formatted by Prettier it says the same', async () => {
    const formatted = await format(text.replaceAll(/^#+ /gm, '$&  '), { parser: 'markdown' });
    expect(plain(formatted)).toEqual(plain(text));
  });

  test('with the line ends of Windows, problems stand on the same lines', () => {
    const wrong = 'title: Ferries\n\nIt {went\n\n- a list\n';
    expect(problemsOf(wrong.replaceAll('\n', '\r\n'))).toEqual(problemsOf(wrong));
  });

  test.each([
    ['Hangul', '제목: 배', '배가 바다를 건넌다.'],
    ['Cyrillic', 'паром: корабль', 'Паром идёт через пролив.'],
    ['Greek and signs', 'λόγος: ×', 'Τὸ πλοῖον — “ναῦς” ÷ 2️⃣'],
  ])('%s is text like any other', (_, colon, words) => {
    const { paragraphs, heading } = only(`# ${words} {#one}\n\n${words} {to}\n\n${colon}`);
    expect(shown(heading)).toBe(words);
    expect(paragraphs.map(shown)).toEqual([`${words} {to}`, colon]);
    const reference = paragraphs[0]!.parts[1]!;
    expect(at(reference.place)).toBe(`3:${words.length + 2}`);
  });
});

describe('what a story has no place for', () => {
  test.each([
    ['a list', '- one\n- two', '1:1'],
    ['a list', '1. one', '1:1'],
    ['a block of code; begin lines at the margin', '    title: Ferries', '1:1'],
    ['a block of code; begin lines at the margin', '\ttitle: Ferries', '1:1'],
    ['a block of code; begin lines at the margin', '```\ntitle\n```', '1:1'],
    ['HTML', '<b>bold</b>', '1:1'],
    ['HTML', 'It was <b>bold</b>.', '1:8'],
    ['HTML', '<!-- later -->', '1:1'],
    ['a block quote', '> It was.', '1:1'],
    ['a line across', 'One.\n\n***', '3:1'],
    ['a definition of a link', '[a]: https://a.example', '1:1'],
    ['emphasis', 'It was *so* much.', '1:8'],
    ['emphasis', 'It was _so_ much.', '1:8'],
    ['strong emphasis', 'It was **so** much.', '1:8'],
    ['strong emphasis', '# It was **so**', '1:10'],
    ['a link', 'See [here](https://a.example).', '1:5'],
    ['an image', '![A ship](ship.png)', '1:1'],
    ['code', 'It was `so`.', '1:8'],
  ])('%s is refused at its place: %s', (name, text, place) => {
    expect(problemsOf(text)).toEqual([`${place}: a story cannot have ${name}; write plain words`]);
  });

  test.each([
    ['\\*so\\*', '*so*'],
    ['a\\_b', 'a_b'],
    ['\\# one', '# one'],
    ['\\[all\\]', '[all]'],
  ])('a sign that would mean something is written with a backslash: %s', (text, words) => {
    expect(only(text).paragraphs.map(shown)).toEqual([words]);
  });

  test('a field that stands twice in a section is refused where it does', () => {
    expect(problemsOf('title: One\n\nalt: Two\ntitle: Three')).toEqual([
      '4:1: "title:" stands twice here; leave one',
    ]);
    expect(problemsOf('title: One\n\n# Two\n\ntitle: Three')).toEqual([]);
  });

  test('a field that begins with a capital does not go on with the one above it', () => {
    expect(problemsOf('title: One\nAlt: Two\nAfterwards: three')).toEqual([
      '2:1: "Alt:" is no field; write "alt:"',
    ]);
  });

  test('every problem of a file is told, in its order', () => {
    const text = 'It {was.\n\n- a list\n\n# One\n\ntone: 1\ntone: 2\n\nIt } was.\n\n> so\n';
    expect(problemsOf(text)).toEqual([
      '1:4: { has no } after it; write the reference as {id}',
      '3:1: a story cannot have a list; write plain words',
      '8:1: "tone:" stands twice here; leave one',
      '10:4: } has no { before it; write the reference as {id}',
      '12:1: a story cannot have a block quote; write plain words',
    ]);
  });

  test('what is wrong with one paragraph leaves the next one to be read', () => {
    expect(problemsOf('{ one\n\n{ two')).toHaveLength(2);
  });
});
