/** What a publisher pastes: a frame with its room reserved, and the script that makes it more. */
import type { Page } from '../page/pages';
import { escaped, tag } from './site/markup';
import { WIDE, type Room } from '../page/room';

/** How a reader gets through the steps: by scrolling the host's page, or with Previous and Next. */
export type Way = 'scroll' | 'stepper';

/** What a publisher has chosen to embed, and how. */
export interface EmbedChoice {
  theme: 'auto' | 'light' | 'dark';
  /** Id of the step to begin with, or null for the first. */
  step: string | null;
  /** A page that is made to be framed. */
  page: Pick<Page, 'path' | 'title'> & { room: NonNullable<Page['room']> };
  /** Address of the story, with a slash at its end. */
  site: string;
  /** Where it is not the page's own way. */
  way: Way | null;
}

/** The page's address, with what differs from its defaults; a step is asked for alone. */
export function frameAddress({ page, site, step, theme }: EmbedChoice): string {
  const url = new URL(page.path, site);
  if (step) url.search = new URLSearchParams({ step, steps: 'one' }).toString();
  if (theme !== 'auto') url.searchParams.set('theme', theme);
  return url.href;
}

/** Room for what was chosen: all of a page, or one step. */
export const roomOf = ({ page, step }: Pick<EmbedChoice, 'page' | 'step'>): Room =>
  step ? page.room.one : page.room.all;

/** Height that holds a page at any width. */
export const most = ({ narrow, wide }: Room): number => Math.max(narrow, wide);

/**
 * The room as a height in CSS that follows the width of the frame's container: what is beyond
 * `WIDE` on either side is multiplied out of the range, and the clamp answers with its end.
 */
export function reserved({ narrow, wide }: Room): string {
  if (narrow === wide) return `${wide}px`;
  const [least, beyond] =
    narrow > wide ? [wide, `${WIDE}px - 100cqi`] : [narrow, `100cqi - ${WIDE}px`];
  return `clamp(${least}px,(${beyond})*999,${most({ narrow, wide })}px)`;
}

const looks = ({ theme }: EmbedChoice, height: string): string =>
  `display:block;width:100%;height:${height};max-height:100%;border:0;color-scheme:${theme === 'auto' ? 'light dark' : theme}`;

/**
 * Style of the box that the frame's height follows. It is as wide as its place, and where a place is as wide
 * as what is in it, as wide as a frame is by itself, or as a phone has room for; beside others it gives way. A place that gives it a height
 * gives it to the frame.
 */
const BOX =
  'width:100%;min-width:0;container-type:inline-size;contain-intrinsic-inline-size:min(300px,80vw)';

/** One frame, by default of the height that holds its page at any width. */
export function frame(choice: EmbedChoice, height?: string, upgraded = false): string {
  const fixed = most(roomOf(choice));
  const attributes = {
    'data-135-embed': upgraded ? (choice.way ?? (true as const)) : null,
    src: frameAddress(choice),
    title: choice.page.title,
    loading: 'lazy',
    // These hold where styles are not allowed, or are taken out.
    width: '100%',
    height: fixed,
    // A record's frame loses its style in WordPress, which leaves it a border of 2 px.
    frameborder: height === undefined ? 0 : null,
    style: looks(choice, height ?? `${fixed}px`),
  };
  return `${tag('iframe', attributes)}</iframe>`;
}

/** The script that makes more of a frame: its address, and what it must be. */
export interface HostScript {
  src: string;
  integrity: string;
}

/**
 * The frame in a box that its height follows, and the host script; null leaves it out, for sites that
 * take scripts out of what is pasted.
 */
export function snippet(choice: EmbedChoice, script: HostScript | null): string {
  const inner = frame(choice, reserved(roomOf(choice)), script !== null);
  const box = `<div style="${BOX}">${inner}</div>`;
  if (script === null) return box;
  const { src, integrity } = script;
  return `${box}\n<script async src="${escaped(src)}" integrity="${escaped(integrity)}" crossorigin="anonymous"></script>`;
}
