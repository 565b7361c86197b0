/**
 * What an article copied from the releases of other stories. A column of briefs runs three releases and belongs to the
 * story of one: who asks about the others would not hear of it.
 *
 * Only what its own story leaves over is asked about, so that no word is held against an article twice; and only what
 * would make an excerpt by itself is told: a turn of phrase, or a quotation, that two releases share is no accusation.
 */
import { type CompareOptions, compareArticles } from '../compare/compare.ts';
import type { Comparison, OtherRelease, Passage } from '../compare/record.ts';
import { percent } from '../compare/verdict.ts';
import { isArticleZone } from '../text/article.ts';
import { type Article, zoneOf } from '../text/read.ts';
import { setAside } from '../text/set-aside.ts';
import { tokenAt } from '../text/tokens.ts';
import type { KnownReleases } from './known.ts';

/** So many releases from which no block was copied after all, and the rest is not asked about: an archive has stock phrases. Guess. */
const IN_VAIN = 3;

/** So many releases are told of one article: a page that holds thousands would take the square of its length. */
const MOST = 100;

/** The releases of the other stories, and where they are read. */
export interface OtherStories {
  readonly known: KnownReleases;
  /** The release of the clipping's own story. */
  readonly home: number;
  readonly releaseOf: (
    release: number,
  ) => Promise<{ readonly id: string; readonly article: Article }>;
}

/**
 * @param own what the comparison with the release of its own story found
 * @returns the one with most copied words first; of more than a hundred, those that share most runs of words
 * Cost: a look-up of all words for each release told, and a comparison with it; three comparisons more at most.
 */
export async function otherReleases(
  article: Article,
  own: Comparison,
  { known, home, releaseOf }: OtherStories,
  options: CompareOptions,
): Promise<readonly OtherRelease[]> {
  const found: OtherRelease[] = [];
  const asked = new Set([home]);
  let rest = without(article, own.passages);
  let candidates = known.mayBeCopiedBy(rest);
  for (let inVain = 0; inVain < IN_VAIN && found.length < MOST; ) {
    const next = candidates.find((release) => !asked.has(release));
    if (next === undefined) break;
    asked.add(next);
    const { id, article: release } = await releaseOf(next);
    const compared = compareArticles(release, rest, options);
    if (compared.basis.copiedBlockWords < options.excerptWords) {
      inVain += 1;
      continue;
    }
    const passages = compared.passages.filter(
      ({ kind, clipping: { start } }) =>
        kind !== 'paraphrase' && isArticleZone(zoneOf(rest, tokenAt(rest.tokens, start))),
    );
    found.push(otherRelease(id, { ...compared, passages }, own.basis.bodyWords, options));
    rest = without(rest, passages);
    candidates = known.mayBeCopiedBy(rest);
  }
  return found.sort((a, b) => b.copiedWords - a.copiedWords || (a.release < b.release ? -1 : 1));
}

/** @param bodyWords of the whole article, but for what it has of its own release's boilerplate */
function otherRelease(
  release: string,
  { basis, releaseReused, longestRunWords, passages }: Comparison,
  bodyWords: number,
  { reprintShare }: CompareOptions,
): OtherRelease {
  const { copiedWords, quotedWords } = basis;
  const words = Math.max(bodyWords, copiedWords + quotedWords);
  const articleCopied = copiedWords / words;
  return {
    release,
    verdict: articleCopied < reprintShare ? 'excerpt' : 'reprint',
    why: `${copiedWords} words of the article (${percent(articleCopied)}) are copied from this release, beside what it took from the release of its own story.`,
    copiedWords,
    articleCopied,
    articleQuoted: quotedWords / words,
    releaseReused,
    longestRunWords,
    passages,
  };
}

/** The article without what passages cover: those words count for nothing. */
function without(article: Article, passages: readonly Passage[]): Article {
  const { tokens } = article;
  const covered = new Uint8Array(tokens.count);
  for (const { clipping } of passages)
    covered.fill(1, tokenAt(tokens, clipping.start), tokenAt(tokens, clipping.end));
  return setAside(article, covered, 'boilerplate');
}
