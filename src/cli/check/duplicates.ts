/** Clippings that repeat one that is already filed, whatever the release. */
import { nearDuplicates } from '../../fingerprint/index.ts';
import { comparePair } from '../../pipeline/analyse.ts';
import type { Options } from '../../pipeline/options.ts';
import { percent } from '../../report/summary.ts';
import type { Source } from '../../text/article.ts';
import { readArticle, zoneOf } from '../../text/read.ts';
import type { Offence } from './gate.ts';

/** Exact Jaccard similarity of the bodies from which a pair is compared word by word. Guess. */
const ALIKE = 0.5;
/** Copied share of the body from which a clipping repeats the other. Guess. */
const REPEATED = 0.8;

/**
 * Compares every new clipping with all that were filed before it: those that are not new, and the
 * new ones earlier in order.
 * @param sources in order; no releases
 * @param boilerplate counts in no share
 */
export async function duplicates(
  sources: readonly Source[],
  isNew: (source: Source) => boolean,
  options: Options,
  boilerplate: readonly Source[],
): Promise<readonly Offence[]> {
  // What is already filed stands first, so that the left one of a pair was there before the right.
  const filed = [...sources.filter((source) => !isNew(source)), ...sources.filter(isNew)];
  const bodies: string[][] = [];
  for (const source of filed) {
    const article = await readArticle(source.extract, options.language);
    bodies.push(article.tokens.keys.filter((_, token) => zoneOf(article, token) === 'body'));
  }
  const found = new Map<number, Offence>();
  for (const { left, right } of nearDuplicates(bodies, { jaccard: ALIKE }).pairs) {
    const [first, second] = [filed[left], filed[right]] as [Source, Source];
    if (found.has(right) || !isNew(second)) continue;
    const { release, clippings } = await comparePair(first, second, options, boilerplate);
    const [clipping] = clippings;
    if (clipping === undefined || clipping.articleCopied < REPEATED) continue;
    const copied = percent(clipping.articleCopied);
    found.set(right, {
      release,
      clipping,
      rules: [
        {
          name: 'duplicate',
          says: `${copied} of it stands in "${release.id}", which is already filed`,
        },
      ],
      remedy: `It would pass with less than ${percent(REPEATED)} of that text.`,
    });
  }
  return [...found.values()];
}
