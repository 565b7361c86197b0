/**
 * Kinship of texts that share no run of words: a paragraph edited every few words still has most of
 * its shingles. Signatures propose pairs of paragraphs, exact counting decides.
 */
import {
  chooseBanding,
  exactSimilarity,
  type Fingerprint,
  findCandidates,
  fingerprint,
  PARAGRAPH_SKETCH,
} from '../fingerprint/index.ts';
import type { Article } from '../text/read.ts';
import { type Kinship, kindredParagraphs, type Turn } from './kinship.ts';

/** Share of the smaller paragraph's shingles in the other from which the two are kin. Guess. */
export const NEAR_CONTAINMENT = 0.3;
/** What the search must find: with 64 slots, 32 bands of 2. The texts are few and each pair is verified. */
const WANTED = { jaccard: 0.3, recall: 0.9 };
/** In words. A shorter paragraph has too few shingles to say anything. */
export const PARAGRAPH_WORDS = 12;

export interface NearOptions {
  /** Words per shingle. */
  readonly shingleWords: number;
  /** MinHash slots per paragraph. */
  readonly slots: number;
}

interface NearParagraph {
  readonly article: number;
  readonly keys: readonly string[];
}

/**
 * Adds to kinship what near-duplicate paragraphs tell of the texts that have no kin yet.
 * @param isAlone by text, whether it has none
 * @param turn awaited after each paragraph and each candidate
 * Cost: one signature a paragraph, and an exact comparison a candidate; nothing when every text has kin.
 */
export async function addNearKin(
  kinship: Kinship,
  articles: readonly Article[],
  isAlone: readonly boolean[],
  { shingleWords, slots }: NearOptions,
  turn: Turn,
): Promise<void> {
  if (articles.length < 2 || !isAlone.includes(true)) return;
  const paragraphs = articles.flatMap(paragraphsOf);
  const settings = { ...PARAGRAPH_SKETCH, shingleWords, slots };
  const fingerprints: Fingerprint[] = [];
  for (const { keys } of paragraphs) {
    fingerprints.push(fingerprint(keys, settings));
    await turn();
  }
  const { pairs, twinOf } = findCandidates(fingerprints, {
    banding: chooseBanding(slots, WANTED),
  });
  const relate = (left: NearParagraph, right: NearParagraph) => {
    if (left.article === right.article || !(isAlone[left.article] || isAlone[right.article]))
      return;
    const { shared } = exactSimilarity(left.keys, right.keys, shingleWords);
    const smaller = Math.min(left.keys.length, right.keys.length) - shingleWords + 1;
    if (shared >= NEAR_CONTAINMENT * smaller) kinship.addNear(left.article, right.article, shared);
  };
  for (let k = 0; k < pairs.length; k += 2) {
    relate(paragraphs[pairs[k]!]!, paragraphs[pairs[k + 1]!]!);
    await turn();
  }
  twinOf.forEach((twin, id) => {
    if (twin !== id) relate(paragraphs[twin]!, paragraphs[id]!);
  });
}

function paragraphsOf(article: Article, index: number): NearParagraph[] {
  return kindredParagraphs(article)
    .filter(({ from, to }) => to - from >= PARAGRAPH_WORDS)
    .map(({ from, to }) => ({ article: index, keys: article.tokens.keys.slice(from, to) }));
}
