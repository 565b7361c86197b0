/** What `--archive` adds to the clippings: the archive's texts that share a run of words with a release, or with the clippings. */
import { resolve, sep } from 'node:path';
import { type Answer, askArchive } from '../archive/archive.ts';
import { DupesError } from '../faults.ts';
import { probeOf } from '../pipeline/probe.ts';
import { count, digits } from '../report/summary.ts';
import type { Source } from '../text/article.ts';
import { openWordSketcher } from '../workers/kernel-file.ts';
import type { Reading, Standing } from './inputs.ts';
import { clock, type Progress, warn } from './screen.ts';
import type { Settings } from './settings.ts';

/**
 * Asks an archive.
 * @param asking the texts whose words are looked for
 * @param paths of the command line: what lies there is read there, and not taken from the archive
 * @throws DupesError `usage` where there are none; as `askArchive`
 */
export async function archived(
  folder: string,
  asking: readonly Source[],
  paths: readonly string[],
  { boilerplate, holds }: Pick<Standing, 'boilerplate' | 'holds'>,
  { options, verbose }: Settings,
  progress: Progress,
): Promise<Pick<Answer, 'sources' | 'problems'>> {
  if (asking.length === 0)
    throw new DupesError(
      'usage',
      'an archive is asked for what shares words with a text: name a release with --release, or clippings',
    );
  progress.say('asking the archive');
  const start = clock();
  const probe = await probeOf(asking, boilerplate, options);
  const { sources, problems, texts } = askArchive(folder, probe, openWordSketcher());
  const roots = paths.map((path) => resolve(path));
  const isNamed = (path: string) => {
    const full = resolve(path);
    return roots.some((root) => full === root || full.startsWith(root + sep));
  };
  const found = sources.filter(({ path }) => !isNamed(path) && !holds(path));
  if (verbose)
    warn(
      `asked the archive in ${Math.round(clock() - start)} ms: ${digits(found.length)} of its ` +
        `${digits(texts)} texts share a run of words with ${count(asking.length, 'text')}`,
    );
  return { sources: found, problems };
}

/** A reading with what an archive holds of its texts. */
export async function withArchived(
  reading: Reading,
  folder: string,
  asking: readonly Source[],
  paths: readonly string[],
  settings: Settings,
  progress: Progress,
): Promise<Reading> {
  const { sources, problems } = await archived(folder, asking, paths, reading, settings, progress);
  const { inputs } = reading;
  return {
    ...reading,
    sources: [...reading.sources, ...sources],
    inputs: {
      ...inputs,
      ok: inputs.ok + sources.length,
      failed: inputs.failed + problems.length,
      problems: [...inputs.problems, ...problems],
    },
  };
}
