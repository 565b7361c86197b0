/**
 * Speech that a dash opens and no quotation mark does: "– Vi är fulla, säger vakten." in Swedish, "– Jest pełno –
 * mówi strażnik. – Wracajcie." in Polish, and so in Russian, Spanish, French and others.
 *
 * The dash stands at the start of a paragraph, or after a sentence. What sets speech apart from a list and
 * from an aside is the attribution: a verb of speech behind another dash, or behind the comma that ends what was said. Without
 * one, a paragraph that opens with a long dash is speech where it stands alone among others, or among such speech, or
 * where some of them ask and others answer; and so is what a name and a colon stand before.
 * Where it is unclear whether the speaker or the outlet goes on, it is the speaker: not to see a quotation
 * would accuse.
 *
 * Cost: linear in the text.
 */
import type { Span } from './article.ts';
import { beginsWithCapital, foldSpelling } from './characters.ts';

/** A hyphen opens speech only before a space, and only with an attribution: it makes lists as well. */
const OPENING = /^\s*(?:([–—―])\s?|(-)\s)(?=["'“”„«¿¡(\p{L}\p{N}])/u;
/**
 * Where an attribution may begin, or the speaker may go on: a dash between words or behind one, or what ends a clause.
 * White space before a dash is bounded: tried from each space of a long run, it would be quadratic.
 */
const TURN =
  /([.,;:!?…]["”»]?)?\s{1,8}[–—―-]\s*(?=\S)|([,!?…]["”»]?)\s+(?=\p{L})|(?<=\S)[–—―][.,;:]?\s+(?=\S)/gu;
/** "— с улыбкой говорит он", "– jak zwykle mówi prezes". In words. */
const BEFORE_VERB = 3;
const WORDS = /\p{L}+|[.!?;–—―]/gu;
/** "…, kaupunginjohtaja Niina Akkola sanoo.", "…, hän sanoo Viestille.": a clause to its end. */
const SPEAKER_AND_VERB =
  /^(?:\p{L}[\p{L}’'-]*\s){0,6}(?:hän|he|\p{Lu}[\p{L}’'-]*)\s(\p{Ll}+)(?:\s[\p{L}:’'-]+){0,5}$/u;
/** In UTF-16 units. */
const CLAUSE = /^[^.!?…]{3,160}/u;
/** A dateline has a dash, too, and before it no more words in small letters than a date has. */
const SMALL_WORD = /\p{Ll}{2,}/gu;
const SMALL_WORDS_OF_A_SENTENCE = 3;
/** "Анисков: — Мы открыты." in an interview. */
const NAMED = /^\s*\p{Lu}[^.!?:\d\n–—―]{1,60}:\s{1,3}[–—―]\s{0,3}(?=["'“”„«]?\p{Lu})/u;
const ASKED = /[?？]["”»)]*\s*$/u;
const SENTENCE_END = /[.!?…]["”»)]*\s*$/u;
const ITEMS = /\n\s*[–—―-]\s/;
const DASHES = '–—―-';
/** What `inside` looks for; without classes of Unicode, which are slow to compile. */
const DASH_AFTER_SENTENCE = /[.!?…:]["”»]?\s+[–—―-]\s/;
const DASH_AFTER_CLAUSE = /[,.!?…]\s+[–—―-]\s/;

/** How a language says who speaks. */
export interface Attribution {
  /** Verbs of speech, as keys. */
  readonly verbs: ReadonlySet<string>;
  /** As of a `Language`. */
  readonly speakerFirst: boolean;
}

interface Speech {
  readonly spans: readonly Span[];
  /** Whether a verb of speech says that somebody speaks. */
  readonly attributed: boolean;
}

/**
 * The stretches of dash speech, sorted, without overlap, attributions left out.
 * @param quoted what stands between quotation marks, sorted; a dash inside opens nothing
 */
export function dashSpeechIn(
  text: string,
  paragraphs: readonly Span[],
  how: Attribution,
  quoted: readonly Span[],
): Span[] {
  const found: Span[] = [];
  let q = 0;
  for (let p = 0; p < paragraphs.length; ) {
    const run: Opened[] = [];
    const first = p;
    for (; p < paragraphs.length; p++) {
      const paragraph = paragraphs[p]!;
      const part = text.slice(paragraph.start, paragraph.end);
      const opened = openedBy(part, how);
      if (!opened) break;
      run.push(opened);
    }
    const spoken =
      run.some(({ speech: { attributed } }) => attributed) ||
      run.length === 1 ||
      (run.some(({ asks }) => asks) && !run.every(({ asks }) => asks));
    run.forEach(({ opens, speech: { spans, attributed }, sentence }, k) => {
      if (attributed || (spoken && sentence && opens !== '-'))
        found.push(...placed(spans, paragraphs[first + k]!));
    });
    if (p > first) continue;
    const paragraph = paragraphs[p++]!;
    while (q < quoted.length && quoted[q]!.end <= paragraph.start) q++;
    found.push(...placed(inside(text, paragraph, how, quoted, q), paragraph));
  }
  return found;
}

/** A paragraph that a dash opens. */
interface Opened {
  readonly opens: string;
  readonly speech: Speech;
  readonly sentence: boolean;
  readonly asks: boolean;
}

function openedBy(part: string, how: Attribution): Opened | undefined {
  const sentence = SENTENCE_END.test(part) && !ITEMS.test(part);
  const asks = ASKED.test(part);
  if (DASHES.includes(part.trimStart().charAt(0))) {
    const opening = OPENING.exec(part);
    if (!opening) return undefined;
    const speech = speechFrom(part, opening[0].length, how);
    return { opens: opening[1] ?? '-', speech, sentence, asks };
  }
  const named = sentence && part.slice(0, 70).includes(':') ? NAMED.exec(part) : null;
  if (!named) return undefined;
  const { spans } = speechFrom(part, named[0].length, how);
  return { opens: '—', speech: { spans, attributed: true }, sentence, asks };
}

const placed = (spans: readonly Span[], { start: at }: Span): Span[] =>
  spans.map(({ start, end }) => ({ start: at + start, end: at + end }));

/** A quotation without the attributions that dashes set into it: «Мы открыты, — говорит сторож. — Заходите». */
export function withoutAttributions(text: string, quotation: Span, how: Attribution): Span[] {
  const part = text.slice(quotation.start, quotation.end);
  if (!DASH_AFTER_CLAUSE.test(part)) return [quotation];
  const { spans, attributed } = speechFrom(part, 0, how, true);
  return attributed ? placed(spans, quotation) : [quotation];
}

/** Speech that a dash opens after a sentence of the paragraph; offsets in the paragraph. */
function inside(
  text: string,
  paragraph: Span,
  how: Attribution,
  quoted: readonly Span[],
  from: number,
): Span[] {
  const part = text.slice(paragraph.start, paragraph.end);
  if (!DASH_AFTER_SENTENCE.test(part)) return [];
  const begun = sentenceBegun(part);
  let q = from;
  for (const turn of part.matchAll(TURN)) {
    const at = turn.index + turn[0].length;
    while (q < quoted.length && quoted[q]!.end <= paragraph.start + turn.index) q++;
    const inQuotation = q < quoted.length && quoted[q]!.start < paragraph.start + at;
    if (inQuotation || !/^[.!?…:]/u.test(turn[1] ?? '') || !beginsWithCapital(part, at)) continue;
    const introduced = introduces(part.slice(Math.max(0, turn.index - SENTENCE), turn.index), how);
    if (turn[1]!.startsWith(':')) {
      if (introduced) return [...speechFrom(part, at, how).spans];
      continue;
    }
    if (begun === undefined || turn.index + 1 < begun) continue;
    for (const closedByDash of [true, false]) {
      const { spans, attributed } = speechFrom(part, at, how, closedByDash);
      if (attributed) return [...spans];
    }
    // What more than one dash sets apart is a list.
    return introduced && !ANOTHER_DASH.test(part.slice(at))
      ? [{ start: at, end: part.length }]
      : [];
  }
  return [];
}

const ANOTHER_DASH = /\s[–—―-]\s/;

/** In UTF-16 units: what of a sentence before speech may say who speaks. */
const SENTENCE = 240;

/** Whether the last sentence says that somebody speaks: "Rektor sagde det ligeud." */
function introduces(before: string, { verbs }: Attribution): boolean {
  const sentence = before.slice(
    Math.max(...[...'.!?…'].map((stop) => before.lastIndexOf(stop))) + 1,
  );
  return [...sentence.matchAll(WORDS)].some(([word]) => verbs.has(foldSpelling(word)));
}

/** Where a paragraph has said enough to be no dateline. */
function sentenceBegun(part: string): number | undefined {
  let words = 0;
  for (const { 0: word, index } of part.matchAll(SMALL_WORD))
    if (++words === SMALL_WORDS_OF_A_SENTENCE) return index + word.length;
  return undefined;
}

/**
 * What is said from an offset of a paragraph on.
 * @param closedByDash whether only a dash ends what is said; else a comma does, too
 */
function speechFrom(part: string, from: number, how: Attribution, closedByDash = false): Speech {
  const spans: Span[] = [];
  let attributed = false;
  let start = from;
  let speaking = true;
  for (const turn of part.matchAll(TURN)) {
    const end = turn.index + (turn[1] ?? turn[2] ?? '').length;
    const next = turn.index + turn[0].length;
    if (next <= start) continue;
    const isDash = /[–—―-]\s*$/u.test(turn[0]);
    if (!speaking) {
      // "– mówi prezes. – Wracajcie.", "—dijo el guarda—. Vuelvan."
      if ((isDash && turn[1]) || /^[–—―]/.test(turn[0])) [speaking, start] = [true, next];
      continue;
    }
    if ((!isDash && closedByDash) || !attributes(part, next, how, isDash)) continue;
    if (end > start) spans.push({ start, end });
    attributed = true;
    if (isDash) speaking = false;
    else {
      const rest = /[.!?…]\s+/u.exec(part.slice(next));
      start = rest ? next + rest.index + rest[0].length : part.length;
    }
  }
  if (speaking && start < part.length) spans.push({ start, end: part.length });
  return { spans, attributed };
}

/** Whether a verb of speech follows: within a few words behind a dash, at once behind a comma, or behind the speaker. */
function attributes(
  part: string,
  at: number,
  { verbs, speakerFirst }: Attribution,
  behindDash: boolean,
): boolean {
  if (speakerFirst && !behindDash) {
    const said = SPEAKER_AND_VERB.exec(CLAUSE.exec(part.slice(at))?.[0].trim() ?? '')?.[1];
    if (said !== undefined && verbs.has(foldSpelling(said))) return true;
  }
  if (!/^\p{Ll}/u.test(part.slice(at, at + 2))) return false;
  let words = 0;
  for (const [word] of part.slice(at, at + 100).matchAll(WORDS)) {
    if (!/\p{L}/u.test(word)) return false;
    if (verbs.has(foldSpelling(word))) return true;
    words++;
    if (words > (behindDash ? BEFORE_VERB : 0)) return false;
  }
  return false;
}
