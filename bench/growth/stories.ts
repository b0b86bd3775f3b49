/** What more stories cost to make: each one's facts read and checked, its page and models rendered. */

/** What the build renders pages with. */
export type Server = typeof import('../../src/prerender');

const counts = [1, 10, 100];

export interface StoriesCost {
  stories: number;
  /** ms to render them all; they are bundled together, once. */
  render: number;
}

/** `data` is the folder of the data files. */
export function storiesCosts(server: Server, data: string): StoriesCost[] {
  const tell = () => [
    server.models(data),
    ...Object.values(server.pages).map((page) => page(data)),
  ];
  // The first ones also wait for the engine to learn the code.
  for (let i = 0; i < 3; i += 1) tell();
  return counts.map((stories) => {
    const start = performance.now();
    for (let i = 0; i < stories; i += 1) tell();
    return { stories, render: performance.now() - start };
  });
}
