/** Two articles as numbers: what the alignment and the run finder work on. */
import { type Numbering, numbering } from '../text/numbering.ts';
import type { Article } from '../text/read.ts';
import type { Side } from './align.ts';

/** Weight of an equal word. Three classes by frequency measured no worse than −log p. */
const CONTENT_WORD = 5;
const FUNCTION_WORD = 1.25;
/** Words cut by a segmenter are shorter, and commoner, than words between spaces. Guess. */
const SEGMENTED_WORD = 3;
/** A word that occurs c times in the release loses this times ln c. */
const REPEATED = 0.11;

export interface Sides {
  readonly release: Side;
  readonly clipping: Side;
  /** Worth of each release word when it is matched. */
  readonly weights: Float64Array;
}

/**
 * Numbers words and stems of both sides with one vocabulary each. A clipping taken for another language
 * is stemmed as the release is: equal words must have equal stems. Cost: linear.
 */
export function sidesOf(release: Article, clipping: Article): Sides {
  const words = numbering();
  const stems = numbering();
  const releaseSide = sideOf(release.tokens.keys, release.stems, words, stems);
  const counts = new Uint32Array(release.tokens.count);
  for (const word of releaseSide.words) counts[word]!++;
  const { functionWords, spaced } = release.language;
  const content = spaced ? CONTENT_WORD : SEGMENTED_WORD;
  const weights = new Float64Array(release.tokens.count);
  release.tokens.keys.forEach((key, i) => {
    const rare = functionWords.has(key) ? FUNCTION_WORD : content;
    weights[i] = rare - REPEATED * Math.log(counts[releaseSide.words[i]!]!);
  });
  const { keys } = clipping.tokens;
  const clippingStems =
    clipping.language.tag === release.language.tag
      ? clipping.stems
      : keys.map(release.language.stem);
  return { release: releaseSide, clipping: sideOf(keys, clippingStems, words, stems), weights };
}

function sideOf(
  keys: readonly string[],
  stems: readonly string[],
  word: Numbering<string>,
  stem: Numbering<string>,
): Side {
  return { words: Int32Array.from(keys, word), stems: Int32Array.from(stems, stem) };
}
