/**
 * Zones learned from the whole set: what recurs across one outlet's clippings is its furniture, what
 * recurs across releases is boilerplate. Neither is kinship, and neither counts in a share.
 */
import { nearDuplicates, PARAGRAPH_SKETCH } from '../fingerprint/index.ts';
import { RunIndex } from '../fingerprint/runs.ts';
import type { Language } from '../text/languages/index.ts';
import { type Article, plainArticle, withParagraphs } from '../text/read.ts';
import { Boilerplate } from './boilerplate.ts';
import { wordHashes } from './names.ts';
import type { Item } from './story.ts';

/** In words. Shorter paragraphs recur by chance ("He laughed."). Guess. */
const RECURRING_WORDS = 8;
/** Jaccard similarity of three-word shingles from which two paragraphs of releases are one: a figure brought up to date. Guess. */
const RECURRING_JACCARD = 0.7;
/** Two texts that share more of their body than this are one in two versions, not two with common boilerplate. */
const VERSION_SHARE = 0.5;

interface BodyParagraph {
  readonly index: number;
  readonly words: number;
  /** Its words, joined by spaces. */
  readonly key: string;
}

/** Body paragraphs long enough to tell, by their words. */
function bodyParagraphs(article: Article): BodyParagraph[] {
  const keysOf = article.paragraphs.map(() => [] as string[]);
  article.paragraphOf.forEach((p, t) => {
    keysOf[p]!.push(article.tokens.keys[t]!);
  });
  return article.paragraphs.flatMap(({ index, zone }) => {
    const keys = keysOf[index]!;
    if (zone !== 'body' || keys.length < RECURRING_WORDS) return [];
    return [{ index, words: keys.length, key: keys.join(' ') }];
  });
}

const wordsOf = (paragraphs: readonly BodyParagraph[]) =>
  paragraphs.reduce((n, { words }) => n + words, 0);

function withFurniture(item: Item, recurring: ReadonlySet<string>): Item {
  const found = new Set(
    bodyParagraphs(item.article)
      .filter(({ key }) => recurring.has(key))
      .map(({ index }) => index),
  );
  if (!found.size) return item;
  const paragraphs = item.article.paragraphs.map((paragraph) =>
    found.has(paragraph.index) ? { ...paragraph, zone: 'furniture' as const } : paragraph,
  );
  return { ...item, article: withParagraphs(item.article, paragraphs) };
}

/**
 * Marks as furniture the paragraphs that two or more clippings of one outlet hold and no other text does, and of which no
 * text that may be a release has eight words in a row: what the outlet took from one twice, even if it changed a word, is
 * not its furniture. (Other outlets may have that many: papers of one house ask for subscribers in the same words.)
 * Cost: linear.
 * @param given releases the user named
 */
export function withLearnedFurniture(items: readonly Item[], given: readonly Item[] = []): Item[] {
  const holders = new Map<string, { outlet: string | null; items: number; shared: boolean }>();
  for (const { article } of given) {
    for (const { key } of bodyParagraphs(article))
      holders.set(key, { outlet: null, items: 1, shared: true });
  }
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
  const mayBeReleases = items.filter(({ article }) => article.metadata.outlet === null);
  dropWhatIsIn(
    [...given, ...mayBeReleases].map(({ article }) => bodyParagraphs(article)),
    furniture,
  );
  for (const { article } of items) {
    // Most of an article in another clipping is the same article filed twice, not furniture.
    const body = bodyParagraphs(article);
    const recurring = body.filter(({ key }) => furniture.has(key));
    if (wordsOf(recurring) > VERSION_SHARE * wordsOf(body)) {
      for (const { key } of recurring) furniture.delete(key);
    }
  }
  return furniture.size ? items.map((item) => withFurniture(item, furniture)) : [...items];
}

/** Takes away the paragraphs of which one of the texts has some words in a row. */
function dropWhatIsIn(texts: readonly (readonly BodyParagraph[])[], furniture: Set<string>): void {
  if (furniture.size === 0) return;
  const runs = new RunIndex(RECURRING_WORDS);
  const known = [...furniture];
  const hashesOf = (key: string) => wordHashes(key.split(' '));
  for (const key of known) runs.add(hashesOf(key));
  for (const { key } of texts.flat())
    for (const { document } of runs.match(hashesOf(key))) furniture.delete(known[document]!);
}

/** What of a release may turn out to be boilerplate. */
export interface ReleaseBody {
  readonly paragraphs: readonly (BodyParagraph & { readonly text: string })[];
  readonly language: Language;
}

export function releaseBody(article: Article): ReleaseBody {
  const paragraphs = bodyParagraphs(article).map((paragraph) => {
    const { start, end } = article.paragraphs[paragraph.index]!;
    return { ...paragraph, text: article.text.slice(start, end) };
  });
  return { paragraphs, language: article.language };
}

/**
 * The paragraphs that stand in two releases or more, word for word or nearly, as known boilerplate, each
 * wording once. What two versions of one release share is none.
 * Cost: a signature a paragraph.
 */
export function sharedByReleases(releases: readonly ReleaseBody[]): Boilerplate {
  if (releases.length < 2) return new Boilerplate([]);
  const bodyWords = releases.map(({ paragraphs }) => wordsOf(paragraphs));
  const all = releases.flatMap(({ paragraphs, language }, release) =>
    paragraphs.map((paragraph) => ({ ...paragraph, language, release })),
  );
  const { pairs } = nearDuplicates(
    { length: all.length, wordsOf: (paragraph) => all[paragraph]!.key.split(' ') },
    { jaccard: RECURRING_JACCARD, settings: PARAGRAPH_SKETCH },
  );
  type Recurring = (typeof all)[number];
  const sharedBy = new Map<string, Set<Recurring>>();
  for (const pair of pairs) {
    const [left, right] = [all[pair.left]!, all[pair.right]!];
    if (left.release === right.release) continue;
    const both = `${left.release} ${right.release}`;
    const shared = sharedBy.get(both) ?? new Set();
    sharedBy.set(both, shared.add(left).add(right));
  }
  const wordings = new Map<string, Recurring>();
  for (const shared of sharedBy.values()) {
    const isVersion = [...new Set([...shared].map(({ release }) => release))].some(
      (release) =>
        wordsOf([...shared].filter((paragraph) => paragraph.release === release)) >
        VERSION_SHARE * bodyWords[release]!,
    );
    if (!isVersion) for (const paragraph of shared) wordings.set(paragraph.key, paragraph);
  }
  return new Boilerplate(
    [...wordings.values()].map(({ text, language }) => plainArticle(text, language)),
  );
}
