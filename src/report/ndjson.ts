/** A line for each clipping, so that a stream of them can be filtered and joined line by line. */
import { toJson } from './json.ts';
import type { Reporter } from './reporter.ts';

/**
 * Each line is a clipping's record with `release`, the id of its story's release, in front. Texts
 * that belong to no story follow, with `release` null and `why`.
 */
export const ndjson: Reporter = {
  name: 'ndjson',
  render: (report) =>
    [
      ...report.stories.flatMap(({ release, clippings }) =>
        clippings.map((clipping) => ({ release: release.id, ...clipping })),
      ),
      ...report.unmatched.map((text) => ({ release: null, ...text })),
    ]
      .map(lineOf)
      .join(''),
};

/** A record in its line. */
export const lineOf = (record: object): string => `${toJson(record)}\n`;
