/** Every flag that more than one command takes or that needs words: how it reads once typed, and its declaration. */
import { OPTION_SPECS, type OptionSpec } from '../pipeline/options.ts';
import { REPORTERS } from '../report/index.ts';
import { DEFAULT_LIMITS, FAILABLE } from './check/limits.ts';
import { defaultOf, READING_LIMITS } from './reading-limits.ts';

/** Flags as they were typed, not yet checked. */
export interface Flags {
  readonly release?: readonly string[];
  readonly supersededBy?: readonly string[];
  readonly archive?: string;
  readonly boilerplate?: readonly string[];
  readonly format?: readonly string[];
  readonly output?: string;
  readonly details?: boolean;
  readonly color?: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly encoding?: string;
  readonly follow?: boolean;
  readonly maxFileSize?: string;
  readonly maxUnpackedSize?: string;
  readonly maxArchiveRatio?: string;
  readonly maxArchiveEntries?: string;
  readonly maxArchiveDepth?: string;
  readonly hidden?: boolean;
  /** False for `--no-ignore`. */
  readonly ignore?: boolean;
  readonly column?: readonly string[];
  readonly filesFrom?: string;
  readonly stdinFilename?: string;
  readonly maxReadTime?: string;
  readonly maxReadMemory?: string;
  readonly quiet?: boolean;
  /** False for `--no-progress`. */
  readonly progress?: boolean;
  readonly embeddings?: string;
  readonly failOn?: string;
  readonly maxCopied?: string;
  readonly maxRun?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly changedSince?: string;
  readonly waivers?: string;
  readonly jobs?: string;
  readonly jaccard?: string;
  readonly documents?: boolean;
  readonly maxMemory?: string;
  readonly clipping?: readonly string[];
  readonly verbose?: boolean;
  /** False for `--no-config`; undefined looks for a file. */
  readonly config?: string | false;
  /** Values of `OPTION_SPECS` flags, by their key in `Options`. */
  readonly options: Readonly<Record<string, string>>;
}

/** A flag as help, completion and the parser know it. */
export interface FlagSpec {
  /** Short and long form, with its argument. */
  readonly flag: string;
  readonly help: string;
  /** Heading in the help; the general one where it is absent. */
  readonly group?: string;
  /** May be given again. */
  readonly many?: true;
}

const group = (name: string, flags: readonly FlagSpec[]): readonly FlagSpec[] =>
  flags.map((flag) => ({ group: name, ...flag }));

const options = (heading: string, specs: readonly OptionSpec[]) =>
  group(
    heading,
    specs.map((spec) => ({ flag: spec.flag, help: optionHelp(spec) })),
  );

function optionHelp({ help, unit, range, choices, default: preset }: OptionSpec): string {
  const accepted = choices
    ? choices.join(' or ')
    : range
      ? `${range[0]} to ${range[1]}${unit === 'share' ? '' : ` ${unit}`}`
      : '';
  const facts = [accepted, preset === null ? '' : `default: ${preset}`].filter((fact) => fact);
  return facts.length > 0 ? `${help} (${facts.join('; ')})` : help;
}

export const RELEASE_FLAGS: readonly FlagSpec[] = [
  {
    flag: '-r, --release <path>',
    help: 'the press release, or a folder of them; repeatable. Without it, the release is inferred',
    many: true,
  },
];

export const SUPERSEDED_FLAGS: readonly FlagSpec[] = [
  {
    flag: '--superseded-by <path>',
    help: 'a new version of the release: shows who still carries what it withdrew or changed; repeatable',
    many: true,
  },
];

export const ARCHIVE_FLAGS: readonly FlagSpec[] = [
  {
    flag: '--archive <folder>',
    help: 'also take what an archive (see dupes archive) holds that shares a run of words with the release; without one, with the clippings',
  },
];

export const EMBEDDINGS_FLAGS = group('Judging:', [
  {
    flag: '--embeddings <folder>',
    help: 'also find retellings by their meaning: a local sentence-embedding model in ONNX (needs @huggingface/transformers)',
  },
]);

export const GATE_FLAGS = group('Gate:', [
  {
    flag: '--fail-on <verdicts>',
    help:
      `what fails, separated by commas: ${FAILABLE.join(', ')}; or none. duplicate: the text repeats ` +
      `one that is already filed (default: ${DEFAULT_LIMITS.failOn.join(',')})`,
  },
  { flag: '--max-copied <share>', help: 'largest copied share of an article (0 to 1; no limit)' },
  { flag: '--max-run <words>', help: 'longest run of copied words (no limit)' },
  {
    flag: '--changed-since <ref>',
    help: 'judge only what git says was added or changed since HEAD branched off from this commit',
  },
  { flag: '--baseline <file>', help: 'pass the findings this file lists' },
  { flag: '--update-baseline', help: 'write all findings to the baseline and pass' },
  {
    flag: '--waivers <file>',
    help: 'YAML or JSON list of accepted copies: clipping, release (optional), reason, expires (a date)',
  },
]);

