/** Modules of this project in one process, of which one can be changed: what relies on it is made anew, the rest is kept. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';

type Exports = Record<string, unknown>;
type Make = (require: (name: string) => unknown, exports: Exports) => void;

interface Module {
  make: Make;
  /** The project's own modules that it imports. */
  imports: readonly string[];
}

const packages = createRequire(import.meta.url);
const modules = new Map<string, Module>();
const kept = new Map<string, Exports>();

const fileOf = (from: string, name: string) => {
  const path = join(dirname(from), name);
  return existsSync(`${path}.ts`) ? `${path}.ts` : path;
};

const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };

/** A module from its source. */
function compiled(file: string, source: string): Module {
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  const code = outputText.replaceAll('import.meta.dirname', JSON.stringify(dirname(file)));
  const imports = [...code.matchAll(/require\("(\.[^"]+)"\)/g)].map(([, name]) =>
    fileOf(file, name ?? ''),
  );
  return {
    make: compileFunction(code, ['require', 'exports'], { filename: file }) as Make,
    imports,
  };
}

function moduleAt(file: string): Module {
  const found = modules.get(file) ?? compiled(file, readFileSync(file, 'utf8'));
  modules.set(file, found);
  return found;
}

/** All modules that import a file, directly or not, with itself; asked for once everything is loaded. */
function reliantOn(file: string): Set<string> {
  const found = new Set([file]);
  for (const each of found)
    for (const [other, { imports }] of modules) if (imports.includes(each)) found.add(other);
  return found;
}

function load(file: string, made: Map<string, Exports>, changed?: [file: string, module: Module]) {
  const known = made.get(file);
  if (known) return known;
  const exports: Exports = {};
  made.set(file, exports);
  const { make } = changed?.[0] === file ? changed[1] : moduleAt(file);
  const require = (name: string): unknown =>
    name.startsWith('.') ? load(fileOf(file, name), made, changed) : packages(name);
  make(require, exports);
  return exports;
}

/** A module as it is. */
export const loadPlain = (file: string): Exports => load(file, kept);

/** A module as it would be if a file had other source. */
export function loadChanged(file: string, changed: string, source: string): Exports {
  loadPlain(file);
  const reliant = reliantOn(changed);
  const others = new Map([...kept].filter(([each]) => !reliant.has(each)));
  return load(file, others, [changed, compiled(changed, source)]);
}
