/** What a settings file may hold, declared once: its check, its JSON Schema and `dupes config` come from here. */
import { OPTION_SPECS } from '../pipeline/options.ts';
import type { Flags } from './flags.ts';
import { defaultOf, READING_LIMITS, type ReadingLimit } from './reading-limits.ts';

/** `list` is a text or several; `count` is a whole number; `size` is bytes, or a text such as `64M`. */
export type Kind = 'text' | 'list' | 'switch' | 'share' | 'count' | 'size' | 'option';

export interface ConfigKey {
  readonly key: string;
  readonly kind: Kind;
  readonly help: string;
  /** A path, relative to the folder of the settings file. */
  readonly path?: true;
  /** As `dupes config` shows it; null is none. */
  readonly default: unknown;
  /** The command line's name for it. */
  readonly flag: string;
}

/** `Flags` that no file sets: they belong to one run. */
type OneRun =
  | 'options'
  | 'updateBaseline'
  | 'changedSince'
  | 'config'
  | 'jobs'
  | 'jaccard'
  | 'documents'
  | 'maxMemory'
  | 'clipping'
  | 'filesFrom'
  | 'archive'
  | 'stdinFilename'
  | 'supersededBy';

type Own = Exclude<keyof Flags, OneRun | ReadingLimit['key']>;

const COMMAND_KEYS: Readonly<Record<Own, Omit<ConfigKey, 'key'>>> = {
  release: {
    kind: 'list',
    path: true,
    default: 'inferred',
    flag: '--release',
    help: 'The press release, or a folder of them.',
  },
  boilerplate: {
    kind: 'list',
    path: true,
    default: [],
    flag: '--boilerplate',
    help: 'Texts that are boilerplate wherever they stand, word for word or edited.',
  },
  format: {
    kind: 'list',
    default: 'terminal',
    flag: '--format',
    help: 'Formats, each with a file where there are several: sarif=out.sarif.',
  },
  output: {
    kind: 'text',
    path: true,
    default: 'standard output',
    flag: '--output',
    help: 'File to write.',
  },
  details: {
    kind: 'switch',
    default: false,
    flag: '--details',
    help: 'Show the evidence for every verdict.',
  },
  color: {
    kind: 'switch',
    default: 'on a terminal',
    flag: '--color',
    help: 'Colours, or none.',
  },
  include: {
    kind: 'list',
    default: [],
    flag: '--include',
    help: 'In folders, read only what matches.',
  },
  exclude: {
    kind: 'list',
    default: [],
    flag: '--exclude',
    help: 'In folders, leave out what matches.',
  },
  encoding: {
    kind: 'text',
    default: 'told from each',
    flag: '--encoding',
    help: 'Encoding of all inputs.',
  },
  follow: {
    kind: 'switch',
    default: false,
    flag: '--follow',
    help: 'Follow symbolic links inside folders.',
  },
  hidden: {
    kind: 'switch',
    default: false,
    flag: '--hidden',
    help: 'Also read hidden files and folders.',
  },
  ignore: {
    kind: 'switch',
    default: true,
    flag: '--no-ignore',
    help: 'Leave out what .gitignore and .dupesignore name.',
  },
  column: {
    kind: 'list',
    default: [],
    flag: '--column',
    help: 'Columns or keys that hold a field: body=Artikel.',
  },
  quiet: {
    kind: 'switch',
    default: false,
    flag: '--quiet',
    help: 'Print nothing but errors on standard error.',
  },
  verbose: {
    kind: 'switch',
    default: false,
    flag: '--verbose',
    help: 'Also print on standard error what is read and how long it takes.',
  },
  progress: {
    kind: 'switch',
    default: true,
    flag: '--no-progress',
    help: 'Show a progress line on a terminal.',
  },
  embeddings: {
    kind: 'text',
    path: true,
    default: 'none',
    flag: '--embeddings',
    help: 'Folder of a sentence-embedding model in ONNX that also finds retellings by their meaning.',
  },
  failOn: {
    kind: 'list',
    default: ['reprint', 'excerpt'],
    flag: '--fail-on',
    help: 'Verdicts that fail dupes check, or duplicate.',
  },
  maxCopied: {
    kind: 'share',
    default: 'no limit',
    flag: '--max-copied',
    help: 'Largest copied share of an article that passes dupes check.',
  },
  maxRun: {
    kind: 'count',
    default: 'no limit',
    flag: '--max-run',
    help: 'Longest run of copied words that passes dupes check.',
  },
  baseline: {
    kind: 'text',
    path: true,
    default: 'none',
    flag: '--baseline',
    help: 'File of the findings that pass dupes check.',
  },
  waivers: {
    kind: 'text',
    path: true,
    default: 'none',
    flag: '--waivers',
    help: 'List of accepted copies, each with a reason and an expiry date.',
  },
};

export const CONFIG_KEYS: readonly ConfigKey[] = [
  ...OPTION_SPECS.map(
    (spec): ConfigKey => ({
      key: spec.key,
      kind: 'option',
      help: spec.help,
      default: spec.default ?? 'detected',
      flag: spec.flag.replace(/ .*/, ''),
    }),
  ),
  ...Object.entries(COMMAND_KEYS).map(([key, rest]) => ({ key, ...rest })),
  ...READING_LIMITS.map(
    (limit): ConfigKey => ({
      key: limit.key,
      kind: limit.kind,
      help: sentence(limit.help),
      default: defaultOf(limit),
      flag: limit.flag.replace(/ .*/, ''),
    }),
  ),
];

function sentence(help: string): string {
  return `${help.charAt(0).toUpperCase()}${help.slice(1)}.`;
}
