/** JUnit XML: a suite for each story, a case for each clipping; a finding that fails is a failure. */
import junitBuilder, { type Builder } from 'junit-report-builder';
import type { ClippingRecord } from '../compare/record.ts';
import { idOf } from '../text/article.ts';
import { evidenceOf, fails, findingSentences } from './gate-summary.ts';
import type { Finding, Reporter } from './reporter.ts';
import { clippingNames, percent } from './summary.ts';
import { visible, visibleLine } from './terminal/visible.ts';

// The package is CommonJS, and its types describe another default export than Node gives.
const root = junitBuilder as unknown as Builder;

/** Without a check, nothing fails. */
export const junit: Reporter = {
  name: 'junit',
  render: (report, { gate }) => {
    const builder = root.newBuilder();
    const failing = new Map<string, Finding[]>();
    for (const finding of (gate?.findings ?? []).filter(fails)) {
      const known = failing.get(finding.clipping.id);
      if (known) known.push(finding);
      else failing.set(finding.clipping.id, [finding]);
    }
    for (const { release, clippings } of report.stories) {
      const suite = builder.testSuite().name(visibleLine(release.title ?? release.id));
      const names = clippingNames(clippings);
      for (const clipping of clippings) {
        const test = suite
          .testCase()
          .name(visibleLine(names.get(clipping.id) ?? clipping.id))
          .className(visibleLine(release.id))
          .file(visibleLine(clipping.path))
          .standardOutput(visibleLine(`${clipping.verdict}: ${clipping.why} ${shares(clipping)}`));
        for (const finding of failing.get(clipping.id) ?? []) {
          test.failure(message(finding), finding.rules[0]?.name);
        }
      }
    }
    const unread = report.inputs.problems.filter(({ status }) => status !== 'skipped');
    const inputs = unread.length > 0 ? builder.testSuite().name('inputs') : undefined;
    for (const problem of unread) {
      inputs
        ?.testCase()
        .name(visibleLine(idOf(problem)))
        .error(visibleLine(`${problem.status}: ${problem.reason}`));
    }
    return `${builder.build().trimEnd()}\n`;
  },
};

function shares({ articleCopied, articleQuoted, articleParaphrased }: ClippingRecord): string {
  return `Copied ${percent(articleCopied)}, quoted ${percent(articleQuoted)}, paraphrased ${percent(articleParaphrased)}.`;
}

function message(finding: Finding): string {
  const evidence = evidenceOf(finding, 2).map((text) => `“${text}”`);
  return [...findingSentences(finding), ...evidence].map(visible).join(' ');
}
