import { expect, test } from 'vitest';
import { faces, standIns } from '../../plugins/standIns';

const display = { unitsPerEm: 1000, ascent: 735, descent: -265, xWidthAvg: 480 };

/** The rules, the last first, with their percents as shares. */
const rules = [...standIns(display).matchAll(/@font-face\{([^}]*)\}/g)]
  .map(([, rule]) => {
    const share = (name: string) => Number(new RegExp(`${name}:([\\d.]+)%`).exec(rule!)![1]) / 100;
    return {
      src: rule!,
      size: share('size-adjust'),
      ascent: share('ascent-override'),
      descent: share('descent-override'),
    };
  })
  .reverse();

test('of rules of one family the last that can be had holds, so the best likeness stands last', () => {
  expect(rules).toHaveLength(faces.length);
  expect(rules[0]!.src).toContain("local('Georgia')");
  faces.forEach(({ names }, index) => {
    for (const name of names) expect(rules[index]!.src).toContain(`local('${name}')`);
    expect(rules[index]!.src).toContain('font-family:"Display fallback"');
  });
});

test('each face has the width and the heights of the display face, to a tenth of a percent', () => {
  faces.forEach(({ names, widths }, index) => {
    const { size, ascent, descent } = rules[index]!;
    const width = (widths.xWidthAvg / widths.unitsPerEm) * size;
    expect(width, names[0]).toBeCloseTo(0.48, 3);
    expect(ascent * size, names[0]).toBeCloseTo(0.735, 2);
    expect(descent * size, names[0]).toBeCloseTo(0.265, 2);
  });
});
