/**
 * Downloads of press archives: many articles in one document, "3 of 25 DOCUMENTS", "End of Document"
 * or a ruled line between them, and around each text labelled lines ("BYLINE:", "Publication title:"),
 * lines with codes ("HD Second ferry", "WC 432 words") or a head of lines without labels (headline,
 * author, "432 words", date, outlet).
 */
import type { Zone } from '../text/article.ts';
import { lettersOf, type Part } from './blocks.ts';
import { findDate } from './dates.ts';
import type { Fact, Field } from './facts.ts';
import type { Extraction, Found } from './format.ts';
import { foundFrom } from './found.ts';
import { SHORTEST_PROSE, splitAtLabels, underLabels } from './label-lines.ts';

const BEGINS =
  /^(?:(?:document|dokument|documento)?\s*\d{1,4}\s+(?:of|von|de|sur|di)\s+\d{1,4}(?:\s+(?:documents?|dokumente?n?|documentos?))?|\d{1,4}\s+\S{1,4}\s+\d{1,4}\s+documents?)$/i;
const ENDS =
  /^(?:end of document|dokumentende|fin del? document[oe]?|fin de document|(?:AN\s+)?document [A-Z0-9]{20,30})$/i;

/** A line across the page. */
const RULE = /^_{20,}$/;

/** Whether a line ends an article of a download: on each of its pages it may be the last. */
export const isEnd = (text: string): boolean => text.length < 60 && ENDS.test(text);

function isMark(text: string): boolean {
  return text.length < 60 && (BEGINS.test(text) || ENDS.test(text));
}

/** Whether a web page is several articles of a press archive or a press review. */
export function isDownload(parts: readonly Part[]): boolean {
  return (splitAtMarks(parts) ?? splitAtLabels(parts, true) ?? []).length > 1;
}

/** The clippings of a document: one, unless it is an archive's download of many. */
export function* documentsIn(
  parts: readonly Part[],
  facts: readonly Fact[],
  rest: { encoding: string | null; extraction: Extraction },
): Generator<Found> {
  const groups = split(parts);
  if (groups.length === 1) {
    const [only = []] = groups;
    const read = labelled(only);
    yield foundFrom(read.parts, [...read.facts, ...facts], rest);
    return;
  }
  let item = 0;
  for (const group of groups) {
    item += 1;
    const read = labelled(group);
    yield foundFrom(read.parts, [...read.facts, ...facts], { ...rest, item });
  }
}

function split(parts: readonly Part[]): readonly (readonly Part[])[] {
  return splitAtMarks(parts) ?? splitAtLabels(parts) ?? [parts];
}

/** The articles of an archive's download; undefined where it is none. */
function splitAtMarks(parts: readonly Part[]): readonly (readonly Part[])[] | undefined {
  const isRuled = parts.some((part) => ARCHIVE_ID.test(part.text));
  const marks = parts.filter(({ text }) => isMark(text) || (isRuled && RULE.test(text)));
  // "1 of 3" alone may be the number of a page.
  const isArchive = marks.some(
    (part) =>
      isRuled ||
      ENDS.test(part.text) ||
      /\p{L}/u.test(part.text.replace(/\b(?:of|von|de|sur|di)\b/gi, '')),
  );
  if (!isArchive) return undefined;
  const groups: Part[][] = [];
  let group: Part[] = [];
  for (const part of parts) {
    if (!marks.includes(part)) {
      group.push(part);
    } else if (group.length) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length) groups.push(group);
  // A cover page or a list of the search's terms holds no text.
  const long = groups.filter((one) => one.some(({ text }) => lettersOf(text) > SHORTEST_PROSE));
  return long.length ? long : [parts];
}

/** The line by which an archive's download with ruled lines is told. */
const ARCHIVE_ID = /^ProQuest document ID\s*:/i;

