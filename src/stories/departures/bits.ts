/**
 * What a departure is worth: what it would take for two editors to hit on it independently, in bits. The prices are
 * guesses, on the safe side; `test/stories/lineage.test.ts` holds stories they must tell.
 */
import type { Article, TokenRange } from '../../text/read.ts';
import type { Witness } from '../witness.ts';
import type { Reading } from './reading.ts';

/** Bits of an own word: content, content that the release holds too, another form of the word it replaces, any other. */
const NEW_WORD = 3;
const KNOWN_WORD = 1.5;
const VARIANT = 0.75;
const SMALL_WORD = 0.75;
/** Bits of a cut inside a sentence: of `LONG_CUT_WORDS` or more, of fewer; and of words moved. */
const LONG_CUT = 2;
const LONG_CUT_WORDS = 3;
const SHORT_CUT = 0.75;
const MOVED = 2.5;
/** Bits that one or two replaced words are worth at most: editors may hit on them. */
const FEW_WORDS = 2;
const FEW_WORDS_AT_MOST = 4.5;
/** Bits that a paragraph without a copied word or a name of the story is worth at most: it may be a publisher's furniture. */
export const UNTIED_AT_MOST = 2;
/** Bits that one departure is worth at most. */
const ONE_AT_MOST = 24;

/** Bits of the release's own wording found again: no content word, one, two, each of more. */
const RESTORED_SMALL = 0.5;
const RESTORED_WORD = 2;
const RESTORED_TWO = 4.5;
const RESTORED_EACH = 3;

/** The prices of departures from one release. */
export class Bits {
  readonly #release: Article;
  readonly #keys: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;

  constructor(release: Article) {
    this.#release = release;
    this.#keys = new Set(release.tokens.keys);
    this.#stems = new Set(release.stems);
  }

  /**
   * Of an outlet's own words.
   * @param release what they stand in place of
   * @param tied they stand among copied words, or in place of the same ones in both clippings
   */
  ofOwn(
    reading: Reading,
    from: number,
    to: number,
    release: TokenRange | null,
    tied: boolean,
  ): number {
    const { article } = reading.witness;
    let bits = 0;
    let known = 0;
    for (let place = from; place < to; place++) {
      const t = reading.tokens[place]!;
      const key = article.tokens.keys[t]!;
      const stem = article.stems[t]!;
      if (!isContent(article, key)) bits += SMALL_WORD;
      else if (release && this.#isVariant(key, stem, release)) bits += VARIANT;
      else if (this.#keys.has(key) || this.#stems.has(stem)) {
        bits += KNOWN_WORD;
        known++;
      } else bits += NEW_WORD;
    }
    if (tied && to - from <= FEW_WORDS) bits = Math.min(bits, FEW_WORDS_AT_MOST);
    if (!tied && known < 2 && isUntied(reading, from)) bits = Math.min(bits, UNTIED_AT_MOST);
    return Math.min(bits, ONE_AT_MOST);
  }

  /** Of a stretch of the release in a clipping, where another one lacks words of it. */
  ofRestored(source: Witness, from: number, to: number): number {
    let content = 0;
    let small = 0;
    for (let i = from; i < to; i++) {
      if (source.taken[i] !== -1) continue;
      if (isContent(this.#release, this.#release.tokens.keys[i]!)) content++;
      else small++;
    }
    if (content === 0) return small > 0 ? RESTORED_SMALL : 0;
    if (content === 1) return RESTORED_WORD;
    return content === 2 ? RESTORED_TWO : Math.min(ONE_AT_MOST, RESTORED_EACH * content);
  }

  /** The replaced words hold the same word in another form or spelling. */
  #isVariant(key: string, stem: string, { from, to }: TokenRange): boolean {
    for (let i = from; i < to; i++) {
      if (this.#release.stems[i] === stem) return true;
      if (isSpelling(this.#release.tokens.keys[i]!, key)) return true;
    }
    return false;
  }
}

/** Of words that stand side by side while the release has others between; less than none where it has them in the other order. */
export function bitsOfGap(words: number): number {
  if (words < 0) return MOVED;
  return words >= LONG_CUT_WORDS ? LONG_CUT : SHORT_CUT;
}

/** Tells something by itself. Numbers do not: outlets round and spell them alike. */
export function isContent({ language }: Article, key: string): boolean {
  const { functionWords, magnitudes, numbers } = language;
  if (functionWords.size === 0) return key.length > 3;
  return key.length > 1 && !functionWords.has(key) && !magnitudes.has(key) && !numbers.has(key);
}

/** Before this no ideograph is. */
const FIRST_HAN = 0x2e80;
/** What Japanese writes behind a word's ideographs: its ending. */
const ENDING = /^(\p{sc=Han}+)\p{sc=Hiragana}*$/u;

/**
 * "organise" and "organize", "centre" and "center": they begin alike, and differ in little more than the end. So do
 * "始め" of the polite "始めます" and "始める": papers set all of a release's verbs into the plain form.
 */
function isSpelling(a: string, b: string): boolean {
  if (a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(0) >= FIRST_HAN) {
    const [one, other] = [ENDING.exec(a)?.[1], ENDING.exec(b)?.[1]];
    if (one !== undefined && one === other) return true;
  }
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const longer = Math.max(a.length, b.length);
  return same >= 3 && Math.abs(a.length - b.length) <= 2 && same >= 0.6 * longer;
}

/** True where the whole paragraph is the outlet's own. */
function isUntied({ tokens, witness: { article, at } }: Reading, place: number): boolean {
  const first = tokens[place]!;
  const paragraph = article.paragraphOf[first];
  const ends = (t: number) => article.paragraphOf[t] !== paragraph;
  for (let t = first; t >= 0 && !ends(t); t--) if (at[t] !== -1) return false;
  for (let t = first; t < at.length && !ends(t); t++) if (at[t] !== -1) return false;
  return true;
}
