/** Two texts as they are: nothing extracted, nothing set aside but known boilerplate, offsets into the strings as given. */
import { compareArticles } from '../compare/compare.ts';
import { type Embed, meaningBeside } from '../compare/embedding.ts';
import type { Comparison } from '../compare/record.ts';
import { withoutBoilerplate } from '../stories/boilerplate.ts';
import { readPlain } from '../text/read.ts';
import { type Options, resolveOptions } from './options.ts';

/**
 * Holds a clipping against a release.
 * @param boilerplate texts that are boilerplate wherever they stand, word for word or edited, whole or in part
 * @param embed finds retellings by their meaning as well; words alone decide where it is absent
 * @throws DupesError `option-invalid` naming every mistake; `embedding-invalid`
 * Cost: about 5 ms for a newspaper article; grows with words × words up to 30 million, then with their sum.
 */
export async function compareTexts(
  release: string,
  clipping: string,
  options: Partial<Options> = {},
  boilerplate: readonly string[] = [],
  embed?: Embed,
): Promise<Comparison> {
  const resolved = resolveOptions(options);
  const read = (text: string) => readPlain(text, resolved.language);
  const known = await Promise.all(boilerplate.map(read));
  const source = withoutBoilerplate(await read(release), known, resolved);
  const copy = withoutBoilerplate(await read(clipping), known, resolved);
  const meaning = await (await meaningBeside(embed, source))(copy);
  return compareArticles(source, copy, resolved, meaning);
}
