/** Which clippings are new since a commit, by git. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { readCorpus } from '../../corpus/index.ts';
import { DupesError } from '../../faults.ts';
import type { Source } from '../../text/article.ts';

const run = promisify(execFile);

/** Bytes of a file list or of an old version. */
const OUTPUT_AT_MOST = 256 * 1024 * 1024;

async function git(args: readonly string[], cwd?: string): Promise<Buffer> {
  const { stdout } = await run('git', [...args], {
    encoding: 'buffer',
    maxBuffer: OUTPUT_AT_MOST,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return stdout;
}

/**
 * Tells what was added or changed since what is checked out branched off from `ref`, untracked files
 * included. Of a file that holds many clippings, only those whose text the old version did not
 * hold.
 * @throws DupesError `git-failed`
 */
export async function changedSince(
  ref: string,
  sources: readonly Source[],
): Promise<(source: Source) => boolean> {
  const root = (
    await tell(['rev-parse', '--show-toplevel'], 'this is no git repository')
  ).trimEnd();
  const commit = (
    await tell(
      ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`],
      `git knows no commit "${ref}"; in CI, fetch it: a shallow clone does not have it`,
    )
  ).trim();
  const base = await git(['merge-base', commit, 'HEAD']).then(
    (found) => found.toString().trim(),
    () => commit,
  );
  const lists = await Promise.all([
    git(['diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', base, '--'], root),
    git(['ls-files', '--others', '--exclude-standard', '-z'], root),
  ]);
  const changed = new Set(lists.flatMap((list) => list.toString().split('\0')));
  const rootPath = realpathSync(root);
  const inRepository = (path: string) =>
    relative(rootPath, realPath(resolve(path)))
      .split(sep)
      .join('/');

  const many = new Set(sources.filter(({ item }) => item !== null).map(({ path }) => path));
  const before = new Map<string, ReadonlySet<string>>();
  for (const path of many) {
    const name = inRepository(path);
    if (changed.has(name)) before.set(path, await oldTexts(base, name, rootPath));
  }
  return (source) => {
    if (!changed.has(inRepository(source.path))) return false;
    return source.item === null || !before.get(source.path)?.has(source.extract.text);
  };
}

async function tell(args: readonly string[], otherwise: string): Promise<string> {
  try {
    return (await git(args)).toString();
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new DupesError(
      'git-failed',
      `--changed-since: ${absent ? 'git is not installed' : otherwise}`,
    );
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The texts of a file of many as it was; none where it was not there. */
async function oldTexts(commit: string, name: string, root: string): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  const bytes = await git(['show', `${commit}:${name}`], root).catch(() => undefined);
  if (bytes === undefined) return texts;
  const stdin = (async function* () {
    yield bytes;
  })();
  for await (const input of readCorpus(['-'], { stdin, stdinName: join(root, name) })) {
    if ('source' in input) texts.add(input.source.extract.text);
  }
  return texts;
}
