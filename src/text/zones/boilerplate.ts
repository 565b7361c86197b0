/** What a sender puts under every release: "About" blocks, press contacts, the small print of the law. */
import type { Zone } from '../article.ts';
import type { Cues } from '../languages/language.ts';
import { isFurniture } from './furniture.ts';
import {
  endsWith,
  HEADING_WORDS,
  isNamedBy,
  isProse,
  LIST_ITEM,
  type Line,
  openingOf,
  opensWith,
  SEPARATOR,
} from './line.ts';

/** Lines that may stand under a contact heading. */
const CONTACT_LINES = 6;
/** Paragraphs an "About X" heading speaks for. */
const ABOUT_PARAGRAPHS = 3;

/** An address, a telephone number, a link. Every repetition is bounded: lines come from strangers. */
const CONTACT_DETAILS = /\S@[^\s@]{1,100}\.\S|\+?\d[\d\s().\-/]{7,30}\d|\bwww\.|\bhttps?:/;

/**
 * "About Tarnwick Harbour", "ターンウィック港について", "Notes to editors". An open one needs a name: "About
 * time" heads a part of the article.
 */
function isAboutHeading(line: Line, cues: Cues): boolean {
  if (line.words > HEADING_WORDS || line.sentence) return false;
  const cue = openingOf(line, cues.about);
  if (cue === undefined) return endsWith(line, cues.aboutEnd);
  const rest = line.folded.slice(cue.length);
  if (SEPARATOR.test(rest)) return true;
  const name = line.text.trim().split(/\s+/).slice(cue.split(' ').length).join(' ');
  const small = name.toLowerCase();
  return !/^\s*\d/.test(rest) && (name !== small || small === name.toUpperCase());
}

/** Characters of a paragraph in which it says whom it is about. */
const NAMED_WITHIN = 150;

/** Whether a paragraph begins with what an "About X" heading names, or most of its longer words. */
function takesUp(heading: Line, next: Line, cues: Cues): boolean {
  const cue = openingOf(heading, cues.about);
  if (cue !== undefined && SEPARATOR.test(heading.folded.slice(cue.length))) return true;
  const end = cues.aboutEnd.find((phrase) => heading.folded.endsWith(phrase));
  const whole = heading.folded.slice(cue?.length ?? 0, end ? -end.length : undefined);
  // "О группе компаний «Заря»": in marks stands the name.
  const name = /"([^"]+)"/.exec(whole)?.[1] ?? whole;
  const opening = next.folded.slice(0, NAMED_WITHIN);
  const words = name.split(/[\s.,:;()'"&-]+/).filter((word) => word.length >= 4);
  return words.length
    ? 2 * words.filter((word) => opening.includes(unended(word))).length >= words.length
    : opening.includes(name.trim());
}

/** "О Тарнвикском порте" is of «Тарнвикский порт»: behind "about" Slavs change the ending of a name. */
const unended = (word: string): string =>
  /\p{sc=Cyrillic}/u.test(word) ? word.slice(0, Math.max(4, word.length - 3)) : word;

/** "Contact" in a menu over the article is no heading of the press office's. */
const isMenuEntry = (line: Line, next: Line | undefined) =>
  line.words <= 2 && !(next && CONTACT_DETAILS.test(next.text));

const isContact = (line: Line, cues: Cues) =>
  opensWith(line, cues.contact) &&
  (CONTACT_DETAILS.test(line.text) ||
    (line.words <= HEADING_WORDS && !LIST_ITEM.test(line.text) && isNamedBy(line, cues.contact)));

/** Opens with a phrase of the law's, holds two of them, or stands under one: "Forward-looking statements". */
function isSmallPrint(line: Line, above: Line, cues: Cues): boolean {
  if (line.words <= HEADING_WORDS) return false;
  if (opensWith(line, cues.safeHarbour)) return true;
  if (above.words <= 4 && !above.sentence && opensWith(above, cues.safeHarbour)) return true;
  const held = cues.safeHarbour.filter((cue) => line.folded.includes(cue));
  return (
    held.filter((cue) => !held.some((other) => other !== cue && other.includes(cue))).length >= 2
  );
}

const wordsOf = (lines: readonly Line[]) => lines.reduce((n, line) => n + line.words, 0);

export function markBoilerplate(
  lines: readonly Line[],
  rows: Uint8Array,
  zones: (Zone | null)[],
  cues: Cues,
): void {
  const firstProse = lines.findIndex((line) => isProse(line) && !isFurniture(line, cues));
  for (let i = 1; i < lines.length; i++) {
    if (zones[i] !== null) continue;
    const line = lines[i]!;
    if (i < firstProse && isMenuEntry(line, lines[i + 1])) continue;
    if (isContact(line, cues) || isSmallPrint(line, lines[i - 1]!, cues)) {
      zones[i] = 'boilerplate';
      continue;
    }
    // "About X: X was founded …", "Справочно. …" in one paragraph, at the end.
    const cue = openingOf(line, cues.about);
    const runIn =
      cue !== undefined &&
      line.words > HEADING_WORDS &&
      (/^.{3,60}[:：]/.test(line.text) || line.folded.startsWith('. ', cue.length)) &&
      i >= lines.length / 2;
    if (runIn) zones[i] = 'boilerplate';
    if (!isAboutHeading(line, cues) || !lines[i + 1]) continue;
    const before = wordsOf(lines.slice(0, i).filter(isProse));
    const isLate = 3 * before >= 2 * (before + wordsOf(lines.slice(i + 1).filter(isProse)));
    if (!before || !(isLate || takesUp(line, lines[i + 1]!, cues))) continue;
    zones[i] = 'boilerplate';
    for (let k = i + 1, paragraphs = 0; k < lines.length && zones[k] === null; k++) {
      const isAbout = rows[k] === 1 || (isProse(lines[k]!) && ++paragraphs <= ABOUT_PARAGRAPHS);
      if (!isAbout) break;
      zones[k] = 'boilerplate';
    }
  }
  // Who is to be asked, in a line each: "Press contact:", a name, an address, a number.
  for (let i = 1; i < lines.length; i++) {
    if (zones[i] !== null || zones[i - 1] !== 'boilerplate') continue;
    if (!opensWith(lines[i - 1]!, cues.contact)) continue;
    let last = -1;
    for (let k = i; k < i + CONTACT_LINES && zones[k] === null; k++) {
      if (lines[k]!.words > HEADING_WORDS || lines[k]!.sentence) break;
      if (CONTACT_DETAILS.test(lines[k]!.text)) last = k;
    }
    zones.fill('boilerplate', i, Math.max(i, last + 1));
  }
  // Contact details under a contact heading.
  for (let i = 1; i < lines.length; i++) {
    const details =
      zones[i] === null && zones[i - 1] === 'boilerplate' && CONTACT_DETAILS.test(lines[i]!.text);
    if (details && lines[i]!.words <= 30) zones[i] = 'boilerplate';
  }
}
