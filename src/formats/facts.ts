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

/** The first usable value of each field wins; dates become ISO 8601, addresses other than http(s) are dropped. */
export function settleFacts(facts: Iterable<Fact>): { metadata: Metadata; origins: Origins } {
  const metadata: { -readonly [field in Field]: string | null } = { ...NO_METADATA };
  const origins: { -readonly [field in Field]?: Origin } = {};
  for (const { field, value, from } of facts) {
    if (metadata[field] !== null) continue;
    const usable = usableValue(field, value);
    if (usable === undefined) continue;
    metadata[field] = usable;
    origins[field] = from;
  }
  return { metadata, origins };
}

function usableValue(field: Field, value: unknown): string | undefined {
  if (field === 'published' && value instanceof Date) {
    return Number.isNaN(value.getTime()) ? undefined : isoOfDate(value);
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = oneLine(String(value).slice(0, LONGEST_VALUE * 2));
  if (!text || text.length > LONGEST_VALUE) return undefined;
  switch (field) {
    case 'published':
      return toIsoDate(text);
    case 'url':
      return /^https?:\/\/[^\s]+$/i.test(text) ? text : undefined;
    case 'language': {
      const tag = text.replaceAll('_', '-');
      return LANGUAGE_TAG.test(tag) ? tag : undefined;
    }
    default:
      return text;
  }
}

// A YAML date without a time is midnight UTC, and means the day.
function isoOfDate(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.replace('.000Z', 'Z');
}
