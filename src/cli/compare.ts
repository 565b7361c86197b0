/** `dupes compare <release> <clipping>`: one pair in full. */
import { existsSync } from 'node:fs';
import { type Inputs, type Report, SCHEMA } from '../compare/record.ts';
import { readCorpus } from '../corpus/index.ts';
import { DupesError, type Problem } from '../faults.ts';
import { idOf, type Source } from '../text/article.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { readInputs } from './inputs.ts';
import { conclude, embedOf, write } from './scan.ts';
import type { Progress } from './screen.ts';
import { type Settings, settle } from './settings.ts';

export async function compare(
  releasePath: string,
  clippingPath: string,
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'pair');
  progress.begin(settings.progress);
  const problems: Problem[] = [];
  const release = await readOne(releasePath, settings.corpus, problems);
  const clipping = await readOne(clippingPath, settings.corpus, problems);
  const { boilerplate, inputs: others } = await readInputs(
    { boilerplate: flags.boilerplate },
    settings.corpus,
    progress,
  );
  const inputs: Inputs = {
    ...others,
    ok: others.ok + 2,
    truncated: others.truncated + problems.length,
    problems: [...problems, ...others.problems],
  };
  const embed = await embedOf(settings);
  progress.say('comparing');
  const { comparePair } = await import('../pipeline/analyse.ts');
  const story = await comparePair(release, clipping, settings.options, boilerplate, embed);
  const report: Report = { schema: SCHEMA, stories: [story], unmatched: [], inputs };
  progress.end();
  await write(report, settings);
  return conclude(report, settings);
}

/**
 * The one text at a path, or `path#3`, the third item of a file that holds many.
 * @throws DupesError `path-missing`, `path-is-no-clipping`, `not-one-text`
 */
async function readOne(
  path: string,
  corpus: Settings['corpus'],
  problems: Problem[],
): Promise<Source> {
  const numbered = existsSync(path) ? null : /^(.+)#([1-9]\d*)$/.exec(path);
  const wanted = numbered === null ? undefined : Number(numbered[2]);
  let found: Source | undefined;
  let unread = 'there is no text in it';
  for await (const input of readCorpus([numbered?.[1] ?? path], corpus)) {
    if (!('source' in input)) {
      unread = input.reason;
      if (input.status === 'truncated') problems.push(input);
      continue;
    }
    const { source } = input;
    if (wanted !== undefined && source.item !== wanted) continue;
    if (found !== undefined) {
      throw new DupesError(
        'not-one-text',
        `"${path}" holds more than one text; name one: ${idOf(source)}`,
      );
    }
    found = source;
    if (wanted !== undefined) break;
  }
  if (found === undefined)
    throw new DupesError('not-one-text', `"${path}" cannot be compared: ${unread}`);
  return found;
}
