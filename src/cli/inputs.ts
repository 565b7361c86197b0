/** Reads what was named on the command line and counts how each input ended. */
import { realpathSync } from 'node:fs';
import type { Inputs } from '../compare/record.ts';
import { type CorpusInput, readCorpus } from '../corpus/index.ts';
import { DupesError, type InputStatus, type Problem } from '../faults.ts';
import type { Source } from '../text/article.ts';
import { breathe, type Progress } from './screen.ts';
import type { Settings } from './settings.ts';

export interface Reading {
  readonly sources: readonly Source[];
  /** Empty where no release was given. */
  readonly releases: readonly Source[];
  /** New versions of releases. */
  readonly superseding: readonly Source[];
  readonly inputs: Inputs;
  /** How many inputs were decoded from what. */
  readonly encodings: ReadonlyMap<string, number>;
}

/**
 * A release that also lies among the clippings' paths is read and counted once, as the release.
 * @throws DupesError `path-missing`, `path-is-no-clipping`, `release-empty`
 */
export async function readInputs(
  paths: readonly string[],
  releasePaths: readonly string[],
  corpus: Settings['corpus'],
  progress: Progress,
  supersedingPaths: readonly string[] = [],
): Promise<Reading> {
  if ([paths, releasePaths, supersedingPaths].filter((some) => some.includes('-')).length > 1) {
    throw new DupesError('usage', 'standard input can be the release or the clippings, not both');
  }
  const tally = new Tally(progress);
  const releases: Source[] = [];
  const releaseFiles = new Set<string>();
  const newerFiles = new Set<string>();
  for await (const input of named(releasePaths, corpus)) {
    await tally.add(input);
    releaseFiles.add(realPath(pathOf(input)));
    if ('source' in input) releases.push(input.source);
  }
  if (releasePaths.length > 0 && releases.length === 0) {
    const paths = releasePaths.map((path) => `"${path}"`).join(', ');
    throw new DupesError('release-empty', `no release could be read from ${paths}`);
  }
  const superseding: Source[] = [];
  for await (const input of named(supersedingPaths, corpus)) {
    const file = realPath(pathOf(input));
    if (releaseFiles.has(file)) {
      throw new DupesError('usage', `"${pathOf(input)}" cannot supersede itself`);
    }
    await tally.add(input);
    newerFiles.add(file);
    if ('source' in input) superseding.push(input.source);
  }
  if (supersedingPaths.length > 0 && superseding.length === 0) {
    const paths = supersedingPaths.map((path) => `"${path}"`).join(', ');
    throw new DupesError('release-empty', `no new version could be read from ${paths}`);
  }
  const sources: Source[] = [];
  for await (const input of readCorpus(paths, corpus)) {
    const file = releaseFiles.size + newerFiles.size > 0 ? realPath(pathOf(input)) : '';
    if (releaseFiles.has(file) || newerFiles.has(file)) continue;
    await tally.add(input);
    if ('source' in input) sources.push(input.source);
  }
  return { sources, releases, superseding, inputs: tally.inputs(), encodings: tally.encodings };
}

async function* named(
  paths: readonly string[],
  corpus: Settings['corpus'],
): AsyncGenerator<CorpusInput> {
  if (paths.length > 0) yield* readCorpus(paths, corpus);
}

function pathOf(input: CorpusInput): string {
  return 'source' in input ? input.source.path : input.path;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

class Tally {
  readonly #counts: Record<InputStatus, number> = { ok: 0, skipped: 0, truncated: 0, failed: 0 };
  readonly #problems: Problem[] = [];
  readonly encodings = new Map<string, number>();
  readonly #progress: Progress;
  #total = 0;

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  async add(input: CorpusInput): Promise<void> {
    this.#counts[input.status]++;
    this.#total++;
    if ('source' in input) {
      const encoding = input.encoding ?? 'unknown encoding';
      this.encodings.set(encoding, (this.encodings.get(encoding) ?? 0) + 1);
    }
    if (!('source' in input)) this.#problems.push(problemOf(input));
    this.#progress.say(`reading, ${this.#total} inputs so far`);
    await breathe();
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
