/**
 * Texts of which some lost the marks of their letters, all of their languages without them: so that who shares words with
 * whom can be asked of all alike.
 */
import { bareRoot } from '../text/bare.ts';
import { hasLostMarks } from '../text/languages/bare.ts';
import type { Language } from '../text/languages/language.ts';
import { onceFor } from '../text/once.ts';
import type { Article } from '../text/read.ts';
import type { Item } from './story.ts';

/** The same texts, and how to have one back as it was, with the zones that it was given since. */
export interface OneSpelling {
  readonly spelt: readonly Item[];
  readonly asTheyAre: (item: Item) => Item;
}

/** Cost: linear in the words, twice that where a text lost its marks. Where none did, the items are the same ones. */
export function inOneSpelling(items: readonly Item[]): OneSpelling {
  const lost = new Set<string>();
  for (const { article } of items)
    if (!lost.has(article.language.tag) && hasLostMarks(article.tokens.keys, article.language))
      lost.add(article.language.tag);
  if (lost.size === 0) return { spelt: items, asTheyAre: (item) => item };
  const articles = new Map(items.map(({ source, article }) => [source, article]));
  return {
    spelt: items.map(({ source, article }) => ({
      source,
      article: lost.has(article.language.tag) ? withoutMarks(article) : article,
    })),
    asTheyAre: ({ source, article }) => {
      const { tokens, stems, language } = articles.get(source)!;
      return { source, article: { ...article, tokens, stems, language } };
    },
  };
}

function withoutMarks(article: Article): Article {
  const keys = article.tokens.keys.map(bareRoot);
  const language = languageWithoutMarks(article.language);
  return { ...article, tokens: { ...article.tokens, keys }, stems: keys, language };
}

const languageWithoutMarks = onceFor(
  (language: Language): Language => ({
    ...language,
    functionWords: new Set([...language.functionWords].map(bareRoot)),
  }),
);
