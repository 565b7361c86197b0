/** The record as it is, and its lines. */
import { DupesError } from '../faults.ts';
import type { Reporter } from './reporter.ts';

/**
 * JSON escapes the C0 controls itself. These are the rest of what a terminal obeys or hides: DEL,
 * C1 controls, bidi and zero-width characters, line separators. Escaped, they are the same JSON.
 */
const UNSEEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * JSON that means the same as `JSON.stringify`'s and is safe to print.
 * @throws DupesError `report-too-long` where it would be longer than V8's strings may be
 */
export function toJson(value: unknown, indent?: number): string {
  return stringified(value, indent).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function stringified(value: unknown, indent: number | undefined): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    if (!(error instanceof RangeError && error.message === 'Invalid string length')) throw error;
    throw new DupesError(
      'report-too-long',
      'the answer is more than 512 MB of JSON, too long to write at once: give fewer files, or, with --release, --format ndjson, which writes a line for each clipping',
    );
  }
}

export const json: Reporter = {
  name: 'json',
  render: (report) => `${toJson(report, 2)}\n`,
};
