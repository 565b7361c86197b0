/**
 * Quotation or copy: a quoted stretch belongs to the copy when the words around it are copied too.
 *
 * So does one that brings the release's own attribution along, word for word and longer than any outlet
 * would write it, wherever it stands.
 *
 * Cutting at quotation marks alone called copied stretches with an executive's words in them
 * quotations; looking at the nearest unquoted words instead raised F1 of "quotation" from .39 to .88
 * on labelled newspaper pairs.
 *
 * A block quote mostly has no marks of its own. What the release quotes, too, is somebody's statement and stays a
 * quotation; its own sentences set in a block quote are lifted from it.
 */
import { isUncased } from '../text/characters.ts';
import { speechVerbsOf } from '../text/languages/language.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Article } from '../text/read.ts';
import { sentenceOf, zoneOf } from '../text/read.ts';
import { questionsIn } from '../text/unmarked-speech.ts';
import type { Pair } from './align.ts';
import { contentOf } from './content.ts';
import { namedTokens } from './copies.ts';
import type { Unit } from './units.ts';

/** Unquoted words looked at on either side. */
export const CONTEXT_WORDS = 25;
/** Copied share of them from which the quotation is part of the copy. */
export const COPIED_CONTEXT = 0.6;
/**
 * The same on one side, of as many words, where the copy goes on across a quotation mark: the last quotation before
 * the outlet's own words ends the copy. Guess.
 */
const COPIED_SIDE = 0.8;

/**
 * Words of an attribution that is copied with its quotation, names and figures aside: "said Jane Doe, chief
 * executive of Acme" is what every outlet writes, "…, in announcing the new mill to the town" is the
 * release's. Guess: the labelled sets have no such case, and say the same from 3 words up.
 */
const ATTRIBUTION_WORDS = 10;
/**
 * The same where a name counts as the words it is made of, because the script has no capitals, and in Vietnamese,
 * which sets a space behind each syllable. Guess: in the stories written for the project, attributions have almost
 * twice the words with their names and figures that they have without.
 */
const MANY_ATTRIBUTION_WORDS = 18;

/**
 * For every quotation of an article (by its number in `quotationOf`), whether the article's own words
 * stand around it. Words of other zones are no context.
 * Cost: linear in tokens, plus `CONTEXT_WORDS` per quotation.
 * @param units copied ones, sorted
 * @param copied 1 for every token that lies in one of them
 */
export function quotesInOwnWords(
  release: Article,
  article: Article,
  units: readonly Unit[],
  copied: Uint8Array,
): Set<number> {
  const { quotationOf } = article;
  const crossed = crossedMarks(article, units);
  const lifted = liftedBlocks(release, article, units);
  const own = new Set<number>();
  for (let t = 0; t < quotationOf.length; ) {
    const quotation = quotationOf[t]!;
    let end = t + 1;
    while (end < quotationOf.length && quotationOf[end] === quotation) end++;
    if (quotation) {
      const before = context(article, copied, t - 1, -1);
      const after = context(article, copied, end, 1);
      const words = before.words + after.words;
      // A body that is all quotation has put nothing of its own around it; a headline needs not.
      const isAll = words === 0 && !article.inBody[t];
      const isOwn = before.copied + after.copied < COPIED_CONTEXT * words || isAll;
      const outside = crossed.get(quotation) ?? [];
      const isAttributed =
        outside.some((unit) => isOwnAttribution(article, unit)) ||
        (outside.some(({ from }) => article.paragraphOf[from] === article.paragraphOf[t]) &&
          (endsCopy(before) || endsCopy(after)));
      if (isOwn && !isAttributed && !lifted.has(quotation)) own.add(quotation);
    }
    t = end;
  }
  return own;
}

/** Share of its words that are a name where a unit only names somebody. Guess: "Rita Holm, director of the port". */
const NAMED_SHARE = 1 / 3;

/**
 * The units that only say who spoke a quotation in the outlet's own words, in its sentence: every outlet writes
 * "said", a name and an office. They are told by their names, or where the release, too, says there who spoke.
 * @param own the quotations in the outlet's own words
 */
export function speakersIn(
  release: Article,
  article: Article,
  units: readonly Unit[],
  own: ReadonlySet<number>,
): ReadonlySet<Unit> {
  const { quotationOf, tokens, language } = article;
  const { names, keys } = contentOf(article);
  const speech = speechVerbsOf(language.cues);
  const isAttribution = ({ release: i }: Pair) =>
    !release.quotationOf[i] && quotationsBeside(release, i).some((quotation) => quotation > 0);
  const isSpeaker = (unit: Unit): boolean => {
    if (quotationOf[unit.from] || isOwnAttribution(article, unit)) return false;
    const equal = unit.pairs.filter((pair) => pair.equal);
    const named = equal.filter(({ clipping }) => names[clipping]);
    const onlySays = equal.every(
      ({ clipping }) => !keys[clipping] || speech.has(tokens.keys[clipping]!),
    );
    const isNamed = named.length >= NAMED_SHARE * equal.length;
    if (!onlySays && !isNamed && !equal.every(isAttribution)) return false;
    // "The" begins the next paragraph here as it does there; "… according to Quill." ends the sentence before.
    const onlyNames = named.length === equal.length;
    if (
      (onlySays || onlyNames) &&
      [unit.from - 1, unit.to].some((t) => own.has(quotationOf[t] ?? 0))
    )
      return true;
    return quotationsBeside(article, unit.from).some((quotation) => own.has(quotation));
  };
  return new Set(own.size > 0 ? units.filter(isSpeaker) : []);
}

