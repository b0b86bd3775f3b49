/**
 * Classic scripts: no module and no request of their own, so that they run in any sandbox and from a
 * server that lets nobody read its files.
 */
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { targets } from '../scripts/supported.mjs';
import { components } from './components.ts';

const config = (
  root: string,
  plugins: Plugin[],
  rolldownOptions: Rolldown.RolldownOptions,
): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [components(['client']), plugins],
  build: {
    write: false,
    modulePreload: false,
    target: targets,
    rolldownOptions,
  },
});

type Chunk = Rolldown.OutputChunk;

/** What a build is made of, which must be scripts alone. */
async function chunksOf(options: InlineConfig): Promise<Chunk[]> {
  const { output } = (await build(options)) as Rolldown.RolldownOutput;
  return output.map((one) => {
    if (one.type === 'chunk') return one;
    throw new Error(`${one.fileName}: a classic script brings no other file`);
  });
}

/**
 * The script of an entry with all it needs, in one file: a path from the root, or a virtual module that
 * one of `plugins` knows.
 */
export async function classicScript(
  root: string,
  entry: string,
  plugins: Plugin[] = [],
): Promise<string> {
  const [script, ...others] = await chunksOf(
    config(root, plugins, { input: entry, output: { format: 'iife' } }),
  );
  if (others.length > 0 || script!.imports.length > 0)
    throw new Error(`${entry}: its script is not one file`);
  return script!.code;
}

/** A file of several scripts that share what they need. */
export interface Part {
  /** Without its ending, and without a hash. */
  name: string;
  code: string;
  /** Names of those that must have run before it, in their order. */
  needs: string[];
}

/**
 * A part as it runs: what it exports stands in the window under its name, for good, and what it imports
 * must stand there. One that did not come takes those along that need it, and nothing else.
 */
const running = ({ fileName, code, exports }: Chunk): string => {
  const shown = exports.length > 0;
  return `(exports=>{"use strict";const require=name=>{if(name in self)return self[name];throw Error(name+" did not come")};${code}${
    shown ? `;Object.defineProperty(self,"./${fileName}",{value:Object.freeze({...exports})})` : ''
  }})({});`;
};

/** Those that a chunk needs, each once, before those that need it in turn. */
function needed(chunks: ReadonlyMap<string, Chunk>, { imports }: Chunk): string[] {
  const all = imports.flatMap((file) => [...needed(chunks, chunks.get(file)!), file]);
  return [...new Set(all)];
}

const nameOf = (file: string): string => file.replace(/\.js$/, '');

/**
 * The scripts of several entries, by their names, which have in common what two of them need.
 * `groups` says what of that shall be in one file, and `named` how a file is called by the modules in it.
 */
export async function classicParts(
  root: string,
  entries: Readonly<Record<string, string>>,
  plugins: Plugin[],
  {
    groups,
    named,
  }: { groups: { name: string; test: RegExp }[]; named: (modules: string[]) => string },
): Promise<Part[]> {
  const output: Rolldown.OutputOptions = {
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, moduleIds }) =>
      `${groups.some((group) => group.name === name) ? name : named(moduleIds)}.js`,
    codeSplitting: { groups },
    minifyInternalExports: true,
  };
  const chunks = await chunksOf(config(root, plugins, { input: { ...entries }, output }));
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  return chunks.map((chunk) => ({
    name: nameOf(chunk.fileName),
    code: running(chunk),
    needs: needed(byFile, chunk).map(nameOf),
  }));
}
