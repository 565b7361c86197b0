/**
 * Two short texts (a sentence or two each): whether the one says in other words what the other says.
 *
 * They have no document around them, so they get a model of their own.
 */
import type { Article } from '../../text/read.ts';
import { type Content, contentOf } from '../content.ts';
import {
  commonSubsequence,
  cosine,
  dice,
  gramsOf,
  longestCommonRun,
  spellingOf,
} from '../likeness.ts';
import { type Measures, PAIR_MODEL, PAIR_THRESHOLD, type PairMeasure, scoreOf } from './model.ts';
import type { Retelling, Retellings } from './retelling.ts';

/** Two texts no longer than this, in sentences and words, are a pair of statements without a document. */
const PAIR_SENTENCES = 3;
const PAIR_WORDS = 150;
/** Dice of four-letter sequences below which two short texts are strangers: 19 in 20 unrelated sentences have less. */
const KIN_FOUR_LETTERS = 0.08;

export function isShort(article: Article): boolean {
  return article.sentences.length <= PAIR_SENTENCES && article.tokens.count <= PAIR_WORDS;
}

/** The passages of a pair of short texts: all that copies leave of the clipping, without paragraphs that share nothing. */
export function pairRetelling(release: Article, clipping: Article, places: Int32Array): Retellings {
  const { count } = clipping.tokens;
  if (count === 0 || release.tokens.count === 0) {
    return { passages: [], condensed: [], retells: false, surplus: Number.NEGATIVE_INFINITY };
  }
  const measures = pairMeasures(release, clipping);
  const score = areKin(measures) ? scoreOf(PAIR_MODEL, measures) : Number.NEGATIVE_INFINITY;
  const passages: Retelling[] = [];
  if (score >= PAIR_THRESHOLD) {
    const likelihood = 1 / (1 + Math.exp(-score));
    const shares = sharingParagraphs(release, clipping);
    for (let from = 0; from < count; ) {
      let to = from;
      while (
        to < count &&
        places[to]! < 0 &&
        clipping.paragraphOf[to] === clipping.paragraphOf[from]
      ) {
        to++;
      }
      if (to > from && shares.has(clipping.paragraphOf[from]!)) {
        passages.push({
          from,
          to,
          releaseFrom: 0,
          releaseTo: release.tokens.count,
          likelihood,
        });
      }
      from = Math.max(to, from + 1);
    }
  }
  return { passages, condensed: [], retells: passages.length > 0, surplus: score - PAIR_THRESHOLD };
}

/** Paragraphs of a clipping in which a content word of the release stands. */
function sharingParagraphs(release: Article, clipping: Article): Set<number> {
  const releaseKeys = keysOf(contentOf(release));
  const { keys } = contentOf(clipping);
  return new Set(clipping.paragraphOf.filter((_, t) => releaseKeys.has(keys[t]!)));
}

/** Whether two short texts share enough for the model to say anything; it has not seen strangers. */
export function areKin({ known, fourLetters }: Measures<PairMeasure>): boolean {
  return known > 0 && fourLetters >= KIN_FOUR_LETTERS;
}

/**
 * How two short texts compare. Shares are 0 to 1, of stems in common order unless said otherwise.
 * A long unbroken run speaks against: a shared title or set phrase is one run, a rewriting is many.
 * Long sentences share much by chance, which is why length comes in, alone and with what is common.
 * Cost: words × words.
 */
export function pairMeasures(release: Article, clipping: Article): Measures<PairMeasure> {
  const common = commonSubsequence(release.stems, clipping.stems);
  const shorter = Math.min(release.stems.length, clipping.stems.length);
  const longer = Math.max(release.stems.length, clipping.stems.length);
  const releaseContent = contentOf(release);
  const content = contentOf(clipping);
  const releaseKeys = keysOf(releaseContent);
  const keys = keysOf(content);
  const strange = [...keys].filter((key) => !releaseKeys.has(key));
  const beginnings = new Set([...releaseKeys].map((key) => key.slice(0, 4)));
  const resembling = strange.filter((key) => beginnings.has(key.slice(0, 4))).length;
  const [releaseLetters, letters] = [spellingOf(release), spellingOf(clipping)];
  const fourLetters = dice(gramsOf(releaseLetters, 4), letters);
  const length = Math.log(shorter);
  return {
    commonOfLonger: common / longer,
    commonOfShorter: common / shorter,
    commonByLength: (length * common) / longer,
    longestRun: longestCommonRun(release.stems, clipping.stems) / longer,
    fourLetters,
    fourLettersSquared: fourLetters ** 2,
    threeLetters: cosine(gramsOf(releaseLetters, 3), gramsOf(letters, 3)),
    known: (keys.size - strange.length) / Math.max(1, keys.size),
    resembling: resembling / Math.max(1, keys.size),
    novel: Math.log(1 + strange.length),
    novelNames: strangers(content, releaseKeys),
    lostNames: strangers(releaseContent, keys),
    length,
    lengthSquared: length ** 2,
  };
}

function keysOf(content: Content): Set<string> {
  const keys = new Set(content.keys);
  keys.delete('');
  return keys;
}

/** Names and figures of a text that another lacks. */
function strangers({ keys, names, figures }: Content, others: ReadonlySet<string>): number {
  return keys.filter((key, t) => key && (names[t] || figures[t]) && !others.has(key)).length;
}