/** Equal words up to which a unit beside quotations is no copy ("the court", "70 mg"). Guess. */
const SCRAP_WORDS = 3;
/** The same where the article quotes these words of the release: "an alternative to the tunnel". Guess. */
const ECHO_WORDS = 7;

/**
 * The few words that an article of its own has outside the release's quotations and that only these drew into the
 * alignment: who takes a statement apart says some of its words again.
 * @param own the quotations in the outlet's own words
 */
export function echoesOf(
  { quotationOf }: Article,
  units: readonly Unit[],
  own: ReadonlySet<number>,
): ReadonlySet<Unit> {
  if (own.size === 0) return new Set();
  const isQuoted = ({ from }: Unit) => own.has(quotationOf[from]!);
  const quoted = new Set(
    units.filter(isQuoted).flatMap(({ pairs }) => pairs.map((pair) => pair.release)),
  );
  const isShort = ({ pairs }: Unit) => {
    const equal = pairs.filter((pair) => pair.equal);
    const isEcho = equal.every((pair) => quoted.has(pair.release));
    return equal.length <= (isEcho ? ECHO_WORDS : SCRAP_WORDS);
  };
  const outside = units.filter((unit) => !isQuoted(unit));
  const short = new Set(outside.filter(isShort));
  const nearCopies = new Uint8Array(quotationOf.length);
  for (const unit of outside) {
    if (!short.has(unit))
      nearCopies.fill(1, Math.max(0, unit.from - CONTEXT_WORDS), unit.to + CONTEXT_WORDS);
  }
  return new Set([...short].filter(({ from, to }) => !nearCopies[from] && !nearCopies[to - 1]));
}

/** By token of the sentence of a token: the quotation it stands in, or 0. */
function quotationsBeside(article: Article, token: number) {
  const { from, to } = sentenceOf(article, token);
  return article.quotationOf.subarray(from, to);
}

/** The block quotes without marks of their own most of whose copied words the release does not quote. */
function liftedBlocks(release: Article, article: Article, units: readonly Unit[]): Set<number> {
  const spoken = new Map<number, number>();
  for (const { from, pairs } of units) {
    const { quoted, start, end } = article.paragraphs[article.paragraphOf[from]!]!;
    if (!quoted || isInMarks(article.text.slice(start, end))) continue;
    const quotation = article.quotationOf[from]!;
    let balance = spoken.get(quotation) ?? 0;
    for (const pair of pairs) balance += release.quotationOf[pair.release] ? 1 : -1;
    spoken.set(quotation, balance);
  }
  return new Set([...spoken].flatMap(([quotation, balance]) => (balance > 0 ? [] : [quotation])));
}

/** Whether a text as a whole is one quotation in marks. */
function isInMarks(part: string): boolean {
  const text = part.trim();
  const [first] = quotationsIn(text, [{ start: 0, end: text.length }]);
  return first?.start === 0 && !/[\p{L}\p{N}]/u.test(text.slice(first.end));
}

/** What the copy of a quotation goes on with across its marks. */
function crossedMarks(article: Article, units: readonly Unit[]): Map<number, Unit[]> {
  const { quotationOf } = article;
  const crossed = new Map<number, Unit[]>();
  units.forEach((unit, k) => {
    const last = units[k - 1];
    if (last?.to !== unit.from || last.releaseTo !== unit.releaseFrom) return;
    for (const [inside, outside] of [
      [last, unit],
      [unit, last],
    ] as const) {
      const quotation = quotationOf[inside.from]!;
      if (quotation && !quotationOf[outside.from])
        crossed.set(quotation, [...(crossed.get(quotation) ?? []), outside]);
    }
  });
  return crossed;
}

/** Whether a unit took more of the release's words than any outlet needs to say who spoke. */
function isOwnAttribution(article: Article, { from, pairs }: Unit): boolean {
  const { text, tokens, language } = article;
  const named = namedTokens(article);
  const taken = pairs.filter(({ equal, clipping: t }) => equal && !named[t]);
  if (taken.length < ATTRIBUTION_WORDS) return false;
  // Among German nouns two capitals in a row are a name.
  const { names } = contentOf(article);
  const isUncasedScript = isUncased(text.slice(tokens.starts[from], tokens.ends[from]));
  const least = isUncasedScript || language.syllables ? MANY_ATTRIBUTION_WORDS : ATTRIBUTION_WORDS;
  return taken.filter(({ clipping: t }) => !names[t]).length >= least;
}

interface Context {
  readonly words: number;
  readonly copied: number;
}

const endsCopy = ({ words, copied }: Context): boolean =>
  words === CONTEXT_WORDS && copied >= COPIED_SIDE * words;

function context(article: Article, copied: Uint8Array, start: number, step: 1 | -1): Context {
  const home = zoneOf(article, Math.min(Math.max(start - step, 0), copied.length - 1));
  const questions = questionsIn(article);
  let words = 0;
  let taken = 0;
  for (let t = start; t >= 0 && t < copied.length && words < CONTEXT_WORDS; t += step) {
    const isSpoken = article.quotationOf[t] && !questions.has(article.paragraphOf[t]!);
    if (isSpoken || zoneOf(article, t) !== home) continue;
    words++;
    taken += copied[t]!;
  }
  return { words, copied: taken };
}
