/**
 * The command line as a plain record; nothing here touches the world. The one file that imports
 * commander.
 */
import { Command, CommanderError, Help, Option } from 'commander';
import { DupesError } from '../faults.ts';
import { OPTION_SPECS, type OptionSpec } from '../pipeline/options.ts';
import { REPORTERS } from '../report/index.ts';
import { DEFAULT_LIMITS, FAILABLE } from './check/limits.ts';
import { type CommandLine, SHELLS } from './completion.ts';
import { EXIT_CODES } from './exit-codes.ts';

/** Flags as they were typed, not yet checked. */
export interface Flags {
  readonly release?: readonly string[];
  readonly supersededBy?: readonly string[];
  readonly format?: readonly string[];
  readonly output?: string;
  readonly details?: boolean;
  readonly color?: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly encoding?: string;
  readonly follow?: boolean;
  readonly maxFileSize?: string;
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
  readonly failOn?: string;
  readonly maxCopied?: string;
  readonly maxRun?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly changedSince?: string;
  readonly waivers?: string;
  readonly jobs?: string;
  readonly jaccard?: string;
  readonly clipping?: readonly string[];
  readonly verbose?: boolean;
  /** False for `--no-config`; undefined looks for a file. */
  readonly config?: string | false;
  /** Values of `OPTION_SPECS` flags, by their key in `Options`. */
  readonly options: Readonly<Record<string, string>>;
}

export type Invocation =
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly flags: Flags }
  | { readonly command: 'watch'; readonly paths: readonly string[]; readonly flags: Flags }
  | { readonly command: 'scan'; readonly paths: readonly string[]; readonly flags: Flags }
  | { readonly command: 'explain'; readonly paths: readonly string[]; readonly flags: Flags }
  | { readonly command: 'extract'; readonly paths: readonly string[]; readonly flags: Flags }
  | {
      readonly command: 'compare';
      readonly release: string;
      readonly clipping: string;
      readonly flags: Flags;
    }
  | { readonly command: 'pairs'; readonly path: string; readonly flags: Flags }
  | { readonly command: 'config'; readonly schema: boolean; readonly flags: Flags }
  | {
      readonly command: 'completion';
      readonly shell: string;
      readonly commands: readonly CommandLine[];
    }
  | { readonly command: 'cluster'; readonly paths: readonly string[]; readonly flags: Flags }
  | { readonly command: 'find-pairs'; readonly paths: readonly string[]; readonly flags: Flags }
  | { readonly command: 'schema' }
  /** `--help`, `--version`. */
  | { readonly command: 'print'; readonly text: string };

interface CommandDefinition {
  readonly name: string;
  readonly help: string;
  /** Adds arguments and flags, and hands on what was asked. */
  readonly define: (command: Command, ask: (invocation: Invocation) => void) => void;
}

