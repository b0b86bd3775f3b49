import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Still from '../../src/story/Still.svelte';
import { elements, named, parseHtml, textOf } from '../html';
import { committed, storyOf } from '../story/committed';
import { lines } from './lines';

const steps = storyOf(committed()).chapters.flatMap(({ model }) =>
  model.steps.map((step) => ({ id: step.id, step, layout: model.layout })),
);

const pictureOf = (props: (typeof steps)[number]) =>
  named(parseHtml(render(Still, { props }).body), 'svg')[0]!;

test.each(steps)('the picture of $id is as it was accepted', async (props) => {
  const picture = pictureOf(props);
  const file = {
    ...picture,
    attributes: { xmlns: 'http://www.w3.org/2000/svg', ...picture.attributes },
  };
  await expect(`${lines(file).join('\n')}\n`).toMatchFileSnapshot(`views/${props.id}.svg`);
});

test.each(steps)('the picture of $id is named by the words of its step', (props) => {
  const { attributes } = pictureOf(props);
  expect(attributes).toMatchObject({ role: 'img', viewBox: '0 0 400 360' });
  expect(attributes['aria-label']).toBe(props.step.alt);
});

test.each(steps)('in the picture of $id every mark is inside the box', (props) => {
  const marks = elements(pictureOf(props)).filter(({ name }) => ['circle', 'rect'].includes(name));
  for (const { attributes: at } of marks.filter((mark) => !mark.attributes.transform)) {
    const x = Number(at.cx ?? at.x);
    const y = Number(at.cy ?? at.y);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + Number(at.width ?? 0)).toBeLessThanOrEqual(400);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + Number(at.height ?? 0)).toBeLessThanOrEqual(360);
  }
});

test.each(steps)('the picture of $id shows each fact once', (props) => {
  const ids = elements(pictureOf(props)).flatMap(({ attributes }) => attributes['data-id'] ?? []);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a person finds the numbers of the article in the pictures', () => {
  const said = steps.map((props) => textOf(pictureOf(props))).join(' ');
  for (const words of ['US$190 million', 'US$25.8 billion', 'around 30,000', '440,000']) {
    expect(said).toContain(words);
  }
});
