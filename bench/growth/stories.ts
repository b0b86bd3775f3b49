/** What more stories cost to make: each one's facts read and checked, its page and models rendered. */
import path from 'node:path';

type Server = typeof import('../../src/prerender');

const counts = [1, 10, 100];

export interface StoriesCost {
  stories: number;
  /** ms to render them all; they are bundled together, once. */
  render: number;
}

/** Renders with the server that the last build has left in `root`. */
export async function storiesCosts(root: string): Promise<StoriesCost[]> {
  const file = path.join(root, '.site/server/prerender.js');
  const server = (await import(/* @vite-ignore */ file)) as Server;
  const data = path.join(root, 'data');
  const tell = () => [server.storyPage(data), server.models(data)];
  // The first ones also wait for the engine to learn the code.
  for (let i = 0; i < 3; i += 1) tell();
  return counts.map((stories) => {
    const start = performance.now();
    for (let i = 0; i < stories; i += 1) tell();
    return { stories, render: performance.now() - start };
  });
}
