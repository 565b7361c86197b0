/** Two texts as they are: nothing extracted, nothing set aside but known boilerplate, offsets into the strings as given. */
import { compareArticles } from '../compare/compare.ts';
import { type Embed, meaningBeside } from '../compare/embedding.ts';
import type { Comparison } from '../compare/record.ts';
import { Boilerplate } from '../stories/boilerplate.ts';
import { detectLanguage } from '../text/languages/index.ts';
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
  // Where a text is too short to show its language, it has the other's.
  const read = (text: string, other: string | null = null) =>
    readPlain(text, resolved.language ?? detectLanguage(text) ?? (other && detectLanguage(other)));
  const known = new Boilerplate(await Promise.all(boilerplate.map((text) => read(text))));
  const source = known.without(await read(release, clipping), resolved);
  const copy = known.without(await read(clipping, release), resolved);
  const meaning = await (await meaningBeside(embed, source))(copy);
  return compareArticles(source, copy, resolved, meaning);
}
