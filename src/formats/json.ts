/** One JSON document: a list of clippings, a list inside an object, or one clipping. */
import { decode } from './charset.ts';
import { fieldsOf, hasText, hasTitle } from './fields.ts';
import { BINARY, type Read } from './format.ts';
import { read as readLines, recordInJson } from './ndjson.ts';

export const read: Read = async function* (content, hints) {
  const bytes = await content.whole();
  const decoded = await decode(bytes, hints.encoding);
  if (!decoded) {
    yield BINARY;
    return;
  }
  if (!decoded.text.trim()) return;
  let value: unknown;
  try {
    value = JSON.parse(decoded.text.replace(/^\ufeff/, ''));
  } catch (error) {
    // Many exports call a file of JSON lines .json.
    if (!/^\s*\{[^\n]*\}\s*\n\s*\{/.test(decoded.text)) throw error;
    const again = {
      whole: content.whole,
      chunks: async function* () {
        yield bytes;
      },
    };
    yield* readLines(again, hints);
    return;
  }
  const list = listIn(value) ?? listAnywhere(value);
  if (!list) {
    yield recordInJson(value, null, decoded.encoding, hints.columns);
    return;
  }
  let item = 0;
  for (const one of list) {
    item += 1;
    yield recordInJson(one, item, decoded.encoding, hints.columns);
  }
};

/** Keys under which services answer with a list. */
const LISTS = [
  'articles',
  'items',
  'results',
  'documents',
  'docs',
  'stories',
  'clippings',
  'hits',
  'data',
  'entries',
  'records',
  'news',
  'response',
  'posts',
  'messages',
  'value',
];

function listIn(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!value || typeof value !== 'object' || depth > 2) return undefined;
  const fields = fieldsOf(value);
  for (const key of LISTS) {
    const list = listIn(fields.get(key), depth + 1);
    if (list?.some((one) => one !== null && typeof one === 'object')) return list;
  }
  return undefined;
}

/** Objects looked at for a list of clippings. */
const MOST_OBJECTS = 10_000;

/** The longest list of records that have a title and a text, of an object that has no text itself: an export of a system. */
function listAnywhere(value: unknown): readonly unknown[] | undefined {
  if (!value || typeof value !== 'object' || hasText(fieldsOf(value))) return undefined;
  let longest: readonly unknown[] | undefined;
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const one = queue[at];
    if (!one || typeof one !== 'object') continue;
    const clippings = Array.isArray(one) ? one.filter(isClipping).length : 0;
    if (clippings > (longest?.filter(isClipping).length ?? 0)) longest = one as unknown[];
    if (!clippings) queue.push(...Object.values(one).slice(0, MOST_OBJECTS));
  }
  return longest;
}

function isClipping(value: unknown): boolean {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return false;
  const fields = fieldsOf(value);
  return hasText(fields) && hasTitle(fields);
}
