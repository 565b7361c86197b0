/**
 * Sentences as vectors: what a plug-in answers, checked, and which sentence of a release a sentence
 * of a clipping is nearest to in meaning. The vectors are the plug-in's; nothing here makes any.
 *
 * Cost of the search: sentences × sentences × dimensions, some milliseconds for two newspaper articles.
 */
import { DupesError } from '../faults.ts';
import { isArticleZone } from '../text/article.ts';
import { type Article, type TokenRange, zoneOf } from '../text/read.ts';

/**
 * A plug-in: a vector for each sentence, in their order, all of one length, none of them zero. Two
 * sentences that mean the same point the same way. It is asked once for each text.
 */
export type Embed = (sentences: readonly string[]) => Promise<readonly Float32Array[]>;

/** By position in `Article.sentences`: a vector of length 1, or undefined outside headline and body. */
export type SentenceVectors = readonly (Float32Array | undefined)[];

/** Vectors of two texts from one plug-in. */
export interface Meaning {
  readonly release: SentenceVectors;
  readonly clipping: SentenceVectors;
}

/**
 * Asks a plug-in about the sentences of headline and body.
 * @throws DupesError `embedding-invalid` where it does not answer with one usable vector each
 */
async function embedSentences(embed: Embed, article: Article): Promise<SentenceVectors> {
  const { sentences, text, tokens } = article;
  const asked = sentences.flatMap(({ from }, at) =>
    isArticleZone(zoneOf(article, from)) ? [at] : [],
  );
  const vectors = new Array<Float32Array | undefined>(sentences.length).fill(undefined);
  if (asked.length === 0) return vectors;
  const answer = await embed(
    asked.map((at) => {
      const { from, to } = sentences[at]!;
      return text.slice(tokens.starts[from], tokens.ends[to - 1]);
    }),
  );
  if (answer.length !== asked.length) {
    throw invalid(`${answer.length} vectors for ${asked.length} sentences; one each is expected`);
  }
  asked.forEach((at, k) => {
    vectors[at] = unit(answer[k]!, answer[0]!.length);
  });
  return vectors;
}

/**
 * Asks about a release once, and then about each clipping that is held against it.
 * @param embed absent where words alone decide: every answer is undefined
 * @throws DupesError `embedding-invalid`
 */
export async function meaningBeside(
  embed: Embed | undefined,
  article: Article,
): Promise<(clipping: Article) => Promise<Meaning | undefined>> {
  if (!embed) return async () => undefined;
  const release = await embedSentences(embed, article);
  return async (clipping) => ({ release, clipping: await embedSentences(embed, clipping) });
}

function unit(vector: Float32Array, length: number): Float32Array {
  if (vector.length !== length) throw differ(length, vector.length);
  const norm = Math.sqrt(dot(vector, vector));
  if (!(norm > 0 && Number.isFinite(norm))) {
    throw invalid('a vector that is zero or no numbers; a direction is expected');
  }
  return vector.map((value) => value / norm);
}

const differ = (one: number, other: number) =>
  invalid(`vectors of ${one} and of ${other} numbers; all of one length are expected`);

const invalid = (what: string) => new DupesError('embedding-invalid', `the embedding gave ${what}`);

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** The release sentence that a clipping sentence is nearest to. */
export interface Nearest extends TokenRange {
  /** Cosine, −1 to 1. */
  readonly similarity: number;
  /** The best cosine with a sentence that is neither it nor beside it; −1 where there is none. */
  readonly rival: number;
}

/**
 * @param at position in the clipping's sentences
 * @throws DupesError `embedding-invalid` where the two texts' vectors differ in length
 */
export function nearestInMeaning(
  release: Article,
  meaning: Meaning,
  at: number,
): Nearest | undefined {
  const vector = meaning.clipping[at];
  if (!vector) return undefined;
  const cosines = meaning.release.map((other) => {
    if (!other) return -1;
    if (other.length !== vector.length) throw differ(other.length, vector.length);
    return dot(vector, other);
  });
  let best = -1;
  for (let s = 0; s < cosines.length; s++) {
    if (meaning.release[s] && (best < 0 || cosines[s]! > cosines[best]!)) best = s;
  }
  if (best < 0) return undefined;
  const rival = cosines.reduce(
    (most, c, s) => (Math.abs(s - best) > 1 ? Math.max(most, c) : most),
    -1,
  );
  return { ...release.sentences[best]!, similarity: Math.min(1, cosines[best]!), rival };
}
