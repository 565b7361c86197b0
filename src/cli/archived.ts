/** What `--archive` adds to the clippings: the archive's texts that share a run of words with a release. */
import { resolve, sep } from 'node:path';
import { type Answer, askArchive } from '../archive/archive.ts';
import { DupesError } from '../faults.ts';
import { probeOf } from '../pipeline/probe.ts';
import { digits } from '../report/summary.ts';
import { openWordSketcher } from '../workers/kernel-file.ts';
import type { Standing } from './inputs.ts';
import { clock, type Progress, warn } from './screen.ts';
import type { Settings } from './settings.ts';

/**
 * Asks an archive.
 * @param paths of the command line: what lies there is read there, and not taken from the archive
 * @throws DupesError `usage` without a release; as `askArchive`
 */
export async function archived(
  folder: string,
  paths: readonly string[],
  { releases, boilerplate, holds }: Pick<Standing, 'releases' | 'boilerplate' | 'holds'>,
  { options, verbose }: Settings,
  progress: Progress,
): Promise<Pick<Answer, 'sources' | 'problems'>> {
  if (releases.length === 0)
    throw new DupesError(
      'usage',
      'an archive is asked for what shares words with a release; name one with --release',
    );
  progress.say('asking the archive');
  const start = clock();
  const probe = await probeOf(releases, boilerplate, options);
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
        `${digits(texts)} texts share a run of words with a release`,
    );
  return { sources: found, problems };
}
