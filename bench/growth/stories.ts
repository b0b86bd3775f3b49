/** What more stories cost to make: each one's facts read and checked, its page and models rendered. */

import type { StoryFolder } from '../../src/site/stories';

/** What the build renders pages with. */
export type Server = typeof import('../../src/prerender');

const counts = [1, 10, 100];

export interface StoriesCost {
  stories: number;
  /** ms to render them all; they are bundled together, once. */
  render: number;
}

/** `data` is the folder of all stories; its first one is told again and again. */
export function storiesCosts(server: Server, data: string): StoriesCost[] {
  const tell = () => {
    const site = new server.Site(data, 'https://example.org/');
    const [{ slug, path }] = site.folders as [StoryFolder];
    return [site.pageScript(slug), ...[path, `${path}numbers/`].map((page) => site.page(page))];
  };
  // The first ones also wait for the engine to learn the code.
  for (let i = 0; i < 3; i += 1) tell();
  return counts.map((stories) => {
    const start = performance.now();
    for (let i = 0; i < stories; i += 1) tell();
    return { stories, render: performance.now() - start };
  });
}
