/** Typed flags to checked settings: every mistake is named in one message. */
import { DupesError } from '../faults.ts';
import { OPTION_SPECS, type Options, resolveOptions } from '../pipeline/options.ts';
import { REPORTERS } from '../report/index.ts';
import { type Limits, settleLimits } from './check/limits.ts';
import type { Flags } from './flags.ts';
import { type Reading, settleReading } from './reading.ts';

/** One thing to write: a format, and where. */
export interface Target {
  readonly format: string;
  /** Undefined is standard output. */
  readonly file: string | undefined;
}

export interface Settings {
  readonly options: Options;
  readonly corpus: Reading;
  readonly limits: Limits;
  readonly targets: readonly Target[];
  /** Folder of an embedding model; undefined where words alone decide. */
  readonly embeddings: string | undefined;
  readonly details: boolean;
  /** Undefined: decided by the environment and what standard output is. */
  readonly color: boolean | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly progress: boolean;
}

/** @throws DupesError `option-invalid` naming every mistake, a line each */
export function settle(flags: Flags, defaultFormat: string): Settings {
  const mistakes: string[] = [];
  const options = settleOptions(flags.options, mistakes);
  const targets = settleTargets(flags, defaultFormat, mistakes);
  const corpus = settleReading(flags, mistakes);
  const limits = settleLimits(flags, mistakes);
  if (flags.embeddings === '') mistakes.push('--embeddings is empty; a folder is expected');
  if (mistakes.length > 0) throw new DupesError('option-invalid', mistakes.join('\n'));
  return {
    options,
    corpus,
    limits,
    targets,
    embeddings: flags.embeddings,
    details: flags.details ?? false,
    color: flags.color,
    quiet: flags.quiet ?? false,
    verbose: (flags.verbose ?? false) && !flags.quiet,
    progress: (flags.progress ?? true) && !flags.quiet,
  };
}

function settleOptions(typed: Flags['options'], mistakes: string[]): Options {
  const numbers = new Set<string>(
    OPTION_SPECS.filter(({ unit }) => unit !== 'tag').map(({ key }) => key),
  );
  const given = Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [key, numbers.has(key) ? number(value) : value]),
  );
  try {
    return resolveOptions(given);
  } catch (error) {
    if (!(error instanceof DupesError)) throw error;
    mistakes.push(error.message);
    return resolveOptions();
  }
}

/** A number, or the text as typed where it is none: the check then shows it. */
function number(typed: string): number | string {
  const value = Number(typed);
  return typed.trim() === '' || Number.isNaN(value) ? typed : value;
}

function settleTargets(
  { format = [], output }: Flags,
  defaultFormat: string,
  mistakes: string[],
): readonly Target[] {
  const known = REPORTERS.map(({ name }) => name);
  const targets = (format.length > 0 ? format : [defaultFormat]).map((typed) => {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(typed) ?? [];
    if (!known.includes(name)) {
      mistakes.push(`--format is "${name}"; one of ${known.join(', ')} is expected`);
    }
    if (file === '') mistakes.push(`--format is "${typed}"; a file is expected after the =`);
    return { format: name, file };
  });
  const bare = targets.filter(({ file }) => file === undefined);
  if (bare.length > 1) {
    const names = bare.map(({ format: name }) => name);
    mistakes.push(
      `${names.join(' and ')} would both go to one place; name a file: --format ${names[0]}=<file>`,
    );
  }
  if (output === '') mistakes.push('--output is empty; a file is expected');
  if (output !== undefined && bare.length === 0) {
    mistakes.push('--output names a file, but every --format has its own');
  }
  const standard = output === undefined || output === '-' ? undefined : output;
  const settled = targets.map(({ format: name, file }) => ({
    format: name,
    file: file === undefined ? standard : file === '-' ? undefined : file,
  }));
  const files = settled.map(({ file }) => file);
  const twice = files.find((file, index) => file !== undefined && files.indexOf(file) !== index);
  if (twice !== undefined) mistakes.push(`two formats would be written to "${twice}"`);
  return settled;
}
