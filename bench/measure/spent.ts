/** What a trace of the browser says of where the main thread’s time went. */

/** An event of a trace, as Chromium writes it; times in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { name?: string };
}

/** In the order of a frame. */
export const kinds = ['script', 'style', 'layout', 'paint', 'compositing', 'other'] as const;
type SpentOn = (typeof kinds)[number];

/** ms of each. */
export type Spent = Record<SpentOn, number>;

const names: Readonly<Record<string, SpentOn>> = {
  ...Object.fromEntries(
    [
      ...['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame'],
      ...['FireIdleCallback', 'EventDispatch', 'HandlePostMessage', 'MajorGC', 'MinorGC'],
      ...['ComputeIntersections', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule'],
    ].map((name) => [name, 'script' as const]),
  ),
  ...{ UpdateLayoutTree: 'style', RecalculateStyles: 'style', ParseAuthorStyleSheet: 'style' },
  ...{ Layout: 'layout', HitTest: 'layout' },
  ...{ PrePaint: 'paint', Paint: 'paint', PaintImage: 'paint', Layerize: 'paint' },
  ...{ Commit: 'compositing', UpdateLayer: 'compositing', CompositeLayers: 'compositing' },
};

/** What an event is about; `V8.` and what it is part of is script, and what has no name of its own is of what it is in. */
const kindOf = (name: string): SpentOn | undefined =>
  names[name] ?? (/^v8\.|^V8\./.test(name) ? 'script' : undefined);

type Timed = TraceEvent & { dur: number };

/** The threads that run pages: Chromium names them once. */
function mainThreads(events: readonly TraceEvent[]): Set<string> {
  const named = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  return new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
}

/** ms of the main threads, each event without those within it. */
export function spentIn(events: readonly TraceEvent[]): Spent {
  const spent: Spent = { script: 0, style: 0, layout: 0, paint: 0, compositing: 0, other: 0 };
  for (const thread of mainThreads(events)) {
    const own = events
      .filter((event): event is Timed => event.ph === 'X' && event.dur !== undefined)
      .filter(({ pid, tid }) => `${pid} ${tid}` === thread)
      .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    const open: { end: number; kind: SpentOn }[] = [];
    for (const { name, ts, dur } of own) {
      while (open.length > 0 && open.at(-1)!.end <= ts) open.pop();
      const around = open.at(-1);
      const kind = kindOf(name) ?? around?.kind ?? 'other';
      if (around) spent[around.kind] -= dur / 1000;
      spent[kind] += dur / 1000;
      open.push({ end: ts + dur, kind });
    }
  }
  return spent;
}
