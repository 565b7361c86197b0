/** Clippings against known releases on several threads: see pool.ts. */
import { availableParallelism } from 'node:os';
import { type JudgeData, type JudgeResult, type JudgeTask, openJudge } from './judge-task.ts';
import { runAll } from './pool.ts';
import type { Origin } from './tasks.ts';
import { Threads } from './threads.ts';

/**
 * Judges clippings as they come; the results are in the order of the tasks.
 * @param jobs threads; 1 works in this one. Each holds the releases for itself.
 */
export async function* judgeAll(
  tasks: AsyncIterable<JudgeTask>,
  data: JudgeData,
  jobs: number = availableParallelism(),
): AsyncGenerator<JudgeResult> {
  const threads = new Threads<JudgeTask, JudgeResult>({
    file: new URL('./judge-worker.cjs', import.meta.url),
    workerData: data,
    most: jobs,
  });
  const lost = ({ path, item }: Origin, reason: string): JudgeResult => ({
    lines: '',
    ok: 0,
    problems: [
      { path, item, status: 'failed', reason: `the thread that judged it ended twice: ${reason}` },
    ],
  });
  try {
    const all = runAll(tasks, { threads, here: () => openJudge(data), lost });
    for await (const { result } of all) yield result;
  } finally {
    await threads.close();
  }
}
