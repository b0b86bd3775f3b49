import { expect, test } from 'vitest';
import {
  frame,
  frameAddress,
  most,
  reserved,
  snippet,
  type EmbedChoice,
} from '../../src/publish/snippet';

const page = {
  path: 'embed/trade/',
  title: 'Trade between South Korea and Russia',
  room: { all: { narrow: 640, wide: 480 }, one: { narrow: 420, wide: 600 } },
};
const choice: EmbedChoice = {
  page,
  site: 'https://story.example/135/',
  step: null,
  theme: 'auto',
  way: null,
};

const script = { src: 'https://story.example/v1/embed.js', integrity: 'sha384-abc+/=' };

test('with its script: the frame in a box that its height follows, and the script', () => {
  expect(snippet(choice, script)).toBe(
    '<div style="width:100%;min-width:0;container-type:inline-size;contain-intrinsic-inline-size:min(300px,80vw)">' +
      '<iframe data-135-embed src="https://story.example/135/embed/trade/" ' +
      'title="Trade between South Korea and Russia" loading="lazy" width="100%" height="640" ' +
      'style="display:block;width:100%;height:clamp(480px,(600px - 100cqi)*999,640px);max-height:100%;border:0;color-scheme:light dark"></iframe></div>\n' +
      '<script async src="https://story.example/v1/embed.js" integrity="sha384-abc+/=" crossorigin="anonymous"></script>',
  );
});

test('another way through the steps than its own is asked of the script', () => {
  expect(snippet({ ...choice, way: 'scroll' }, script)).toContain(
    '<iframe data-135-embed="scroll" src=',
  );
  expect(snippet({ ...choice, way: 'scroll' }, null)).not.toContain('data-135-embed');
});

test('without it: a plain frame, with the same room', () => {
  expect(snippet({ ...choice, theme: 'dark' }, null)).toBe(
    '<div style="width:100%;min-width:0;container-type:inline-size;contain-intrinsic-inline-size:min(300px,80vw)">' +
      '<iframe src="https://story.example/135/embed/trade/?theme=dark" ' +
      'title="Trade between South Korea and Russia" loading="lazy" width="100%" height="640" ' +
      'style="display:block;width:100%;height:clamp(480px,(600px - 100cqi)*999,640px);max-height:100%;border:0;color-scheme:dark"></iframe></div>',
  );
});

test('for oEmbed: one frame of a fixed height', () => {
  expect(frame(choice)).toBe(
    '<iframe src="https://story.example/135/embed/trade/" ' +
      'title="Trade between South Korea and Russia" loading="lazy" width="100%" height="640" frameborder="0" ' +
      'style="display:block;width:100%;height:640px;max-height:100%;border:0;color-scheme:light dark"></iframe>',
  );
});

test.each([
  [{}, ''],
  [{ theme: 'light' }, '?theme=light'],
  [{ step: 'trade-2014' }, '?step=trade-2014&steps=one'],
  [{ step: 'trade-2014', theme: 'dark' }, '?step=trade-2014&steps=one&theme=dark'],
] as const)('%j asks for "%s"', (change, query) => {
  expect(frameAddress({ ...choice, ...change })).toBe(
    `https://story.example/135/embed/trade/${query}`,
  );
});

test('a step alone has the room of one', () => {
  const alone = snippet({ ...choice, step: 'trade-2014' }, null);
  expect(alone).toContain('height="600"');
  expect(alone).toContain('height:clamp(420px,(100cqi - 600px)*999,600px)');
  expect(alone).toContain('?step=trade-2014&amp;steps=one"');
});

test.each([
  [{ narrow: 640, wide: 480 }, 640],
  [{ narrow: 420, wide: 600 }, 600],
  [{ narrow: 500, wide: 500 }, 500],
])('%j is held at any width by %d px', (room, height) => {
  expect(most(room)).toBe(height);
});

test('where both heights are one, nothing is reckoned', () => {
  expect(reserved({ narrow: 500, wide: 500 })).toBe('500px');
});

/** What a browser makes of the height, at a width of the frame's container. */
function heightAt(height: string, width: number): number {
  const [, least, beyond, top] = /^clamp\((\d+)px,\((.*)\)\*999,(\d+)px\)$/.exec(height)!;
  const [a, b] = beyond!.split(' - ').map((term) => (term === '100cqi' ? width : parseFloat(term)));
  return Math.max(Number(least), Math.min((a! - b!) * 999, Number(top)));
}

test.each([320, 360, 598, 602, 768, 1440])(
  'in a container of %d px the room is that of its side',
  (width) => {
    for (const room of [page.room.all, page.room.one])
      expect(heightAt(reserved(room), width)).toBe(width < 600 ? room.narrow : room.wide);
  },
);

test('nothing in a title or an address becomes markup', () => {
  const hostile = { ...page, title: '"><script>alert(1)</script> & more' };
  const text = snippet({ ...choice, page: hostile }, null);
  expect(text.match(/<script/g)).toBeNull();
  expect(text).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"');
});
