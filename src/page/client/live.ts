/**
 * Makes a chapter’s served picture a live one, which follows the reader. What a reader chose in its
 * instruments is in the address, so that it can be shared.
 */
import type { Alive } from '../../interaction/alive';
import type { Chosen } from '../../interaction/controls';
import { follow } from '../../scroll/follow';
import { activeStep, type Position } from '../../scroll/position';
import { stillness } from '../../scroll/stillness';
import type { SentModel } from '../../story/chapter';
import type { Says } from './saying';
import { type Island, Stage } from './stage';
import { bringNote } from './bringNote';
import { ChosenRows } from './chosenRows';
import { Foot } from './foot';
import { noteWithWords } from './noteWords';
import { type Controls, onwardFrom, type StepActions, Steps } from './steps';

/** What the address asks for of a picture's instruments, by their names; null where it asks for nothing. */
function asked(live: HTMLElement): Chosen | null {
  const address = new URLSearchParams(location.search);
  const names = [...live.querySelectorAll('select')].map(({ name }) => name);
  const found = names.filter((name) => address.has(name));
  return found.length > 0
    ? Object.fromEntries(found.map((name) => [name, address.get(name)!]))
    : null;
}

/** The address that leads to what is chosen. */
function addressOf(chosen: Chosen): URL {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(chosen)) address.searchParams.set(name, value);
  return address;
}

/** What the build sends of a chapter's picture, and what its controls say. */
interface SentIsland {
  chart: Island['chart'];
  model: SentModel<unknown, string>;
  words: Controls;
}

/** What a step's picture shows, in words: that of the first is the live one as it was served. */
const altOf = (chapter: HTMLElement, step: string): string =>
  chapter.querySelector(`#${step} .still svg`)?.getAttribute('aria-label') ??
  chapter.querySelector('.live .unseen')!.textContent!.trim();

/** A step's title and unit: above its own picture, and those of the first above the live one, as it was served. */
function titledOf(chapter: HTMLElement, step: string) {
  const place = chapter.querySelector(`#${step} .caption`) ?? chapter.querySelector('figcaption')!;
  const said = (part: string) => place.querySelector(`.${part}`)!.textContent!;
  return { title: said('name'), unit: said('unit') };
}

/** What the picture is drawn from: what it shows in words the page holds already. */
const islandOf = (chapter: HTMLElement, { chart, model }: SentIsland): Island => ({
  chart,
  model: {
    ...model,
    steps: model.steps.map((step) => ({
      ...step,
      ...titledOf(chapter, step.id),
      alt: altOf(chapter, step.id),
    })),
  },
});

/** Writes what its steps show now beside their words. */
function describe(chapter: HTMLElement, { alts }: Says): void {
  for (const [id, alt] of Object.entries(alts)) {
    chapter.querySelector(`#${id} .described`)?.setAttribute('aria-label', alt);
  }
}

/** Where the picture was served, with its instruments. */
const placeIn = (chapter: HTMLElement) => chapter.querySelector<HTMLElement>('[data-island]')!;

/** The picture, which tells the page of what is chosen in it and asked. */
function stageIn(chapter: HTMLElement, island: Island, actions: StepActions, alive: Alive): Stage {
  const rows = new ChosenRows(chapter);
  const says = (said: Says) => {
    describe(chapter, said);
    rows.write(said.rows);
  };
  alive.ends(() => rows.remove());
  return new Stage(placeIn(chapter), island, alive, {
    chosen: (values) => actions.chosen(addressOf(values)),
    inspected: (mark) => mark !== null && bringNote(chapter),
    noted: noteWithWords,
    ...{ says, tree: `embed/${chapter.id}/tree.js` },
    still: () => stillness.matches,
  });
}

function start(chapter: HTMLElement, sent: SentIsland, actions: StepActions, alive: Alive): void {
  const target = placeIn(chapter);
  const island = islandOf(chapter, sent);
  const stage = stageIn(chapter, island, actions, alive);
  const ids = island.model.steps.map((step) => step.id);
  const go = (id: string) => {
    const index = ids.indexOf(id);
    if (index < 0 || !following.turn(index)) actions.go(id);
  };
  const stepper = new Steps(
    target,
    ids,
    sent.words,
    onwardFrom(chapter),
    { ...actions, go },
    alive,
  );
  const foot = new Foot(chapter, stepper, sent.words, actions, alive);
  const wanted = asked(target);
  if (wanted) stage.choose?.at(wanted);
  const show = (position: Position, read: boolean) => {
    stage.show(position);
    stepper.show(activeStep(position), read);
    foot.moved();
  };
  const following = follow(chapter, show, alive);
}

/** A picture that fails, now or later, is given back as it was served: `alive` ends what it changes besides. */
export function live(
  chapter: HTMLElement,
  sent: SentIsland,
  actions: StepActions,
  alive: Alive,
): void {
  alive.keeps(placeIn(chapter));
  alive.drops(chapter, 'data-live');
  start(chapter, sent, actions, alive);
  // By this it says that it answers: not before all of it does.
  chapter.dataset.live = '';
}
