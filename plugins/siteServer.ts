/** The server side of the site, as the build or the dev server runs it. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunnableDevEnvironment, type ResolvedConfig, type ViteDevServer } from 'vite';
import { drawnBy } from './drawnBy.ts';

type Server = typeof import('../src/prerender');

/** The site as it is at a moment. */
export type Site = InstanceType<Server['Site']>;

const ENTRY = 'src/prerender.ts';
/** Where the build keeps what is not published yet, or never is. */
const CACHE = '.site';

export const folders = { entry: ENTRY, server: `${CACHE}/server`, staging: `${CACHE}/dist` };

/** Told by its name: the server's modules have a class of their own. */
export const isInputError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'InputError';

export class SiteServer {
  /** Absolute path of the project, and of the stories. */
  root = '';
  data = '';
  /** What the addresses of scripts in pages begin with; `./` where they are relative. */
  base = '';
  #load: (() => Promise<Server>) | undefined;
  /** How often what was read has been forgotten. */
  state = 0;
  /** Of the server's modules in their present state. */
  #site: { of: Server; is: Site } | undefined;

  /** `dataFolder` is relative to the root; `address` is the site's, absolute. */
  constructor(
    private readonly dataFolder: string,
    readonly address: string,
  ) {}

  /** Uses the server bundle, which a build makes before the client's. */
  built({ root, base }: ResolvedConfig): void {
    const entry = pathToFileURL(path.join(root, folders.server, 'prerender.js')).href;
    this.root = root;
    this.base = base;
    this.data = path.resolve(root, this.dataFolder);
    this.#load = () => import(entry) as Promise<Server>;
  }

  /** Uses the server's modules as they are at each moment. */
  live({ environments: { ssr } }: ViteDevServer): void {
    if (!isRunnableDevEnvironment(ssr))
      throw new Error('the server environment cannot run modules');
    this.#load = () => ssr.runner.import<Server>(`/${ENTRY}`);
  }

  /** What was read is read again. */
  forget(): void {
    this.#site = undefined;
    this.state++;
  }

  /**
   * What is wrong with the stories that a page tells of, a mistake a line; none if nothing is. `path` is
   * the page's, from the site's root. Rejects with any other error.
   */
  async problems(path: string): Promise<string[]> {
    try {
      (await this.load()).checkPage(path);
      return [];
    } catch (error) {
      if (!isInputError(error)) throw error;
      return error.message.split('\n');
    }
  }

  /** The site, whose files are read when they are asked for, once; what is wrong with them is thrown as an InputError then. */
  async load(): Promise<Site> {
    if (!this.#load) throw new Error('the site server is asked before Vite has its configuration');
    const server = await this.#load();
    if (this.#site?.of !== server)
      this.#site = { of: server, is: new server.Site(this.data, this.address, drawnBy()) };
    return this.#site.is;
  }
}
