/** `dupes explain`: the rule that gave a verdict, its numbers, what would change it, the passages. */
import type { ClippingRecord, Report } from '../compare/record.ts';
import { DupesError } from '../faults.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { analyseReading, conclude, read, write } from './scan.ts';
import type { Progress } from './screen.ts';
import { settle } from './settings.ts';

export async function explainCommand(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'explain');
  progress.begin(settings.progress);
  const reading = await read(paths, flags, settings, progress);
  const report = await analyseReading(reading, settings, progress);
  progress.end();
  const wanted = flags.clipping ?? [];
  await write(wanted.length > 0 ? await only(report, wanted) : report, settings);
  return conclude(report, settings);
}

/**
 * The report of these clippings alone.
 * @throws DupesError `clipping-unknown` naming every name that no text answers to
 */
async function only(report: Report, wanted: readonly string[]): Promise<Report> {
  const isWanted = (text: Named) => wanted.some((name) => namesOf(text).includes(fold(name)));
  const clippings = report.stories.flatMap((story) => story.clippings);
  const texts: readonly Named[] = [...clippings, ...report.unmatched];
  const unknown = wanted.filter(
    (name) => !texts.some((text) => namesOf(text).includes(fold(name))),
  );
  if (unknown.length > 0) {
    const { nearest } = await import('./nearest.ts');
    const known = texts.flatMap(namesOf);
    throw new DupesError(
      'clipping-unknown',
      unknown
        .map((name) => {
          const meant = nearest(name, known);
          const hint =
            meant === undefined
              ? 'its path, file name or outlet is expected'
              : `did you mean "${meant}"?`;
          return `no clipping is called "${name}"; ${hint}`;
        })
        .join('\n'),
    );
  }
  return {
    ...report,
    stories: report.stories
      .map((story) => ({ ...story, clippings: story.clippings.filter(isWanted) }))
      .filter((story) => story.clippings.length > 0),
    unmatched: report.unmatched.filter(isWanted),
  };
}

type Named = Pick<ClippingRecord, 'id' | 'path'> & Partial<Pick<ClippingRecord, 'outlet' | 'url'>>;

/** What a clipping may be called: id, path, file name with or without its extension, outlet, address. */
function namesOf({ id, path, outlet, url }: Named): string[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const names = [id, path, file, file.replace(/(?<=.)\.[^.]*$/, ''), outlet, url];
  return names.filter((name) => name != null).map(fold);
}

function fold(name: string): string {
  return name.replace(/^\.\//, '').toLowerCase();
}
