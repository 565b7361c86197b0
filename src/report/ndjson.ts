/** A line for each clipping, so that a stream of them can be filtered and joined line by line. */
import type { Report } from '../compare/record.ts';
import { toJson } from './json.ts';
import type { Reporter } from './reporter.ts';

/**
 * Each line is a clipping's record with `release`, the id of its story's release, in front. Texts
 * that belong to no story follow, with `release` null and `why`.
 */
export const ndjson: Reporter = {
  name: 'ndjson',
  render: (report) => [...lines(report)].join(''),
  pieces: lines,
};

function* lines({ stories, unmatched }: Report): Generator<string> {
  for (const { release, clippings } of stories)
    for (const clipping of clippings) yield lineOf({ release: release.id, ...clipping });
  for (const text of unmatched) yield lineOf({ release: null, ...text });
}

/** A record in its line. */
export const lineOf = (record: object): string => `${toJson(record)}\n`;
