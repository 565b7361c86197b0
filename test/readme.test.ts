/**
 * The README says what the code does: its outputs and tables are made from real runs and from the
 * lists in the code, and its commands are run. After a change, `npx vitest run test/readme.test.ts -u`
 * writes them anew.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../src/cli/exit-codes.ts';
import { defaultOf, READING_LIMITS } from '../src/cli/reading-limits.ts';
import { knownExtensions } from '../src/formats/index.ts';
import { OPTION_SPECS, type OptionSpec } from '../src/pipeline/options.ts';
import { REPORTERS } from '../src/report/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** A folder as the reader has it: the samples in it, and `dupes` among the commands. */
const reader = mkdtempSync(join(tmpdir(), 'dupes-readme-'));
cpSync(join(ROOT, 'seeds'), join(reader, 'seeds'), { recursive: true });
mkdirSync(join(reader, '.bin'));
symlinkSync(join(ROOT, 'bin', 'dupes.js'), join(reader, '.bin', 'dupes'));
afterAll(() => rmSync(reader, { recursive: true, force: true }));

function run(command: string, cwd = reader): { status: number | null; output: string } {
  const { FORCE_COLOR, NO_COLOR, COLUMNS, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, PATH: `${join(reader, '.bin')}:${process.env.PATH}` },
  });
  if (status !== 0) console.error(stderr);
  return { status, output: stdout };
}

/** The module resolves as it does for a reader who installed the package. */
function runModule(source: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    cwd: ROOT,
    input: source,
    encoding: 'utf8',
  });
  return stdout || stderr;
}

const code = (text: string) => `\`${text}\``;
/** Columns padded, as the formatter of the repository writes them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at]!.length)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...rows]
    .map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`)
    .join('\n');
}

function optionRow({ key, flag, help, unit, range, choices, default: preset }: OptionSpec) {
  const accepted = choices?.join(' or ') ?? (range ? range.join(' to ') : 'a BCP 47 tag');
  const counted = unit === 'words' || unit === 'slots' ? ` ${unit}` : '';
  return [
    code(flag),
    code(key),
    help,
    preset === null ? 'none' : `${preset}${counted}`,
    `${accepted}${counted}`,
  ];
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
const PARTS: Readonly<Record<string, string>> = {
  extensions: knownExtensions()
    .map((extension) => code(`.${extension}`))
    .join(', '),
  reporters: REPORTERS.map(({ name }) => code(name)).join(', '),
  options: `\n${table(['flag', 'in the library', 'meaning', 'default', 'accepted'], OPTION_SPECS.map(optionRow))}\n`,
  'exit-codes': `\n${table(
    ['code', 'meaning'],
    EXIT_CODES.map(([exit, meaning]) => [String(exit), meaning]),
  )}\n`,
};

function madeAnew(readme: string): string {
  return readme
    .replace(/<!-- ([a-z-]+) -->[\s\S]*?<!-- \/\1 -->/g, (whole, name: string) =>
      name in PARTS ? `<!-- ${name} -->${PARTS[name]}<!-- /${name} -->` : whole,
    )
    .replace(
      /```console\n\$ (.+)\n[\s\S]*?```/g,
      (_, command: string) => `\`\`\`console\n$ ${command}\n${run(command).output}\`\`\``,
    )
    .replace(
      /```js\n([\s\S]*?)```([\s\S]*?)```text\n[\s\S]*?```/g,
      (_, source: string, between: string) =>
        `\`\`\`js\n${source}\`\`\`${between}\`\`\`text\n${runModule(source)}\`\`\``,
    );
}

const commands = [...README.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((block) =>
  (block[1] as string).trim().split('\n'),
);
const INSTALL = 'npm ci && ';

describe('the README', () => {
  it('shows what the tool prints, and the options, formats and exit codes it has', async () => {
    await expect(madeAnew(README)).toMatchFileSnapshot('../README.md');
  });

  it.each(commands.filter((command) => !command.startsWith(INSTALL)))('%s', (command) => {
    expect(run(command).status).toBe(0);
  });

  it('one command on a fresh clone shows the answer for the samples', () => {
    const shown = commands.filter((command) => command.startsWith(INSTALL));
    expect(shown).toEqual([`${INSTALL}npx dupes seeds/`, `${INSTALL}npm test`]);
    const { status, output } = run('npx dupes seeds/', ROOT);
    expect(status).toBe(0);
    expect(output).toBe(run('dupes seeds/').output);
  });

  it('continuous integration runs the test command it gives, then the checks', () => {
    const lines = readFileSync(join(ROOT, '.ci', 'run'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.slice(-2)).toEqual([`(${INSTALL}npm test)`, 'npm run check']);
  });

  it('names the flags that --help names', () => {
    const flags = (text: string) => [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g))].sort();
    const about = ['--help', '--version', '--pairs'];
    const help = flags(run('dupes --help; dupes check --help').output).filter(
      (flag) => !about.includes(flag),
    );
    const tables = README.split('\n').filter((line) => line.startsWith('| `-'));
    expect(flags(tables.join('\n'))).toEqual(help);
  });

  it.each(READING_LIMITS)('gives the default of $flag', (limit) => {
    const row = README.split('\n').find((line) => line.startsWith(`| \`${limit.flag}\``));
    const shown = row?.split('|').at(-2)?.replaceAll('`', '').trim();
    expect(shown).toBe(String(defaultOf(limit)));
  });
});