const LABELS: readonly (readonly [RegExp, Field | null])[] = [
  [/^(?:byline|author):\s*(.+)$/i, 'author'],
  [/^(?:headline|title):\s*(.+)$/i, 'title'],
  [/^publication title:\s*(.+)$/i, 'outlet'],
  [/^publication date:\s*(.+)$/i, 'published'],
  [/^document url:\s*(.+)$/i, 'url'],
  [/^(?:language|language of publication):\s*(.+)$/i, 'language'],
  [
    /^(?:publication info|first page|publication year|publisher|document type|document feature|source type|issn|place of publication|country of publication|publication subject|proquest document id|last updated|database|pages|links|section|length|dateline|graphic|highlight|publication-type|journal-code|subject|company|organization|ticker|industry|person|geographic|country|city|state|load-date|notes|copyright|classification|correction-date)\s*:.*$/i,
    null,
  ],
  [/^copyright \d{4} .*all rights reserved\.?$/i, null],
  [
    /^(?:body|text|link to image|notes|graphic|classification|proquest document link|all rights reserved\.?)$/i,
    null,
  ],
];

/** Labels without which a text is no archive's. */
const TELLING =
  /^(?:byline|section|length|load-date|headline|publication-type|publication title|proquest document id)\s*:/i;

/** The label a text itself may have. */
const FULL_TEXT = /^full text\s*:\s*/i;

/** Takes an archive's labelled lines for metadata and furniture; other texts are left as they are. */
function labelled(parts: readonly Part[]): { parts: Part[]; facts: Fact[] } {
  if (parts.filter((part) => TELLING.test(part.text)).length < 2)
    return coded(parts) ?? underLabels(parts) ?? unlabelled(parts);
  const { facts, zones } = masthead(parts);
  const kept = parts.map((part, at): Part => {
    const zone = zones.get(at);
    if (zone) return { text: part.text, zone };
    for (const [label, field] of LABELS) {
      const match = label.exec(part.text);
      if (!match) continue;
      if (field) facts.push({ field, value: match[1], from: 'document' });
      return { text: part.text, zone: field === 'title' ? 'headline' : 'furniture' };
    }
    return FULL_TEXT.test(part.text) ? { ...part, text: part.text.replace(FULL_TEXT, '') } : part;
  });
  const title = facts.find(({ field }) => field === 'title')?.value;
  if (!kept.some(({ text }) => text === title)) return { parts: kept, facts };
  // Once as a heading, once with a label.
  return {
    parts: kept.map((part) => (part.text === title ? headline(part) : unlessHeadline(part))),
    facts,
  };
}

const headline = ({ text }: Part): Part => ({ text, zone: 'headline' });
const unlessHeadline = (part: Part): Part =>
  part.zone === 'headline' ? { text: part.text, zone: 'furniture' } : part;

/** What stands behind a code, on its line or below it, up to the next. */
const CODES: ReadonlyMap<string, Field | 'text' | null> = new Map([
  ['HD', 'title'],
  ['BY', 'author'],
  ['AU', 'author'],
  ['PD', 'published'],
  ['SN', 'outlet'],
  ['LA', 'language'],
  ['LP', 'text'],
  ['TD', 'text'],
  ...['SE', 'CLM', 'CR', 'WC', 'ET', 'SC', 'ED', 'PG', 'VOL', 'CY', 'ART', 'CT', 'RF', 'CO'].map(
    (code) => [code, null] as const,
  ),
  ...['IN', 'NS', 'RE', 'IPC', 'IPD', 'PUB', 'AN'].map((code) => [code, null] as const),
]);
const CODE = /^([A-Z]{2,3})(?:\s+(\S.*))?$/;
/** Codes that follow the text, and what stands behind those whose letters a sentence may begin with ("IN May"). */
const AFTER_TEXT = /^(?:TD|ART|CT|RF|IPC|IPD|PUB|AN|(?:CO|IN|NS|RE)(?:$|\s+\S+ : ))/;

/** "HD", "WC", "PD", "LP", "TD": undefined where no text is told by them. */
function coded(parts: readonly Part[]): { parts: Part[]; facts: Fact[] } | undefined {
  const facts: Fact[] = [];
  const seen = new Set<string>();
  let field: Field | 'text' | null = null;
  const kept = parts.flatMap((part): Part[] => {
    const [, code = '', rest] = CODE.exec(part.text) ?? [];
    const next = CODES.get(code);
    const isCode = next !== undefined && (field !== 'text' || AFTER_TEXT.test(part.text));
    if (isCode) {
      seen.add(code);
      field = next;
    }
    const text = isCode ? rest : part.text;
    if (text === undefined) return [];
    if (field === 'text') return [{ ...part, text, zone: null }];
    const value = field === 'author' ? text.replace(/^by\s+/i, '') : text;
    if (field) facts.push({ field, value, from: 'document' });
    return [
      field === 'title' ? { text, zone: 'headline' } : { text: part.text, zone: 'furniture' },
    ];
  });
  const isTold = ['HD', 'PD', 'SN', 'LP'].every((code) => seen.has(code));
  return isTold ? { parts: kept, facts } : undefined;
}

