/**
 * What a clipping copied from its release's boilerplate is boilerplate in the clipping, too: outlets
 * end an article of their own with the company's description, and leave its heading behind.
 */
import { type Article, zoneOf } from '../text/read.ts';
import { setAside } from '../text/set-aside.ts';
import type { Unit } from './units.ts';

/** Copied share of a sentence from which the whole sentence is boilerplate. Guess, as in stories/boilerplate.ts. */
const SENTENCE_SHARE = 0.5;

/**
 * The clipping with sentences of its body that are mostly copied from the release's boilerplate set aside; itself
 * where there are none.
 * Cost: linear in the copied words.
 * @param copied what the clipping copied, boilerplate and all
 */
export function withoutBoilerplateOf(
  release: Article,
  clipping: Article,
  copied: readonly Unit[],
): Article {
  if (!release.paragraphs.some(({ zone }) => zone === 'boilerplate')) return clipping;
  const isFrom = new Uint8Array(clipping.tokens.count);
  for (const { pairs } of copied) {
    for (const pair of pairs)
      if (pair.equal && zoneOf(release, pair.release) === 'boilerplate') isFrom[pair.clipping] = 1;
  }
  const marked = new Uint8Array(clipping.tokens.count);
  for (const { from, to } of clipping.sentences) {
    let words = 0;
    for (let t = from; t < to; t++) words += isFrom[t]!;
    if (words >= SENTENCE_SHARE * (to - from)) marked.fill(1, from, to);
  }
  return setAside(clipping, marked, 'boilerplate');
}
