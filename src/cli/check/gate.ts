/** Which clippings cross a limit, and what each would have to change. Pure: no file, no clock. */
import type { ClippingRecord, OtherRelease, ReleaseRecord, Report } from '../../compare/record.ts';
import type { Options } from '../../pipeline/options.ts';
import type { RuleName } from '../../report/index.ts';
import { percent } from '../../report/summary.ts';
import type { Limits } from './limits.ts';

/** A clipping over a limit; baseline and waivers have not been asked. */
export interface Offence {
  readonly release: ReleaseRecord;
  readonly clipping: ClippingRecord;
  readonly rules: readonly { readonly name: RuleName; readonly says: string }[];
  readonly remedy: string;
}

/**
 * @param isNew whether a clipping is to be judged at all
 */
export function offences(
  report: Report,
  limits: Limits,
  options: Options,
  isNew: (clipping: ClippingRecord) => boolean,
): readonly Offence[] {
  const releaseOf = new Map(report.stories.map(({ release }) => [release.id, release]));
  const offence = (release: ReleaseRecord, clipping: ClippingRecord): Offence[] => {
    const rules = brokenRules(clipping, limits);
    if (rules.length === 0) return [];
    return [{ release, clipping, rules, remedy: remedyFor(clipping, limits, options) }];
  };
  return report.stories.flatMap(({ release, clippings }) =>
    clippings
      .filter(isNew)
      .flatMap((clipping) => [
        ...offence(release, clipping),
        ...(clipping.otherReleases ?? []).flatMap((other) =>
          offence(releaseOf.get(other.release)!, besideOther(clipping, other)),
        ),
      ]),
  );
}

/** A clipping as it stands to the release of another story. */
function besideOther(clipping: ClippingRecord, other: OtherRelease): ClippingRecord {
  const { release: _, copiedWords: __, ...seen } = other;
  return { ...clipping, ...seen, flips: [], otherReleases: [] };
}

/** From all releases together. */
const copiedShare = ({ articleCopied, otherReleases = [] }: ClippingRecord) =>
  otherReleases.reduce((sum, other) => sum + other.articleCopied, articleCopied);

function brokenRules(clipping: ClippingRecord, limits: Limits): Offence['rules'] {
  const rules: { name: RuleName; says: string }[] = [];
  if ((limits.failOn as readonly string[]).includes(clipping.verdict)) {
    rules.push({
      name: 'verdict',
      says: `it is ${article(clipping.verdict)}, and --fail-on names ${clipping.verdict}`,
    });
  }
  if (limits.maxCopied !== null && copiedShare(clipping) > limits.maxCopied) {
    const copied = percent(copiedShare(clipping));
    rules.push({
      name: 'max-copied',
      says: `${copied} of the article is copied, at most ${percent(limits.maxCopied)} may be`,
    });
  }
  if (limits.maxRun !== null && clipping.longestRunWords > limits.maxRun) {
    rules.push({
      name: 'max-run',
      says: `${clipping.longestRunWords} words are copied in a row, at most ${limits.maxRun} may be`,
    });
  }
  return rules;
}

function article(verdict: string): string {
  if (verdict === 'undetermined') return verdict;
  return /^[aeiou]/.test(verdict) ? `an ${verdict}` : `a ${verdict}`;
}

/** "It would pass with at most 30% of the article copied and no copied block of 25 words." */
function remedyFor(clipping: ClippingRecord, limits: Limits, options: Options): string {
  const needs: string[] = [];
  const fails = (verdict: string) => (limits.failOn as readonly string[]).includes(verdict);
  const shares: number[] = [];
  if (fails('reprint')) shares.push(options.reprintShare);
  if (limits.maxCopied !== null) shares.push(limits.maxCopied);
  if (shares.length > 0) {
    const least = Math.min(...shares);
    const below = least === limits.maxCopied ? 'at most' : 'less than';
    needs.push(
      `${below} ${percent(least)} of the article copied (now ${percent(copiedShare(clipping))})`,
    );
  }
  if (fails('excerpt')) needs.push(`no copied block of ${options.excerptWords} words`);
  if (limits.maxRun !== null) {
    needs.push(`at most ${limits.maxRun} copied words in a row (now ${clipping.longestRunWords})`);
  }
  for (const verdict of ['paraphrase', 'quotation', 'undetermined'] as const) {
    if (fails(verdict)) needs.push(NEEDS[verdict]);
  }
  const remedy = `It would pass with ${needs.join(', and ')}.`;
  // Where only the verdict fails, the nearest change that gives one which passes: as `dupes explain` says it.
  const onlyVerdict = limits.maxCopied === null && limits.maxRun === null;
  const flip = onlyVerdict ? clipping.flips.find(({ verdict }) => !fails(verdict)) : undefined;
  return flip === undefined ? remedy : `${remedy} ${flip.says}`;
}

const NEEDS = {
  paraphrase: 'fewer passages that retell the release, or shorter ones',
  quotation: 'words of its own beside what it quotes from the release',
  undetermined: 'enough readable text to judge',
} as const;

/** The limits in a clause, for the report of the check. */
export function describeLimits({ failOn, maxCopied, maxRun }: Limits): string {
  const parts = failOn.map((name) => `no ${name === 'undetermined' ? 'undetermined text' : name}`);
  if (maxCopied !== null) parts.push(`at most ${percent(maxCopied)} of an article copied`);
  if (maxRun !== null) parts.push(`at most ${maxRun} copied words in a row`);
  return parts.join(', ') || 'none';
}
