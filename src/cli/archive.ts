/** `dupes archive`: what is read is kept, with an index of its words. */
import { resolve, sep } from 'node:path';
import { type Added, ArchiveWriter, type Holdings, holdingsOf } from '../archive/archive.ts';
import { readCorpus } from '../corpus/index.ts';
import { DupesError } from '../faults.ts';
import { count, digits } from '../report/summary.ts';
import { openWordSketcher } from '../workers/kernel-file.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { InputCount } from './input-count.ts';
import { print } from './output.ts';
import { breathe, type Progress } from './screen.ts';
import { settle } from './settings.ts';

/** Adds what has not been read yet, or has changed since; without paths, says what is there. */
export async function archiveCommand(
  folder: string,
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const { corpus, progress: showsProgress } = settle(flags, 'terminal');
  if (paths.length === 0) {
    await print(`${holdingsLine(folder, holdingsOf(folder))}\n`);
    return EXIT.ok;
  }
  if (paths.includes('-') && flags.stdinFilename === undefined)
    throw new DupesError(
      'usage',
      'what comes from standard input is kept under a name: give it one with --stdin-filename',
    );
  progress.begin(showsProgress);
  const writer = new ArchiveWriter(folder, openWordSketcher());
  const inputs = new InputCount();
  /** Files that are in the archive as they are. */
  const unchanged = new Set<string>();
  const inside = resolve(folder) + sep;
  const isKept = (path: string): boolean => {
    if (resolve(path).startsWith(inside)) return true;
    if (writer.holds(path)) unchanged.add(path);
    return unchanged.has(path);
  };
  const named = paths.filter((path) => !isKept(path));
  let texts = 0;
  let added: Added;
  try {
    if (named.length > 0)
      for await (const input of readCorpus(named, { ...corpus, claim: isKept })) {
        if ('source' in input) {
          writer.add(input.source);
          inputs.add(1, []);
          texts += 1;
        } else inputs.add(0, [input]);
        progress.say(`archiving, ${texts} texts so far`);
        await breathe();
      }
    added = writer.close();
  } catch (error) {
    writer.abandon();
    throw error;
  }
  progress.end();
  inputs.add(unchanged.size, []);
  await print(`${addedLine(added, unchanged.size)}\n${holdingsLine(folder, added.holdings)}\n`);
  return inputs.finish();
}

function addedLine({ texts, replaced }: Added, unchanged: number): string {
  const parts = [
    `${count(texts, 'text')} added`,
    ...(replaced > 0 ? [`${digits(replaced)} of an earlier reading replaced`] : []),
    ...(unchanged > 0 ? [`${count(unchanged, 'file')} unchanged and not read`] : []),
  ];
  return `${parts.join(', ')}.`;
}

const MEGABYTE = 1e6;

const holdingsLine = (folder: string, { texts, files, bytes }: Holdings): string =>
  `${folder} holds ${count(texts, 'text')} of ${count(files, 'file')} in ${digits(Math.ceil(bytes / MEGABYTE))} MB.`;
