/** Holds the imports under src/ against the table in ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src/', import.meta.url);

interface Row {
  readonly folder: string;
  readonly core: boolean;
  /** Folders and files under src/; undefined is anything. */
  readonly mayImport: readonly string[] | undefined;
}

interface Import {
  /** Both under src/, `/`-separated; a library or `node:` module as it is written. */
  readonly from: string;
  readonly to: string;
}

const code = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);

function rowsOf(markdown: string): Row[] {
  return markdown
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , part]) => part === 'core' || part === 'edge')
    .map(([, folder = '', part, , mayImport = '']) => ({
      folder: code(folder)[0] as string,
      core: part === 'core',
      mayImport: mayImport === 'anything' ? undefined : code(mayImport),
    }));
}

/** Static, re-exported, bare and dynamic imports, types included. */
function specifiersOf(source: string): string[] {
  const forms =
    /^(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...source.matchAll(forms)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

function importsOf(file: string): Import[] {
  const source = readFileSync(new URL(file, SRC), 'utf8');
  return specifiersOf(source).map((to) => ({
    from: file,
    to: to.startsWith('.') ? posix.join(posix.dirname(file), to) : to,
  }));
}

/** AssemblyScript is no TypeScript module: it is compiled apart and imports nothing from here. */
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('/assembly/'));
const IMPORTS = FILES.flatMap(importsOf);
const ROWS = rowsOf(readFileSync(new URL('../ARCHITECTURE.md', SRC), 'utf8').toString());
const top = (file: string) => file.split('/')[0] as string;
const inSrc = (file: string) => FILES.includes(file);
const arrow = ({ from, to }: Import) => `${from} → ${to}`;

describe('the house', () => {
  it('every import form is seen', () => {
    const forms = [
      "import one from 'a';",
      "import type {\n  Two,\n} from './b.ts';",
      "export { three } from '../c.ts';",
      "import 'd';",
      "const e = await import('e');",
    ];
    expect(specifiersOf(forms.join('\n'))).toEqual(['a', './b.ts', '../c.ts', 'd', 'e']);
  });

  it('every folder under src/ has a row in ARCHITECTURE.md, and every row a folder', () => {
    const there = new Set(FILES.map(top).filter((folder) => folder !== 'faults.ts'));
    expect(ROWS.map(({ folder }) => folder).sort()).toEqual([...there].sort());
  });

  it.each(ROWS)('$folder imports only what its row allows', ({ folder, mayImport }) => {
    if (!mayImport) return;
    const allowed = [folder, 'faults.ts', ...mayImport];
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        top(from) === folder &&
        inSrc(to) &&
        !allowed.some((name) => to === name || to.startsWith(`${name}/`)),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('every relative import names a file that exists', () => {
    const relative = IMPORTS.filter(({ to }) => to.endsWith('.ts'));
    expect(relative.filter(({ to }) => !inSrc(to)).map(arrow)).toEqual([]);
  });

  it('the core imports no module of Node', () => {
    const core = ROWS.filter((row) => row.core).map(({ folder }) => folder);
    const wrong = IMPORTS.filter(
      ({ from, to }) => core.includes(top(from)) && to.startsWith('node:'),
    );
    expect(core).not.toHaveLength(0);
    expect(wrong.map(arrow)).toEqual([]);
  });

  it.each(['commander', 'cli-table3', 'fast-levenshtein'])(
    '%s has at most one importing file',
    (library) => {
      const importers = new Set(IMPORTS.filter(({ to }) => to === library).map(({ from }) => from));
      expect([...importers].slice(1)).toEqual([]);
    },
  );

  it('no files import each other in a circle, types included', () => {
    // A file that imports none of the rest, or that none of the rest imports, is on no circle.
    const isOnNone = (file: string, rest: readonly Import[]) =>
      !rest.some(({ from }) => from === file) || !rest.some(({ to }) => to === file);
    let rest = IMPORTS.filter(({ to }) => inSrc(to));
    for (let before = Number.POSITIVE_INFINITY; rest.length < before; ) {
      before = rest.length;
      rest = rest.filter(({ from, to }) => !isOnNone(from, rest) && !isOnNone(to, rest));
    }
    expect(rest.map(arrow)).toEqual([]);
  });

  it('no file imports the index of its own folder', () => {
    const wrong = IMPORTS.filter(({ from, to }) => to === `${posix.dirname(from)}/index.ts`);
    expect(wrong.map(arrow)).toEqual([]);
  });
});
