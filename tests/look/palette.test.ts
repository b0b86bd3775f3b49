/** The palette of the style sheets: each colour on the grounds it stands on, seen in four ways. */
import { expect, test } from 'vitest';
import { contrast, difference } from './colour';
import { deficiencies, seenWith } from './deficiency';
import { themes } from './themes';

const grounds = ['paper', 'panel'] as const;

for (const [theme, colours] of Object.entries(themes)) {
  for (const ground of grounds) {
    for (const [name, least] of [
      ['ink', 4.5],
      ['soft', 4.5],
      ['tone-1', 4.5],
      ['tone-2', 4.5],
      ['tone-3', 4.5],
      ['hatch', 3],
    ] as const) {
      test(`${theme}: ${name} on ${ground} has a contrast of at least ${least}`, () => {
        expect(contrast(colours[name]!, colours[ground]!)).toBeGreaterThanOrEqual(least);
      });
    }
  }

  for (const deficiency of deficiencies) {
    const seen = (name: string) => seenWith(deficiency, colours[name]!);
    test.each([
      ['tone-1', 'tone-2'],
      ['tone-1', 'tone-3'],
      ['tone-2', 'tone-3'],
    ])(`${theme}, ${deficiency}: %s and %s are told apart`, (one, other) => {
      // Five times what one just sees; labels name the series besides.
      expect(difference(seen(one), seen(other))).toBeGreaterThan(0.1);
    });
    test(`${theme}, ${deficiency}: all tones stand out from the paper`, () => {
      for (const name of ['tone-1', 'tone-2', 'tone-3'])
        expect(contrast(seen(name), seen('paper'))).toBeGreaterThanOrEqual(3);
    });
  }
}
