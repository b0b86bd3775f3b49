/** The server side of the site, as the build or the dev server runs it. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type ResolvedConfig, type ViteDevServer } from 'vite';

export type Server = typeof import('../src/prerender');

const ENTRY = 'src/prerender.ts';
/** Where the build keeps what is not published yet, or never is. */
const CACHE = '.site';

export const folders = { entry: ENTRY, server: `${CACHE}/server`, staging: `${CACHE}/dist` };

/** Told by its name: the server's modules have a class of their own. */
export const isInputError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'InputError';

export class SiteServer {
  /** Absolute path of the project, and of its data files. */
  root = '';
  data = '';
  #load: (() => Promise<Server>) | undefined;

  /** `dataFolder` is relative to the root; `address` is the site's, absolute. */
  constructor(
    private readonly dataFolder: string,
    readonly address: string,
  ) {}

  /** Uses the server bundle, which a build makes before the client's. */
  built({ root }: ResolvedConfig): void {
    const entry = pathToFileURL(path.join(root, folders.server, 'prerender.js')).href;
    this.root = root;
    this.data = path.resolve(root, this.dataFolder);
    this.#load = () => import(entry) as Promise<Server>;
  }

  /** Uses the server's modules as they are at each moment. */
  live({ environments: { ssr } }: ViteDevServer): void {
    if (!isRunnableDevEnvironment(ssr))
      throw new Error('the server environment cannot run modules');
    this.#load = () => ssr.runner.import<Server>(`/${ENTRY}`);
  }

  /** What was read is read again: the server's modules keep it. */
  forget({ environments: { ssr } }: ViteDevServer): void {
    ssr?.moduleGraph.invalidateAll();
  }

  /** What is wrong with the data, a mistake a line; none if nothing is. Rejects with any other error. */
  async problems(): Promise<string[]> {
    try {
      (await this.load()).models(this.data);
      return [];
    } catch (error) {
      if (!isInputError(error)) throw error;
      return error.message.split('\n');
    }
  }

  load(): Promise<Server> {
    if (!this.#load) throw new Error('the site server is asked before Vite has its configuration');
    return this.#load();
  }
}
