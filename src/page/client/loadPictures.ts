/** Loads what makes a story's pictures move, when the reader comes near the first of them. */
import type { Page } from './steps';

/** What the build writes for each story: see plugins/storyModules.ts. */
interface Pictures {
  /** Makes a chapter's served picture a live one. */
  live: (chapter: HTMLElement, page: Page) => void;
}

/** The page names the scripts: what stories share, and last the story's own. All are asked for at once. */
export async function loadPictures(): Promise<Pictures> {
  const { pictures } = document.querySelector<HTMLElement>('script[data-pictures]')!.dataset;
  const scripts = pictures!.split(' ').map((address) => new URL(address, document.baseURI).href);
  const modules = await Promise.all(
    scripts.map((address) => import(/* @vite-ignore */ address) as Promise<Pictures>),
  );
  return modules.at(-1)!;
}
