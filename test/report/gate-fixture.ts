/** A check of the report in `fixture.ts`. */
import type { Finding, Gate, RenderContext } from '../../src/report/index.ts';
import { release, report } from './fixture.ts';

const clippings = report.stories[0]?.clippings ?? [];

function finding(path: string, given: Partial<Finding>): Finding {
  const clipping = clippings.find((one) => one.path.includes(path));
  if (clipping === undefined) throw new Error(`no clipping ${path}`);
  return {
    release,
    clipping,
    status: 'new',
    rules: [{ name: 'verdict', says: `it is a ${clipping.verdict}, and --fail-on names it` }],
    remedy: 'It would pass with less than 50% of the article copied (now 100%).',
    note: null,
    line: 3,
    fingerprint: `fingerprint-of-${path}`,
    ...given,
  };
}

export const gate: Gate = {
  limits: 'no reprint, at most 30% of an article copied',
  judged: 5,
  findings: [
    finding('gazette', {
      rules: [
        { name: 'verdict', says: 'it is a reprint, and --fail-on names reprint' },
        { name: 'max-copied', says: '100% of the article is copied, at most 30% may be' },
      ],
    }),
    finding('evil', { line: 1 }),
    finding('short', {
      status: 'expired',
      note: 'The waiver expired on 2001-01-31; its reason was: a,b:c%0A',
    }),
    finding('larch', { status: 'known' }),
    finding('night', { status: 'waived', note: 'Waived until 2999-01-31: paid for | twice' }),
  ],
  remarks: ['The waiver for "gone.txt" covers no finding.'],
};

export const checked: RenderContext = { columns: 80, color: false, details: false, gate };
export const unchecked: RenderContext = { columns: 80, color: false, details: false };