const PROGRESS_FLAGS = group('Output:', [
  { flag: '-q, --quiet', help: 'print nothing but errors on standard error' },
  { flag: '--verbose', help: 'also print on standard error what is read and how long it takes' },
  { flag: '--no-progress', help: 'no progress line' },
  {
    flag: '--config <file>',
    help: 'settings file (found by itself: dupes.config.{js,mjs,json}, .dupesrc.{json,yaml}, or dupes in package.json)',
  },
  { flag: '--no-config', help: 'no settings file' },
]);

const READING_FLAGS = group('Reading:', [
  {
    flag: '--include <pattern>',
    help: 'in folders, read only what matches; repeatable',
    many: true,
  },
  {
    flag: '--exclude <pattern>',
    help: 'in folders, leave out what matches; repeatable',
    many: true,
  },
  { flag: '--encoding <name>', help: 'encoding of all inputs; by default it is told from each' },
  { flag: '--follow', help: 'follow symbolic links inside folders' },
  { flag: '--hidden', help: 'also read hidden files and folders' },
  { flag: '--no-ignore', help: 'also read what .gitignore and .dupesignore name' },
  {
    flag: '--files-from <file>',
    help: 'also read the paths in this list, one to a line; - is standard input',
  },
  {
    flag: '--stdin-filename <name>',
    help: 'what standard input would be called: its extension says the format',
  },
  {
    flag: '--column <field=name>',
    help: 'column or key that holds outlet, title, author, published, url, language or body; repeatable',
    many: true,
  },
  ...READING_LIMITS.map((limit) => ({
    flag: limit.flag,
    help: `${limit.help} (default: ${defaultOf(limit)})`,
  })),
]);

const REPORTER_LIST = REPORTERS.map(({ name, help }) => `${name} (${help})`).join('; ');

/** Of every command that answers with a report. */
export const REPORT_FLAGS: readonly FlagSpec[] = [
  ...group('Output:', [
    { flag: '-f, --format <name[=file]>', help: `${REPORTER_LIST}. Repeatable`, many: true },
    { flag: '-o, --output <file>', help: 'write to this file instead of standard output' },
    { flag: '-d, --details', help: 'show the evidence for every verdict' },
    { flag: '--color', help: 'colours even where the output is not a terminal' },
    { flag: '--no-color', help: 'no colours (also: NO_COLOR=1)' },
  ]),
  ...PROGRESS_FLAGS,
  ...READING_FLAGS,
  ...group('Judging:', [
    {
      flag: '--boilerplate <file>',
      help: 'a text that is boilerplate wherever it stands, word for word or edited: it counts in no share; repeatable',
      many: true,
    },
  ]),
  ...options('Judging:', OPTION_SPECS),
];

/** Of what is only read and kept. */
export const KEEPING_FLAGS: readonly FlagSpec[] = [...PROGRESS_FLAGS, ...READING_FLAGS];

export const EXTRACT_FLAGS: readonly FlagSpec[] = [
  ...KEEPING_FLAGS,
  ...options(
    'Reading:',
    OPTION_SPECS.filter(({ unit }) => unit === 'tag'),
  ),
];

const SKETCH_KEYS: readonly string[] = ['slots', 'shingleWords', 'guaranteeWords'];

/** @param where when it counts, where that is not always */
const jobsFlag = (where = '') =>
  group('Reading:', [
    { flag: '--jobs <threads>', help: `threads${where} (default: the number of processors)` },
  ]);

/** Of a scan whose clippings stream past. */
export const STREAM_FLAGS: readonly FlagSpec[] = jobsFlag(
  ' for clippings that stream: with --release and --format ndjson alone',
);

export const PAIR_FLAGS: readonly FlagSpec[] = [
  ...group('Reading:', [
    {
      flag: '-r, --release <path>',
      help:
        'known releases, or folders of them; repeatable. Prints a line for each clipping that shares a run of ' +
        '--guarantee words with one; memory does not grow with the clippings',
      many: true,
    },
  ]),
  ...group('Judging:', [
    {
      flag: '--documents',
      help: 'pairs of whole texts instead of paragraphs',
    },
    {
      flag: '--jaccard <share>',
      help: 'least Jaccard similarity of a pair’s word shingles (0.2 to 1; default: 0.6, of whole texts 0.5)',
    },
  ]),
  ...options(
    'Judging:',
    OPTION_SPECS.filter(({ key }) => SKETCH_KEYS.includes(key)),
  ),
  ...jobsFlag(),
  ...group('Reading:', [
    {
      flag: '--max-memory <MiB>',
      help: 'memory for fingerprints; beyond it they go to a temporary file (default: 2048)',
    },
  ]),
  ...READING_FLAGS,
  ...PROGRESS_FLAGS,
];
