/**
 * What part of a page each block of a plain text belongs to.
 *
 * A format that knows (a web page marks its comments) has said so; this reads the rest off the text
 * itself: how long a block is, whether it ends like a sentence, the cue words of its language, and
 * the shapes of bylines, dates and reader-name lines that all languages share.
 *
 * Where it errs it should err towards `body` for prose (nothing a reader would read as the article
 * is set aside) and towards `furniture` for scraps.
 */
import type { Block, Paragraph, Zone } from './article.ts';
import { labelledRows } from './labelled-rows.ts';
import type { Cues, Language } from './languages/language.ts';
import { markBoilerplate } from './zones/boilerplate.ts';
import {
  hasDate,
  isByline,
  isCreditScrap,
  isDateLine,
  isLabelledByline,
  isSignature,
} from './zones/bylines.ts';
import { markComments } from './zones/comments.ts';
import { isAside, isFurniture, isMenu, markPromises } from './zones/furniture.ts';
import {
  COLON_END,
  FULL_STOP_END,
  HEADING_WORDS,
  IDEOGRAPH,
  isPhrase,
  isProse,
  LIST_ITEM,
  type Line,
  lineOf,
  longestDeck,
  openingOf,
  opensWith,
  SCRAP_WORDS,
  SEPARATOR,
} from './zones/line.ts';

/** In words. A longer line that closes with a full stop is an article's first sentence: hardly a headline does. Guess. */
const HEADLINE_SENTENCE_WORDS = 8;

/** Cells with a tab between them. */
const CELLS = /\S\t+\S/;

/** "Water $221.4 $196.0 13%": half of its words are figures, so it heads nothing. */
function isRow(line: Line): boolean {
  if (CELLS.test(line.text.trim())) return true;
  const cells = line.text.trim().split(/\s+/);
  return cells.length >= 3 && 2 * cells.filter((cell) => /\d/.test(cell)).length >= cells.length;
}

/**
 * Gives every block its zone.
 * @param wordsIn how many words stand in a block
 */
export function zonesOf(
  text: string,
  blocks: readonly Block[],
  wordsIn: (block: Block) => number,
  { cues, syllables = false }: Pick<Language, 'cues' | 'syllables'>,
): Paragraph[] {
  const lines: Line[] = [];
  const zones: (Zone | null)[] = [];
  for (const block of blocks) {
    lines.push(lineOf(text.slice(block.start, block.end), wordsIn(block), syllables));
    zones.push(block.zone);
  }
  const rows = labelledRows(lines.map(({ text }) => text));
  markComments(lines, zones, cues);
  markBoilerplate(lines, rows, zones, cues);
  markHead(lines, zones, cues);
  markAuthor(lines, zones, cues);
  markPromises(lines, zones, cues);
  markRest(lines, rows, zones, cues);
  const paragraphs: Paragraph[] = [];
  for (const { start, end, quoted } of blocks) {
    const index = paragraphs.length;
    const zone = zones[index] ?? 'body';
    paragraphs.push(quoted ? { index, start, end, zone, quoted } : { index, start, end, zone });
  }
  return paragraphs;
}

/** Whether a line is an article's first sentence rather than its headline. */
export const closesAsSentence = (text: string, words: number): boolean =>
  words > HEADLINE_SENTENCE_WORDS && FULL_STOP_END.test(text);

/** Prose at the top of a text that has no headline. */
const isLead = (line: Line) =>
  line.sentence && (line.words > 20 || closesAsSentence(line.text, line.words));

/** A Japanese or Chinese company by its full name, or an office with those over it, and nothing else. */
const SENDER =
  /^\s*(?:(?:株式|有限|合同)会社\s?[^\s。、「」]{1,20}|[^\s。、「」]{1,20}(?:(?:株式|有限|合同)会社|有限公司)|(?:[^\s。、「」\u3041-\u309F]{1,12}[都道府県市区町村省庁部局課室会](?:\s|$)){1,5})\s*$/;