/** The first is the command where none is named. */
const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'scan',
    help: 'who copied the release; the command where none is named',
    define: (command, ask) => {
      command
        .argument('[path...]', 'files, folders, patterns; - reads standard input')
        .action((paths: string[]) =>
          ask({ command: 'scan', paths, flags: withPaths(paths, flagsOf(command)) }),
        );
      addReleaseFlag(command);
      addSupersededFlag(command);
      addSharedFlags(command);
    },
  },
  {
    name: 'compare',
    help: 'one clipping beside one release, or a stream of pairs',
    define: (command, ask) => {
      command
        .argument('[release]', 'the release; path#3 is the third item of a file that holds many')
        .argument('[clipping]', 'the clipping')
        .option(
          '--pairs <file>',
          'NDJSON, a line {"id", "release", "clipping"} of two texts each; - reads standard input; ' +
            'answers with a line of JSON each, in the same order',
        )
        .action((release?: string, clipping?: string) =>
          ask(pairOrPairs(release, clipping, command.opts().pairs, flagsOf(command))),
        );
      addSharedFlags(command);
    },
  },
  {
    name: 'explain',
    help: 'the rule that gave a verdict, its numbers, and what would change it',
    define: (command, ask) => {
      command
        .argument('[path...]', 'the clippings, and the release where it lies among them')
        .option(
          '--clipping <name>',
          'explain only this one, by path, file name or outlet; repeatable',
          collect,
        )
        .action((paths: string[]) =>
          ask({ command: 'explain', paths, flags: withPaths(paths, flagsOf(command)) }),
        );
      addReleaseFlag(command);
      addSharedFlags(command);
    },
  },
  {
    name: 'check',
    help: 'the gate for CI: fails when a new clipping crosses a limit',
    define: (command, ask) => {
      command
        .argument('[path...]', 'all clippings, the new and the filed')
        .action((paths: string[]) =>
          ask({ command: 'check', paths, flags: withPaths(paths, flagsOf(command)) }),
        );
      addGateFlags(command);
      addReleaseFlag(command);
      addSharedFlags(command);
    },
  },
  {
    name: 'watch',
    help: 'judge new clippings as they come into a folder',
    define: (command, ask) => {
      command
        .argument('<path...>', 'files and folders')
        .action((paths: string[]) => ask({ command: 'watch', paths, flags: flagsOf(command) }));
      addReleaseFlag(command);
      addSharedFlags(command);
    },
  },
  {
    name: 'extract',
    help: 'what was read: a line of JSON for each clipping',
    define: (command, ask) => {
      command
        .argument('[path...]', 'files, folders, patterns; - reads standard input')
        .action((paths: string[]) =>
          ask({ command: 'extract', paths, flags: withPaths(paths, flagsOf(command)) }),
        );
      addProgressFlags(command);
      addReadingFlags(command);
      for (const spec of OPTION_SPECS.filter(({ unit }) => unit === 'tag')) {
        adder(command)(GROUPS.reading, spec.flag, optionHelp(spec));
      }
    },
  },
  {
    name: 'cluster',
    help: 'near-duplicate clippings grouped, without any release',
    define: (command, ask) => {
      command
        .argument('<path...>', 'files, folders, patterns; - reads standard input')
        .action((paths: string[]) => ask({ command: 'cluster', paths, flags: flagsOf(command) }));
      addSharedFlags(command);
    },
  },
  {
    name: 'pairs',
    help: 'near-duplicate paragraphs among any number of texts, a line of JSON for each pair',
    define: (command, ask) => {
      command
        .argument('<path...>', 'files, folders, patterns')
        .action((paths: string[]) =>
          ask({ command: 'find-pairs', paths, flags: flagsOf(command) }),
        );
      addPairFlags(command);
    },
  },
  {
    name: 'config',
    help: 'the settings that count here, and where each comes from',
    define: (command, ask) => {
      command
        .option('--schema', 'print the JSON Schema of a settings file, for editors')
        .action(({ schema }: { schema?: boolean }) =>
          ask({ command: 'config', schema: schema === true, flags: flagsOf(command) }),
        );
      addReleaseFlag(command);
      addGateFlags(command);
      addSharedFlags(command);
    },
  },
  {
    name: 'schema',
    help: 'print the JSON Schema of the report',
    define: (command, ask) => {
      command.action(() => ask({ command: 'schema' }));
    },
  },
  {
    name: 'completion',
    help: `print a completion script for ${SHELLS.join(', ')}`,
    define: (command, ask) => {
      command
        .argument('<shell>', SHELLS.join(', '))
        .action((shell: string) => ask({ command: 'completion', shell, commands: commandLines() }));
    },
  },
];

const DEFAULT = COMMANDS[0] as CommandDefinition;

/**
 * @param version for `--version`
 * @throws DupesError `usage`
 */
export function parseArguments(argv: readonly string[], version: string): Invocation {
  if (argv.length === 0) throw new DupesError('usage', NO_PATH);
  let invocation: Invocation | undefined;
  const printed = { out: '', error: '' };
  const program = programOf(version, printed);
  const given = withDefaultCommand(argv);
  for (const { name, help, define } of COMMANDS) {
    const command = program.command(name).description(help);
    command.addHelpText('after', () => `\n${exitCodeHelp()}`);
    // Every flag takes time to define, so only the command that runs has its own.
    if (name !== given[0]) continue;
    define(command, (asked) => {
      invocation = asked;
    });
  }
  try {
    program.parse(given, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'print', text: printed.out };
    throw new DupesError('usage', usageMessage(printed.error || error.message));
  }
  if (invocation === undefined) throw new DupesError('usage', NO_PATH);
  return invocation;
}

function programOf(version: string, printed: { out: string; error: string }): Command {
  return new Command('dupes')
    .description('Shows who copied the press release, and which words.')
    .usage('[options] <path…>')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .configureOutput({
      writeOut: (text) => {
        printed.out += text;
      },
      writeErr: (text) => {
        printed.error += text;
      },
      getOutHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
    })
    .exitOverride()
    .addHelpText('after', () => `\n${helpOfDefault()}\n${exitCodeHelp()}`);
}

/** In terminal columns: the README shows the same help. */
const HELP_WIDTH = 80;

const NO_PATH =
  'no path given; name files or folders, for example: dupes clippings/\n(dupes --help lists everything)';

/** `dupes clippings/` is `dupes scan clippings/`; a folder called "compare" is reached as ./compare. */
function withDefaultCommand(argv: readonly string[]): string[] {
  const [first = ''] = argv;
  const global = ['-h', '--help', '-V', '--version'];
  const known = global.includes(first) || COMMANDS.some(({ name }) => name === first);
  return known ? [...argv] : [DEFAULT.name, ...argv];
}

