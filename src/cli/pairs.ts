/**
 * `dupes pairs`: near-duplicate paragraphs, or whole documents, among any number of texts; or, with `--release`, the
 * clippings that share a run of words with a known release. A line of JSON each.
 */
import { DupesError } from '../faults.ts';
import { batchOf, type PrintPage, type Unit } from '../fingerprint/batch.ts';
import { expectedRecall } from '../fingerprint/lsh.ts';
import {
  type PairCounts,
  PairSearch,
  type ParagraphPair,
  type Place,
} from '../fingerprint/pairs.ts';
import { RunIndex } from '../fingerprint/runs.ts';
import type { Origin } from '../workers/tasks.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { print } from './output.ts';
import { PrintRun } from './print-run.ts';
import { type Progress, warn } from './screen.ts';

export async function findPairs(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  if (flags.release?.length && flags.documents)
    throw new DupesError('usage', '--documents finds pairs among all texts: drop it, or --release');
  const run = new PrintRun(flags, progress);
  try {
    if (flags.release?.length) await matchReleases(flags.release, paths, run);
    else await matchAll(paths, run, progress);
  } finally {
    await run.close();
  }
  return run.finish();
}

async function matchAll(
  paths: readonly string[],
  run: PrintRun,
  progress: Progress,
): Promise<void> {
  const { banding, jaccard, sketch, settings, unit } = run;
  const search = new PairSearch(sketch.shingleWords, banding, { jaccard });
  const origins: Origin[] = [];
  for await (const prints of run.read(paths)) {
    for (const origin of prints.origins) origins.push(origin);
    for (const page of prints.pages) search.add(page);
  }

  progress.say('looking for pairs');
  const pairs = search.pairs(run.crew());
  let found = 0;
  let next = await pairs.next();
  for (; !next.done; next = await pairs.next()) {
    found += next.value.length;
    const lines = next.value.map((pair) => lineOf(pair, origins, unit));
    if (!(await print(lines.join('')))) return;
    // Other threads are given tasks between two turns of this one.
    await new Promise((resolve) => setImmediate(resolve));
  }
  progress.end();
  if (settings.quiet) return;
  summarise(found, next.value, unit);
  warn(
    `${banding.bands} bands of ${banding.rows} rows over ${sketch.slots} slots: ` +
      `${(100 * expectedRecall(banding, jaccard)).toFixed(1)}% of the pairs at Jaccard ${jaccard} are expected to be found`,
  );
}

/** Written by hand: making objects for JSON.stringify took as long as the search. */
function lineOf(
  { left, right, shared, jaccard, leftContained, rightContained }: ParagraphPair,
  origins: readonly Origin[],
  unit: Unit,
): string {
  const where = ({ text, paragraph }: Place) => {
    const { path, item } = origins[text]!;
    const within = unit === 'paragraphs' ? `,"paragraph":${paragraph + 1}` : '';
    return `{"path":${JSON.stringify(path)},"item":${item}${within}}`;
  };
  return (
    `{"left":${where(left)},"right":${where(right)},"shared":${shared},"jaccard":${jaccard},` +
    `"leftContained":${leftContained},"rightContained":${rightContained}}\n`
  );
}

function summarise(found: number, counts: PairCounts, unit: Unit): void {
  const ofParagraphs = unit === 'paragraphs';
  warn(
    `${found} pairs among ${ofParagraphs ? `${counts.paragraphs} paragraphs of ` : ''}${counts.texts} texts; ` +
      `${counts.comparisons} candidates compared, ` +
      `${counts.twins} ${ofParagraphs ? 'paragraphs' : 'texts'} repeat another word for word`,
  );
  if (counts.cappedBuckets > 0)
    warn(
      `${counts.cappedBuckets} groups of candidates were too large to compare all with all: ` +
        `each was compared with its first only, and up to ${counts.pairsLeftOut} pairs were not looked at`,
    );
}

/** Holds the releases in memory and lets the clippings stream past. */
async function matchReleases(
  releasePaths: readonly string[],
  paths: readonly string[],
  run: PrintRun,
): Promise<void> {
  const index = new RunIndex(run.settings.options.guaranteeWords);
  const releases: Origin[] = [];
  for await (const { origins, pages } of run.read(releasePaths))
    forEachText(pages, (hashes, text) => {
      index.add(hashes);
      releases.push(origins[text]!);
    });
  if (releases.length === 0)
    throw new DupesError(
      'release-empty',
      `no release could be read from ${releasePaths.join(', ')}`,
    );
  for await (const { origins, pages } of run.read(paths)) {
    const lines: string[] = [];
    forEachText(pages, (hashes, text) => {
      for (const { document, sharedTokens, longestTokens } of index.match(hashes))
        lines.push(
          `${JSON.stringify({
            clipping: origins[text],
            release: releases[document],
            sharedWords: sharedTokens,
            longestRunWords: longestTokens,
            words: hashes.length,
          })}\n`,
        );
    });
    if (!(await print(lines.join('')))) break;
  }
}

/** Visits the token hashes of every text of some pages. */
function forEachText(
  pages: readonly PrintPage[],
  visit: (hashes: Uint32Array, text: number) => void,
): void {
  let text = 0;
  for (const page of pages) {
    const { paragraphsOf, tokens, hashes } = batchOf(page);
    let paragraph = 0;
    let start = 0;
    for (const paragraphs of paragraphsOf) {
      let end = start;
      for (const last = paragraph + paragraphs; paragraph < last; paragraph += 1)
        end += tokens[paragraph]!;
      visit(hashes.subarray(start, end), text);
      start = end;
      text += 1;
    }
  }
}
