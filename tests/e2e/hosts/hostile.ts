/** Messages and parameters that wish the page ill: the same ones in each run. */

/** Numbers from 0 up to 1 that look random; `seed` is any whole number. Mulberry32, by Tommy Ettinger. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Texts that become something else where text is taken for markup, an address or a selector. */
const texts = [
  '<img src=x onerror="document.title=\'taken\'">',
  '"><script>document.title="taken"</script>',
  "javascript:document.title='taken'",
  'data:text/html,<script>parent.document.title="taken"</script>',
  '\'"`${document.title="taken"}',
  '#trade-2014',
  '[data-id]',
  '*',
  ':has(*)',
  '__proto__',
  'constructor',
  'toString',
  '../../',
  '//example.org/',
  '%00%0d%0aSet-Cookie: a=b',
  '\u0000\u202e\ud800',
  'NaN',
  'Infinity',
  '-1',
  '1e999',
  'x'.repeat(200),
];

const names = [
  ...['embed135', 'type', 'at', 'height', 'length', 'paper', 'name', 'detail', 'to', 'theme'],
  ...['step', 'steps', 'chart', 'lang', 'secret', 'message', 'value', 'sentinel', 'kind'],
  ...['__proto__', 'constructor', 'then', 'toJSON', 'width', 'context', 'src', 'id'],
];

const types = [
  ...['scroll', 'release', 'listen', 'ready', 'length', 'height', 'goto', 'event', 'step'],
  ...['navigate', 'eval', 'iframe-resized', 'embed-size', 'iframe-child-init', 'theme'],
];

const numbers = [NaN, Infinity, -Infinity, 0, -0, -1, 0.1, 1e308, 2 ** 53, 1234];

/** Beginnings of messages that resizers send, and of what nobody sends. */
const openings = [
  '[iFrameSizer]',
  '[iFrameSizer]<b>:8:false:true:32:true:true::bodyOffset',
  'pymxPYMx<b>xPYMxwidthxPYMx',
  '{"context":"iframe.resize","height":',
  '{"embed135":1,"type":"scroll","at":',
];

class Maker {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  below(count: number): number {
    return Math.floor(this.#next() * count);
  }

  of<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)]!;
  }

  text(): string {
    return this.of([
      () => this.of(texts),
      () => this.of(openings) + this.of(texts),
      () => String.fromCodePoint(...Array.from({ length: 8 }, () => this.below(0xd7ff))),
    ])();
  }

  value(depth = 0): unknown {
    const simple = [
      () => this.of(numbers),
      () => this.text(),
      () => this.of([null, undefined, true, false]),
      () => this.of(types),
    ];
    const nested = [
      () => Array.from({ length: this.below(4) }, () => this.value(depth + 1)),
      () => this.record(depth + 1),
      () => new Map([[this.text(), this.value(depth + 1)]]),
    ];
    return this.of(depth < 3 ? [...simple, ...nested] : simple)();
  }

  record(depth: number): Record<string, unknown> {
    const fields: [string, unknown][] = [];
    for (let i = this.below(5); i > 0; i -= 1) fields.push([this.of(names), this.value(depth)]);
    return Object.fromEntries(fields);
  }

  /** Often nearly an envelope of ours: of another version, or with numbers that are none. */
  message(): unknown {
    const envelope = {
      embed135: this.of([0, 2, '1', null, NaN, [1]]),
      type: this.of(types),
      at: this.of(numbers),
    };
    const broken = { embed135: 1, type: this.of(types.slice(3)), at: this.text(), length: NaN };
    return this.of([
      () => this.value(),
      () => this.record(0),
      () => envelope,
      () => broken,
      () => ({ ...broken, type: 'scroll', at: this.of([NaN, Infinity, null, '5', [], {}]) }),
    ])();
  }
}

/** None of them is a message that our protocol knows. */
export function hostileMessages(count: number, seed: number): unknown[] {
  const maker = new Maker(seed);
  return Array.from({ length: count }, () => maker.message());
}

/** Queries with a fragment, `?theme=…&step=…#?secret=…`, as they would stand in an address. */
export function hostileQueries(count: number, seed: number): string[] {
  const maker = new Maker(seed);
  const parameters = ['theme', 'step', 'steps', 'credit', 'lang', 'chart', 'childId', 'secret'];
  return Array.from({ length: count }, () => {
    const query = new URLSearchParams();
    for (let i = 1 + maker.below(6); i > 0; i -= 1)
      query.append(maker.of([...parameters, maker.text()]), maker.text());
    return `?${query}#?${new URLSearchParams({ secret: maker.text() })}`;
  });
}
