/** What readers wrote under an article. */
import type { Zone } from '../article.ts';
import { withAsciiFigures } from '../characters.ts';
import type { Cues } from '../languages/language.ts';
import { ageIn } from './ages.ts';
import { hasDate } from './bylines.ts';
import { isChineseCount, isChineseNameLine } from './chinese.ts';
import { isFurniture, isMenu } from './furniture.ts';
import {
  endsWith,
  HEADING_WORDS,
  isFinished,
  isPhrase,
  isProse,
  type Line,
  openingOf,
  opensWith,
  SCRAP_WORDS,
} from './line.ts';

const CLOCK = /\b\d{1,2}[:.h]\d{2}(?:hs?)?\b(?!\s*%)/;

/** What parts the pieces of a line under a headline. */
const STEP_OR_POINT = /\s[·•|–—-]\s/;

/** In words. */
const UNSPACED_AGES = 6;
const UNSPACED_AGE = /[\u0E00-\u0E7F\u3400-\u9FFF]/;

/** A reader's name line, mostly with the age of what stands under it. */
function isAuthorLine(line: Line, next: Line | undefined, cues: Cues): boolean {
  if (isChineseNameLine(line)) return next !== undefined && !isChineseNameLine(next);
  if (line.words > HEADING_WORDS + 4) return false;
  // "5h ago" is two words, "il y a 5 heures" five, "3天前" three; "（2天前编辑）" has one more age.
  const age = line.sentence ? undefined : ageIn(line.folded);
  const ageWords = age && UNSPACED_AGE.test(age) ? UNSPACED_AGES : age?.split(' ').length;
  if (ageWords && line.words - ageWords <= HEADING_WORDS - 2) return true;
  // (A pattern for it took seconds where blanks fill a line.)
  const name = line.folded.slice(0, Math.max(0, line.folded.lastIndexOf(':')));
  if (CLOCK.test(line.folded) && hasDate(line.folded) && !line.sentence) {
    const text = withAsciiFigures(line.text);
    // "wattzaehler » Do 14. Nov 2024, 17:49"; a page's own date line has no name before it.
    return (
      /^[^\d]{2,40}(?:»|\||,|·|–|-|:)?\s.*\d/u.test(text) &&
      (name.length > 0 || /^[^\d|•»]{2,40}[|•»]\s/.test(text)) &&
      (!opensWith(line, cues.byline) || text.includes('»')) &&
      !datesPage(line, cues)
    );
  }
  // "The board said:" over a quotation is the article's.
  const quotes = next !== undefined && /^\s*["“”„«»‹›‘'「『]/.test(next.text);
  return line.words <= HEADING_WORDS && !quotes && endsWith(line, cues.commentAuthor);
}

/** "Published 3 May 2025, 8:15", "Tarnwick · 3/5/2025 8:15 · Updated at 10:02": a page's own date line. */
const datesPage = (line: Line, cues: Cues) =>
  line.folded
    .split(STEP_OR_POINT)
    .some((folded) => opensWith({ ...line, folded: folded.trim() }, cues.furniture));

/** From the heading "3 comments", or from the first of two or more reader-name lines, to the end; never before the article. */
export function markComments(lines: readonly Line[], zones: (Zone | null)[], cues: Cues): void {
  if (zones.includes('comment')) return;
  // A deck may be as long as prose; it ends without a stop. So do a forum's posts.
  const isLong = (line: Line) => isProse(line) && line.words > SCRAP_WORDS;
  const finished = lines.findIndex((line) => isLong(line) && isFinished(line));
  const firstProse = finished < 0 ? lines.findIndex(isLong) : finished;
  if (firstProse < 0) return;
  const authors = lines.flatMap((line, i) =>
    i > firstProse && zones[i] === null && isAuthorLine(line, lines[i + 1], cues) ? [i] : [],
  );
  const heading = lines.findIndex(
    (line, i) => i > firstProse && zones[i] === null && isCommentHeading(line, lines[i + 1], cues),
  );
  const start = authors.length >= 2 ? authors[0]! : -1;
  if (start < 0 && heading < 0) return;
  // Where readers' names stand under the heading, one above it is the page's: "Tarnwick · 3 May 2025, 8:15".
  const isHeaded = heading >= 0 && authors.some((i) => i > heading);
  const from = start < 0 || isHeaded ? heading : heading < 0 ? start : Math.min(start, heading);
  // A heading without a reader's name under it ("1 Comment", then the site's footer) heads nothing.
  const zone: Zone =
    authors.length === 0 && !lines.slice(from + 1).some((l) => isProse(l))
      ? 'furniture'
      : 'comment';
  for (let i = from; i < lines.length; i++) if (zones[i] === null) zones[i] = zone;
  // Under the last comment: the forum's menu, the site's footer, and a name line that heads nothing ("Last reply 3d ago").
  for (let i = lines.length - 1; i > from; i--) {
    const line = lines[i]!;
    if (!isMenu(line) && !isFurniture(line, cues) && !isAuthorLine(line, undefined, cues)) break;
    zones[i] = 'furniture';
  }
}

/** What a blog sets behind the number of its comments: "2 thoughts on “Lock closes until May”". */
const ON_THE_HEADLINE = /\s["'].*["']?$/;

/** "3 comments", "Leave a reply", or "Comments" over a short line: over prose one word is a subhead. */
function isCommentHeading(line: Line, next: Line | undefined, cues: Cues): boolean {
  if (isChineseCount(line)) return true;
  const head = line.folded.replace(ON_THE_HEADLINE, '');
  if (/^\(?\d+\)?(?:\s|개의?\s|件の)/.test(line.folded)) {
    const short = head === line.folded ? line.words <= 6 && !line.sentence : head.length <= 30;
    return short && cues.comment.some((cue) => head.includes(cue));
  }
  // "Un commento su “Chiusa la conca”": one is written as a word.
  if (head !== line.folded && head.includes(' ') && cues.comment.includes(head)) return true;
  if (line.words > 6 || line.sentence) return false;
  const cue = openingOf(line, cues.comment);
  if (cue === undefined) return false;
  const counted = /^\s*[([:：]?\s*\d+/.test(line.folded.slice(cue.length));
  return (
    isPhrase(cue, line) || counted || next === undefined || (next.words <= 8 && !next.sentence)
  );
}
