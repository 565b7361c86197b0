/** What `dupes check` found, below the answer. */
import { evidenceOf, fails, findingSentences, gateSentence } from '../gate-summary.ts';
import type { Finding, Gate, RenderContext } from '../reporter.ts';
import { item, type Paint, wrap } from './page.ts';
import { visibleLine } from './visible.ts';

export function gateSection(gate: Gate, context: RenderContext, colors: Paint): string {
  const lines = gate.findings.map((finding) => findingLines(finding, context, colors));
  const remarks = gate.remarks.map((remark) => item('  - ', visibleLine(remark), context));
  const sentence = wrap(colors.strong(visibleLine(gateSentence(gate))), context);
  return [sentence, ...lines, remarks.length > 0 ? '\n' : '', ...remarks].join('');
}

function findingLines(finding: Finding, context: RenderContext, colors: Paint): string {
  const { clipping, release, status } = finding;
  const label = fails(finding) ? colors.verdict.reprint(status) : colors.faint(status);
  const outlet = clipping.outlet === null ? '' : ` (${visibleLine(clipping.outlet)})`;
  const where = `${visibleLine(clipping.id)}:${finding.line}${outlet}, from ${visibleLine(release.id)}`;
  const sentences = findingSentences(finding).map(visibleLine).join(' ');
  const evidence = fails(finding)
    ? evidenceOf(finding, 2).map((text) => wrap(`“${visibleLine(text)}”`, context, '      '))
    : [];
  return [
    '\n',
    item('  ', `${label}: ${where}`, context),
    wrap(sentences, context, '    '),
    ...evidence,
  ].join('');
}
