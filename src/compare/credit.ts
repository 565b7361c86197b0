/** Where a clipping says where its words come from: a statement, a release, a wire, a link. */
import type { Paragraph, Span } from '../text/article.ts';
import type { Language } from '../text/languages/language.ts';
import { AGENCY_MARKS, WIRE_MARKS } from '../text/languages/wire-marks.ts';
import { onceFor } from '../text/once.ts';
import type { Article } from '../text/read.ts';
import { tokenAt, tokenize } from '../text/tokens.ts';
import type { CreditMark } from './record.ts';

/**
 * The words that give credit, sorted, without overlap. What readers wrote gives none. A phrase that
 * was copied along with the release's own words is the release speaking of itself, unless it calls
 * the text a release.
 * Cost: linear in the clipping.
 * @param copied 1 for every clipping token that equals a word of the release it was matched with
 */
export function creditsOf(release: Article, clipping: Article, copied: Uint8Array): CreditMark[] {
  const isOwn = ({ start, end }: Span) => {
    const from = tokenAt(clipping.tokens, start);
    const to = tokenAt(clipping.tokens, end);
    return from === to || copied.subarray(from, to).some((one) => one === 0);
  };
  const paragraphs = clipping.paragraphs.filter(({ zone }) => zone !== 'comment');
  const marks: CreditMark[] = [];
  for (const span of wireMarks(clipping, paragraphs)) marks.push({ kind: 'wire', clipping: span });
  for (const span of linksTo(release, clipping, paragraphs))
    if (isOwn(span)) marks.push({ kind: 'link', clipping: span });
  for (const paragraph of paragraphs)
    for (const cue of cuesIn(clipping, paragraph))
      if (cue.kind === 'release' || isOwn(cue.clipping)) marks.push(cue);
  // The sort is stable: of marks that begin together the first that was found stays.
  marks.sort((a, b) => a.clipping.start - b.clipping.start);
  let end = 0;
  return marks.filter(({ clipping: span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Whether a text bears the mark of an agency that reports: its words are not the release's, or were not taken from it. */
export function hasAgencyMark(article: Article): boolean {
  const paragraphs = article.paragraphs.filter(({ zone }) => zone !== 'comment');
  return wireMarks(article, paragraphs).some(({ start, end }) =>
    names(AGENCY_MARKS, article.text.slice(start, end).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')),
  );
}

/** Words that call the source a release, in any of the recorded languages. */
const RELEASE_WORD =
  /release|pressemit|pressemeld|presseinf|presseerkl|aussendung|medienmit|communiqué de presse|nota de prensa|comunicado de (?:prensa|imprensa)|nota à imprensa|comunicato stampa|nota stampa|persbericht|pressmeddelande|informacj\S+ prasow|komunika\S+ prasow|pressemeddelelse|pressemelding|lehdistötiedot|tiskov\S+ zpráv|sajtóközlemény|comunicat\S* de presă|basın (?:bülteni|açıklama)|пресс?[- ]?рел[иі]з|δελτ[ίι]ο τ[ύυ]που|بيان صحفي|הודעה לעיתונות|הודעת דוברות|प्रेस विज्ञप्ति|siaran pers|rilis pers|thông cáo báo chí|ข่าวประชาสัมพันธ์|(?:اطلاعیه|بیانیه) مطبوعاتی|tlačov\S+ správ|priopćenj|sporočil\S+ za (?:javnost|medije)|прессъобщени|보도 ?자료|リリース|新闻稿|新聞稿/;
const LINK_WORD = /(?:^|\s)(?:here|hier|ici|aquí|aqui|qui)$/;

function kindOf(cue: string): 'statement' | 'release' | 'link' {
  if (LINK_WORD.test(cue)) return 'link';
  return RELEASE_WORD.test(cue) ? 'release' : 'statement';
}

function cuesIn({ text, tokens, language }: Article, { start, end }: Paragraph): CreditMark[] {
  const found: CreditMark[] = [];
  if (!language.spaced) {
    const words = text.slice(start, end);
    for (const cue of language.cues.credit) {
      const at = words.indexOf(cue);
      if (at >= 0) {
        found.push({
          kind: kindOf(cue),
          clipping: { start: start + at, end: start + at + cue.length },
        });
      }
    }
    return found;
  }
  const cues = cuesOf(language.cues);
  const last = tokenAt(tokens, end);
  for (let t = tokenAt(tokens, start); t < last; t++) {
    const cue = cues
      .get(tokens.keys[t]!)
      ?.find(
        ({ keys }) => t + keys.length <= last && keys.every((key, k) => tokens.keys[t + k] === key),
      );
    if (!cue) continue;
    const to = t + cue.keys.length;
    found.push({
      kind: cue.kind,
      clipping: { start: tokens.starts[t]!, end: tokens.ends[to - 1]! },
    });
    t = to - 1;
  }
  return found;
}

interface Cue {
  readonly keys: readonly string[];
  readonly kind: CreditMark['kind'];
}

/** Credit phrases by their first word, the longest first. */
const cuesOf = onceFor(({ credit }: Language['cues']): ReadonlyMap<string, readonly Cue[]> => {
  const byFirst = new Map<string, Cue[]>();
  for (const phrase of credit) {
    const { keys } = tokenize(phrase, [{ start: 0, end: phrase.length }]);
    const [first] = keys;
    if (first !== undefined) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, kind: kindOf(phrase) }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
});

const BRACKETED =
  /[([（［【]([^()[\]（）［］【】\n]{2,50})[)\]）］】]|(?<=\s)\/([\p{L} .-]{2,30})\/(?=[\s.])/gu;
const MAY_BE_BRACKETED = /[([（［【/]/;
/** The place and date before the dash that begins a report. */
const DATELINE = /^[^\n]{1,80}?(?=\s*(?:--|[–—])|\s-\s)/;
/** "新华社石桥3月3日电（记者苗青禾）", "（中央社記者苗青禾石橋3日電）", "来源：新华社": what may be a mark, and runs on without a space. */
const CHINESE_WIRE =
  /^\s*[（(【〔]?\s*([\u3400-\u9FFF]{2}[社网網])(?=[^。\n]{0,24}[电電讯訊])|(?:来源|來源|稿源)\s?[:：]\s?([\u3400-\u9FFF]{2}[社网網])(?![\u3400-\u9FFF])/;
/** A picture's agency is not the text's. */
const PICTURE =
  /photo|foto|bild|image|picture|imagen|immagine|zdjęci|kuva|kép|görsel|φωτ[οό]|фото|снимк|صورة|تصوير|צילום|תמונה|फोटो|तस्वीर|写真|图片|圖片|사진/i;
/** Words of a line that only names its sources, the mark among them. Guess. */
const LAST_LINE_WORDS = 6;

/** Marks of agencies and release services in brackets, in a dateline, or in a line of their own at the end. */
function wireMarks(clipping: Article, paragraphs: readonly Paragraph[]): Span[] {
  const { text } = clipping;
  const found: Span[] = [];
  const bodies = paragraphs.filter(({ zone }) => zone === 'body');
  const lastBody = bodies.at(-1)?.index ?? -1;
  for (const { start, end, zone, index } of paragraphs) {
    const words = text.slice(start, end);
    if (zone === 'furniture' && PICTURE.test(words)) continue;
    for (const match of MAY_BE_BRACKETED.test(words) ? words.matchAll(BRACKETED) : []) {
      const inside = match[1] ?? match[2] ?? '';
      if (!names(WIRE_MARKS, inside) || isAbbreviation(inside, words.slice(0, match.index)))
        continue;
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
    const chinese = zone !== 'boilerplate' ? CHINESE_WIRE.exec(words) : null;
    const agency = chinese?.[1] ?? chinese?.[2] ?? '';
    if (chinese && WIRE_MARKS.has(agency)) {
      const from = start + chinese.index + chinese[0].indexOf(agency);
      found.push({ start: from, end: from + agency.length });
    }
    const dateline =
      index <= (bodies[1]?.index ?? lastBody) ? DATELINE.exec(words)?.[0] : undefined;
    if (dateline !== undefined && zone === 'body') found.push(...bareMarks(dateline, start, true));
    const lineStart = start + words.lastIndexOf('\n') + 1;
    const line = text.slice(lineStart, end);
    if (index >= lastBody && line.split(/\s+/u).length <= LAST_LINE_WORDS) {
      found.push(...bareMarks(line, lineStart, zone !== 'body'));
    }
  }
  return found;
}

/** "dpa/lno", "AP, London"; not "AP Photo". */
function names(marks: ReadonlySet<string>, inside: string): boolean {
  const lower = inside.trim().toLowerCase();
  return (
    marks.has(lower) || lower.split(/\s*[/,;:|]\s*|\s[-–—]\s/u).some((part) => marks.has(part))
  );
}

/** "Prime Minister (PM)", "5 (PM)". */
function isAbbreviation(inside: string, before: string): boolean {
  const short = inside.trim().toLowerCase();
  if (short === 'pm' && /\d\s*$/.test(before)) return true;
  const words = before
    .trimEnd()
    .split(/[\s-]+/u)
    .slice(-short.length);
  return words.map((word) => word[0]?.toLowerCase()).join('') === short;
}

const LONGEST_MARK_WORDS = 3;

/**
 * Marks among the words of a dateline or a last line. They are written as agencies write them: wholly
 * in capitals or wholly in small letters, "Sid" is a name.
 * @param strict no other word may begin with a small letter, but for what a stroke joins: "dpa/red"
 */
function bareMarks(line: string, offset: number, strict: boolean): Span[] {
  const words = [...line.matchAll(/[^\s.,;:()[\]/|©–—-][^\s.,;:()[\]/|©–—]*/g)].map(
    ({ 0: word, index }) => ({
      word,
      index,
    }),
  );
  const found: Span[] = [];
  let others = '';
  for (let k = 0; k < words.length; ) {
    let length = Math.min(LONGEST_MARK_WORDS, words.length - k);
    for (; length > 0; length--) {
      const last = words[k + length - 1]!;
      const mark = line.slice(words[k]!.index, last.index + last.word.length);
      const styled = mark.length > 5 || mark === mark.toUpperCase() || mark === mark.toLowerCase();
      const hour = /\d\s*$/.test(line.slice(0, words[k]!.index));
      if (WIRE_MARKS.has(mark.toLowerCase()) && styled && !hour) break;
    }
    if (length > 0) {
      const last = words[k + length - 1]!;
      found.push({ start: offset + words[k]!.index, end: offset + last.index + last.word.length });
      k += length;
    } else {
      const { word, index } = words[k++]!;
      if (line[index - 1] !== '/' && line[index + word.length] !== '/') others += word[0]!;
    }
  }
  return strict && others !== others.toUpperCase() ? [] : found;
}

// Chinese goes on behind an address without a space.
const ADDRESS =
  /(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.)+[a-z]{2,18})(\/[^\s<>()"“”\u3000-\u9FFF\uFF00-\uFFEF]{2,200})?/gi;
/** Sites that carry releases. */
const RELEASE_SITES: ReadonlySet<string> = new Set([
  'prnewswire.com',
  'businesswire.com',
  'globenewswire.com',
  'accesswire.com',
  'newsfilecorp.com',
  'prweb.com',
  'einpresswire.com',
  'presseportal.de',
  'presseportal.ch',
  'ots.at',
  'prtimes.jp',
]);

/** Addresses of the release itself, of a page on a site that it names, or on a site of releases. */
function linksTo(release: Article, clipping: Article, paragraphs: readonly Paragraph[]): Span[] {
  const found: Span[] = [];
  const own = clipping.metadata.url === null ? undefined : siteOf(clipping.metadata.url);
  for (const { start, end } of paragraphs) {
    const words = clipping.text.slice(start, end);
    // Only an address with a path counts.
    if (!words.includes('/')) continue;
    for (const match of words.matchAll(ADDRESS)) {
      if (words[match.index - 1] === '@' || match[2] === undefined) continue;
      const site = siteOf(match[0]);
      if (site === own || !(sitesOf(release).has(site) || RELEASE_SITES.has(site))) continue;
      const address = match[0].replace(/[.,;:!?]+$/u, '');
      found.push({ start: start + match.index, end: start + match.index + address.length });
    }
  }
  return found;
}

/** The sites a release names. */
const sitesOf = onceFor(({ text, metadata }: Article): ReadonlySet<string> => {
  const sites = new Set([...text.matchAll(ADDRESS)].map(([address]) => siteOf(address)));
  if (metadata.url !== null) sites.add(siteOf(metadata.url));
  return sites;
});

/** The last two labels of an address's host, in small letters. */
function siteOf(address: string): string {
  const host = address.replace(/^[a-z]+:\/\//iu, '').split(/[/?#:]/u)[0] ?? '';
  return host.toLowerCase().split('.').slice(-2).join('.');
}
