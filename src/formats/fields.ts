/** Named fields to a clipping: the columns of a table, the keys of a JSON object, front matter. */
import { type Part, underHeadline } from './blocks.ts';
import type { Fact, Field, Origin } from './facts.ts';
import { type ColumnMap, fieldNamed, foldName, namesFor, splitNames } from './field-names.ts';
import type { Found, Missed } from './format.ts';
import { foundFrom } from './found.ts';
import { textOfMarkup } from './html/strip-tags.ts';
import { plainParts } from './plain.ts';
import { richText } from './rich-text.ts';

/** A value by its folded name. A Map, so that a column called `__proto__` is a column and nothing else. */
export type Fields = ReadonlyMap<string, unknown>;

/** Fields deeper than a record's own are found inside these. */
const WRAPPERS = splitNames(
  'source article document doc data story attributes fields item content',
);

/** What is known of a text may stand beside it, in an object of its own; `dupes extract` writes it so. */
const ANNEXES = splitNames('metadata meta credits _embedded yoast_head_json');

/** @param record an object, or its names and values in pairs */
export function fieldsOf(record: object): Fields {
  const fields = new Map<string, unknown>();
  const pairs = Array.isArray(record) ? (record as [string, unknown][]) : Object.entries(record);
  for (const [name, value] of pairs) setField(fields, name, value);
  if (!has(fields, 'body')) {
    for (const wrapper of WRAPPERS) {
      const inner = fields.get(wrapper);
      if (!inner || typeof inner !== 'object' || Array.isArray(inner)) continue;
      const nested = new Map<string, unknown>();
      for (const [name, value] of Object.entries(inner)) setField(nested, name, value);
      if (!has(nested, 'body')) continue;
      fields.delete(wrapper);
      for (const [name, value] of nested) fields.set(name, value);
      break;
    }
  }
  for (const annex of ANNEXES) {
    const facts = fields.get(annex);
    if (!facts || typeof facts !== 'object' || Array.isArray(facts)) continue;
    for (const [name, value] of Object.entries(facts)) setField(fields, name, value);
  }
  return fields;
}

function setField(fields: Map<string, unknown>, name: string, value: unknown): void {
  const folded = foldName(name);
  // A system's number for an author names nobody.
  if (typeof value === 'number' && namesFor('author').includes(folded)) return;
  const old = fields.get(folded);
  if (old === undefined || old === null || old === '') fields.set(folded, value);
}

function has(fields: Fields, field: 'body'): boolean {
  return namesFor(field).some((name) => articleIn(fields.get(name)) !== undefined);
}

/** Names of a column that holds file names. */
const FILE_COLUMNS = new Set(
  splitNames(
    'file filename filepath path datei dateiname archivo nombredearchivo fichier fileattachments ファイル',
  ),
);

/** Where in a header the names of files stand; -1 where nowhere. */
export function fileColumn(header: readonly string[]): number {
  return header.findIndex((name) => FILE_COLUMNS.has(foldName(name)));
}

/** Whether rows under such columns describe other files: they name files and hold no text. */
export function describesFiles(header: readonly string[]): boolean {
  return fileColumn(header) >= 0 && !header.some((name) => fieldNamed(name) === 'body');
}

/** Whether a clipping's text is among the fields. */
export function hasText(fields: Fields): boolean {
  return has(fields, 'body');
}

/** Whether a clipping's headline is. */
export function hasTitle(fields: Fields): boolean {
  return namesFor('title').some((name) => textOf(fields.get(name), ', ') !== undefined);
}

/** What the fields say of a clipping. */
export function factsOf(fields: Fields, from: Origin, map: ColumnMap = {}): Fact[] {
  const facts: Fact[] = [];
  for (const field of ['outlet', 'title', 'author', 'published', 'url', 'language'] as const) {
    for (const name of namesOf(field, map)) {
      const value = fields.get(name);
      const text = field === 'published' ? momentOf(value) : textOf(value, ', ');
      if (text === undefined) continue;
      if (field === 'title') {
        facts.push({ field, value: textOfMarkup(text as string), from });
        continue;
      }
      if (field === 'published' && typeof text === 'string') {
        const time = textOf(fields.get('time'), ' ');
        if (time && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
          facts.push({ field, value: `${text}T${time.padStart(5, '0')}`, from });
        }
      }
      facts.push({ field, value: text, from });
    }
  }
  return facts;
}

