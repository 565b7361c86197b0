/** `dupes check`: the gate for CI. */
import type { Report } from '../../compare/record.ts';
import { DupesError } from '../../faults.ts';
import type { Finding, Gate } from '../../report/index.ts';
import { count, worstFirst } from '../../report/summary.ts';
import { idOf, type Source } from '../../text/article.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Flags } from '../flags.ts';
import { writeWhole } from '../output.ts';
import { analyseReading, conclude, read, withKept, write } from '../scan.ts';
import { type Progress, warn } from '../screen.ts';
import { settle } from '../settings.ts';
import { baselineOf, readBaseline } from './baseline.ts';
import { changedSince } from './changed.ts';
import { duplicates } from './duplicates.ts';
import { describeLimits, type Offence, offences } from './gate.ts';
import { fingerprintOf, identityOf, keyOf } from './identity.ts';
import { lastFile, lineOf } from './lines.ts';
import { readWaivers, type Waiver, waiverFor } from './waivers.ts';

export async function check(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'terminal');
  const { limits, options } = settings;
  if (flags.updateBaseline && flags.baseline === undefined) {
    throw new DupesError('usage', '--update-baseline needs --baseline <file>, the file to write');
  }
  progress.begin(settings.progress);
  const waivers = flags.waivers === undefined ? [] : await readWaivers(flags.waivers);
  const known =
    flags.baseline === undefined || flags.updateBaseline
      ? new Set<string>()
      : readBaseline(flags.baseline);

  const onDisk = await read(paths, flags, settings, progress);
  const isChanged =
    flags.changedSince === undefined
      ? () => true
      : await changedSince(flags.changedSince, onDisk.sources);
  const named = onDisk.sources.filter(isChanged);
  const changed = new Set(named.map(idOf));
  // What the archive holds is filed: it is not judged.
  const asking = [...onDisk.releases, ...named];
  const reading = await withKept(onDisk, asking, paths, flags, settings, progress);
  const report = await analyseReading(reading, settings, progress);

  const found = [...offences(report, limits, options, ({ id }) => changed.has(id))];
  if (limits.failOn.includes('duplicate')) {
    progress.say('looking for texts that are already filed');
    const releases = new Set(report.stories.map(({ release }) => release.id));
    const clippings = reading.sources.filter((source) => !releases.has(idOf(source)));
    const isNew = (source: Source) => changed.has(idOf(source));
    found.push(...(await duplicates(clippings, isNew, options, reading.boilerplate)));
  }
  progress.end();

  if (flags.updateBaseline && flags.baseline !== undefined) {
    const accepted = found.filter((offence) => waiverFor(offence, waivers) === undefined);
    await writeWhole(flags.baseline, baselineOf(accepted));
    if (!settings.quiet) warn(`${count(accepted.length, 'finding')} written to ${flags.baseline}`);
    return conclude(report, settings);
  }

  const gate = judge(found, known, waivers, new Date().toISOString().slice(0, 10));
  const judged = countClippings(report, changed);
  await write(report, settings, { ...gate, limits: describeLimits(limits), judged });
  const inputs = conclude(report, settings);
  return gate.findings.some(({ status }) => status === 'new' || status === 'expired')
    ? EXIT.gate
    : inputs;
}

function countClippings(report: Report, changed: ReadonlySet<string>): number {
  return report.stories.flatMap(({ clippings }) => clippings).filter(({ id }) => changed.has(id))
    .length;
}

const URGENCY: readonly Finding['status'][] = ['new', 'expired', 'known', 'waived'];

/** @param today `2026-01-31` */
function judge(
  found: readonly Offence[],
  known: ReadonlySet<string>,
  waivers: readonly Waiver[],
  today: string,
): Pick<Gate, 'findings' | 'remarks'> {
  const used = new Set<Waiver>();
  const fileOf = lastFile();
  const ranks = new Map(
    worstFirst(found.map(({ clipping }) => clipping)).map((one, at) => [one, at]),
  );
  const findings = found
    .map((offence): Finding => {
      const identity = identityOf(offence);
      const waiver = waiverFor(offence, waivers);
      if (waiver !== undefined) used.add(waiver);
      const expired = waiver !== undefined && waiver.expires < today;
      return {
        ...offence,
        status:
          waiver !== undefined
            ? expired
              ? 'expired'
              : 'waived'
            : known.has(keyOf(identity))
              ? 'known'
              : 'new',
        note: waiver === undefined ? null : noteOn(waiver, expired),
        line: lineOf(offence.clipping, fileOf),
        fingerprint: fingerprintOf(identity),
      };
    })
    .sort(
      (one, other) =>
        URGENCY.indexOf(one.status) - URGENCY.indexOf(other.status) ||
        ranks.get(one.clipping)! - ranks.get(other.clipping)!,
    );
  const remarks = waivers
    .filter((waiver) => !used.has(waiver))
    .map((waiver) => `The waiver for "${waiver.clipping}" covers no finding.`);
  return { findings, remarks };
}

function noteOn({ reason, expires }: Waiver, expired: boolean): string {
  return expired
    ? `The waiver expired on ${expires}; its reason was: ${reason}`
    : `Waived until ${expires}: ${reason}`;
}
