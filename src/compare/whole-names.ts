/**
 * Names as wholes, where capitals tell only a part of them (Vietnamese) or nothing does (Thai): the names of offices,
 * offices' holders, places and events, which whoever reports on them writes in full. They are long: an honest report's
 * first sentence was taken for a copied block because of them.
 *
 * Only whether a block proves anything is asked of them. Copies are found by every word.
 */
import { beginsWithCapital } from '../text/characters.ts';
import { onceFor } from '../text/once.ts';
import type { Article } from '../text/read.ts';
import { namedTokens } from './copies.ts';

/** By token: 1 for what `namedTokens` has, and the rest of such names. Cost: linear. */
export const wholeNames = onceFor((article: Article): Uint8Array => {
  const { syllables, nameHeads } = article.language;
  const named = namedTokens(article);
  if (!syllables && !nameHeads) return named;
  const whole = named.slice();
  if (syllables) joinSyllables(article, whole);
  if (nameHeads) nameBehindHeads(article, nameHeads, whole);
  return whole;
});

/** Syllables in small letters between two in capitals that are a name together: "Ủy ban nhân dân thị xã Vàm Ngọc". Guess. */
const NAME_GAP = 5;

/**
 * Of a Vietnamese name often only the first syllable of each word has a capital: "Sở Văn hóa và Thể thao tỉnh Lâm Sơn".
 * What stands behind a capital, and what leads to the next one without a pause or a function word, is named.
 */
function joinSyllables({ tokens, text, language, sentences }: Article, named: Uint8Array): void {
  const isJoined = (t: number) => text.slice(tokens.ends[t - 1], tokens.starts[t]) === ' ';
  for (const { from, to } of sentences) {
    let last = -1;
    for (let t = from; t < to; t++) {
      if (t > from && !isJoined(t)) last = -1;
      const isFunction = language.functionWords.has(tokens.keys[t]!);
      if (beginsWithCapital(text, tokens.starts[t])) {
        if (last >= 0 && t - last <= NAME_GAP + 1) named.fill(1, last, t);
        last = t;
      } else if (isFunction) last = -1;
      else if (last >= 0 && last === t - 1) named[t] = 1;
    }
  }
}

/** Words behind the head of a Thai name that belong to it, up to a function word. Guess. */
const BEHIND_HEAD = 4;
/** They make nouns of verbs: "กระทรวงการท่องเที่ยว" is the ministry of tourism. */
const NOUN_MAKERS = new Set(['การ', 'ความ']);

/** "จังหวัดลุ่มน้ำทอง", "นายหิรัญ ทองสุก": the head and what stands behind it. */
function nameBehindHeads(
  { tokens, text, language }: Article,
  heads: ReadonlySet<string>,
  named: Uint8Array,
): void {
  for (let t = 0; t < tokens.count; t++) {
    if (!heads.has(tokens.keys[t]!)) continue;
    named[t] = 1;
    for (let k = t + 1; k <= t + BEHIND_HEAD && k < tokens.count; k++) {
      const key = tokens.keys[k]!;
      const isJoined = /^[ \u200B]?$/.test(text.slice(tokens.ends[k - 1], tokens.starts[k]));
      if (!isJoined || (language.functionWords.has(key) && !NOUN_MAKERS.has(key))) break;
      named[k] = 1;
    }
  }
}
