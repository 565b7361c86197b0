/**
 * Whether two sentences speak of the same thing: the words around a place, and what sets a sentence in another time or
 * case.
 */
import { beginsWithCapital } from '../../text/characters.ts';
import { words } from '../../text/languages/language.ts';
import { onceFor } from '../../text/once.ts';
import type { Article, TokenRange } from '../../text/read.ts';
import { contentOf } from '../content.ts';

/** A sentence and the text it stands in. */
export interface Sentence extends TokenRange {
  readonly article: Article;
}

/** Distinct content words around a place that both sentences must have, and their share of the clipping's. */
export interface Frame {
  readonly words: number;
  readonly share: number;
}

/** Tokens looked at on either side of a place. */
const FRAME_TOKENS = 8;

/** Words that set a statement in another time or case, where it may well differ. */
const OTHER_CASE: ReadonlySet<string> = new Set(
  words(`
  far previously before earlier former formerly currently present presently originally initially until compared instead up
  down old bisher bislang zuvor früher derzeit aktuell ursprünglich zunächst statt gegenüber alten avant auparavant
  jusqu actuellement initialement contre lieu ancien ancienne antes anteriormente hasta actualmente inicialmente frente
  prima finora attualmente inizialmente contro vecchio vecchia até atualmente anterior eerder voorheen tot momenteel
  aanvankelijk tegen oude 従来 以前 これまで 現在 当初 此前 以前 目前 原来 原來`),
);

/** Whether the words around a place of the clipping are mostly those of the release's sentence. */
export function sharesFrame(
  its: Sentence,
  mine: Sentence,
  place: TokenRange,
  { words: least, share }: Frame,
): boolean {
  const around = frameOf(mine, place);
  const known = contentIn(its);
  const shared = around.filter((key) => known.has(key)).length;
  return shared >= least && shared >= share * around.length;
}

/** Distinct content around a place of a sentence, without the place itself. */
export function frameOf({ article, from, to }: Sentence, place: TokenRange): string[] {
  const { keys } = contentOf(article);
  const around = [
    ...keys.slice(Math.max(from, place.from - FRAME_TOKENS), place.from),
    ...keys.slice(place.to, Math.min(to, place.to + FRAME_TOKENS)),
  ];
  return [...new Set(around)].filter((key) => key !== '');
}

/** Distinct content of a sentence. */
export function contentIn({ article, from, to }: Sentence): Set<string> {
  const keys = new Set(contentOf(article).keys.slice(from, to));
  keys.delete('');
  return keys;
}

/**
 * Whether a sentence of the clipping brings a figure, a name or a word that sets it in another time or case than the
 * release's.
 * @param excused places that are compared anyway
 */
export function speaksOfAnotherCase(
  release: Article,
  { article: clipping, from, to }: Sentence,
  excused: readonly TokenRange[],
): boolean {
  const { keys, figures, names } = contentOf(clipping);
  const known = vocabularyOf(release);
  const capital = (t: number) => beginsWithCapital(clipping.text, clipping.tokens.starts[t]);
  // At the head of a sentence every word has a capital; with a second one it is a name.
  const opensWithName = to - from > 1 && capital(from) && capital(from + 1);
  for (let t = from; t < to; t++) {
    if (
      OTHER_CASE.has(clipping.tokens.keys[t]!) &&
      !release.tokens.keys.includes(clipping.tokens.keys[t]!)
    )
      return true;
    if (
      !keys[t] ||
      known.has(keys[t]!) ||
      !(figures[t] || names[t] || (opensWithName && t === from))
    )
      continue;
    if (!excused.some((range) => range.from <= t && t < range.to)) return true;
  }
  return false;
}

const vocabularyOf = onceFor(
  (article: Article): ReadonlySet<string> => new Set(contentOf(article).keys),
);
