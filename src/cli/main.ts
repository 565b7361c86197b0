/** The command: runs what was asked and sets the exit code, the only file that does. */
import { readFileSync } from 'node:fs';
import { DupesError } from '../faults.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
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
  switch (invocation.command) {
    case 'print':
      await print(invocation.text);
      return EXIT.ok;
    case 'schema': {
      const { reportSchema } = await import('../report/schema.ts');
      await print(`${JSON.stringify(reportSchema(), undefined, 2)}\n`);
      return EXIT.ok;
    }
    case 'pairs': {
      const { comparePairs } = await import('./pairs.ts');
      return comparePairs(invocation.path, invocation.flags, progress);
    }
    case 'compare': {
      const { compare } = await import('./compare.ts');
      return compare(invocation.release, invocation.clipping, invocation.flags, progress);
    }
    case 'check': {
      const { check } = await import('./check/check.ts');
      return check(invocation.paths, invocation.flags, progress);
    }
    case 'extract': {
      const { extractCommand } = await import('./extract-command.ts');
      return extractCommand(invocation.paths, invocation.flags, progress);
    }
    case 'scan': {
      const { scan } = await import('./scan.ts');
      return scan(invocation.paths, invocation.flags, progress);
    }
  }
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
