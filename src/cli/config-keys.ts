/** What a settings file may hold, declared once: its check, its JSON Schema and `dupes config` come from here. */
import { OPTION_SPECS } from '../pipeline/options.ts';
import type { Flags } from './flags.ts';

/** `list` is a text or several; `size` is a number of bytes or a text such as `64M`. */
export type Kind = 'text' | 'list' | 'switch' | 'share' | 'words' | 'size' | 'option';

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
  | 'stdinFilename'
  | 'supersededBy';

const COMMAND_KEYS: Readonly<Record<Exclude<keyof Flags, OneRun>, Omit<ConfigKey, 'key'>>> = {
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
    help: 'Of what a folder holds, read only what matches.',
  },
  exclude: { kind: 'list', default: [], flag: '--exclude', help: 'Leave out what matches.' },
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
  maxFileSize: {
    kind: 'size',
    default: '64M',
    flag: '--max-file-size',
    help: 'Larger files are not read: bytes, or 500k, 64M, 2G.',
  },
  hidden: {
    kind: 'switch',
    default: false,
    flag: '--hidden',
    help: 'Read hidden files and folders, too.',
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
  maxReadTime: {
    kind: 'words',
    default: 30,
    flag: '--max-read-time',
    help: 'Seconds without a result after which a page, PDF, office file, mail or archive is given up.',
  },
  maxReadMemory: {
    kind: 'words',
    default: 512,
    flag: '--max-read-memory',
    help: 'MiB such a file may need.',
  },
  maxUnpackedSize: {
    kind: 'size',
    default: '1G',
    flag: '--max-unpacked-size',
    help: 'Of an archive, no more is read when so much has come out of it: bytes, or 500k, 64M, 2G.',
  },
  maxArchiveRatio: {
    kind: 'words',
    default: 100,
    flag: '--max-archive-ratio',
    help: 'Times its packed size that a file in an archive may have unpacked.',
  },
  maxArchiveEntries: {
    kind: 'words',
    default: 10_000,
    flag: '--max-archive-entries',
    help: 'Files read of an archive, with those of the archives in it.',
  },
  maxArchiveDepth: {
    kind: 'words',
    default: 3,
    flag: '--max-archive-depth',
    help: 'Archives read inside each other.',
  },
  quiet: {
    kind: 'switch',
    default: false,
    flag: '--quiet',
    help: 'Nothing on standard error but errors.',
  },
  verbose: {
    kind: 'switch',
    default: false,
    flag: '--verbose',
    help: 'Say on standard error what is read and how long it takes.',
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
    help: 'Folder of a sentence-embedding model in ONNX that finds retellings by their meaning, too.',
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
    kind: 'words',
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
];
