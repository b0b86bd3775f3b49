import { describe, expect, it } from 'vitest';
import { BOX, contents, pageOf } from '../../scripts/hosts/page.mjs';
import { situations, type Situation } from '../../scripts/hosts/situations.mjs';
import { snippet } from '../../src/publish/snippet';

const one = { narrow: 640, wide: 480 };
const addresses = {
  embeds: 'https://embeds.example/',
  plain: 'https://plain.example/',
  integrity: 'sha384-right',
  charts: ['first', 'second'],
};
const made = (more: Partial<Situation>) =>
  pageOf({ id: 'one', title: 'One', see: 'It.', mode: 'scroll', ...more }, addresses);
const scriptTags = (page: string) => page.match(/<script[^>]*>/g) ?? [];

describe('situations', () => {
  it('have an id of their own each, which can stand in an address', () => {
    const ids = situations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
  });

  it('are all in the list that a person chooses from', () => {
    const list = contents(situations);
    for (const { id, title } of situations) {
      expect(list).toContain(`href="${id}/"`);
      expect(list).toContain(title.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    }
  });
});

describe('pageOf(situation, addresses)', () => {
  it('has the box of the snippet where it is asked for', () => {
    const page = { path: 'embed/trade/', title: 'Trade', room: { all: one, one } };
    const choice = {
      theme: 'auto',
      step: null,
      page,
      site: 'https://a.example/',
      way: null,
    } as const;
    expect(snippet(choice, null)).toContain(`<div style="${BOX}"><iframe `);
    expect(made({ boxed: true })).toContain(`<div style="${BOX}"><iframe `);
  });

  it('has the iframe, and after it our script with its hash', () => {
    const page = made({});
    const [frame] = page.match(/<iframe[^>]*>/g)!;
    expect(frame).toContain('data-135-embed');
    expect(frame).toContain('src="https://embeds.example/embed/story/"');
    expect(scriptTags(page)).toEqual([
      '<script src="https://embeds.example/v1/embed.js" integrity="sha384-right" crossorigin="anonymous" async>',
    ]);
    expect(page.indexOf('<iframe')).toBeLessThan(page.indexOf('<script'));
  });

  it('names charts by their place in the story, and begins anew behind the last', () => {
    const page = made({ embeds: ['CHART2/?theme=dark', 'CHART3/'] });
    expect(page.match(/embed\/[^"]*/g)).toEqual(['embed/second/?theme=dark', 'embed/first/']);
  });

  it.each([
    ['none', 0],
    ['late', 0],
    ['snippet', 1],
    ['wrong', 1],
    ['unhashed', 1],
    ['twice', 2],
  ] as const)('has our script, "%s", so many times: %d', (script, count) => {
    expect(scriptTags(made({ script }))).toHaveLength(count);
  });

  it('has our script before the place of an iframe that comes later', () => {
    const page = made({ script: 'first', acts: ['add'] });
    expect(page.indexOf('<script')).toBeLessThan(page.indexOf('data-place'));
    expect(page).toContain('<template id="frames"><iframe');
    expect(page).toMatch(/data-place class=""><\/div>/);
  });

  it('takes everything from the other server where CORS headers are to be missing', () => {
    const page = made({ cors: false });
    expect(page).toContain('src="https://plain.example/embed/story/"');
    expect(page).toContain('src="https://plain.example/v1/embed.js"');
    expect(page).not.toContain(addresses.embeds);
  });

  it('sets attributes of the iframe over those of the snippet, as text', () => {
    const page = made({ frame: { height: '400', sandbox: '', title: 'a "b" <c>' } });
    const [frame] = page.match(/<iframe[^>]*title="[^"]*"[^>]*>/g)!;
    expect(frame).toContain('height="400"');
    expect(frame).not.toContain('height="600"');
    expect(frame).toContain('sandbox=""');
    expect(frame).toContain('title="a &quot;b&quot; &lt;c>"');
  });

  it('has no style within it, so that a strict policy meets only what the embed does', () => {
    for (const situation of situations.filter(({ headers }) => headers))
      expect(pageOf(situation, addresses), situation.id).not.toMatch(/<style|\sstyle=/);
  });

  it("loads a host's own code for heights before the frame can speak", () => {
    const page = made({ listener: 'amp', script: 'none' });
    expect(page.indexOf('data-host="amp"')).toBeGreaterThan(0);
    expect(page.indexOf('data-host="amp"')).toBeLessThan(page.indexOf('<iframe'));
  });
});
