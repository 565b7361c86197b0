/**
 * Settings from a file: `dupes.config.{js,mjs,json}`, `.dupesrc.{json,yaml,yml}` or `dupes` in
 * package.json, in the working folder or above it. The command line goes before it, it goes before
 * the defaults. Paths in it are relative to its folder.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DupesError } from '../faults.ts';
import { CONFIG_KEYS } from './config-keys.ts';
import type { Flags } from './flags.ts';

const FILES = [
  'package.json',
  '.dupesrc.json',
  '.dupesrc.yaml',
  '.dupesrc.yml',
  'dupes.config.js',
  'dupes.config.mjs',
  'dupes.config.json',
];

export interface Config {
  /** As a person would name it from the working folder, `/`-separated. */
  readonly path: string;
  readonly flags: Flags;
}

const yaml = async (_: string, content: string) => (await import('yaml')).parse(content);

/**
 * @param path undefined looks for one
 * @throws DupesError `config-invalid` naming every mistake
 */
export async function loadConfig(path: string | undefined): Promise<Config | undefined> {
  if (path === undefined && !isAnyFile()) return undefined;
  const { lilconfig } = await import('lilconfig');
  const explorer = lilconfig('dupes', {
    searchPlaces: FILES,
    loaders: { '.yaml': yaml, '.yml': yaml },
  });
  let found: Awaited<ReturnType<typeof explorer.load>>;
  try {
    found = path === undefined ? await explorer.search() : await explorer.load(path);
  } catch (error) {
    const which = path === undefined ? 'the settings file' : `the settings file "${path}"`;
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'nothing is there' : message;
    throw new DupesError('config-invalid', `${which} cannot be read: ${reason}`);
  }
  if (found === null || found.isEmpty) return undefined;
  const shown = fromHere(found.filepath);
  const { checkSettings } = await import('./config-schema.ts');
  const settings = checkSettings(found.config, shown);
  return { path: shown, flags: asFlags(settings, dirname(found.filepath)) };
}

/** Whether there is anything to search for: most runs have no settings and need not wait for a search. */
function isAnyFile(): boolean {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (FILES.some((name) => existsSync(join(folder, name)) && mayHold(join(folder, name))))
      return true;
    if (folder === dirname(folder)) return false;
  }
}

function mayHold(file: string): boolean {
  if (!file.endsWith('package.json')) return true;
  try {
    return Object.hasOwn(JSON.parse(readFileSync(file, 'utf8')), 'dupes');
  } catch {
    return true; // the search says what is wrong with it
  }
}

function fromHere(path: string): string {
  return (relative(process.cwd(), path) || '.').split(sep).join('/');
}

/** The settings as if they had been typed, so that one check and one meaning hold for both. */
function asFlags(settings: Readonly<Record<string, unknown>>, folder: string): Flags {
  const flags: Record<string, unknown> = {};
  const options: Record<string, string> = {};
  const place = (path: string) => (path === '-' ? path : fromHere(resolve(folder, path)));
  for (const { key, kind, path } of CONFIG_KEYS) {
    const value = settings[key];
    if (value === undefined || value === null) continue;
    if (kind === 'option') options[key] = String(value);
    else if (kind === 'switch') flags[key] = value;
    else if (key === 'failOn') flags[key] = list(value).join(',');
    else if (key === 'format') flags[key] = list(value).map((typed) => placed(typed, place));
    else if (kind === 'list') flags[key] = path ? list(value).map(place) : list(value);
    else flags[key] = path ? place(String(value)) : String(value);
  }
  return { ...flags, options } as Flags;
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** `html=report.html` */
function placed(format: string, place: (path: string) => string): string {
  const at = format.indexOf('=');
  return at === -1 ? format : `${format.slice(0, at + 1)}${place(format.slice(at + 1))}`;
}

/** Without what says where a report goes and what it is held against, for commands that have their own. */
export function withoutReport({ release, format, output, ...rest }: Flags): Flags {
  return rest;
}

/** The command line over the file. */
export function mergeFlags(typed: Flags, file: Flags): Flags {
  const { format, output, ...rest } = file;
  // A format that was typed is not joined by the file's output, nor the other way round.
  const isTyped = typed.format !== undefined || typed.output !== undefined;
  return { ...(isTyped ? rest : file), ...typed, options: { ...file.options, ...typed.options } };
}
