/**
 * What a clipping has somebody say without quotation marks and the release quotes is a quotation: whoever gives an
 * interview says again what the release has of him, a paper that introduces a warning or a law with a colon need not set
 * marks about it, and a speaker of the release who signs a column of his own needs none.
 *
 * The release's own sentences stay copies wherever they stand, as in a block quote (quotation.ts).
 */
import { foldSpelling } from '../text/characters.ts';
import type { Article } from '../text/read.ts';
import { unmarkedSpeechIn } from '../text/unmarked-speech.ts';
import { releaseSpeakers } from './quote-fidelity.ts';
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
    const [first] = quoted;
    return (
      first !== undefined &&
      quoted.length >= QUOTED_SHARE * equal.length &&
      (unmarkedSpeechIn(clipping).has(clipping.paragraphOf[from]!) ||
        followsColon(clipping, from) ||
        isAuthor(clipping, releaseSpeakers(release).of(first.release)?.words))
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

/** "Article 61 reads: The budget …", in one paragraph. */
const followsColon = ({ text, tokens }: Article, t: number): boolean =>
  t > 0 && /[:：]/.test(text.slice(tokens.ends[t - 1], tokens.starts[t]));

/** Whether a name of two words or more is that of a text's author. */
function isAuthor({ metadata: { author } }: Article, name: readonly string[] = []): boolean {
  if (!author || name.length < 2) return false;
  const words = new Set(foldSpelling(author.toLowerCase()).split(/[^\p{L}\p{M}'-]+/u));
  return name.every((word) => words.has(word));
}
