/**
 * What the witnesses say against a text that was taken for the release: places where they agree with
 * each other and not with it. From them the release is rebuilt, reading by reading.
 *
 * Copies of one another are one witness. What editors do by habit is no reading: a cut, a day for
 * "today". Readers who quote the release in comments are witnesses too.
 *
 * The method is that of an edition: collate, weigh families, print the reading most of them have.
 */
import type { Disputed } from '../compare/record.ts';
import { isArticleZone } from '../text/article.ts';
import { calendarKey } from '../text/languages/calendar.ts';
import { type Article, spanOf, type TokenRange, zoneOf } from '../text/read.ts';
import { isContent } from './departures/bits.ts';
import type { Witness } from './witness.ts';

/** Families that must agree against the text. */
const FAMILIES = 2;
/** Words between two kept ones, on either side, that are one reading. */
const READING_WORDS = 8;
/** Words of the body in which a dateline stands, and words of a date in it. */
const DATELINE_WORDS = 25;
const DATE_WORDS = 6;

export interface Rebuilt {
  /** Sorted by place; they do not overlap. */
  readonly disputed: readonly Disputed[];
  /** The text with the adopted readings in it. */
  readonly text: string;
}

interface Reading extends TokenRange {
  readonly kind: Disputed['kind'];
  /** What stands between the two kept words around it, as the witness writes it. */
  readonly between: string;
  /** Its words alone. */
  readonly words: string;
  /** Indices of the witnesses that have it. */
  readonly witnesses: number[];
}

/**
 * Collates the witnesses of an inferred release.
 * Cost: linear in the words of all witnesses.
 * @param sourceOf by witness, the index of the one it was copied from; -1 where none is known
 */
export function rebuild(
  release: Article,
  witnesses: readonly Witness[],
  sourceOf: readonly number[],
): Rebuilt {
  const readings = new Map<string, Reading>();
  const follows = witnesses.map((witness, at) => collate(release, witness, at, readings));
  const familyOf = (witness: number): number => {
    let at = witness;
    for (let links = 0; links < witnesses.length && sourceOf[at] !== -1; links++)
      at = sourceOf[at]!;
    return at;
  };
  const families = (members: readonly number[]) => new Set(members.map(familyOf)).size;
  const disputed: {
    readonly range: TokenRange;
    readonly adopted: string;
    readonly record: Disputed;
  }[] = [];
  const sorted = [...readings.values()]
    .map((reading) => ({ reading, agree: families(reading.witnesses) }))
    // Most readings are one outlet's.
    .filter(({ reading, agree }) => agree >= FAMILIES || reading.kind === 'dateline')
    .sort(
      (a, b) =>
        b.agree - a.agree ||
        a.reading.from - b.reading.from ||
        a.reading.to - b.reading.to ||
        (a.reading.between < b.reading.between ? -1 : 1),
    );
  for (const { reading, agree } of sorted) {
    const against = witnesses.flatMap((_, at) => (isKept(follows[at]!, reading) ? [at] : []));
    // The text itself is one witness of its own reading.
    const isDate = reading.kind === 'dateline' && against.length === 0;
    if (!isDate && (agree < FAMILIES || agree <= families(against) + 1)) continue;
    if (disputed.some(({ range }) => range.from <= reading.to && reading.from <= range.to))
      continue;
    disputed.push({
      range: reading,
      adopted: reading.between,
      record: {
        ...(reading.kind === 'hyphen'
          ? spanOf(release, reading.from - 1, reading.to + 1)
          : spanOf(release, reading.from, reading.to)),
        kind: reading.kind,
        reading: readingText(release, reading),
        witnesses: reading.witnesses.map((at) => witnesses[at]!.id),
        against: against.map((at) => witnesses[at]!.id),
      },
    });
  }
  disputed.sort((a, b) => a.range.from - b.range.from);
  return { disputed: disputed.map(({ record }) => record), text: textWith(release, disputed) };
}

/** What most witnesses write; a hyphen with the words it joins. */
function readingText(
  { text, tokens }: Article,
  { kind, from, to, between, words }: Reading,
): string {
  if (kind !== 'hyphen') return words;
  const [before, after] = [from - 1, to];
  return (
    text.slice(tokens.starts[before]!, tokens.ends[before]!) +
    between +
    text.slice(tokens.starts[after]!, tokens.ends[after]!)
  );
}

