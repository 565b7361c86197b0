/** The result of a check in words, for every reporter that shows one. */
import type { Finding, FindingStatus, Gate } from './reporter.ts';
import { count } from './summary.ts';

export function fails({ status }: Finding): boolean {
  return status === 'new' || status === 'expired';
}

/** "Check failed: 2 new copies (1 known, 1 waived) among 9 clippings. Limits: no reprint, no excerpt." */
export function gateSentence({ findings, judged, limits }: Gate): string {
  const by = (status: FindingStatus) =>
    findings.filter((finding) => finding.status === status).length;
  const fresh = by('new');
  const expired = by('expired');
  const failing = [
    fresh > 0 || expired === 0
      ? `${fresh === 0 ? 'no' : fresh} new finding${fresh === 1 ? '' : 's'}`
      : '',
    expired > 0 ? `${count(expired, 'expired waiver')}` : '',
  ].filter((part) => part !== '');
  const passing = [
    by('known') > 0 ? `${by('known')} known` : '',
    by('waived') > 0 ? `${by('waived')} waived` : '',
  ].filter((part) => part !== '');
  const result = fresh + expired > 0 ? 'failed' : 'passed';
  const aside = passing.length > 0 ? ` (${passing.join(', ')})` : '';
  return `Check ${result}: ${failing.join(' and ')}${aside} among ${count(judged, 'clipping')}. Limits: ${limits}.`;
}

/** Everything about one finding but who it is: rules, reason, remedy, waiver; sentences. */
export function findingSentences({ rules, clipping, remedy, note }: Finding): readonly string[] {
  const broken = rules.map(({ says }) => says).join('; ');
  const first = broken.charAt(0).toUpperCase() + broken.slice(1);
  return [`${first}.`, clipping.why, remedy, ...(note === null ? [] : [note])];
}

/** The longest copied passages of a finding first, at most `most`, as they stand in the clipping. */
export function evidenceOf({ clipping }: Finding, most: number): readonly string[] {
  const shown = clipping.passages.filter(({ kind }) => kind !== 'paraphrase');
  return (shown.length > 0 ? shown : clipping.passages)
    .map(({ clipping: { start, end } }) => clipping.text.slice(start, end))
    .toSorted((one, other) => other.length - one.length)
    .slice(0, most)
    .map((text) => shorten(text.replace(/\s+/g, ' '), EVIDENCE));
}

/** In UTF-16 units. */
const EVIDENCE = 160;

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not between the halves of a surrogate pair.
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
