/** The list of reporters. A reporter is a file in this folder and a line here. */
import type { Reporter } from './reporter.ts';

export type {
  Finding,
  FindingStatus,
  Gate,
  RenderContext,
  Reporter,
  RuleName,
} from './reporter.ts';

interface ReporterEntry {
  readonly name: string;
  /** For `--help`. */
  readonly help: string;
  /** Loads the reporter's own file and libraries, which no other format has to wait for. */
  readonly load: () => Promise<Reporter>;
}

export const REPORTERS: readonly ReporterEntry[] = [
  {
    name: 'terminal',
    help: 'a table for people, the default',
    load: async () => (await import('./terminal/overview.ts')).terminal,
  },
  {
    name: 'pair',
    help: 'every clipping beside its release, changed words marked',
    load: async () => (await import('./terminal/pair.ts')).pair,
  },
  {
    name: 'explain',
    help: 'why each clipping got its verdict, and what would change it',
    load: async () => (await import('./terminal/explain.ts')).explain,
  },
  {
    name: 'json',
    help: 'the whole record; `dupes schema` describes it',
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'ndjson',
    help: 'a line of JSON for each clipping',
    load: async () => (await import('./ndjson.ts')).ndjson,
  },
  {
    name: 'html',
    help: 'one page for a browser, without network: overview, release, side by side',
    load: async () => (await import('./html/html.ts')).htmlReporter,
  },
  {
    name: 'csv',
    help: 'a row for each clipping, safe to open in a spreadsheet',
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'markdown',
    help: 'a comment for a pull request',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'github',
    help: 'annotations and a step summary in GitHub Actions',
    load: async () => (await import('./github.ts')).github,
  },
  {
    name: 'sarif',
    help: 'findings for code scanning',
    load: async () => (await import('./sarif.ts')).sarif,
  },
  {
    name: 'junit',
    help: 'test results for CI servers',
    load: async () => (await import('./junit.ts')).junit,
  },
];
