/** Copied words made to look different to a machine and alike to a reader. */
import type { Article } from '../text/read.ts';
import type { Pair } from './align.ts';

/** Share of the gaps between words that hold special or doubled spaces from which they are no accident. Guess. */
const ODD_GAPS = 0.3;
/** Gaps below which the share says nothing. */
const GAPS_AT_LEAST = 8;
/** Narrow and no-break spaces are typography before a mark or a unit; between plain words they are not. */
const ODD_GAP = /^[ \u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]+$/;

/**
 * Whether matched words hold look-alike letters or invisible characters that the release lacks, or
 * most of the gaps between them are made of spaces that no keyboard types.
 */
export function isDisguised(release: Article, clipping: Article, pairs: readonly Pair[]): boolean {
  let gaps = 0;
  let oddGaps = 0;
  for (const [k, pair] of pairs.entries()) {
    if (pair.equal && clipping.tokens.odd[pair.clipping] && !release.tokens.odd[pair.release])
      return true;
    const next = pairs[k + 1];
    if (!next || next.clipping !== pair.clipping + 1) continue;
    const gap = clipping.text.slice(
      clipping.tokens.ends[pair.clipping]!,
      clipping.tokens.starts[next.clipping]!,
    );
    if (gap === '') continue;
    gaps++;
    if (gap !== ' ' && ODD_GAP.test(gap)) oddGaps++;
  }
  return gaps >= GAPS_AT_LEAST && oddGaps >= ODD_GAPS * gaps;
}
