/** Two articles as numbers: what the alignment and the run finder work on. */
import { onceFor } from '../text/once.ts';
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

/** Number of the clipping's words, and stems, that the release has not. */
export const IN_NO_RELEASE = 2 ** 31 - 1;

/**
 * Numbers words and stems of both sides with one vocabulary each, the release's. A clipping taken for another language
 * is stemmed as the release is: equal words must have equal stems.
 * Cost: linear; what is the release's own is kept as long as the release is.
 */
export function sidesOf(release: Article, clipping: Article): Sides {
  const own = releaseSideOf(release);
  const { keys } = clipping.tokens;
  const stems =
    clipping.language.tag === release.language.tag
      ? clipping.stems
      : keys.map(release.language.stem);
  const words = numbered(keys, own.words);
  return {
    release: own.side,
    clipping: {
      words,
      // In a language without a stemmer words are their own stems.
      stems: stems === keys ? words : numbered(stems, own.stems),
    },
    weights: own.weights,
  };
}

interface ReleaseSide {
  readonly side: Side;
  readonly weights: Float64Array;
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

const releaseSideOf = onceFor(({ tokens, stems, language }: Article): ReleaseSide => {
  const words = vocabularyOf(tokens.keys);
  const stemNumbers = vocabularyOf(stems);
  const side = {
    words: numbered(tokens.keys, words),
    stems: numbered(stems, stemNumbers),
  };
  const counts = new Uint32Array(words.size);
  for (const word of side.words) counts[word]!++;
  const { functionWords, spaced } = language;
  const content = spaced ? CONTENT_WORD : SEGMENTED_WORD;
  const weights = new Float64Array(tokens.count);
  tokens.keys.forEach((key, i) => {
    const rare = functionWords.has(key) ? FUNCTION_WORD : content;
    weights[i] = rare - REPEATED * Math.log(counts[side.words[i]!]!);
  });
  return { side, weights, words, stems: stemNumbers };
});

/** Each different key with its number, from 0. */
function vocabularyOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  return numbers;
}

function numbered(keys: readonly string[], vocabulary: ReadonlyMap<string, number>): Int32Array {
  const numbers = new Int32Array(keys.length);
  for (let k = 0; k < keys.length; k++) numbers[k] = vocabulary.get(keys[k]!) ?? IN_NO_RELEASE;
  return numbers;
}
