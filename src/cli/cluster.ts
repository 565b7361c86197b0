/** `dupes cluster <path…>`: near-duplicate clippings grouped, without any release. */
import { DupesError } from '../faults.ts';
import { jsonPieces } from '../report/json.ts';
import { EXIT, type ExitCode, exitCodeFor } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { printAll, writeWhole } from './output.ts';
import { read } from './scan.ts';
import { type Progress, renderContext, warn } from './screen.ts';
import { settle } from './settings.ts';

/** What the groups are drawn as. */
const FORMATS = ['terminal', 'json'];

/** @throws DupesError `option-invalid` */
export async function clusterCommand(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'terminal');
  const unknown = settings.targets.find(({ format }) => !FORMATS.includes(format));
  if (unknown) {
    throw new DupesError(
      'option-invalid',
      `--format is "${unknown.format}"; dupes cluster draws ${FORMATS.join(' and ')}`,
    );
  }
  progress.begin(settings.progress);
  const reading = await read(paths, flags, settings, progress);
  const { cluster } = await import('../pipeline/cluster.ts');
  const report = await cluster(reading, settings.options, (stage, done, of) =>
    progress.say(
      stage === 'read' ? `reading words, ${done} of ${of} texts` : `group ${done} of ${of}`,
    ),
  );
  progress.end();
  for (const { format, file } of settings.targets) {
    const pieces =
      format === 'json'
        ? jsonPieces(report)
        : [
            (await import('../report/terminal/clusters.ts')).renderClusters(
              report,
              renderContext(settings, file !== undefined),
            ),
          ];
    if (file === undefined) await printAll(pieces);
    else await writeWhole(file, pieces);
  }
  const code = exitCodeFor(report.inputs);
  if (code === EXIT.unusable) warn('nothing was read');
  else if (code === EXIT.incomplete && !settings.quiet) warn('not everything was read');
  return code;
}
