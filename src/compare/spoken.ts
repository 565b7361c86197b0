/**
 * What a clipping has somebody say without quotation marks and the release quotes is a quotation: whoever gives an
 * interview says again what the release has of him, and a paper that introduces a warning need not set marks about it.
 *
 * The release's own sentences stay copies wherever they stand, as in a block quote (quotation.ts).
 */
import type { Article } from '../text/read.ts';
import { unmarkedSpeechIn } from '../text/unmarked-speech.ts';
import type { Unit } from './units.ts';

/** Share of a copied run's equal words that the release must quote. Guess. */
const QUOTED_SHARE = 0.8;

/**
 * The clipping with such runs numbered as quotations; itself where there are none.
 * Cost: linear in the words of the clipping, where there are some.
 * @param copied what the clipping copied, sorted
 */
export function withSpeech(release: Article, clipping: Article, copied: readonly Unit[]): Article {
  const isSpoken = ({ from, pairs }: Unit): boolean => {
    if (clipping.quotationOf[from]) return false;
    const equal = pairs.filter((pair) => pair.equal);
    const quoted = equal.filter((pair) => release.quotationOf[pair.release]);
    return (
      quoted.length >= QUOTED_SHARE * equal.length &&
      unmarkedSpeechIn(clipping).has(clipping.paragraphOf[from]!)
    );
  };
  const spoken = copied.filter(isSpoken);
  if (spoken.length === 0) return clipping;
  const quotationOf = clipping.quotationOf.slice();
  let number = quotationOf.reduce((most, n) => Math.max(most, n), 0);
  let end = -1;
  for (const { from, to } of spoken) {
    // Sentences that follow each other are one quotation.
    if (from !== end) number++;
    quotationOf.fill(number, from, to);
    end = to;
  }
  return { ...clipping, quotationOf };
}
