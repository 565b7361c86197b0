/** `dupes scan`: read, analyse, draw. */
import type { Report } from '../compare/record.ts';
import { REPORTERS } from '../report/index.ts';
import { EXIT, type ExitCode, exitCodeFor } from './exit-codes.ts';
import { readInputs } from './inputs.ts';
import { print, writeWhole } from './output.ts';
import type { Flags } from './program.ts';
import { type Progress, renderContext, warn } from './screen.ts';
import { type Settings, settle } from './settings.ts';

export async function scan(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'terminal');
  progress.begin(settings.progress);
  const reading = await readInputs(paths, flags.release ?? [], settings.corpus, progress);
  const { analyse } = await import('../pipeline/analyse.ts');
  const report = await analyse(reading, settings.options, (stage, done, of) =>
    progress.say(`${stage === 'read' ? 'reading words' : 'comparing'}, ${done} of ${of} texts`),
  );
  progress.end();
  await write(report, settings);
  return conclude(report, settings);
}

/** Draws the report in every format that was asked for. */
export async function write(report: Report, settings: Settings): Promise<void> {
  for (const { format, file } of settings.targets) {
    const entry = REPORTERS.find(({ name }) => name === format);
    const reporter = await entry?.load();
    if (reporter === undefined) throw new Error(`no reporter ${format}`);
    const text = reporter.render(report, renderContext(settings, file !== undefined));
    if (file === undefined) await print(text);
    else await writeWhole(file, text);
  }
}

/** What the inputs mean for the exit code, said on standard error where the output does not say it. */
export function conclude({ inputs }: Report, settings: Settings): ExitCode {
  const code = exitCodeFor(inputs);
  if (code === EXIT.unusable) {
    const { skipped, failed } = inputs;
    warn(`nothing was read: ${skipped} skipped, ${failed} failed`);
    for (const { path, reason } of inputs.problems.slice(0, 3)) warn(`${path}: ${reason}`);
  } else if (code === EXIT.incomplete && !settings.quiet) {
    const { truncated, failed } = inputs;
    warn(`not everything was read: ${failed} failed, ${truncated} truncated`);
  }
  return code;
}
