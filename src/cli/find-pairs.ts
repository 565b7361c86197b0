/**
 * `dupes pairs`: near-duplicate paragraphs among any number of texts; or, with `--release`, the clippings that share
 * a run of words with a known release. A line of JSON each.
 */
import { DupesError } from '../faults.ts';
import { batchOf, type PrintPage } from '../fingerprint/batch.ts';
import { expectedRecall } from '../fingerprint/lsh.ts';
import { type PairCounts, PairSearch, type Place } from '../fingerprint/pairs.ts';
import { RunIndex } from '../fingerprint/runs.ts';
import type { Origin } from '../workers/tasks.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { print } from './output.ts';
import { PrintRun } from './print-run.ts';
import { breathe, type Progress, warn } from './screen.ts';

/** Lines handed on at once. */
const LINES_A_PIECE = 512;

export async function findPairs(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const run = new PrintRun(flags, progress);
  if (flags.release?.length) return matchReleases(flags.release, paths, run);
  const { banding, jaccard, sketch, settings } = run;
  const search = new PairSearch(sketch.shingleWords, banding, { jaccard });
  const origins: Origin[] = [];
  for await (const prints of run.read(paths)) {
    for (const origin of prints.origins) origins.push(origin);
    for (const page of prints.pages) search.add(batchOf(page));
  }

  progress.say('looking for pairs');
  // Written by hand: making objects for JSON.stringify took as long as the search.
  const where = ({ text, paragraph }: Place) => {
    const { path, item } = origins[text]!;
    return `{"path":${JSON.stringify(path)},"item":${item},"paragraph":${paragraph + 1}}`;
  };
  const pairs = search.pairs();
  let lines: string[] = [];
  let found = 0;
  for (;;) {
    const next = pairs.next();
    if (next.done) {
      await print(lines.join(''));
      progress.end();
      if (!settings.quiet) {
        summarise(found, next.value);
        warn(
          `${banding.bands} bands of ${banding.rows} rows over ${sketch.slots} slots: ` +
            `${(100 * expectedRecall(banding, jaccard)).toFixed(1)} % of the pairs at Jaccard ${jaccard} are expected to be found`,
        );
      }
      return run.finish();
    }
    const { left, right, shared, jaccard: alike, leftContained, rightContained } = next.value;
    found += 1;
    lines.push(
      `{"left":${where(left)},"right":${where(right)},"shared":${shared},"jaccard":${alike},` +
        `"leftContained":${leftContained},"rightContained":${rightContained}}\n`,
    );
    if (lines.length < LINES_A_PIECE) continue;
    if (!(await print(lines.join('')))) return run.finish();
    lines = [];
    await breathe();
  }
}

function summarise(found: number, counts: PairCounts): void {
  warn(
    `${found} pairs among ${counts.paragraphs} paragraphs of ${counts.texts} texts; ` +
      `${counts.comparisons} candidates compared, ${counts.twins} paragraphs repeat another word for word`,
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
): Promise<ExitCode> {
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
  return run.finish();
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
