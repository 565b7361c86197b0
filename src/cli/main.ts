/** The command: runs what was asked and sets the exit code, the only file that does. */
import { readFileSync } from 'node:fs';
import { DupesError } from '../faults.ts';
import type { Config } from './config.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { expectLongRun, expectShortRun } from './long-run.ts';
import { keepQuietAboutClosedPipes, print, removeUnfinishedFiles } from './output.ts';
import { type Invocation, parseArguments } from './program.ts';
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
    if (error instanceof DupesError) warn(error.message);
    else warn(`this is a bug of dupes; please report it: ${(error as Error)?.stack ?? error}`);
    return EXIT.unusable;
  }
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
      const { flags, config } = await configured(invocation.flags, true);
      return configCommand(invocation.flags, flags, config);
    }
    case 'pairs': {
      const { comparePairs } = await import('./pairs.ts');
      const { flags } = await configured(invocation.flags, false);
      return comparePairs(invocation.path, flags, progress);
    }
    case 'compare': {
      const { compare } = await import('./compare.ts');
      const { flags } = await configured(invocation.flags, false);
      return compare(invocation.release, invocation.clipping, flags, progress);
    }
    case 'explain': {
      const { explainCommand } = await import('./explain.ts');
      const { flags } = await configured(invocation.flags, true);
      return explainCommand(await pathsOf(invocation.paths, flags), flags, progress);
    }
    case 'check': {
      const { check } = await import('./check/check.ts');
      const { flags } = await configured(invocation.flags, true);
      return check(await pathsOf(invocation.paths, flags), flags, progress);
    }
    case 'watch': {
      const { watch } = await import('./watch.ts');
      const { flags } = await configured(invocation.flags, true);
      return watch(invocation.paths, flags, progress);
    }
    case 'extract': {
      const { extractCommand } = await import('./extract-command.ts');
      const { flags } = await configured(invocation.flags, false);
      return extractCommand(await pathsOf(invocation.paths, flags), flags, progress);
    }
    case 'cluster': {
      const { clusterCommand } = await import('./cluster.ts');
      const { flags } = await configured(invocation.flags, false);
      return clusterCommand(invocation.paths, flags, progress);
    }
    case 'find-pairs': {
      const { findPairs } = await import('./find-pairs.ts');
      return findPairs(invocation.paths, invocation.flags, progress);
    }
    case 'scan': {
      const { scan } = await import('./scan.ts');
      const { flags } = await configured(invocation.flags, true);
      return scan(await pathsOf(invocation.paths, flags), flags, progress);
    }
  }
}

/** @param reports whether the command answers with a report */
async function configured(
  typed: Flags,
  reports: boolean,
): Promise<{ readonly flags: Flags; readonly config: Config | undefined }> {
  if (typed.config === false) return { flags: typed, config: undefined };
  const { loadConfig, mergeFlags } = await import('./config.ts');
  const config = await loadConfig(typed.config);
  if (config === undefined) return { flags: typed, config };
  const flags = mergeFlags(typed, config.flags, reports);
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
