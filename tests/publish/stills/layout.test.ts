import { expect, test } from 'vitest';
import { placed, width, type Said } from '../../../src/publish/stills/layout';

const said: Said = {
  title: 'Trade',
  unit: '',
  source: 'Source: The Ferryman',
  name: 'A strait',
  address: 'story.example',
};

test('things stand below each other, and the last one ends before the margin', () => {
  const { title, picture, source, name, address, height } = placed(said);
  const order = [0, title.top, picture, source.top, name, height];
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(address).toEqual({ top: name, right: width - 24 });
});

test('longer texts make it higher by their lines', () => {
  const long = {
    ...said,
    title: 'What an acre returned to those who worked on it and to nobody else',
  };
  expect(placed(long).title.lines.length).toBeGreaterThan(1);
  expect(placed(long).height).toBeGreaterThan(placed(said).height);
});

test('a unit stands between the title and the picture, which it moves down', () => {
  const { unit, title, picture } = placed({ ...said, unit: 'US$ billion a year' });
  expect(unit.lines).toEqual(['US$ billion a year']);
  expect(unit.top).toBeGreaterThan(title.top);
  expect(picture).toBeGreaterThan(placed(said).picture);
});

test('an address that has no room beside the story’s name stands below it', () => {
  const far = {
    ...said,
    address: 'news.some-long-name.example/explained/trade/135-times-what-it-was',
  };
  const { name, address, height } = placed(far);
  expect(address.right).toBeNull();
  expect(address.top).toBeGreaterThan(name);
  expect(height).toBeGreaterThan(placed(said).height);
});
