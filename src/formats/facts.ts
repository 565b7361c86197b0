/** Metadata as it is gathered: facts with where each was read, the best source first. */
import { type Metadata, NO_METADATA } from '../text/article.ts';
import { oneLine } from './blocks.ts';
import { toIsoDate } from './dates.ts';

export type Field = keyof Metadata;

/** Where a field of the metadata was read. */
export type Origin =
  | 'json-ld'
  | 'opengraph'
  | 'meta'
  | 'page'
  | 'host'
  | 'front-matter'
  | 'column'
  | 'field'
  | 'header'
  | 'feed'
  | 'document'
  | 'sidecar'
  | 'text'
  | 'file-name';

export type Origins = { readonly [field in Field]?: Origin };

export interface Fact {
  readonly field: Field;
  readonly value: unknown;
  readonly from: Origin;
}

/** In UTF-16 units. A longer value is a mistaken column or a page's whole text, not a name. */
const LONGEST_VALUE = 1000;

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/**
 * The first usable value of each field wins; dates become ISO 8601, addresses other than http(s) are dropped.
 * @param isDayFirst asked where "5/6/2025" may be the 5th or the 6th
 */
export function settleFacts(
  facts: Iterable<Fact>,
  isDayFirst?: () => boolean,
): { metadata: Metadata; origins: Origins } {
  const metadata: { -readonly [field in Field]: string | null } = { ...NO_METADATA };
  const origins: { -readonly [field in Field]?: Origin } = {};
  for (const { field, value, from } of facts) {
    if (metadata[field] !== null) continue;
    const usable = usableValue(field, value, isDayFirst);
    if (usable === undefined) continue;
    metadata[field] = usable;
    origins[field] = from;
  }
  return { metadata, origins };
}

function usableValue(field: Field, value: unknown, isDayFirst?: () => boolean): string | undefined {
  if (field === 'published' && value instanceof Date) {
    return Number.isNaN(value.getTime()) ? undefined : isoOfDate(value);
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = oneLine(String(value).slice(0, LONGEST_VALUE * 2));
  if (!text || text.length > LONGEST_VALUE) return undefined;
  switch (field) {
    case 'published':
      return toIsoDate(text, isDayFirst);
    case 'url':
      return /^https?:\/\/[^\s]+$/i.test(text) ? text : undefined;
    case 'language':
      return languageTag(text);
    case 'outlet':
      return text.replace(ADDRESS, '$1');
    case 'author':
      return text.replace(NOTE_LINK, '$1');
    default:
      return text;
  }
}

/** "[[Rosa Quill]]", as programs for notes link people. */
const NOTE_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g;

/** An address in place of a name: of "https://www.post.example/" the name is "post.example". */
const ADDRESS = /^https?:\/\/(?:www\.)?([^/\s?#]+)\S*$/i;

/** Languages that exports call by their English name. */
const NAMED_LANGUAGES =
  'ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  );
let byName: Map<string, string> | undefined;

function languageTag(text: string): string | undefined {
  const tag = text.replaceAll('_', '-');
  // Three letters to two where there are two: "eng" is "en".
  if (/^[a-z]{3}$/i.test(tag)) return Intl.getCanonicalLocales(tag)[0];
  if (LANGUAGE_TAG.test(tag)) return tag;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  byName ??= new Map(NAMED_LANGUAGES.map((code) => [names.of(code)?.toLowerCase() ?? code, code]));
  return byName.get(text.toLowerCase());
}

// A YAML date without a time is midnight UTC, and means the day.
function isoOfDate(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.replace('.000Z', 'Z');
}
