/** Copied words made to look different to a machine and alike to a reader. */
import type { Article } from '../text/read.ts';
import type { Pair } from './align.ts';

/** Share of the gaps between words that hold special or doubled spaces from which they are no accident. Guess. */
const ODD_GAPS = 0.2;
/** Gaps below which the share says nothing. */
const GAPS_AT_LEAST = 8;
/** Narrow and no-break spaces are typography before a mark or a unit; between plain words they are not. */
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
    if (gap === '') continue;
    gaps++;
    if (isOddGap(gap) && !isOddGap(gapAfter(release, pair.release))) oddGaps++;
  }
  return gaps >= GAPS_AT_LEAST && oddGaps >= ODD_GAPS * gaps;
}

const gapAfter = ({ text, tokens }: Article, token: number) =>
  text.slice(tokens.ends[token]!, tokens.starts[token + 1]!);

const isOddGap = (gap: string) => gap !== ' ' && ODD_GAP.test(gap);
