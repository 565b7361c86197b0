/** Clippings against known releases on several threads: see pool.ts. */
import { type JudgeData, type JudgeResult, type JudgeTask, openJudge } from './judge-task.ts';
import { type Done, runAll } from './pool.ts';

/**
 * Judges clippings as they come; the lines are in the order of the tasks.
 * @param jobs threads; 1 works in this one. Each holds the releases for itself. @default the number of processors
 */
export function judgeAll(
  tasks: AsyncIterable<JudgeTask>,
  data: JudgeData,
  jobs?: number,
): AsyncGenerator<Done<JudgeTask, JudgeResult>> {
  return runAll(
    tasks,
    {
      worker: new URL('./judge-worker.js', import.meta.url),
      data,
      here: openJudge,
      lost: ({ path, item }, reason): JudgeResult => ({
        lines: '',
        ok: 0,
        problems: [
          {
            path,
            item,
            status: 'failed',
            reason: `the thread that judged it ended twice: ${reason}`,
          },
        ],
      }),
    },
    jobs,
  );
}
