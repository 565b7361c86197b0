/** Reads what was named on the command line and counts how each input ended. */
import { realpathSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import type { Inputs } from '../compare/record.ts';
import { type CorpusInput, readCorpus } from '../corpus/index.ts';
import { DupesError, type InputStatus, type Problem } from '../faults.ts';
import { count } from '../report/summary.ts';
import type { Source } from '../text/article.ts';
import { expectLongRun, LONG_TEXT } from './long-run.ts';
import { breathe, type Progress, warn } from './screen.ts';
import type { Settings } from './settings.ts';

export interface Reading {
  readonly sources: readonly Source[];
  /** Empty where no release was given. */
  readonly releases: readonly Source[];
  /** New versions of releases. */
  readonly superseding: readonly Source[];
  readonly boilerplate: readonly Source[];
  readonly inputs: Inputs;
  /** How many inputs were decoded from what. */
  readonly encodings: ReadonlyMap<string, number>;
  /** Whether a path of the clippings is one of what stands beside them, by its real path. */
  readonly holds: (path: string) => boolean;
}

type Role = 'boilerplate' | 'releases' | 'superseding';

const WHAT: Readonly<Record<Role, string>> = {
  boilerplate: 'boilerplate',
  releases: 'release',
  superseding: 'new version',
};

/** Paths of the command line, by what lies there. */
type Named = { readonly [K in Role | 'clippings']?: readonly string[] | undefined };

/** What stands beside the clippings: each text once, in the first role it was named for. */
export type Standing = Pick<Reading, Role | 'holds'>;

/**
 * A boilerplate, a release or a new version that also lies among the other paths is read and counted once, as
 * the first of these.
 * @throws DupesError `path-missing`, `path-is-no-clipping`, `release-empty`, `boilerplate-empty`
 */
export async function readInputs(
  named: Named,
  corpus: Settings['corpus'],
  progress: Progress,
): Promise<Reading> {
  const tally = new Tally(progress);
  const standing = await readStanding(named, corpus, (input) => tally.add(input));
  const sources: Source[] = [];
  for await (const input of inputsAt(named.clippings ?? [], corpus)) {
    if (standing.holds(pathOf(input))) continue;
    await tally.add(input);
    if ('source' in input) sources.push(input.source);
  }
  return { sources, ...standing, inputs: tally.inputs(), encodings: tally.encodings };
}

/**
 * Reads what is named beside the clippings.
 * @param note hears of each input
 * @throws as `readInputs`
 */
export async function readStanding(
  named: Named,
  corpus: Settings['corpus'],
  note: (input: CorpusInput) => void | Promise<void>,
): Promise<Standing> {
  if (Object.values(named).filter((paths) => paths?.includes('-')).length > 1) {
    throw new DupesError('usage', 'standard input can be the release or the clippings, not both');
  }
  /** What each file was named, by its real path. */
  const roles = new Map<string, Role>();
  const readAs = async (role: Role): Promise<readonly Source[]> => {
    const paths = named[role] ?? [];
    const found: Source[] = [];
    for await (const input of inputsAt(paths, corpus)) {
      const file = realPath(pathOf(input));
      const other = roles.get(file) ?? role;
      if (other === 'boilerplate' && role !== other) continue;
      if (other !== role)
        throw new DupesError('usage', `"${pathOf(input)}" cannot supersede itself`);
      roles.set(file, role);
      await note(input);
      if ('source' in input) found.push(input.source);
    }
    const isEmpty = found.every(({ extract }) => extract.text.trim() === '');
    if (paths.length > 0 && isEmpty) {
      const where = paths.map((path) => `"${path}"`).join(', ');
      const code = role === 'boilerplate' ? 'boilerplate-empty' : 'release-empty';
      throw new DupesError(code, `no ${WHAT[role]} could be read from ${where}`);
    }
    return found;
  };
  const boilerplate = await readAs('boilerplate');
  const releases = await readAs('releases');
  const superseding = await readAs('superseding');
  // The rows of a file come one after the other: the file is asked about once.
  let last: string | undefined;
  let answer = false;
  const holds = (path: string): boolean => {
    if (path !== last && roles.size > 0) answer = roles.has(realPath(path));
    last = path;
    return answer;
  };
  return { boilerplate, releases, superseding, holds };
}

/** No path is no input; a walk asks for one. */
async function* inputsAt(
  paths: readonly string[],
  corpus: Settings['corpus'],
): AsyncGenerator<CorpusInput> {
  if (paths.length > 0) yield* readCorpus(paths, corpus);
}

function pathOf(input: CorpusInput): string {
  return 'source' in input ? input.source.path : input.path;
}

let limit: number | undefined;
const heapLimit = () => {
  limit ??= getHeapStatistics().heap_size_limit;
  return limit;
};

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Bytes of heap for each UTF-16 unit of all texts, until all is judged: 10,000 clippings of 2,900 end at 10, not at 14. */
const HEAP_A_UNIT = 13;
const GIGABYTE = 1e9;

class Tally {
  readonly #counts: Record<InputStatus, number> = { ok: 0, skipped: 0, truncated: 0, failed: 0 };
  readonly #problems: Problem[] = [];
  readonly encodings = new Map<string, number>();
  readonly #progress: Progress;
  #total = 0;
  /** In UTF-16 units. */
  #text = 0;
  #hasWarned = false;

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  async add(input: CorpusInput): Promise<void> {
    this.#counts[input.status]++;
    this.#total++;
    if ('source' in input) {
      this.#text += input.source.extract.text.length;
      if (this.#text > LONG_TEXT) expectLongRun();
      this.#warnOfMemory();
      const encoding = input.encoding ?? 'unknown encoding';
      this.encodings.set(encoding, (this.encodings.get(encoding) ?? 0) + 1);
    }
    if (!('source' in input)) this.#problems.push(problemOf(input));
    this.#progress.say(`reading, ${this.#total} inputs so far`);
    await breathe();
  }

  /** Node ends without a word of ours where its heap is full, so it is said before. */
  #warnOfMemory(): void {
    const needed = HEAP_A_UNIT * this.#text;
    if (this.#hasWarned || needed < heapLimit()) return;
    this.#hasWarned = true;
    const megabytes = Math.ceil((2 * needed) / 1e6);
    warn(
      `${count(this.#total, 'text')} so far may need more memory than Node takes (${(heapLimit() / GIGABYTE).toFixed(1)} GB). ` +
        `With --release and --format ndjson they stream past and need none; ` +
        `NODE_OPTIONS=--max-old-space-size=${megabytes} lets Node take more`,
    );
  }

  inputs(): Inputs {
    const problems = this.#problems.sort(
      (one, other) =>
        (one.path < other.path ? -1 : one.path > other.path ? 1 : 0) ||
        (one.item ?? 0) - (other.item ?? 0),
    );
    return { ...this.#counts, problems };
  }
}

function problemOf({ path, item, status, reason }: Problem): Problem {
  return { path, item, status, reason };
}