/** A moment that is no text: of a table, or counted from 1970. */
function momentOf(value: unknown): Date | string | undefined {
  if (value instanceof Date) return value;
  const number = Number(value);
  const isCount =
    typeof value === 'number' || (typeof value === 'string' && /^\d{10}$|^\d{13}$/.test(value));
  if (!isCount) return textOf(value, ', ');
  // Days since 1900 as a spreadsheet has them, seconds, or milliseconds; 20250503 is a date as it stands.
  if (number > 20_000 && number < 80_000)
    return new Date(Math.round((number - 25_569) * 86_400_000));
  if (number >= 1e8 && number < 1e10) return new Date(number * 1000);
  return number >= 1e11 && number < 1e13 ? new Date(number) : textOf(value, ', ');
}

function namesOf(field: Field | 'body', map: ColumnMap): readonly string[] {
  const named = map[field];
  return named === undefined ? namesFor(field) : [foldName(named)];
}

/**
 * The clipping in a row. Where the row holds only a snippet of the article, or its address, the
 * clipping is its headline alone: what is not there is not judged.
 */
export function clippingOf(
  fields: Fields,
  rest: { item: number | null; encoding: string | null; from: Origin; map?: ColumnMap },
): Found | Missed {
  const facts = factsOf(fields, rest.from, rest.map);
  const title = facts.find((fact) => fact.field === 'title')?.value;
  const body = bodyOf(fields, rest.map ?? {});
  if (!body && (rest.item === null || typeof title !== 'string' || !isClippingWithoutText(facts))) {
    return { status: 'skipped', item: rest.item, reason: 'no text in it' };
  }
  let parts: Part[] = plainParts(body ?? '');
  if (typeof title === 'string' && title.trim())
    parts = underHeadline(textOfMarkup(title).trim(), parts);
  return foundFrom(parts, facts, {
    item: rest.item,
    encoding: rest.encoding,
    extraction: 'structured',
  });
}

function isClippingWithoutText(facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) => fact.field === 'url' || fact.field === 'published' || fact.field === 'outlet',
  );
}

/** In UTF-16 units: an article of this length has paragraphs. */
const SURELY_PARTED = 600;
/** Share of a text's length that another has at least which is the same text. Guess. */
const SAME_TEXT = 0.8;

/** The first of the fields that hold an article; where its paragraphs were run together, one that keeps them apart. */
export function bodyOf(fields: Fields, map: ColumnMap): string | undefined {
  const texts = namesOf('body', map).flatMap((name) => {
    const text = articleIn(fields.get(name));
    return text === undefined ? [] : [textOfMarkup(text)];
  });
  const [first] = texts;
  if (first === undefined || first.length < SURELY_PARTED || isParted(first)) return first;
  return texts.find((text) => isParted(text) && text.length > first.length * SAME_TEXT) ?? first;
}

const isParted = (text: string): boolean => /\S\s*\n\s*\S/.test(text);

const articleIn = (value: unknown): string | undefined => richText(value) ?? textOf(value, '\n\n');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The text of a value: itself, the texts of a list, or the part of an object that names it (a person or a date of CSL, too). */
function textOf(value: unknown, separator: string, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (typeof value === 'number') return String(value);
  if (!value || typeof value !== 'object' || depth > 3) return undefined;
  if (Array.isArray(value)) {
    const most = value.slice(0, 10_000);
    // A messenger cuts a text at its links: ["Look at ", { "type": "link", "text": "…" }, ", please"].
    const isCut = most.some((one) => typeof one === 'string') && most.some(isObject);
    const texts = most.map((one) =>
      isCut && typeof one === 'string' ? one : textOf(one, separator, depth + 1),
    );
    return texts.filter((text) => text !== undefined).join(isCut ? '' : separator) || undefined;
  }
  const dated = (value as { 'date-parts'?: unknown })['date-parts'];
  if (Array.isArray(dated) && Array.isArray(dated[0]))
    return dated[0].map((part) => String(part).padStart(2, '0')).join('-');
  const { given, family } = value as { given?: unknown; family?: unknown };
  if (typeof family === 'string') return typeof given === 'string' ? `${given} ${family}` : family;
  for (const key of [
    'name',
    'text',
    'rendered',
    'value',
    'title',
    'basic',
    '#text',
    'content',
    'html',
  ]) {
    if (!Object.hasOwn(value, key)) continue;
    const text = textOf((value as { [key: string]: unknown })[key], separator, depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}
