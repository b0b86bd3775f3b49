/**
 * SVG with its style written into each element, as attributes: for what draws SVG and knows no variables,
 * no mixed colours and no themes. It reads the pictures' own style sheets, so that each chart kind has one.
 */
import { interpolateRgb, rgb } from 'd3';
import { DOMParser } from 'linkedom';

interface Rule {
  selector: string;
  /** Ids, classes and elements of the selector, as one number to sort by. */
  weight: number;
  declarations: readonly (readonly [name: string, value: string])[];
}

/** What is written into elements, of all that a sheet may say. */
const WRITTEN = new Set([
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['paint-order', 'font-family', 'font-size', 'font-weight', 'letter-spacing'],
]);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const weightOf = (selector: string): number =>
  count(selector, /#/g) * 10_000 +
  count(selector, /[.[:]/g) * 100 +
  count(selector, /(?<![\w.#:[='"-])[a-z]/g);

const declarationsIn = (body: string): Rule['declarations'] =>
  body.split(';').flatMap((line) => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([^]*\S)\s*$/.exec(line) ?? [];
    return name
      ? [[name, value!.replace(/\s+/g, ' ').replace(/([(,]) | (?=[),])/g, '$1')] as const]
      : [];
  });

/** The rules of a sheet that hold at every size and for every reader, the weakest first. */
function rulesOf(css: string): Rule[] {
  const flat = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@[\w-]+[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, '');
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selectors, body]) =>
      selectors!.split(',').map((selector) => ({
        selector: selector.trim(),
        weight: weightOf(selector),
        declarations: declarationsIn(body!),
      })),
    )
    .sort((a, b) => a.weight - b.weight);
}

/** Values of variables, by their names with `--`. */
type Variables = Readonly<Record<string, string>>;

/** Whose colours are written. */
export type Theme = 'light' | 'dark';

const VARIABLE = /var\((--[\w-]+)(?:,([^()]*))?\)/;
const THEMES = /light-dark\(([^(),]+),([^(),]+)\)/g;
/** What stands for it, by the theme. */
const PLACE = { light: '$1', dark: '$2' } as const;
const MIX = /color-mix\(in srgb,([^(),]+) (?:calc\(([\d.]+) ?\* ?100%\)|([\d.]+)%),([^(),]+)\)/;
const UNRESOLVED = /\b(?:var|light-dark|color-mix|calc)\(/;

/** A value with its variables and mixtures worked out, from the innermost on. */
function resolved(value: string, variables: Variables): string {
  const next = value
    .replace(VARIABLE, (_, name: string, otherwise?: string) => {
      const known = variables[name] ?? otherwise;
      if (known === undefined) throw new Error(`the style of a picture has no ${name}`);
      return known;
    })
    .replace(MIX, (_, one: string, of?: string, percent?: string, other?: string) => {
      const share = of === undefined ? Number(percent) / 100 : Number(of);
      return rgb(interpolateRgb(other!, one)(share)).formatHex();
    });
  if (next !== value) return resolved(next, variables);
  if (UNRESOLVED.test(value)) throw new Error(`a picture has ${value}, which cannot be worked out`);
  return value;
}

/** What a sheet and the element itself say of it, the strongest last. */
const saidOf = (element: Element, rules: readonly Rule[]): Rule['declarations'] => [
  ...rules.flatMap(({ selector, declarations }) => (element.matches(selector) ? declarations : [])),
  ...declarationsIn(element.getAttribute('style') ?? ''),
];

function write(element: Element, rules: readonly Rule[], above: Variables): void {
  const said = saidOf(element, rules);
  const variables = {
    ...above,
    ...Object.fromEntries(said.filter(([name]) => name.startsWith('--'))),
  };
  for (const [name, value] of Object.entries(Object.fromEntries(said)))
    if (WRITTEN.has(name)) element.setAttribute(name, resolved(value, variables));
  element.removeAttribute('style');
  for (const child of element.children) write(child, rules, variables);
}

/** The same SVG with what the style sheets say written into its elements, in a theme's colours. */
export function styled(svg: string, css: string, theme: Theme = 'light'): string {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const rules = rulesOf(css.replaceAll(THEMES, PLACE[theme]));
  const [roots, others] = [true, false].map((is) =>
    rules.filter(({ selector }) => (selector === ':root') === is),
  ) as [Rule[], Rule[]];
  const variables = Object.fromEntries(roots.flatMap(({ declarations }) => declarations));
  write(documentElement as unknown as Element, others, variables);
  return documentElement.toString();
}
