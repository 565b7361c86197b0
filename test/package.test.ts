/** The packed package, used from an empty project. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
let project: string;

/** Unpacks what `npm pack` would publish; the dependencies are this repository's own. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'dupes-package-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    stdio: 'pipe',
  });
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))!;
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '.bin') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  execFileSync('tar', ['xzf', tarball], { cwd: project });
  execFileSync('mv', ['package', join(modules, 'press-dupes')], { cwd: project });
  writeFileSync(join(project, 'package.json'), '{"type":"module","private":true}');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const USE = `
import { analyse, compareTexts, DupesError, extractFile, fingerprint, NO_METADATA, readCorpus, type Report } from 'press-dupes';

const release =
  'The harbour board of Little Sorrow will light the old breakwater from May, the first new lamps there since the war, and has asked the school to name them.';
const report: Report = await analyse({
  sources: ['release.txt', 'clipping.txt'].map((path, i) => ({
    path,
    item: null,
    extract: {
      text: release,
      blocks: [{ start: 0, end: release.length, zone: 'body' as const }],
      metadata: { ...NO_METADATA, outlet: i ? 'The Mole' : null },
    },
  })),
});
const { verdict } = await compareTexts(release, release);
let fault = '';
try {
  await compareTexts(release, release, { excerptWords: 1 });
} catch (error) {
  if (error instanceof DupesError) fault = error.code;
}
const read: unknown[] = [];
for await (const input of readCorpus(['pages'])) {
  if ('source' in input) read.push([input.source.item, input.origins.title, input.source.extract.text]);
  else read.push([input.item, input.status, input.reason]);
}
const [first] = await extractFile(new TextEncoder().encode('{"title": "Lamps", "body": "They burn."}'), 'a.json');
if (first && 'extract' in first) read.push(first.extract.text);
console.log(JSON.stringify({ read, schema: report.schema, verdict, fault, prints: typeof fingerprint }));
`;

describe('the packed package', () => {
  it('is used as ESM from an empty project', () => {
    const script = USE.replace(', type Report', '')
      .replace(': Report', '')
      .replace(': unknown[]', '')
      .replace(' as const', '');
    writeFileSync(join(project, 'use.js'), script);
    mkdirSync(join(project, 'pages'));
    writeFileSync(join(project, 'pages/a.html'), '<h1>Lamps</h1><p>They burn from May.</p>');
    writeFileSync(join(project, 'pages/b.csv'), 'title,text\nLamps,They burn.\n');
    writeFileSync(join(project, 'pages/c.png'), 'x');
    const out = execFileSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual({
      read: [
        [null, 'page', 'Lamps\n\nThey burn from May.'],
        [1, 'column', 'Lamps\n\nThey burn.'],
        [null, 'skipped', 'another type of file'],
        'Lamps\n\nThey burn.',
      ],
      schema: 'dupes/report@1',
      verdict: 'reprint',
      fault: 'option-invalid',
      prints: 'function',
    });
  });

  it('has types that a strict compiler accepts', () => {
    writeFileSync(join(project, 'use.ts'), USE);
    const compile = () =>
      execFileSync(
        process.execPath,
        [
          join(root, 'node_modules/typescript/bin/tsc'),
          ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'use.ts'],
        ],
        { cwd: project, encoding: 'utf8' },
      );
    expect(compile).not.toThrow();
  });

  it('holds the launcher, and no source, test or sample', () => {
    const files = readdirSync(join(project, 'node_modules/press-dupes')).sort();
    expect(files).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json']);
  });
});
