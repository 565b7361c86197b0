/** Annotations for GitHub Actions: workflow commands on standard output. */
import { evidenceOf, fails, findingSentences, gateSentence } from './gate-summary.ts';
import type { Finding, Reporter } from './reporter.ts';
import { summarise } from './summary.ts';
import { visibleLine } from './terminal/visible.ts';

/** GitHub shows no more errors of one step than these. */
const ANNOTATIONS = 10;

/** Without a check there is nothing to annotate: the answer is printed as a line of the log. */
export const github: Reporter = {
  name: 'github',
  render: (report, { gate }) => {
    if (gate === undefined) {
      return `${logLine(summarise(report.stories))}\n`;
    }
    const failing = gate.findings.filter(fails);
    // The last place tells what does not fit.
    const shown = failing.length > ANNOTATIONS ? failing.slice(0, ANNOTATIONS - 1) : failing;
    const rest = failing.length - shown.length;
    return [
      ...shown.map(annotation),
      ...(rest > 0 ? [command('error', {}, `${rest} more findings: see the step summary`)] : []),
      ...gate.remarks.map((remark) => command('warning', {}, remark)),
      logLine(gateSentence(gate)),
    ]
      .map((line) => `${line}\n`)
      .join('');
  },
};

function annotation(finding: Finding): string {
  const { clipping, release, line } = finding;
  const name = clipping.outlet ?? clipping.id;
  const evidence = evidenceOf(finding, 1).map((text) => `“${visibleLine(text)}”`);
  const lines = [`From ${release.id}.`, ...findingSentences(finding), ...evidence];
  return command(
    'error',
    { file: clipping.path, line: String(line), title: `${name}: ${clipping.verdict}` },
    lines.map(visibleLine).join('\n'),
  );
}

function command(
  name: 'error' | 'warning',
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${data(message)}`;
}

/** As the runner decodes it: nothing in the text can end the command or begin another. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(visibleLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that is no command: those begin with :: or ##[. */
function logLine(text: string): string {
  return visibleLine(text).replace(/^(?=::|##)/, ' ');
}