/** "Is yours one of them?" over a byline or a date, under the name of the site. */
const isAsked = (line: Line) => line.words <= SCRAP_WORDS && /[?!？！]["”»]?$/.test(line.text);
const isSigned = (line: Line, cues: Cues) => isByline(line, cues) || isDateLine(line);

/** Three, so that "By Ida Marie Lind" is none. */
const HEADLINE_WORDS_BEHIND_CUE = 2;
/** A name after "By" is told by its capitals. */
const CASED = /[\p{Lu}\p{Ll}]/u;

/** Everything before the first prose: headline, subheads, byline, date. */
function markHead(lines: readonly Line[], zones: (Zone | null)[], cues: Cues): void {
  const hasHeadline = zones.includes('headline');
  const opener = markLinesOfHead(lines, zones, cues, hasHeadline);
  if (opener >= 0 && !hasHeadline && !zones.includes('headline')) zones[opener] = 'headline';
}

/** @returns the first line, where it opens as the page's do and may be a headline: "Search for missing boat ends"; else −1 */
function markLinesOfHead(
  lines: readonly Line[],
  zones: (Zone | null)[],
  cues: Cues,
  hasHeadline: boolean,
): number {
  let top = 0;
  let opener = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (zones[i] !== null) {
      if (zones[i] === 'headline' || zones[i] === 'furniture') continue;
      return opener;
    }
    // "FOR IMMEDIATE RELEASE" stands over the headline and is none.
    if (line.words <= HEADING_WORDS && !line.sentence && opensWith(line, cues.release)) {
      zones[i] = 'furniture';
      if (i === top) top++;
      continue;
    }
    // So does who sends it: 「株式会社青凪製菓」, 「夕霧市 図書館課」.
    const isOverHeadline = i === top && !hasHeadline && zones[i - 1] === 'furniture';
    if (isOverHeadline && SENDER.test(line.text) && lines[i + 1]?.sentence === false) {
      zones[i] = 'furniture';
      top++;
      continue;
    }
    const first = i === top && !hasHeadline;
    const byline = first ? isLabelledByline(line, cues) : isByline(line, cues);
    const furniture =
      byline ||
      isDateLine(line) ||
      isFurniture(line, cues) ||
      isCreditScrap(line) ||
      (!first && isSignature(line));
    // A menu over the article may be its title with the site's name; under the title it is none.
    if (!first && isMenu(line)) {
      zones[i] = 'furniture';
      continue;
    }
    if (furniture && !(first && !byline && line.words > 5 && !hasDate(line.folded))) {
      zones[i] = 'furniture';
      if (
        first &&
        goesOn(line, byline ? cues.byline : [...cues.furniture, ...(cues.labels ?? [])]) &&
        !(byline && CASED.test(line.text))
      )
        opener = i;
      // The outlet and the date over the headline: it is the first line under them.
      if (first && hasDate(line.folded)) top = i + 1;
      continue;
    }
    // A headline may be a sentence; the body begins with a block that is longer, or prose after a headline.
    if (first && line.words <= 30 && lines.length > 1 && !isLead(line)) zones[i] = 'headline';
    else if (
      (!line.sentence && !COLON_END.test(line.text) && line.words <= longestDeck(line)) ||
      (isAsked(line) && lines[i + 1] && isSigned(lines[i + 1]!, cues))
    )
      zones[i] = line.words < 4 ? 'furniture' : 'headline';
    else return opener;
  }
  return opener;
}

/** Words behind a cue, more than a name has, with nothing that parts them from it. */
function goesOn(line: Line, cues: readonly string[]): boolean {
  const cue = openingOf(line, cues);
  if (cue === undefined || isPhrase(cue, line) || hasDate(line.folded)) return false;
  const rest = line.folded.slice(cue.length);
  return (
    line.words - 1 >= HEADLINE_WORDS_BEHIND_CUE && !SEPARATOR.test(rest) && !/[|·•»:]/.test(rest)
  );
}

