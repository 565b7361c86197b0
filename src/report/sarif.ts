/** SARIF 2.1.0, for code scanning and other viewers of findings. */
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { evidenceOf, fails, findingSentences } from './gate-summary.ts';
import { toJson } from './json.ts';
import type { Finding, Reporter, RuleName } from './reporter.ts';

/** GitHub refuses a run with more results. */
const RESULTS_AT_MOST = 25_000;

const RULES: Readonly<Record<RuleName, string>> = {
  verdict: 'A clipping has a verdict that fails the check, such as reprint or excerpt.',
  'max-copied': 'More of an article is copied from the release than the check allows.',
  'max-run': 'More words in a row are copied from the release than the check allows.',
  duplicate: 'A clipping repeats one that is already filed.',
};

/** Results are the findings of a check; a report that was not checked has none. */
export const sarif: Reporter = {
  name: 'sarif',
  render: (_, { gate }) => {
    const results = (gate?.findings ?? []).slice(0, RESULTS_AT_MOST).map(resultOf);
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'dupes', rules: RULE_NAMES.map(descriptor) } },
          columnKind: 'utf16CodeUnits',
          results,
        },
      ],
    };
    return `${toJson(log, 2)}\n`;
  },
};

const RULE_NAMES = Object.keys(RULES) as readonly RuleName[];

function descriptor(name: RuleName): ReportingDescriptor {
  return { id: name, shortDescription: { text: RULES[name] } };
}

function resultOf(finding: Finding): Result {
  const { clipping, release, rules, status, note, line, fingerprint } = finding;
  const [rule] = rules;
  const sentences = [
    ...findingSentences(finding),
    ...evidenceOf(finding, 1).map((text) => `“${text}”`),
  ];
  const result: Result = {
    ruleId: rule?.name ?? 'verdict',
    ruleIndex: RULE_NAMES.indexOf(rule?.name ?? 'verdict'),
    level: 'error',
    message: { text: sentences.join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(clipping.path) },
          region: { startLine: line },
        },
      },
    ],
    relatedLocations: [
      {
        id: 1,
        physicalLocation: { artifactLocation: { uri: uriOf(release.path) } },
        message: {
          text: rules.some(({ name }) => name === 'duplicate') ? 'filed before' : 'the release',
        },
      },
    ],
    partialFingerprints: { 'dupesFinding/v1': fingerprint },
    properties: {
      verdict: clipping.verdict,
      articleCopied: clipping.articleCopied,
      longestRunWords: clipping.longestRunWords,
      rules: rules.map(({ name }) => name),
    },
  };
  if (fails(finding)) return { ...result, baselineState: 'new' };
  const justification = note ?? 'listed in the baseline';
  return {
    ...result,
    baselineState: 'unchanged',
    suppressions: [
      { kind: 'external', status: 'accepted', justification: `${status}: ${justification}` },
    ],
  };
}

/** A path of the command line as a URI reference: relative paths stay relative to the repository. */
function uriOf(path: string): string {
  const encoded = path
    .replace(/^(\.\/)+/, '')
    .split('/')
    .map(encodeSegment)
    .join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return encoded;
}

function encodeSegment(segment: string): string {
  // A lone surrogate has no encoding.
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}
