/** What a chapter shows at one moment. */
interface ChapterSample {
  live: boolean;
  /**
   * The picture's elements, without comments and names, and with sorted attributes, so that equal pictures are
   * equal strings; empty for a finished one.
   */
  picture: string;
  /** The step whose finished picture this is; null on the way between two. */
  settled: string | null;
  alt: string;
  /** `2 of 5`. */
  stepper: string;
}

export interface Sample {
  scrollY: number;
  /** Ids of all elements with `aria-current="step"`. */
  current: string[];
  chapters: Record<string, ChapterSample>;
}

/** One island as it was served and as it is now. */
interface IslandReport {
  id: string;
  served: string;
  now: string;
  /** Every element is the object it was, in the same place. */
  sameElements: boolean;
  /** Nodes that were added or removed since it was served, as text. */
  moved: string[];
}

interface TooltipText {
  when: string;
  value: string;
  caveat: string;
  reported: string;
  credit: string;
}

/** What the tooltip said when the pointer was at (x, y) of the viewport; null for a hidden one. */
export interface Pointed {
  x: number;
  y: number;
  tooltip: TooltipText | null;
}

interface Film {
  stop(): Sample[];
}

interface Probe {
  sample(): Sample;
  /** Steps whose finished pictures the page was served with, with their text alternatives. */
  finished(): Record<string, { picture: string; alt: string }>;
  /** Waits for frames to be drawn, and for what was scheduled in them. */
  frames(count: number): Promise<void>;
  /** Waits until page and pictures have been the same for some frames, and returns them. */
  rest(): Promise<Sample>;
  /** Jumps to a step, waits until its chapter's picture answers and until the page rests. */
  land(step: string): Promise<Sample>;
  /** Scrolls to each place in turn and says what is shown there. */
  walk(places: readonly number[]): Promise<Sample[]>;
  /** Samples every frame until `stop`; only samples that differ from the one before are kept. */
  film(): Film;
  islands(): IslandReport[];
  tooltip(chapter: string): TooltipText | null;
  /** Notes what the tooltip says after every move of the pointer until `stop`. */
  followPointer(chapter: string): { stop(): Pointed[] };
}

declare global {
  interface Window {
    probe: Probe;
    /** The film a test has started. */
    running?: Film;
  }
}