/** In words, and number: what a page says of an article's author under it. */
const AUTHOR_NOTE_WORDS = 60;
const AUTHOR_NOTES = 2;

/** The author's name on a line of its own at the end, and what is said of its bearer. */
function markAuthor(lines: readonly Line[], zones: (Zone | null)[], cues: Cues): void {
  const names = new Set<string>();
  for (const line of lines) {
    const cue = line.words <= HEADING_WORDS ? openingOf(line, cues.byline) : undefined;
    if (cue === undefined || line.sentence) continue;
    const name = /^[\s:]*([^\d,|·•–—(]{5,60}?)\s*(?:[\d,|·•–—(]|$)/.exec(
      line.folded.slice(cue.length),
    );
    if (name?.[1]?.includes(' ')) names.add(name[1]);
  }
  if (names.size === 0) return;
  let at = lines.length - 1;
  for (let notes = 0; at > 0 && !names.has(lines[at]!.folded); at--) {
    if (zones[at] === 'furniture') continue;
    notes++;
    if (zones[at] !== null || lines[at]!.words > AUTHOR_NOTE_WORDS || notes > AUTHOR_NOTES) return;
  }
  if (at > 0 && lines.slice(0, at).some(isProse))
    for (let i = at; i < lines.length; i++) zones[i] ??= 'furniture';
}

/** "— Вас отпустят?": a turn of a talk is short, and heads nothing. */
const isSpoken = (line: Line) => line.sentence && /^\s*[—―]\s?[^\s—―]/.test(line.text);

function markRest(
  lines: readonly Line[],
  rows: Uint8Array,
  zones: (Zone | null)[],
  cues: Cues,
): void {
  let lastProse = lines.length - 1;
  while (
    lastProse >= 0 &&
    (zones[lastProse] !== null || isFootLine(lines[lastProse]!, lines[lastProse - 1], cues))
  )
    lastProse--;
  let inList = false;
  /** A heading stands under a finished sentence: under an item of a list that has no marks is the next item. */
  let underItem = false;
  for (let i = 0; i < lines.length; i++) {
    if (zones[i] !== null) {
      inList = false;
      underItem = false;
      continue;
    }
    const line = lines[i]!;
    if (inList && LIST_ITEM.test(line.text)) zones[i] = 'body';
    else if (
      isFurniture(line, cues) ||
      isByline(line, cues) ||
      isCreditScrap(line) ||
      (isDateLine(line) && !line.sentence && !rows[i])
    )
      zones[i] = 'furniture';
    else if (i > lastProse)
      zones[i] = inList && !isAside(line, lines[i - 1], cues) ? 'body' : 'furniture';
    else if (LIST_ITEM.test(line.text) || inList || isProse(line) || isSpoken(line))
      zones[i] = 'body';
    else zones[i] = line.words <= 8 && !underItem && !isRow(line) && !rows[i] ? 'headline' : 'body';
    underItem = zones[i] === 'body' && !line.sentence;
    inList =
      zones[i] === 'body' &&
      (COLON_END.test(line.text) || (inList && !line.sentence) || LIST_ITEM.test(line.text));
  }
}

/** What may stand under the last prose: scraps, furniture, "Comments are closed." */
const isFootLine = (line: Line, above: Line | undefined, cues: Cues) =>
  !isProse(line) ||
  isFurniture(line, cues) ||
  isAside(line, above, cues) ||
  (line.words <= 5 && opensWith(line, cues.comment) && !isUnspacedSentence(line));

/** "留言板上寫滿了祝福。": where no space ends a word, a cue may be the beginning of another. */
const isUnspacedSentence = ({ sentence, folded }: Line) =>
  sentence && IDEOGRAPH.test(folded) && !/[关關][闭閉]|受け付け/.test(folded);
