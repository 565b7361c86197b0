/** The command: runs what was asked and sets the exit code, the only file that does. */
import { readFileSync } from 'node:fs';
import { DupesError } from '../faults.ts';
import type { Config } from './config.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { expectLongRun, expectShortRun } from './long-run.ts';
import { keepQuietAboutClosedPipes, print, removeUnfinishedFiles } from './output.ts';
import { commandNames, type Invocation, parseArguments } from './program.ts';
import { Progress, warn } from './screen.ts';

/** @param argv without the interpreter and the script */
export async function main(argv: readonly string[]): Promise<void> {
  keepQuietAboutClosedPipes();
  const progress = new Progress();
  process.once('SIGINT', () => {
    progress.end();
    removeUnfinishedFiles();
    warn(`interrupted while ${progress.doing}; nothing more is written`);
    process.exit(EXIT.interrupted);
  });
  process.exitCode = await run(argv, progress);
}

async function run(argv: readonly string[], progress: Progress): Promise<ExitCode> {
  try {
    return await execute(parseArguments(argv, version()), progress);
  } catch (error) {
    progress.end();
    if (error instanceof DupesError) warn(`${error.message}${await hintAt(argv[0], error)}`);
    else warn(`this is a bug of dupes; please report it: ${(error as Error)?.stack ?? error}`);
    return EXIT.unusable;
  }
}

/** Who mistypes a command has named a path that is not there. */
async function hintAt(first: string | undefined, { code }: DupesError): Promise<string> {
  if (code !== 'path-missing' || first === undefined || !/^[a-z]+$/.test(first)) return '';
  const { nearest } = await import('./nearest.ts');
  const command = nearest(first, commandNames());
  return command === undefined || command === first
    ? ''
    : `\n(did you mean the command ${command}? dupes --help lists all)`;
}

async function execute(invocation: Invocation, progress: Progress): Promise<ExitCode> {
  if (['scan', 'check', 'explain'].includes(invocation.command)) expectShortRun();
  else expectLongRun();
  switch (invocation.command) {
    case 'print':
      await print(invocation.text);
      return EXIT.ok;
    case 'schema': {
      const { clusterSchema, reportSchema } = await import('../report/schema.ts');
      const schema = invocation.of === 'clusters' ? clusterSchema() : reportSchema();
      await print(`${JSON.stringify(schema, undefined, 2)}\n`);
      return EXIT.ok;
    }
    case 'completion': {
      const { completionScript } = await import('./completion.ts');
      await print(completionScript(invocation.shell, invocation.commands));
      return EXIT.ok;
    }
    case 'config': {
      if (invocation.schema) {
        const { configSchema } = await import('./config-schema.ts');
        await print(`${JSON.stringify(configSchema(), undefined, 2)}\n`);
        return EXIT.ok;
      }
      const { configCommand } = await import('./config-command.ts');
      const { flags, config } = await configured(invocation);
      return configCommand(invocation.flags, flags, config);
    }
    case 'compare-pairs': {
      const { comparePairs } = await import('./compare-pairs.ts');
      const { flags } = await configured(invocation);
      return comparePairs(invocation.path, flags, progress);
    }
    case 'compare': {
      const { compare } = await import('./compare.ts');
      const { flags } = await configured(invocation);
      return compare(invocation.release, invocation.clipping, flags, progress);
    }
    case 'explain': {
      const { explainCommand } = await import('./explain.ts');
      const { flags } = await configured(invocation);
      return explainCommand(await pathsOf(invocation.paths, flags), flags, progress);
    }
    case 'check': {
      const { check } = await import('./check/check.ts');
      const { flags } = await configured(invocation);
      return check(await pathsOf(invocation.paths, flags), flags, progress);
    }
    case 'watch': {
      const { watch } = await import('./watch.ts');
      const { flags } = await configured(invocation);
      return watch(invocation.paths, flags, progress);
    }
    case 'extract': {
      const { extractCommand } = await import('./extract-command.ts');
      const { flags } = await configured(invocation);
      return extractCommand(await pathsOf(invocation.paths, flags), flags, progress);
    }
    case 'archive': {
      const { archiveCommand } = await import('./archive.ts');
      const { flags } = await configured(invocation);
      const paths = await pathsOf(invocation.paths, flags);
      return archiveCommand(invocation.archive, paths, flags, progress);
    }
    case 'cluster': {
      const { clusterCommand } = await import('./cluster.ts');
      const { flags } = await configured(invocation);
      return clusterCommand(invocation.paths, flags, progress);
    }
    case 'pairs': {
      const { findPairs } = await import('./pairs.ts');
      return findPairs(invocation.paths, invocation.flags, progress);
    }
    case 'scan': {
      const { scan } = await import('./scan.ts');
      const { flags } = await configured(invocation);
      return scan(await pathsOf(invocation.paths, flags), flags, progress);
    }
  }
}

/** Where a settings file says what a report is held against, and where it goes. Other commands answer in their own ways. */
const REPORTING: readonly Invocation['command'][] = ['scan', 'check', 'explain', 'watch', 'config'];

/** The flags of an invocation over those of a settings file. */
async function configured({
  command,
  flags: typed,
}: Extract<Invocation, { flags: Flags }>): Promise<{
  readonly flags: Flags;
  readonly config: Config | undefined;
}> {
  if (typed.config === false) return { flags: typed, config: undefined };
  const { loadConfig, mergeFlags, withoutReport } = await import('./config.ts');
  const config = await loadConfig(typed.config);
  if (config === undefined) return { flags: typed, config };
  const set = REPORTING.includes(command) ? config.flags : withoutReport(config.flags);
  const flags = mergeFlags(typed, set);
  if (flags.verbose) warn(`settings from ${config.path}`);
  return { flags, config };
}

/** With those of `--files-from`. */
async function pathsOf(named: readonly string[], flags: Flags): Promise<readonly string[]> {
  if (flags.filesFrom === undefined) return named;
  const { listedPaths } = await import('./reading.ts');
  return listedPaths(named, flags.filesFrom);
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
