/**
 * The command line as a plain record; nothing here touches the world. The one file that imports
 * commander.
 */
import { Command, CommanderError, Help, Option } from 'commander';
import { DupesError } from '../faults.ts';
import { OPTION_SPECS, type OptionSpec } from '../pipeline/options.ts';
import { REPORTERS } from '../report/index.ts';
import { FAILABLE } from './check/limits.ts';
import { type CommandLine, SHELLS } from './completion.ts';
import { EXIT_CODES } from './exit-codes.ts';
import {
  ARCHIVE_FLAGS,
  EMBEDDINGS_FLAGS,
  EXTRACT_FLAGS,
  type FlagSpec,
  type Flags,
  GATE_FLAGS,
  KEEPING_FLAGS,
  PAIR_FLAGS,
  RELEASE_FLAGS,
  REPORT_FLAGS,
  STREAM_FLAGS,
  SUPERSEDED_FLAGS,
} from './flags.ts';

export type Invocation =
  | {
      readonly command: 'scan' | 'check' | 'explain' | 'watch' | 'extract' | 'cluster' | 'pairs';
      readonly paths: readonly string[];
      readonly flags: Flags;
    }
  | {
      readonly command: 'compare';
      readonly release: string;
      readonly clipping: string;
      readonly flags: Flags;
    }
  | {
      readonly command: 'archive';
      readonly archive: string;
      readonly paths: readonly string[];
      readonly flags: Flags;
    }
  | { readonly command: 'compare-pairs'; readonly path: string; readonly flags: Flags }
  | { readonly command: 'config'; readonly schema: boolean; readonly flags: Flags }
  | {
      readonly command: 'completion';
      readonly shell: string;
      readonly commands: readonly CommandLine[];
    }
  | { readonly command: 'schema'; readonly of: SchemaName }
  /** `--help`, `--version`. */
  | { readonly command: 'print'; readonly text: string };

const SCHEMA_NAMES = ['report', 'clusters'] as const;
type SchemaName = (typeof SCHEMA_NAMES)[number];

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
      addFlags(
        command,
        RELEASE_FLAGS,
        SUPERSEDED_FLAGS,
        ARCHIVE_FLAGS,
        REPORT_FLAGS,
        STREAM_FLAGS,
        EMBEDDINGS_FLAGS,
      );
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
          'NDJSON, a line {"id", "release", "clipping"} for each pair of texts; - reads standard input; ' +
            'prints a line of JSON for each, in the same order',
        )
        .action((release?: string, clipping?: string) =>
          ask(pairOrPairs(release, clipping, command.opts().pairs, flagsOf(command))),
        );
      addFlags(command, REPORT_FLAGS, EMBEDDINGS_FLAGS);
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
      addFlags(command, RELEASE_FLAGS, REPORT_FLAGS, EMBEDDINGS_FLAGS);
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
      addFlags(command, GATE_FLAGS, RELEASE_FLAGS, ARCHIVE_FLAGS, REPORT_FLAGS, EMBEDDINGS_FLAGS);
    },
  },
  {
    name: 'watch',
    help: 'judge new clippings as they come into a folder',
    define: (command, ask) => {
      command
        .argument('<path...>', 'files and folders')
        .action((paths: string[]) => ask({ command: 'watch', paths, flags: flagsOf(command) }));
      addFlags(command, RELEASE_FLAGS, REPORT_FLAGS, EMBEDDINGS_FLAGS);
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
      addFlags(command, EXTRACT_FLAGS);
    },
  },
  {
    name: 'cluster',
    help: 'near-duplicate clippings grouped, without any release',
    define: (command, ask) => {
      command
        .argument('<path...>', 'files, folders, patterns; - reads standard input')
        .action((paths: string[]) => ask({ command: 'cluster', paths, flags: flagsOf(command) }));
      addFlags(command, REPORT_FLAGS);
    },
  },
  {
    name: 'pairs',
    help: 'near-duplicate paragraphs or texts among any number of them, a line of JSON for each pair',
    define: (command, ask) => {
      command
        .argument('<path...>', 'files, folders, patterns')
        .action((paths: string[]) => ask({ command: 'pairs', paths, flags: flagsOf(command) }));
      addFlags(command, PAIR_FLAGS);
    },
  },
  {
    name: 'archive',
    help: 'keep clippings in a folder that scan --archive asks, millions of them',
    define: (command, ask) => {
      command
        .argument('<archive>', 'the folder; it is made where it is not there')
        .argument('[path...]', 'what is added: files, folders, patterns; - reads standard input')
        .action((archive: string, paths: string[]) =>
          ask({ command: 'archive', archive, paths, flags: flagsOf(command) }),
        );
      addFlags(command, KEEPING_FLAGS);
    },
  },
  {
    name: 'config',
    help: 'the settings in force here, and where each comes from',
    define: (command, ask) => {
      command
        .option('--schema', 'print the JSON Schema of a settings file, for editors')
        .action(({ schema }: { schema?: boolean }) =>
          ask({ command: 'config', schema: schema === true, flags: flagsOf(command) }),
        );
      addFlags(command, RELEASE_FLAGS, GATE_FLAGS, REPORT_FLAGS);
    },
  },
  {
    name: 'schema',
    help: 'print the JSON Schema of the report, or of what cluster answers',
    define: (command, ask) => {
      command
        .addOption(
          new Option('--of <answer>', 'which answer').choices(SCHEMA_NAMES).default('report'),
        )
        .action(({ of }: { of: SchemaName }) => ask({ command: 'schema', of }));
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

/** What can be asked for by name. */
export const commandNames = (): readonly string[] => COMMANDS.map(({ name }) => name);

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
  const isNamed = paths.length > 0 || flags.filesFrom !== undefined || flags.archive !== undefined;
  if (!isNamed) throw new DupesError('usage', NO_PATH);
  return flags;
}

function pairOrPairs(
  release: string | undefined,
  clipping: string | undefined,
  pairs: string | undefined,
  flags: Flags,
): Invocation {
  if (pairs !== undefined) {
    if (release === undefined) return { command: 'compare-pairs', path: pairs, flags };
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

function addFlags(command: Command, ...groups: readonly (readonly FlagSpec[])[]): void {
  for (const { flag, help, group, many } of groups.flat()) {
    const option = new Option(flag, help);
    if (group !== undefined) option.helpGroup(group);
    if (many) option.argParser(collect);
    command.addOption(option);
  }
}

/** What completion knows of the program; the default command comes last. */
function commandLines(): readonly CommandLine[] {
  const values: Readonly<Record<string, readonly string[]>> = {
    format: REPORTERS.map(({ name }) => name),
    'fail-on': [...FAILABLE, 'none'],
    of: SCHEMA_NAMES,
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
