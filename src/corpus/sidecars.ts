/** Finds what a person wrote about a clipping in the files beside it. */
import { statSync } from 'node:fs';
import { posix } from 'node:path';
import type { Fact } from '../formats/facts.ts';
import { fileContent } from './files.ts';

/** In bytes: a longer file describes no clippings. */
const LARGEST_SIDECAR = 8 * 1024 * 1024;
const TABLES = ['clippings.csv', 'clippings.tsv'];

type Table = ReadonlyMap<string, readonly Fact[]>;

export class Sidecars {
  /** The folder whose table was read last: a walk goes folder by folder. */
  #folder: string | undefined;
  #table: Table = new Map();

  /** Facts from `name.json`, `name.ext.json` and the folder's `clippings.csv`, the nearest first. */
  async factsFor(path: string): Promise<readonly Fact[]> {
    const folder = posix.dirname(path);
    const own = [`${path}.json`, `${path.slice(0, path.length - posix.extname(path).length)}.json`];
    const facts: Fact[] = [];
    for (const name of own) {
      if (name === path || !isSidecar(name)) continue;
      const { objectFacts } = await import('../formats/sidecar.ts');
      facts.push(...(await read(name, objectFacts, [])));
    }
    if (folder !== this.#folder) {
      this.#folder = folder;
      this.#table = await tableIn(folder);
    }
    return [...facts, ...(this.#table.get(posix.basename(path)) ?? [])];
  }
}

async function tableIn(folder: string): Promise<Table> {
  for (const name of TABLES) {
    const path = posix.join(folder, name);
    if (!isSidecar(path)) continue;
    const { tableFacts } = await import('../formats/sidecar.ts');
    return read(path, tableFacts, new Map());
  }
  return new Map();
}

function isSidecar(path: string): boolean {
  try {
    const about = statSync(path, { throwIfNoEntry: false });
    return about?.isFile() === true && about.size <= LARGEST_SIDECAR;
  } catch {
    return false;
  }
}

/** A sidecar that cannot be read says nothing; in a walk it is counted for itself. */
async function read<T>(
  path: string,
  parse: (bytes: Uint8Array) => Promise<T>,
  nothing: T,
): Promise<T> {
  try {
    return await parse(await fileContent(path, { maxFileBytes: LARGEST_SIDECAR }).whole());
  } catch {
    return nothing;
  }
}
