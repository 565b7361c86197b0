/** Two texts as they are: nothing extracted, nothing set aside, offsets into the strings as given. */
import { compareArticles } from '../compare/compare.ts';
import type { Comparison } from '../compare/record.ts';
import { readPlain } from '../text/read.ts';
import { type Options, resolveOptions } from './options.ts';

/**
 * Holds a clipping against a release.
 * @throws DupesError `option-invalid` naming every mistake
 * Cost: about 5 ms for a newspaper article; grows with words × words up to 30 million, then with their sum.
 */
export async function compareTexts(
  release: string,
  clipping: string,
  options: Partial<Options> = {},
): Promise<Comparison> {
  const resolved = resolveOptions(options);
  const [source, copy] = await Promise.all([
    readPlain(release, resolved.language),
    readPlain(clipping, resolved.language),
  ]);
  return compareArticles(source, copy, resolved);
}