/** Blocks looked at for the line that counts the words. */
const HEAD_BLOCKS = 6;
const WORD_COUNT =
  /^[\d.,]{1,7} ?(?:words|wörter|palabras|mots|parole|palavras|woorden|ord|sanaa|słów|słowa|slov|szó|cuvinte|kelime|слова?|слів|λέξεις|كلمات|كلمة|کلمه|מילים|शब्द|kata|từ|คำ|語|文字|字|单词|單詞|단어)$/i;
const HOLDER = /^(?:\(c\)|©|copyright)\s*(?:\d{4}\s*)?(.*?)\.?$/i;

/** Headline, author, "432 words", date, outlet, lines of codes, "(c) …": a head that is told by its count of words. */
function unlabelled(parts: readonly Part[]): { parts: Part[]; facts: Fact[] } {
  const count = parts.findIndex((part, at) => at < HEAD_BLOCKS && WORD_COUNT.test(part.text));
  const dated = parts[count + 1]?.text ?? '';
  // Whether the 5th or the 6th is settled by the language.
  const date = findDate(dated, () => true);
  const isHead = count > 0 && date?.start === 0;
  if (!isHead) return { parts: [...parts], facts: [] };
  const from = (field: Field, value: unknown): Fact => ({ field, value, from: 'document' });
  const facts = [
    from('title', parts[0]?.text),
    from('published', dated),
    // A time may stand between the date and the outlet.
    from('outlet', parts.slice(count + 2).find(({ text }) => !/^\d{1,2}:\d{2}/.test(text))?.text),
  ];
  if (count > 1) facts.push(from('author', parts[count - 1]?.text));
  const last = parts.findIndex((part, at) => at > count && HOLDER.test(part.text));
  const holder = HOLDER.exec(parts[last]?.text ?? '')?.[1];
  const end = last > 0 && last < count + MOST_CODES ? last : count + 2;
  return {
    parts: parts.map(({ text, zone }, at): Part => {
      if (at === 0) return { text, zone: 'headline' };
      const isAround = at <= end || (holder && text.replace(/\.$/, '') === holder);
      return { text, zone: isAround ? 'furniture' : zone };
    }),
    facts,
  };
}

/** Lines of edition, page, code and language between the count of words and the line of rights. */
const MOST_CODES = 12;

/** Blocks looked at for the date line under which an archive's article begins. */
const MASTHEAD_BLOCKS = 4;

const EDITION =
  /^(?:\S+ ){0,4}(?:edition|ausgabe|edición|édition|edizione|edição|editie)(?: - \S+)?$/i;

/** "Outlet, date, headline" or "Headline, outlet, date", a line each. */
function masthead(parts: readonly Part[]): { facts: Fact[]; zones: Map<number, Zone> } {
  const facts: Fact[] = [];
  const zones = new Map<number, Zone>();
  const date = parts.findIndex((part, at) => {
    return (
      at > 0 &&
      at < MASTHEAD_BLOCKS &&
      part.text.length < 60 &&
      findDate(part.text, () => true)?.start === 0
    );
  });
  if (date < 1) return { facts, zones };
  const isEdition = EDITION.test(parts[date + 1]?.text ?? '');
  const [outlet, title] = date === 1 ? [0, isEdition ? 3 : 2] : [date - 1, 0];
  if (isEdition) zones.set(date + 1, 'furniture');
  facts.push({ field: 'outlet', value: parts[outlet]?.text, from: 'document' });
  facts.push({
    field: 'published',
    value: parts[date]?.text,
    from: 'document',
  });
  facts.push({ field: 'title', value: parts[title]?.text, from: 'document' });
  zones.set(outlet, 'furniture').set(date, 'furniture');
  if (parts[title]) zones.set(title, 'headline');
  return { facts, zones };
}
