/**
 * `dupes scan --release … --format ndjson`: a line as each clipping is judged, in the order in which they are read.
 * Memory does not grow with the clippings.
 */
import { judgeAll } from '../workers/judge-pool.ts';
import type { JudgeTask } from '../workers/judge-task.ts';
import { tasksOf } from '../workers/tasks.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { InputCount } from './input-count.ts';
import { readStanding } from './inputs.ts';
import { print, writeWhole } from './output.ts';
import { jobsOf, withReaders } from './print-run.ts';
import { breathe, clock, type Progress, warn } from './screen.ts';
import type { Settings, Target } from './settings.ts';

/** In UTF-16 units: some dozens of clippings, so that lines come steadily. */
const TEXT_A_TASK = 1 << 17;
/** Texts of an archive in a task: about as many. */
const ARCHIVED_A_TASK = 40;

export async function streamScan(
  paths: readonly string[],
  flags: Flags,
  settings: Settings,
  progress: Progress,
  { file }: Target,
): Promise<ExitCode> {
  const { options } = settings;
  const jobs = jobsOf(flags);
  const corpus = withReaders(settings.corpus, jobs);
  const start = clock();
  const count = new InputCount();
  const { releases, boilerplate, holds } = await readStanding(
    { clippings: paths, releases: flags.release, boilerplate: flags.boilerplate },
    corpus,
    (input) => {
      progress.say('reading the releases');
      if ('source' in input) count.add(1, []);
      else count.add(0, [input]);
      return breathe();
    },
  );

  async function* tasks(): AsyncGenerator<JudgeTask> {
    if (flags.archive !== undefined) {
      const { archived } = await import('./archived.ts');
      const standing = { boilerplate, holds };
      const kept = await archived(flags.archive, releases, paths, standing, settings, progress);
      count.add(0, kept.problems);
      for (let at = 0; at < kept.sources.length; at += ARCHIVED_A_TASK)
        yield { kind: 'texts', texts: kept.sources.slice(at, at + ARCHIVED_A_TASK) };
    }
    if (paths.length > 0)
      yield* tasksOf(paths, {
        corpus,
        pack: (source) => source,
        leaveOut: holds,
        notRead: (problem) => count.add(0, [problem]),
        textATask: TEXT_A_TASK,
      });
  }

  async function* lines(): AsyncGenerator<string> {
    for await (const result of judgeAll(
      tasks(),
      { releases, boilerplate },
      { options, corpus },
      jobs,
      (stage, read, all) => {
        progress.say(
          stage === 'read' ? `reading the releases, ${read} of ${all}` : 'indexing the releases',
        );
        return breathe();
      },
    )) {
      count.add(result.ok, result.problems);
      progress.say(`judging, ${count.summary} so far`);
      yield result.lines;
      await breathe();
    }
  }

  if (file === undefined) {
    for await (const some of lines()) if (!(await print(some))) break;
  } else await writeWhole(file, lines());
  progress.end();
  if (settings.verbose) warn(`judged in ${Math.round(clock() - start)} ms: ${count.summary}`);
  return count.finish();
}
