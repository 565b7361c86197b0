/**
 * Downloads of press archives: many articles in one document, "3 of 25 DOCUMENTS" or "End of
 * Document" between them, and labelled lines ("BYLINE:", "Length: 432 words") around each text.
 */
import type { Zone } from '../text/article.ts';
import type { Part } from './blocks.ts';
import { findDate } from './dates.ts';
import type { Fact, Field } from './facts.ts';
import type { Extraction, Found } from './format.ts';
import { foundFrom } from './found.ts';

const BEGINS =
  /^(?:document|dokument|documento)?\s*\d{1,4}\s+(?:of|von|de|sur|di)\s+\d{1,4}(?:\s+(?:documents?|dokumente?n?|documentos?))?$/i;
const ENDS =
  /^(?:end of document|dokumentende|fin del? document[oe]?|fin de document|document [A-Z0-9]{20,30})$/i;

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

function split(parts: readonly Part[]): Part[][] {
  const marks = parts.filter(
    (part) => part.text.length < 60 && (BEGINS.test(part.text) || ENDS.test(part.text)),
  );
  // "1 of 3" alone may be the number of a page.
  const isArchive = marks.some(
    (part) =>
      ENDS.test(part.text) || /\p{L}/u.test(part.text.replace(/\b(?:of|von|de|sur|di)\b/gi, '')),
  );
  if (!isArchive) return [[...parts]];
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
  const long = groups.filter((one) => one.some((part) => part.text.length > 80));
  return long.length ? long : [[...parts]];
}

const LABELS: readonly (readonly [RegExp, Field | null])[] = [
  [/^byline:\s*(.+)$/i, 'author'],
  [/^headline:\s*(.+)$/i, 'title'],
  [/^language:\s*(.+)$/i, null],
  [
    /^(?:section|length|dateline|graphic|highlight|publication-type|journal-code|subject|company|organization|ticker|industry|person|geographic|country|city|state|load-date|notes|copyright|classification|correction-date)\s*:.*$/i,
    null,
  ],
  [/^copyright \d{4} .*all rights reserved\.?$/i, null],
  [/^(?:body|text|link to image|notes|graphic|classification)$/i, null],
];

/** Labels without which a text is no archive's. */
const TELLING = /^(?:byline|section|length|load-date|headline|publication-type)\s*:/i;

/** Takes an archive's labelled lines for metadata and furniture; other texts are left as they are. */
function labelled(parts: readonly Part[]): { parts: Part[]; facts: Fact[] } {
  if (parts.filter((part) => TELLING.test(part.text)).length < 2)
    return { parts: [...parts], facts: [] };
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
    return part;
  });
  return { parts: kept, facts };
}

/** Blocks looked at for the date line under which an archive's article begins. */
const MASTHEAD_BLOCKS = 4;

/** "Outlet, date, headline" or "Headline, outlet, date", a line each. */
function masthead(parts: readonly Part[]): { facts: Fact[]; zones: Map<number, Zone> } {
  const facts: Fact[] = [];
  const zones = new Map<number, Zone>();
  const date = parts.findIndex((part, at) => {
    return (
      at > 0 && at < MASTHEAD_BLOCKS && part.text.length < 60 && findDate(part.text)?.start === 0
    );
  });
  if (date < 1) return { facts, zones };
  const [outlet, title] = date === 1 ? [0, 2] : [date - 1, 0];
  facts.push({ field: 'outlet', value: parts[outlet]?.text, from: 'document' });
  facts.push({
    field: 'published',
    value: findDate(parts[date]?.text ?? '')?.date,
    from: 'document',
  });
  facts.push({ field: 'title', value: parts[title]?.text, from: 'document' });
  zones.set(outlet, 'furniture').set(date, 'furniture');
  if (parts[title]) zones.set(title, 'headline');
  return { facts, zones };
}