function textWith(
  { text, tokens }: Article,
  disputed: readonly { readonly range: TokenRange; readonly adopted: string }[],
): string {
  let rebuilt = '';
  let at = 0;
  for (const { range, adopted } of disputed) {
    rebuilt += text.slice(at, tokens.ends[range.from - 1]!) + adopted;
    at = tokens.starts[range.to]!;
  }
  return rebuilt + text.slice(at);
}

/** 1 for each release word whose next word also comes next in the witness. */
type Follows = Uint8Array;

const HYPHEN = /^[-\u2010\u2011]$/;
const SPACE = /^[ \u00a0]+$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Adds a witness's readings and says where it has the text's own words. */
function collate(
  release: Article,
  { article, at }: Witness,
  witness: number,
  readings: Map<string, Reading>,
): Follows {
  const follows = new Uint8Array(release.tokens.count);
  const lead = release.paragraphs.find(({ zone }) => zone === 'body')?.index ?? -1;
  const leadFrom = release.paragraphOf.indexOf(lead);
  const add = (kind: Disputed['kind'], range: TokenRange, from: number, to: number) => {
    const { tokens, text } = article;
    const between = text.slice(tokens.ends[from - 1]!, tokens.starts[to]!);
    const words = text.slice(tokens.starts[from]!, tokens.ends[Math.max(from, to - 1)]!);
    const key = `${kind} ${range.from} ${range.to} ${tokens.keys.slice(from, to).join(' ')}`;
    const known = readings.get(key);
    if (!known) readings.set(key, { kind, ...range, between, words, witnesses: [witness] });
    else if (!known.witnesses.includes(witness)) known.witnesses.push(witness);
  };
  let last = -1;
  for (let t = 0; t < at.length; t++) {
    const i = at[t]!;
    if (i === -1) continue;
    const [before, t0] = [last === -1 ? -1 : at[last]!, last];
    last = t;
    if (before === -1 || i <= before || !isArticleZone(zoneOf(release, i))) continue;
    const between = article.text.slice(article.tokens.ends[t0]!, article.tokens.starts[t]!);
    const range = { from: before + 1, to: i };
    if (i === before + 1 && t === t0 + 1) {
      follows[before] = 1;
      const own = release.text.slice(release.tokens.ends[before]!, release.tokens.starts[i]!);
      if (HYPHEN.test(own) ? SPACE.test(between) : SPACE.test(own) && HYPHEN.test(between)) {
        follows[before] = 0;
        add('hyphen', range, t, t);
      }
      continue;
    }
    const words = article.tokens.keys.slice(t0 + 1, t);
    if (words.length === 0 || words.length > READING_WORDS) continue;
    if (range.to - range.from > READING_WORDS || between.includes('\n')) continue;
    const isDay = (word: string) => calendarKey(word, article.language.tag) !== undefined;
    const isDated = words.some(isDay) && words.some((word) => YEAR.test(word));
    const inDateline = i - leadFrom <= DATELINE_WORDS && range.from === range.to;
    if (inDateline && isDated && words.length <= DATE_WORDS) add('dateline', range, t0 + 1, t);
    // More than editors do by habit: it holds a content word, and says nothing of a day.
    else if (words.some((word) => isContent(article, word)) && !words.some(isDay))
      add('words', range, t0 + 1, t);
  }
  return follows;
}

/** The witness has the words of the place, and those around it, as the text has them. */
function isKept(follows: Follows, { from, to }: TokenRange): boolean {
  for (let i = from - 1; i < to; i++) if (follows[i] !== 1) return false;
  return true;
}

/** Objections that a sentence can hold. */
const SHOWN = 3;

/** What speaks against the text, in a clause; '' where nothing does. */
export function objections(disputed: readonly Disputed[]): string {
  const all = disputed.map(({ kind, reading, witnesses }) =>
    kind === 'dateline'
      ? `it lacks “${reading}”, which ${witnesses.length === 1 ? 'one clipping has' : `${witnesses.length} clippings have`} in the dateline`
      : `${witnesses.length} clippings write “${reading}”`,
  );
  const shown = all.slice(0, SHOWN);
  return shown.join('; ') + (all.length > SHOWN ? `; and ${all.length - SHOWN} more readings` : '');
}
