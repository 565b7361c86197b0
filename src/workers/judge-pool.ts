/** Clippings against known releases on several threads: see pool.ts. */
import { availableParallelism } from 'node:os';
import type { Progress } from '../pipeline/analyse.ts';
import type { KnownTexts } from '../pipeline/each.ts';
import {
  type JudgeData,
  type JudgeResult,
  type JudgeSettings,
  type JudgeTask,
  openJudge,
} from './judge-task.ts';
import { runAll } from './pool.ts';
import type { Origin } from './tasks.ts';
import { Threads } from './threads.ts';

/**
 * Judges clippings as they come; the results are in the order of the tasks.
 * @param jobs threads, of which this is one. It reads the releases; the others are started when there is a second task,
 *   and share what it knows of them
 * @param progress called while the releases are read, and placed where they can be found
 */
export async function* judgeAll(
  tasks: AsyncIterable<JudgeTask>,
  texts: KnownTexts,
  settings: JudgeSettings,
  jobs: number = availableParallelism(),
  progress?: Progress,
): AsyncGenerator<JudgeResult> {
  const judge = await openJudge(texts, settings, progress);
  let came = 0;
  const threads = new Threads<JudgeTask, JudgeResult>({
    file: new URL('./judge-worker.cjs', import.meta.url),
    workerData: (): JudgeData => ({ tables: judge.share(), settings }),
    most: jobs - 1,
    here: judge.run,
    pays: () => came > 1,
  });
  const lost = ({ path, item }: Origin, reason: string): JudgeResult => ({
    lines: '',
    ok: 0,
    problems: [
      { path, item, status: 'failed', reason: `the thread that judged it ended twice: ${reason}` },
    ],
  });
  async function* counted(): AsyncGenerator<JudgeTask> {
    for await (const task of tasks) {
      came += 1;
      yield task;
    }
  }
  try {
    for await (const { result } of runAll(counted(), { threads, lost })) yield result;
  } finally {
    await threads.close();
  }
}
