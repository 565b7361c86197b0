/**
 * Zones learned from the whole set: what recurs across one outlet's clippings is its furniture, what
 * recurs across releases is boilerplate. Neither is kinship, and neither counts in a share.
 */
import type { Zone } from '../text/article.ts';
import type { Article } from '../text/read.ts';
import type { Item } from './story.ts';

/** In words. Shorter paragraphs recur by chance ("He laughed."). Guess. */
const RECURRING_WORDS = 8;
/** Two texts that share more of their body than this are one in two versions, not two with common boilerplate. */
const VERSION_SHARE = 0.5;

/** Body paragraphs long enough to tell, by their words. */
function bodyParagraphs(article: Article): { index: number; key: string; words: number }[] {
  const keys = article.paragraphs.map(() => [] as string[]);
  article.paragraphOf.forEach((p, t) => {
    keys[p]!.push(article.tokens.keys[t]!);
  });
  return article.paragraphs.flatMap(({ index, zone }) => {
    const words = keys[index]!.length;
    if (zone !== 'body' || words < RECURRING_WORDS) return [];
    return [{ index, key: keys[index]!.join(' '), words }];
  });
}

const wordsOf = (paragraphs: readonly { readonly words: number }[]) =>
  paragraphs.reduce((n, paragraph) => n + paragraph.words, 0);

function withZone(item: Item, recurring: ReadonlySet<string>, zone: Zone): Item {
  const found = new Set(
    bodyParagraphs(item.article)
      .filter(({ key }) => recurring.has(key))
      .map(({ index }) => index),
  );
  if (!found.size) return item;
  const paragraphs = item.article.paragraphs.map((paragraph) =>
    found.has(paragraph.index) ? { ...paragraph, zone } : paragraph,
  );
  return { ...item, article: { ...item.article, paragraphs } };
}

/**
 * Marks as furniture the paragraphs that two or more clippings of one outlet hold and no text of
 * another outlet does. Cost: linear.
 */
export function withLearnedFurniture(items: readonly Item[]): Item[] {
  const holders = new Map<string, { outlet: string | null; items: number; shared: boolean }>();
  for (const { article } of items) {
    const { outlet } = article.metadata;
    for (const key of new Set(bodyParagraphs(article).map((paragraph) => paragraph.key))) {
      const known = holders.get(key);
      if (!known) holders.set(key, { outlet, items: 1, shared: outlet === null });
      else {
        known.items++;
        if (known.outlet !== outlet) known.shared = true;
      }
    }
  }
  const furniture = new Set(
    [...holders].filter(([, { items, shared }]) => items > 1 && !shared).map(([key]) => key),
  );
  for (const { article } of items) {
    // Most of an article in another clipping is the same article filed twice, not furniture.
    const body = bodyParagraphs(article);
    const recurring = body.filter(({ key }) => furniture.has(key));
    if (wordsOf(recurring) > VERSION_SHARE * wordsOf(body)) {
      for (const { key } of recurring) furniture.delete(key);
    }
  }
  return furniture.size ? items.map((item) => withZone(item, furniture, 'furniture')) : [...items];
}

/** Body paragraphs that two or more releases hold, unless two of them are versions of one. Cost: linear. */
export function sharedByReleases(releases: readonly Item[]): Set<string> {
  const counts = new Map<string, number>();
  const bodies = releases.map(({ article }) => bodyParagraphs(article));
  for (const body of bodies) {
    for (const key of new Set(body.map((paragraph) => paragraph.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const boilerplate = new Set<string>();
  for (const body of bodies) {
    const shared = body.filter(({ key }) => counts.get(key)! > 1);
    if (wordsOf(shared) <= VERSION_SHARE * wordsOf(body))
      for (const { key } of shared) boilerplate.add(key);
    else for (const { key } of shared) counts.set(key, 0);
  }
  return boilerplate;
}

/** Marks the given paragraphs as boilerplate wherever they stand. */
export function withBoilerplate(items: readonly Item[], boilerplate: ReadonlySet<string>): Item[] {
  return items.map((item) => withZone(item, boilerplate, 'boilerplate'));
}
