/** A thread that judges clippings: one `JudgeTask` in, one `Reply` out. */
import { parentPort, workerData } from 'node:worker_threads';
import { type JudgeData, type JudgeResult, type JudgeTask, openJudgeBeside } from './judge-task.ts';
import type { Reply } from './threads.ts';

const opening = openJudgeBeside(workerData as JudgeData);

parentPort?.on('message', async (task: JudgeTask) => {
  const { run } = await opening;
  const reply: Reply<JudgeResult> = { ok: true, result: await run(task) };
  parentPort?.postMessage(reply);
});
