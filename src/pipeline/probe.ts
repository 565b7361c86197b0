/**
 * What an archive is asked: which of its texts share a run of words with a release.
 *
 * An archive keeps of each text the seeds that winnowing leaves, and the text itself. A release is asked with all of its
 * seeds; what is found so is held against it word by word.
 */
import { shingleHalf } from '../fingerprint/kernel/reference.ts';
import { RunIndex } from '../fingerprint/runs.ts';
import { winnow } from '../fingerprint/winnowing.ts';
import { contentSeeds, SEED_WORDS } from '../stories/kinship.ts';
import { tracesOf } from '../stories/known.ts';
import type { Source } from '../text/article.ts';
import { readBoilerplate, readItem } from './analyse.ts';
import type { Options } from './options.ts';

/**
 * Words in a row that a text of an archive must share with a release to be found. With five every seed would have to be
 * kept, which is 2.5 times as many; a phrase of twelve is not in every quotation. Of 27 labelled clippings all that copy,
 * quote or retell share eight.
 */
export const ARCHIVE_RUN = 8;

const WINDOW = ARCHIVE_RUN - SEED_WORDS + 1;

/** Of a text's words (hashes, as `wordsOf` gives them), the seeds that an archive keeps. */
export const keptSeeds = (words: Uint32Array): Uint32Array =>
  winnow(shingleHalf(words, SEED_WORDS), WINDOW);

export interface Probe {
  /** Hashes of the releases' seeds that hold content, ascending, each once. */
  readonly seeds: Uint32Array;
  /** Whether a text, by its words, shares a run of `ARCHIVE_RUN` words with a release. */
  readonly shares: (words: Uint32Array) => boolean;
}

/**
 * The probe of some releases: of headline and body, paragraph by paragraph, what was given as boilerplate set aside.
 * Runs of function words ask nothing.
 */
export async function probeOf(
  releases: readonly Source[],
  boilerplate: readonly Source[],
  options: Options,
): Promise<Probe> {
  const stated = await readBoilerplate(boilerplate, options);
  const seeds = new Set<number>();
  const runs = new RunIndex(ARCHIVE_RUN);
  for (const release of releases) {
    const { article } = await readItem(release, stated, options);
    const holdsContent = contentSeeds(article.tokens.keys, article.language);
    const { bare, ...asWritten } = tracesOf(article);
    // Without marks, too: whoever copied it may have lost them. There a paragraph may come twice, spelt otherwise.
    for (const { words, paragraphs } of bare ? [asWritten, bare] : [asWritten])
      for (const { from, to } of paragraphs) {
        const paragraph = words.subarray(from, to);
        runs.add(paragraph);
        shingleHalf(paragraph, SEED_WORDS).forEach((seed, at) => {
          if (holdsContent[(from + at) % article.tokens.count]) seeds.add(seed);
        });
      }
  }
  return {
    seeds: Uint32Array.from(seeds).sort(),
    shares: (words) => runs.placesIn(words).length > 0 && runs.match(words).length > 0,
  };
}