/** Is sent to the page and runs there before its own scripts: it may use nothing from outside. */
export function installProbe(): void {
  /** What others put into the page, as translators and extensions do, is none of its own. */
  const isForeign = (element: Element) => element.matches('[data-inserted]');
  const isWrapper = (element: Element) => element.matches('font, [data-wraps]');
  const isOwn = ({ name }: Attr) => !/^data-(darkreader|gramm|seen-by)/.test(name);

  /** As it was written: browsers write all of it anew when somebody adds to it. */
  function styled({ value }: Attr): string {
    const own = value.split(/; */).filter((part) => part && !part.startsWith('--darkreader'));
    return own.length > 0 ? ` style="${own.join(';').replaceAll(' ', '')}"` : '';
  }

  function words(element: Element | null): string {
    if (!element?.querySelector('[data-inserted]')) return element?.textContent ?? '';
    const bare = element.cloneNode(true) as Element;
    for (const foreign of bare.querySelectorAll('[data-inserted]')) foreign.remove();
    return bare.textContent!;
  }
  const text = (element: Element | null): string => words(element).replace(/\s+/g, ' ').trim();

  function markup(element: Element): string {
    // The names of figures are in live pictures alone; they are not seen.
    const seen = [...element.attributes].filter((it) => isOwn(it) && it.name !== 'data-id');
    const attributes = seen.map((it) =>
      it.name === 'style' ? styled(it) : ` ${it.name}="${it.value}"`,
    );
    return `<${element.localName}${attributes.sort().join('')}>${content(element)}</>`;
  }
  function content(element: Element): string {
    return [...element.childNodes]
      .map((node) => {
        // What asks a reader to guess is in live pictures alone, too.
        if (node instanceof Element)
          return node.matches('.asked') || isForeign(node)
            ? ''
            : isWrapper(node)
              ? content(node)
              : markup(node);
        return node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '';
      })
      .join('');
  }

  /** Pictures as text, until they change. */
  const known = new WeakMap<Element, { text: string; observer: MutationObserver }>();
  function pictureOf(chapter: Element): string {
    const svg = chapter.querySelector('.plot > svg')!;
    const before = known.get(svg);
    if (before && before.observer.takeRecords().length === 0) return before.text;
    before?.observer.disconnect();
    const observer = new MutationObserver(() => known.delete(svg));
    const all = { childList: true, subtree: true, attributes: true, characterData: true };
    observer.observe(svg, all);
    known.set(svg, { text: content(svg), observer });
    return known.get(svg)!.text;
  }
  const altOf = (chapter: Element) => text(document.getElementById(`${chapter.id}-alt`));

  /** First steps have no picture of their own: theirs is the live one as it was served. */
  const first: Record<string, { picture: string; alt: string }> = {};
  let finishedPictures: ReturnType<Probe['finished']> | undefined;
  const finished: Probe['finished'] = () => {
    if (finishedPictures) return finishedPictures;
    finishedPictures = {};
    for (const step of document.querySelectorAll('.chapter .step')) {
      const still = step.querySelector('.still > svg');
      const served = first[step.closest('.chapter')!.id]!;
      finishedPictures[step.id] = still
        ? {
            picture: content(still),
            alt: still.getAttribute('aria-label')!.replace(/\s+/g, ' ').trim(),
          }
        : served;
    }
    return finishedPictures;
  };

  function sampleChapter(chapter: HTMLElement): ChapterSample {
    const picture = pictureOf(chapter);
    const steps = [...chapter.querySelectorAll('.step')].map(({ id }) => id);
    const settled = steps.find((id) => finished()[id]!.picture === picture) ?? null;
    return {
      live: 'live' in chapter.dataset,
      picture: settled ? '' : picture,
      settled,
      alt: altOf(chapter),
      stepper: text(chapter.querySelector('.stepper [role=status]')).replace(/^Step\s*/, ''),
    };
  }

  const sample = (): Sample => ({
    scrollY,
    current: [...document.querySelectorAll('[aria-current=step]')].map(({ id }) => id),
    chapters: Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.chapter')].map((chapter) => [
        chapter.id,
        sampleChapter(chapter),
      ]),
    ),
  });

  /** Resolves after the frame's own callbacks, whoever asked for them first. */
  const frame = () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  async function frames(count: number) {
    for (let i = 0; i < count; i += 1) await frame();
  }

  async function rest(): Promise<Sample> {
    let last = '';
    let same = 0;
    while (same < 6) {
      await frame();
      const now = JSON.stringify(sample());
      same = now === last ? same + 1 : 0;
      last = now;
    }
    return JSON.parse(last) as Sample;
  }

  async function land(step: string): Promise<Sample> {
    const item = document.getElementById(step)!;
    const { dataset, id } = item.closest<HTMLElement>('.chapter')!;
    item.scrollIntoView({ behavior: 'instant' });
    const begun = performance.now();
    while (!('live' in dataset)) {
      // A bound for what hangs.
      if (performance.now() - begun > 10_000) throw new Error(`the picture of ${id} does not come`);
      await frame();
    }
    return rest();
  }

  async function walk(places: readonly number[]): Promise<Sample[]> {
    const samples: Sample[] = [];
    for (const top of places) {
      scrollTo({ top, behavior: 'instant' });
      await frames(2);
      samples.push(sample());
    }
    return samples;
  }

  function film() {
    const samples: Sample[] = [];
    let last = '';
    let running = true;
    const take = () => {
      if (!running) return;
      if (document.querySelector('.chapter .stepper') && Object.keys(first).length > 0) {
        const now = sample();
        const key = JSON.stringify(now);
        if (key !== last) samples.push(now);
        last = key;
      }
      // Before the page's own callbacks of the frame: what the frame before has put on screen.
      requestAnimationFrame(take);
    };
    requestAnimationFrame(take);
    return {
      stop() {
        running = false;
        return samples;
      },
    };
  }

  interface Island {
    id: string;
    target: HTMLElement;
    served: string;
    elements: Element[];
    moved: string[];
    observer: MutationObserver;
  }
  const kept: Island[] = [];

  /** What leads to a tree is in live pictures alone. */
  const isOffer = (node: Node) => node instanceof Element && node.matches('.explore');

  function keep(target: HTMLElement): Island {
    const moved: string[] = [];
    const note = (records: MutationRecord[]) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const node of addedNodes)
          if (!isOffer(node)) moved.push(`added ${node.nodeName} ${node.textContent}`);
        for (const node of removedNodes) moved.push(`removed ${node.nodeName} ${node.textContent}`);
      }
    };
    const observer = new MutationObserver(note);
    observer.observe(target, { childList: true, subtree: true });
    const elements = [...target.querySelectorAll('*')];
    return {
      id: target.dataset['island']!,
      target,
      served: target.outerHTML,
      elements,
      moved,
      observer,
    };
  }

  /** A picture as it was served: groups have the name of their chapter too, once they live. */
  function asServed(target: HTMLElement): string {
    const bare = target.cloneNode(true) as HTMLElement;
    for (const offer of [...bare.querySelectorAll('.explore')]) offer.remove();
    bare.querySelector('.stage > .unseen')!.removeAttribute('hidden');
    for (const group of bare.querySelectorAll('[role=group]'))
      group.ariaLabel = group.ariaLabel!.replace(/: .*/, '');
    return bare.outerHTML;
  }

  const islands: Probe['islands'] = () =>
    kept.map(({ id, target, served, elements, moved, observer }) => {
      for (const { addedNodes, removedNodes } of observer.takeRecords())
        for (const node of [...addedNodes, ...removedNodes])
          if (!isOffer(node)) moved.push(node.nodeName);
      const now = [...target.querySelectorAll('*')].filter((element) => !isOffer(element));
      return {
        id,
        served,
        now: asServed(target),
        sameElements:
          target.isConnected &&
          now.length === elements.length &&
          now.every((element, i) => element === elements[i]),
        moved,
      };
    });

  // Modules run after this state and before DOMContentLoaded.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    for (const chapter of document.querySelectorAll('.chapter'))
      first[chapter.id] = { picture: pictureOf(chapter), alt: altOf(chapter) };
    for (const target of document.querySelectorAll<HTMLElement>('[data-island]'))
      kept.push(keep(target));
  });

  const tooltip: Probe['tooltip'] = (chapter) => {
    const element = document.getElementById(`${chapter}-tooltip`)!;
    if (!element.checkVisibility()) return null;
    const part = (name: string) => {
      const found = element.querySelector(`.${name}`);
      return found?.checkVisibility() ? text(found) : '';
    };
    return {
      when: part('when'),
      value: part('value'),
      caveat: part('caveat'),
      reported: part('reported'),
      credit: part('credit'),
    };
  };

  const followPointer: Probe['followPointer'] = (chapter) => {
    const pointed: Pointed[] = [];
    const note = ({ clientX, clientY }: PointerEvent) =>
      queueMicrotask(() => pointed.push({ x: clientX, y: clientY, tooltip: tooltip(chapter) }));
    addEventListener('pointermove', note);
    return {
      stop() {
        removeEventListener('pointermove', note);
        return pointed;
      },
    };
  };

  window.probe = {
    sample,
    finished,
    frames,
    rest,
    land,
    walk,
    film,
    islands,
    tooltip,
    followPointer,
  };
}