function usageMessage(complaint: string): string {
  const message = complaint.replace(/^error: /, '').trim();
  if (message.startsWith('missing required argument')) return NO_PATH;
  return `${message}\n(dupes --help lists everything)`;
}

/** @throws DupesError `usage` where nothing is named to read */
function withPaths(paths: readonly string[], flags: Flags): Flags {
  if (paths.length === 0 && flags.filesFrom === undefined) throw new DupesError('usage', NO_PATH);
  return flags;
}

function pairOrPairs(
  release: string | undefined,
  clipping: string | undefined,
  pairs: string | undefined,
  flags: Flags,
): Invocation {
  if (pairs !== undefined) {
    if (release === undefined) return { command: 'pairs', path: pairs, flags };
    throw new DupesError('usage', 'compare takes two files or --pairs <file>, not both');
  }
  if (release === undefined || clipping === undefined) {
    throw new DupesError('usage', 'compare takes a release and a clipping, or --pairs <file>');
  }
  return { command: 'compare', release, clipping, flags };
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function addReleaseFlag(command: Command): void {
  command.option(
    '-r, --release <path>',
    'the press release, or a folder of them; repeatable. Without it, the release is inferred',
    collect,
  );
}

function addSupersededFlag(command: Command): void {
  command.option(
    '--superseded-by <path>',
    'a new version of the release: shows who still carries what it withdrew or changed; repeatable',
    collect,
  );
}

const GROUPS = {
  gate: 'Gate:',
  output: 'Output:',
  reading: 'Reading:',
  judging: 'Judging:',
};

function adder(command: Command) {
  return (group: string, flag: string, help: string, many = false) => {
    const option = new Option(flag, help).helpGroup(group);
    if (many) option.argParser(collect);
    command.addOption(option);
  };
}

function addGateFlags(command: Command): void {
  const add = adder(command);
  add(
    GROUPS.gate,
    '--fail-on <verdicts>',
    `what fails, with commas between: ${FAILABLE.join(', ')}; or none. duplicate: the text repeats ` +
      `one that is already filed (default: ${DEFAULT_LIMITS.failOn.join(',')})`,
  );
  add(GROUPS.gate, '--max-copied <share>', 'largest copied share of an article (0 to 1; no limit)');
  add(GROUPS.gate, '--max-run <words>', 'longest run of copied words (no limit)');
  add(
    GROUPS.gate,
    '--changed-since <ref>',
    'judge only what git says was added or changed since this commit parted from HEAD',
  );
  add(GROUPS.gate, '--baseline <file>', 'pass the findings this file lists');
  add(GROUPS.gate, '--update-baseline', 'write all findings to the baseline and pass');
  add(
    GROUPS.gate,
    '--waivers <file>',
    'YAML or JSON list of accepted copies: clipping, release (optional), reason, expires (a date)',
  );
}

function addProgressFlags(command: Command): void {
  const add = adder(command);
  add(GROUPS.output, '-q, --quiet', 'nothing on standard error but errors');
  add(GROUPS.output, '--verbose', 'say on standard error what is read and how long it takes');
  add(GROUPS.output, '--no-progress', 'no progress line');
  add(
    GROUPS.output,
    '--config <file>',
    'settings file (found by itself: dupes.config.{js,mjs,json}, .dupesrc.{json,yaml}, or dupes in package.json)',
  );
  add(GROUPS.output, '--no-config', 'no settings file');
}

function addReadingFlags(command: Command): void {
  const add = adder(command);
  add(
    GROUPS.reading,
    '--include <pattern>',
    'of what a folder holds, read only this; repeatable',
    true,
  );
  add(GROUPS.reading, '--exclude <pattern>', 'leave this out; repeatable', true);
  add(GROUPS.reading, '--encoding <name>', 'encoding of all inputs; told from each by default');
  add(GROUPS.reading, '--follow', 'follow symbolic links inside folders');
  add(
    GROUPS.reading,
    '--max-file-size <size>',
    'larger files are not read: bytes, or 500k, 64M, 2G (default: 64M)',
  );
  add(GROUPS.reading, '--hidden', 'read hidden files and folders, too');
  add(GROUPS.reading, '--no-ignore', 'read what .gitignore and .dupesignore name, too');
  add(
    GROUPS.reading,
    '--files-from <file>',
    'read the paths in this list, too: one a line; - is standard input',
  );
  add(GROUPS.reading, '--stdin-filename <name>', 'what standard input would be called as a file');
  add(
    GROUPS.reading,
    '--column <field=name>',
    'column or key that holds outlet, title, author, published, url, language or body; repeatable',
    true,
  );
  add(
    GROUPS.reading,
    '--max-read-time <seconds>',
    'a page, PDF, office file, mail or archive that gives nothing for so long is given up (default: 30)',
  );
  add(
    GROUPS.reading,
    '--max-read-memory <MiB>',
    'one that needs more memory is given up (default: 512)',
  );
}

function addPairFlags(command: Command): void {
  const add = adder(command);
  const keys: readonly string[] = ['slots', 'shingleWords', 'guaranteeWords'];
  const sketch = OPTION_SPECS.filter(({ key }) => keys.includes(key));
  add(
    GROUPS.reading,
    '-r, --release <path>',
    'known releases, or folders of them; repeatable. Then a line for each clipping that shares a run of ' +
      '--guarantee words with one; memory does not grow with the clippings',
    true,
  );
  add(
    GROUPS.judging,
    '--jaccard <share>',
    'least Jaccard similarity of two paragraphs’ word shingles (0.2 to 1; default: 0.6)',
  );
  for (const spec of sketch) add(GROUPS.judging, spec.flag, optionHelp(spec));
  add(GROUPS.reading, '--jobs <threads>', 'threads (default: the number of processors)');
  addReadingFlags(command);
  addProgressFlags(command);
}

function addSharedFlags(command: Command): void {
  const add = adder(command);
  const formats = REPORTERS.map(({ name, help }) => `${name} (${help})`).join('; ');
  add(GROUPS.output, '-f, --format <name[=file]>', `${formats}. Repeatable`, true);
  add(GROUPS.output, '-o, --output <file>', 'write to this file instead of standard output');
  add(GROUPS.output, '-d, --details', 'show the evidence for every verdict');
  add(GROUPS.output, '--color', 'colours even where the output is no terminal');
  add(GROUPS.output, '--no-color', 'no colours (also: NO_COLOR=1)');
  addProgressFlags(command);
  addReadingFlags(command);
  for (const spec of OPTION_SPECS) add(GROUPS.judging, spec.flag, optionHelp(spec));
}

/** What completion knows of the program; the default command comes last. */
function commandLines(): readonly CommandLine[] {
  const values: Readonly<Record<string, readonly string[]>> = {
    format: REPORTERS.map(({ name }) => name),
    'fail-on': [...FAILABLE, 'none'],
    ...Object.fromEntries(
      OPTION_SPECS.map(({ flag, choices }) => [
        new Option(flag).name(),
        (choices ?? []).map(String),
      ]),
    ),
  };
  return [...COMMANDS.slice(1), DEFAULT].map((definition) => ({
    name: definition.name,
    help: definition.help,
    flags: defined(definition).options.map((option) => {
      const long = option.long?.slice(2) ?? '';
      return {
        long,
        short: option.short?.slice(1) ?? '',
        help: option.description,
        takesValue: option.required,
        values: values[long] ?? [],
      };
    }),
  }));
}

/** A command with its flags, to be described and not run. */
function defined({ name, help, define }: CommandDefinition): Command {
  const command = new Command(name).description(help).helpOption('-h, --help', 'print this help');
  define(command, () => {});
  return command;
}

/** `--reprint-share <share>` is given as `reprintShare`. */
function attribute(spec: OptionSpec): string {
  return new Option(spec.flag).attributeName();
}

function optionHelp({ help, unit, range, choices, default: preset }: OptionSpec): string {
  const accepted = choices
    ? choices.join(' or ')
    : range
      ? `${range[0]} to ${range[1]}${unit === 'share' ? '' : ` ${unit}`}`
      : '';
  const facts = [accepted, preset === null ? '' : `default: ${preset}`].filter((fact) => fact);
  return facts.length > 0 ? `${help} (${facts.join('; ')})` : help;
}

function flagsOf(command: Command): Flags {
  // What was not typed is absent, so that a settings file can give it.
  const given = Object.fromEntries(
    Object.entries(command.opts()).filter(
      ([name]) => command.getOptionValueSource(name) !== 'default',
    ),
  );
  const options = Object.fromEntries(
    OPTION_SPECS.filter((spec) => given[attribute(spec)] !== undefined).map((spec) => [
      spec.key,
      given[attribute(spec)] as string,
    ]),
  );
  return { ...(given as Omit<Flags, 'options'>), options };
}

/** The options of the default command, for the help of the program itself. */
function helpOfDefault(): string {
  const helper = new Help();
  helper.helpWidth = HELP_WIDTH;
  const text = helper.formatHelp(defined(DEFAULT), helper);
  return text.slice(text.indexOf('Arguments:'));
}

function exitCodeHelp(): string {
  const helper = new Help();
  helper.helpWidth = HELP_WIDTH;
  const lines = EXIT_CODES.map(([code, meaning]) =>
    helper.formatItem(String(code), '130'.length, meaning, helper),
  );
  return ['Exit codes:', ...lines].join('\n');
}
