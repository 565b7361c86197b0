/** Copied words made to look different to a machine and alike to a reader. */
import type { Article } from '../text/read.ts';
import type { Pair } from './align.ts';

/** Share of the gaps between words that hold special or doubled spaces from which they are no accident. Guess. */
const ODD_GAPS = 0.2;
/** Gaps below which the share says nothing. */
const GAPS_AT_LEAST = 8;
/**
 * Narrow and no-break spaces are typography before a mark or a unit, and beside a figure or a short word: Russian, Polish
 * and Czech pages keep prepositions with what follows. Between longer words they are not.
 */
const ODD_GAP = /^[ \u00A0\u2000-\u200A\u202F\u205F\u3000\u034F\u3164\p{Cf}]+$/u;

/**
 * Whether matched words hold look-alike letters or invisible characters that the release lacks, or
 * many of the gaps between them, and not of the release's, are made of spaces that no keyboard types.
 */
export function isDisguised(release: Article, clipping: Article, pairs: readonly Pair[]): boolean {
  let gaps = 0;
  let oddGaps = 0;
  for (let k = 0; k < pairs.length; k++) {
    const pair = pairs[k]!;
    if (pair.equal && clipping.tokens.odd[pair.clipping] && !release.tokens.odd[pair.release])
      return true;
    const next = pairs[k + 1];
    if (next?.clipping !== pair.clipping + 1 || next.release !== pair.release + 1) continue;
    const gap = gapAfter(clipping, pair.clipping);
    if (gap === '' || (BOUND.test(gap) && mayBeBound(clipping, pair.clipping))) continue;
    gaps++;
    if (isOddGap(gap) && !isOddGap(gapAfter(release, pair.release))) oddGaps++;
  }
  return gaps >= GAPS_AT_LEAST && oddGaps >= ODD_GAPS * gaps;
}

const gapAfter = ({ text, tokens }: Article, token: number) =>
  text.slice(tokens.ends[token]!, tokens.starts[token + 1]!);

/** Gaps that bound words have, or might have had: left out alike, so that they do not thin out those of a disguise. */
const BOUND = /^[ \u00A0\u202F]$/;
/** In letters: prepositions, articles, particles. */
const SHORT = 3;

/** Whether a typographer may keep a token and the next on one line. */
function mayBeBound({ tokens: { keys } }: Article, token: number): boolean {
  return [keys[token]!, keys[token + 1]!].some((key) => key.length <= SHORT || /^\d/.test(key));
}

const isOddGap = (gap: string) => gap !== ' ' && ODD_GAP.test(gap);
