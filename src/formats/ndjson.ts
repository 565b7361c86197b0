/** A JSON object a line, each a clipping. Read line by line: the file may be of any size. */
import type { ColumnMap } from './field-names.ts';
import { clippingOf, fieldsOf } from './fields.ts';
import { BINARY, type Outcome, type Read } from './format.ts';
import { linePieces } from './lines.ts';

export const read: Read = async function* (content, { encoding, limits, columns }) {
  let line = 0;
  for await (const piece of linePieces(content.chunks(), encoding, limits.maxFileBytes)) {
    if (piece.kind === 'binary') {
      if (line) throw new Error(`binary content after line ${line}`);
      yield BINARY;
      return;
    }
    if (piece.kind === 'too long') {
      line += 1;
      yield { status: 'failed', item: line, reason: 'the line is longer than --max-file-size' };
      continue;
    }
    const lines = piece.text.split('\n');
    // A piece ends with the line feed of its last line; what follows it is no line.
    if (lines.at(-1) === '') lines.pop();
    for (const json of lines) {
      line += 1;
      if (json.trim()) yield clippingInJson(json, line, piece.encoding, columns);
    }
  }
};

function clippingInJson(
  json: string,
  item: number,
  encoding: string,
  columns: ColumnMap | undefined,
): Outcome {
  let value: unknown;
  try {
    value = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    return { status: 'failed', item, reason: 'the line is not JSON' };
  }
  return recordInJson(value, item, encoding, columns);
}

/** A parsed JSON value as a clipping. */
export function recordInJson(
  value: unknown,
  item: number | null,
  encoding: string,
  columns: ColumnMap | undefined,
): Outcome {
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    return { status: 'skipped', item, reason: 'not a JSON object' };
  }
  return clippingOf(fieldsOf(value), { item, encoding, from: 'field', map: columns ?? {} });
}
