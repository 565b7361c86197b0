/** Extract → article: language, tokens, zones, quotations, sentences. */
import {
  type Extract,
  type Metadata,
  NO_METADATA,
  type Paragraph,
  type Span,
  type Zone,
} from './article.ts';
import { dashSpeechIn, withoutAttributions } from './dash-speech.ts';
import { detectLanguage, keyItself, loadLanguage } from './languages/index.ts';
import { type Language, speechVerbsOf } from './languages/language.ts';
import { quotationsIn } from './quotations.ts';
import { isQuotedName } from './quoted-names.ts';
import { sentencesIn } from './sentences.ts';
import { isSerbian } from './serbian.ts';
import { type Script, type Tokens, tokenAt, tokenize } from './tokens.ts';
import { zonesOf } from './zones.ts';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A text as every later stage sees it; never changed after this. */
export interface Article {
  readonly text: string;
  readonly metadata: Metadata;
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: Tokens;
  /** Stem of each token. */
  readonly stems: readonly string[];
  /** Index of the paragraph each token stands in. */
  readonly paragraphOf: Uint32Array;
  /** 1 for each token of the body. */
  readonly inBody: Uint8Array;
  /** In reading order, in tokens; they tile the tokens. A paragraph's end ends a sentence. */
  readonly sentences: readonly TokenRange[];
  /** Number of the quotation each token stands in, from 1; 0 outside quotations. */
  readonly quotationOf: Uint32Array;
}

/** BCP 47: as detected or asked for, else as the source declares it; null where neither tells. */
export function languageOf({ language, metadata }: Article): string | null {
  return language.tag === 'und' ? metadata.language : language.tag;
}

/** Zone of the paragraph that holds a token. */
export function zoneOf(article: Article, token: number): Zone {
  return article.paragraphs[article.paragraphOf[token]!]!.zone;
}

/**
 * The span of tokens [from, to). An empty range points behind the word before it.
 * @param first a token before which nothing is pointed at: an empty range there points to its start
 */
export function spanOf({ tokens }: Article, from: number, to: number, first = 0): Span {
  const { starts, ends } = tokens;
  if (to > from) return { start: starts[from]!, end: ends[to - 1]! };
  const at = from > first ? ends[from - 1]! : (starts[first] ?? 0);
  return { start: at, end: at };
}

