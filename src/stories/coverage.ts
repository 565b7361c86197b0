/**
 * What became of the release, sentence by sentence: who kept it and how, what nobody kept, and which
 * parts a clipping brings in another order. Only what stands in a clipping's headline or body counts.
 */

import type {
  Coverage,
  Passage,
  PassageKind,
  ReorderedClipping,
  SentenceUse,
} from '../compare/record.ts';
import { isArticleZone, type Span } from '../text/article.ts';
import { type Article, spanOf, type TokenRange, zoneOf } from '../text/read.ts';
import { tokenAt } from '../text/tokens.ts';
import { heaviestInOrder } from './in-order.ts';
import type { Clipped } from './witness.ts';

/** Share of a sentence's words below which a clipping is said to have dropped it. Guess. */
const KEPT_SHARE = 1 / 3;

/** Kinds by what counts first where passages of one clipping meet in the release. */
const KINDS: readonly PassageKind[] = ['verbatim', 'edited', 'quotation', 'paraphrase'];

/** Cost: for each clipping, linear in the release's words and its passages. */
export function coverageOf(release: Article, clippings: readonly Clipped[]): Coverage {
  const uses = clippings.map((clipped) => usesOf(release, clipped));
  const isBody = (token: number) => zoneOf(release, token) === 'body';
  const sentences = release.sentences.filter(({ from }) => isBody(from));
  const dropped: TokenRange[] = [];
  let droppedWords = 0;
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if (uses.some((use) => use[i]! > 0)) continue;
      droppedWords++;
      const last = dropped.at(-1);
      if (last?.to === i) dropped[dropped.length - 1] = { from: last.from, to: i + 1 };
      else dropped.push({ from: i, to: i + 1 });
    }
  }
  return {
    sentences: sentences.map((sentence) => ({
      ...spanOf(release, sentence.from, sentence.to),
      words: sentence.to - sentence.from,
      kept: clippings.flatMap(({ id }, at) => {
        const use = useOf(sentence, uses[at]!);
        return use ? [{ id, ...use }] : [];
      }),
    })),
    droppedWords,
    dropped: dropped.map(({ from, to }) => spanOf(release, from, to)),
    reordered: clippings.flatMap(({ id, article, passages }): ReorderedClipping[] => {
      const moved = movedPassages(article, passages);
      return moved.length ? [{ id, moved }] : [];
    }),
  };
}

/** By release token: 0, or 1 + the place among the kinds of the passage that took it. */
function usesOf(release: Article, { article, passages }: Clipped): Uint8Array {
  const use = new Uint8Array(release.tokens.count);
  for (const passage of passages) {
    if (!isArticleZone(zoneAt(article, passage.clipping))) continue;
    const kind = KINDS.indexOf(passage.kind) + 1;
    const to = tokenAt(release.tokens, passage.release.end);
    for (let i = tokenAt(release.tokens, passage.release.start); i < to; i++) {
      if (use[i] === 0 || kind < use[i]!) use[i] = kind;
    }
  }
  return use;
}

const zoneAt = (article: Article, { start }: Span) =>
  zoneOf(article, tokenAt(article.tokens, start));

/** How most of a sentence's kept words were kept; verbatim only where all of it was. */
function useOf({ from, to }: TokenRange, use: Uint8Array): Omit<SentenceUse, 'id'> | undefined {
  const words = [0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) words[use[i]!]!++;
  const [none, verbatim, edited, quoted, reworded] = words as [
    number,
    number,
    number,
    number,
    number,
  ];
  const share = (to - from - none) / (to - from);
  if (share < KEPT_SHARE) return undefined;
  if (verbatim === to - from) return { how: 'verbatim', share };
  const copied = verbatim + edited;
  const most = Math.max(copied, quoted, reworded);
  return { how: most === copied ? 'edited' : most === quoted ? 'quoted' : 'reworded', share };
}

/** In words. Shorter passages out of order are phrases the outlet needed again. Guess. */
const MOVED_WORDS = 5;

/** The copied passages of the body outside the heaviest series that keeps the release's order. */
function movedPassages(
  article: Article,
  passages: readonly Passage[],
): ReorderedClipping['moved'][number][] {
  const copied = passages.flatMap(({ kind, clipping, release }) => {
    if (kind === 'paraphrase' || zoneAt(article, clipping) !== 'body') return [];
    const words = tokenAt(article.tokens, clipping.end) - tokenAt(article.tokens, clipping.start);
    return words < MOVED_WORDS ? [] : [{ clipping, release, words }];
  });
  const inOrder = heaviestInOrder(
    copied.map(({ release, words }) => ({ place: release.start, weight: words })),
  );
  return copied
    .filter((_, k) => !inOrder.has(k))
    .map(({ clipping, release }) => ({ clipping, release }));
}
