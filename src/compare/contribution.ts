/** What an outlet brings of its own: figures, names and quotations that the release does not have. */
import type { Span } from '../text/article.ts';
import { beginsWithCapital, isDigits } from '../text/characters.ts';
import { calendarKey } from '../text/languages/calendar.ts';
import { onceFor } from '../text/once.ts';
import { type Article, spanOf } from '../text/read.ts';
import { contentOf } from './content.ts';
import { HONORIFICS } from './facts.ts';
import type { Contribution } from './record.ts';

/** Words of a quotation; shorter marks set off a term. */
const QUOTATION_WORDS = 5;
/** Share of its words that must be the outlet's find. */
const MOSTLY_NEW = 0.5;

/**
 * Each figure and name once, where it first stands in the body outside copied words.
 * Cost: linear in both texts.
 * @param taken 1 for every clipping token that equals a word of the release it was matched with
 * @param ownWords body words that no passage covers
 */
export function contributionOf(
  release: Article,
  clipping: Article,
  taken: Uint8Array,
  ownWords: number,
): Contribution {
  const { stated, names: releaseNames } = vocabularyOf(release);
  const knownWords = new Set(outletWords(clipping));
  const { keys, figures: telling, names: named } = contentOf(clipping);
  const { tokens, stems } = clipping;
  const figures: Span[] = [];
  const names: Span[] = [];
  const seen = new Set<string>();
  const begins = new Uint8Array(tokens.count);
  for (const { from } of clipping.sentences) begins[from] = 1;
  const isNew = (t: number) => !taken[t] && clipping.inBody[t] === 1;
  for (let t = 0; t < tokens.count; t++) {
    if (!keys[t] || !isNew(t)) continue;
    if (telling[t] && !stated.has(keys[t]!) && !seen.has(keys[t]!)) {
      if (isPartOfName(clipping, named, t)) continue;
      seen.add(keys[t]!);
      figures.push(spanOf(clipping, t, figureEnd(clipping, t)));
    } else if (named[t] && calendarKey(tokens.keys[t]!, clipping.language.tag) === undefined) {
      const from = t > 0 && begins[t - 1] && opensName(clipping, t - 1) ? t - 1 : t;
      while (t + 1 < tokens.count && named[t + 1] && isNew(t + 1) && joined(clipping, t)) t++;
      const to = t + 1;
      const words = tokens.keys.slice(from, to);
      // A person named in full is the same person by surname alone, and in any case: "Jana Kota" is of "Jan Kot".
      const fresh = words.filter((word, k) => {
        const forms = [bareWord(word), stems[from + k]!];
        const isKnown = forms.some((form) => releaseNames.has(form) || knownWords.has(form));
        return !HONORIFICS.has(word) && !isKnown;
      });
      const unit = to === from + 1 && /\p{Nd}$/u.test(tokens.keys[from - 1] ?? '');
      if (!unit && fresh.length > 0 && fresh.length * 2 >= words.length) {
        names.push(spanOf(clipping, from, to));
      }
      words.forEach((word, k) => {
        knownWords.add(bareWord(word)).add(stems[from + k]!);
      });
    }
  }
  return { words: ownWords, figures, names, quotations: ownQuotations(clipping, taken) };
}

const bareWord = (key: string): string => key.replace(/['’]s?$/u, '');

/** What a release states, and its words and their stems. */
const vocabularyOf = onceFor((release: Article) => ({
  stated: new Set(contentOf(release).keys),
  names: new Set([...release.tokens.keys, ...release.stems]),
}));

/** A capital that begins a sentence tells a name only where a name follows: "Odile Brannock". */
function opensName(clipping: Article, t: number): boolean {
  const { tokens, text, language } = clipping;
  return (
    joined(clipping, t) &&
    beginsWithCapital(text, tokens.starts[t]) &&
    !language.functionWords.has(tokens.keys[t]!)
  );
}

/** "Bus 41", "Studio 5"; "May 16" is a date. */
function isPartOfName(clipping: Article, named: Uint8Array, t: number): boolean {
  const { tokens, language } = clipping;
  if (t === 0 || !named[t - 1] || !joined(clipping, t - 1)) return false;
  return calendarKey(tokens.keys[t - 1]!, language.tag) === undefined;
}

function outletWords({ metadata }: Article): string[] {
  return (metadata.outlet ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const joined = ({ text, tokens }: Article, t: number): boolean =>
  /^[ \u00a0-]$|^\. $/u.test(text.slice(tokens.ends[t], tokens.starts[t + 1]));

/** Digits after a separator and the word for a power of ten belong to the figure. */
function figureEnd({ tokens, text, language }: Article, t: number): number {
  let end = t + 1;
  while (end < tokens.count && end - t < 5) {
    const key = tokens.keys[end]!;
    const gap = text.slice(tokens.ends[end - 1], tokens.starts[end]);
    const digits = isDigits(key) && /^[.,'’\u00a0\u202f]$/u.test(gap);
    if (!digits && !(language.magnitudes.has(key) && /^\s?$/u.test(gap))) break;
    end++;
  }
  return end;
}

function ownQuotations(clipping: Article, taken: Uint8Array): Span[] {
  const { quotationOf, tokens } = clipping;
  const found: Span[] = [];
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && quotationOf[to] === quotationOf[from]) to++;
    if (quotationOf[from] && clipping.inBody[from] && to - from >= QUOTATION_WORDS) {
      let fresh = 0;
      for (let t = from; t < to; t++) fresh += taken[t] ? 0 : 1;
      if (fresh > MOSTLY_NEW * (to - from)) found.push(spanOf(clipping, from, to));
    }
    from = to;
  }
  return found;
}