/** Index of the sentence that holds a token; sentences tile the tokens. Cost: logarithmic. */
export function sentenceAt(sentences: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (token < sentences[middle]!.to) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sentence that holds a token. Cost: logarithmic. */
export const sentenceOf = ({ sentences }: Article, token: number): TokenRange =>
  sentences[sentenceAt(sentences, token)]!;

/** The sentences that tokens [from, to) touch, each whole. */
export function sentencesWithin(
  { sentences }: Article,
  from: number,
  to: number,
): readonly TokenRange[] {
  if (from >= to) return [];
  return sentences.slice(sentenceAt(sentences, from), sentenceAt(sentences, to - 1) + 1);
}

/**
 * Reads an article. Cost: linear in the text.
 * @param language BCP 47 tag that overrides detection and what the extract declares
 */
export async function readArticle(extract: Extract, language: string | null): Promise<Article> {
  const record = await loadLanguage(
    language ?? detectLanguage(extract.text) ?? extract.metadata.language ?? 'und',
  );
  const { text, blocks } = extract;
  const tokens = tokenize(text, blocks, scriptOf(text, record.tag));
  const wordsIn = ({ start, end }: Span) => tokenAt(tokens, end) - tokenAt(tokens, start);
  const paragraphs = zonesOf(text, blocks, wordsIn, record);
  return finish(text, extract.metadata, record, paragraphs, tokens);
}

/** Reads a text as it is: every paragraph is body, nothing is set aside. Paragraphs end at blank lines. */
export async function readPlain(text: string, language: string | null): Promise<Article> {
  return plainArticle(text, await loadLanguage(language ?? detectLanguage(text) ?? 'und'));
}

/** The same, in a language that is loaded. */
export function plainArticle(text: string, language: Language): Article {
  const paragraphs = plainParagraphs(text);
  const tokens = tokenize(text, paragraphs, scriptOf(text, language.tag));
  return finish(text, NO_METADATA, language, paragraphs, tokens);
}

/** A line that ends inside a sentence, and one that goes on with a small letter. */
const UNFINISHED = /[^.!?…:;。！？"'”’»)\]\s]\s*$/;
const GOES_ON = /^\p{Ll}/u;
/** Columns of a line that an editor has cut: narrower is a heading or a verse, wider a paragraph. */
const NARROWEST_CUT = 40;
const WIDEST_CUT = 120;
/** Lines cut before a small letter from which those cut before a capital are told, too. Guess. */
const CUT_LINES = 2;
/** Columns by which such a line may be wider than they are. Guess. */
const SLACK = 3;

/** Blocks between blank lines; what a double-spaced text tore out of a sentence is put back. */
function plainParagraphs(text: string): Paragraph[] {
  const lines = [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(
    ({ index, 0: line }): Line => ({ start: index, text: line.trimEnd() }),
  );
  const width = widthOfCuts(lines);
  const spans: { start: number; end: number }[] = [];
  lines.forEach((line, at) => {
    const end = line.start + line.text.length;
    const before = lines[at - 1];
    if (before && (isTorn(before, line) || isCutAt(width, before, line))) spans.at(-1)!.end = end;
    else spans.push({ start: line.start, end });
  });
  return spans.map((span, index) => ({ index, ...span, zone: 'body' }));
}

/** A block as it stands. */
interface Line {
  readonly start: number;
  readonly text: string;
}

const isUnfinished = ({ text }: Line) => UNFINISHED.test(text.slice(-80));

const isTorn = (line: Line, next: Line) => GOES_ON.test(next.text) && isUnfinished(line);

/** Columns of the widest line that was cut before a small letter; none where too few were. */
function widthOfCuts(lines: readonly Line[]): number | undefined {
  const cuts = lines
    .filter((line, at) => at + 1 < lines.length && isTorn(line, lines[at + 1]!))
    .map(({ text }) => text.length)
    .filter((columns) => columns >= NARROWEST_CUT && columns <= WIDEST_CUT);
  return cuts.length < CUT_LINES ? undefined : Math.max(...cuts);
}

/** A line that may end inside a sentence: no stop stands before its last marks. And one that may go on with it: no item. */
const MAY_BE_CUT = /[^.!?…:;。！？"'“”‘’«»›‹)\]\s]["'“”‘’«»›‹)\]]*\s*$/;
const MAY_GO_ON = /^(?!\d{1,3}[.)]\s)["'“”„‘’‚«»›‹(¿¡]?[\p{L}\d]/u;

/**
 * Whether a line ends where that width left no room for the next one's first word, whatever it begins with:
 * every noun of German has a capital.
 */
function isCutAt(width: number | undefined, line: Line, next: Line): boolean {
  if (width === undefined || !MAY_GO_ON.test(next.text)) return false;
  if (!MAY_BE_CUT.test(line.text.slice(-80))) return false;
  const word = /^\S+/.exec(next.text)![0];
  const columns = line.text.length;
  return columns + 1 + word.length > width && Math.max(columns, next.text.length) <= width + SLACK;
}

/** Letters looked at to tell the script that rules a text. */
const SCRIPT_SAMPLE = 2000;

/** A letter of a script that is not Latin, as `scriptOfUnit` tells them. */
const NOT_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\ud7ff\ue000-\ufeff]/;

/**
 * The script most letters are in. Full-width forms and what lies beyond the basic plane say nothing.
 * @param language where it is Chinese or Japanese, ideographs are that
 */
export function scriptOf(text: string, language: string | null): Script {
  if (!NOT_LATIN.test(text)) return 'latin';
  const letters = { latin: 0, cyrillic: 0, greek: 0, chinese: 0, other: 0 };
  let kana = 0;
  let seen = 0;
  for (let i = 0; i < text.length && seen < SCRIPT_SAMPLE; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 65) continue;
    const script = scriptOfUnit(unit);
    if (!script) continue;
    letters[script]++;
    if (unit >= 0x3040 && unit < 0x3100) kana++;
    seen++;
  }
  // As languages/index.ts tells Japanese from Chinese, and either from Latin.
  const isJapanese = kana * 10 >= letters.chinese || language === 'ja';
  if (isJapanese) letters.other += letters.chinese;
  letters.chinese = isJapanese ? 0 : 3 * letters.chinese;
  if (language === 'zh' && letters.chinese > 0) return 'chinese';
  const scripts = Object.keys(letters) as (keyof typeof letters)[];
  const most = scripts.reduce((a, b) => (letters[b] > letters[a] ? b : a));
  return most === 'cyrillic' && isSerbian(text) ? 'serbian' : most;
}

function scriptOfUnit(code: number): Exclude<Script, 'serbian'> | undefined {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
  if (!isLetter || (code >= 0x2000 && code < 0x2e80) || (code >= 0xd800 && code < 0xe000)) return;
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latin';
  if ((code >= 0x370 && code < 0x400) || (code >= 0x1f00 && code < 0x2000)) return 'greek';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x3400 && code < 0xa000) return 'chinese';
  return code < 0x370 || code >= 0xff00 ? undefined : 'other';
}

function finish(
  text: string,
  metadata: Metadata,
  language: Language,
  paragraphs: readonly Paragraph[],
  tokens: Tokens,
): Article {
  const paragraphOf = new Uint32Array(tokens.count);
  const sentences: TokenRange[] = [];
  for (const paragraph of paragraphs) {
    const last = tokenAt(tokens, paragraph.end);
    let from = tokenAt(tokens, paragraph.start);
    paragraphOf.fill(paragraph.index, from, last);
    for (const sentence of sentencesIn(text, paragraph, language)) {
      const to = Math.min(tokenAt(tokens, sentence.end), last);
      if (to > from) sentences.push({ from, to });
      from = Math.max(from, to);
    }
    if (last > from) sentences.push({ from, to: last });
  }
  return {
    text,
    metadata,
    language,
    paragraphs,
    tokens,
    stems: language.stem === keyItself ? tokens.keys : tokens.keys.map(language.stem),
    paragraphOf,
    inBody: bodyOf(paragraphs, tokens),
    sentences,
    quotationOf: quotationOf(text, paragraphs, tokens, language),
  };
}

/** The same words with other zones, or other paragraphs: whoever changes these comes through here. */
export function withParagraphs(
  article: Article,
  paragraphs: readonly Paragraph[],
  paragraphOf = article.paragraphOf,
  sentences = article.sentences,
): Article {
  const inBody = bodyOf(paragraphs, article.tokens);
  return { ...article, paragraphs, paragraphOf, inBody, sentences };
}

function bodyOf(paragraphs: readonly Paragraph[], tokens: Tokens): Uint8Array {
  const inBody = new Uint8Array(tokens.count);
  for (const { start, end, zone } of paragraphs)
    if (zone === 'body') inBody.fill(1, tokenAt(tokens, start), tokenAt(tokens, end));
  return inBody;
}

function quotationOf(
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: Tokens,
  language: Language,
): Uint32Array {
  const number = new Uint32Array(tokens.count);
  const verbs = speechVerbsOf(language.cues);
  const how = { verbs, speakerFirst: language.speakerFirst === true };
  const marked = quotationsIn(text, paragraphs).filter(
    (span) => !isQuotedName(text, span, tokens, language, verbs),
  );
  const quoted = marked.flatMap((span) => withoutAttributions(text, span, how));
  // What is quoted inside dash speech is nested in it.
  [...quoted, ...dashSpeechIn(text, paragraphs, how, marked)].forEach((span, i) => {
    number.fill(i + 1, tokenAt(tokens, span.start), tokenAt(tokens, span.end));
  });
  return number;
}
