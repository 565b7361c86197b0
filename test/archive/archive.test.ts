/** What an archive promises: who shares a run of words is found, nothing is read twice, nothing is lost silently. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ArchiveWriter, askArchive, holdingsOf } from '../../src/archive/archive.ts';
import { DEFAULTS } from '../../src/pipeline/options.ts';
import { ARCHIVE_RUN, probeOf } from '../../src/pipeline/probe.ts';
import { idOf, NO_METADATA, type Source } from '../../src/text/article.ts';

const clipping = (path: string, text: string, item: number | null = null): Source => ({
  path,
  item,
  extract: { text, blocks: [{ start: 0, end: text.length, zone: 'body' }], metadata: NO_METADATA },
});

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dupes-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function added(folder: string, sources: readonly Source[], mostTexts?: number) {
  const writer = new ArchiveWriter(folder, undefined, mostTexts);
  for (const source of sources) writer.add(source);
  return writer.close();
}

async function found(folder: string, release: string): Promise<string[]> {
  const probe = await probeOf([clipping('release.txt', release)], [], DEFAULTS);
  return askArchive(folder, probe).sources.map(idOf);
}

const RELEASE =
  'The lock keepers of Ostrevan will open the upper canal to rowing boats at Easter, after four winters of repairs to its gates.';
/** Eight words of it, and seven. */
const EIGHT = 'Anglers heard that keepers of Ostrevan will open the upper canal soon.';
const SEVEN = 'Anglers heard that keepers of Ostrevan will open the upper lake soon.';

describe('an archive', () => {
  test('finds what shares eight words in a row with a release, and nothing else', async () => {
    const folder = place();
    added(folder, [clipping('eight.txt', EIGHT), clipping('seven.txt', SEVEN)]);
    expect(await found(folder, RELEASE)).toEqual(['eight.txt']);
  });

  test('finds the same as comparing every text with the release', async () => {
    const word = fc.constantFrom(
      ...'harbour barrel candle meadow lantern gravel ribbon saddle'.split(' '),
    );
    const words = fc.array(word, { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 12 }),
        words,
        fc.integer({ min: 1, max: 5 }),
        async (texts, release, mostTexts) => {
          const folder = mkdtempSync(join(tmpdir(), 'dupes-archive-'));
          try {
            const sources = texts.map((text, n) => clipping(`${100 + n}.txt`, text.join(' ')));
            added(folder, sources, mostTexts);
            const runs = new Set(runsOf(release));
            const wanted = sources.filter((_, n) => runsOf(texts[n]!).some((run) => runs.has(run)));
            expect(await found(folder, release.join(' '))).toEqual(wanted.map(idOf));
          } finally {
            rmSync(folder, { recursive: true });
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('finds what lost the marks of its letters', async () => {
    const folder = place();
    const release =
      'Die Schleusenwärter von Östrevan öffnen den oberen Kanal zu Ostern für Ruderer, nach vier Jahren Arbeit an den Torflügeln.';
    const written = [
      'Schleusenwarter von Ostrevan offnen den oberen Kanal zu Ostern',
      'Schleusenwaerter von Oestrevan oeffnen den oberen Kanal zu Ostern',
      'Schleusenwärter von Östrevan öffnen den oberen Kanal zu Ostern',
      'Schleusenwirte von Ostrovan offnen den unteren Kanal zu Ostern',
    ];
    added(
      folder,
      written.map((text, n) => clipping(`${n}.txt`, `Angler berichten: ${text}.`)),
    );
    expect(await found(folder, release)).toEqual(['0.txt', '1.txt', '2.txt']);
  });

  test('gives back texts as they were read', async () => {
    const folder = place();
    const source: Source = {
      path: 'rows.csv',
      item: 7,
      extract: {
        text: `${EIGHT}\n\n„Größer“ 日本 \ud83d\ude80`,
        blocks: [
          { start: 0, end: EIGHT.length, zone: null },
          { start: EIGHT.length + 2, end: EIGHT.length + 15, zone: 'comment', quoted: true },
        ],
        metadata: { ...NO_METADATA, outlet: 'Canal Post', published: '2025-04-01' },
      },
    };
    added(folder, [source]);
    const probe = await probeOf([clipping('release.txt', RELEASE)], [], DEFAULTS);
    expect(askArchive(folder, probe)).toEqual({ sources: [source], problems: [], texts: 1 });
  });

  test('asks nothing of boilerplate: that of the release, and what was given as such', async () => {
    const folder = place();
    const about =
      'The Ostrevan Canal Trust keeps ninety locks and two lifts between the hills and the sea.';
    added(folder, [clipping('portrait.txt', `Who they are. ${about}`)]);
    const release = `${RELEASE}\n\nAbout the Ostrevan Canal Trust\n\n${about}`;
    const blocks = [...release.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      zone: null,
    }));
    const text: Source = {
      path: 'release.txt',
      item: null,
      extract: { text: release, blocks, metadata: NO_METADATA },
    };
    expect(askArchive(folder, await probeOf([text], [], DEFAULTS)).sources).toEqual([]);
    const plain = clipping('release.txt', `${RELEASE} ${about}`);
    const ask = async (boilerplate: readonly Source[]) =>
      askArchive(folder, await probeOf([plain], boilerplate, DEFAULTS)).sources.length;
    expect(await ask([])).toBe(1);
    expect(await ask([clipping('stock.txt', about)])).toBe(0);
  });
});

describe('an archive that grows', () => {
  test('holds what was added before, in as many segments as it needs', async () => {
    const folder = place();
    const texts = (from: number) =>
      [0, 1, 2].map((n) => clipping(`${from + n}.txt`, `${EIGHT} Number ${from + n}.`));
    for (const from of [10, 20, 30, 40]) added(folder, texts(from), 4);
    expect(readdirSync(folder).filter((name) => name.endsWith('.segment')).length).toBe(4);
    expect(await found(folder, RELEASE)).toEqual(
      [10, 20, 30, 40].flatMap((from) => [from, from + 1, from + 2]).map((n) => `${n}.txt`),
    );
  });

  test('takes a segment with few texts up again', async () => {
    const folder = place();
    for (let night = 10; night < 20; night += 1)
      added(folder, [clipping(`${night}.txt`, EIGHT)], 100);
    expect(readdirSync(folder).filter((name) => name.endsWith('.segment'))).toEqual([
      '000001.segment',
    ]);
    expect((await found(folder, RELEASE)).length).toBe(10);
    expect(holdingsOf(folder)).toMatchObject({ texts: 10, files: 10 });
  });

  test('parts the texts of one file among segments', async () => {
    const folder = place();
    const rows = Array.from({ length: 11 }, (_, n) => clipping('rows.csv', EIGHT, n + 1));
    added(folder, rows, 4);
    expect((await found(folder, RELEASE)).length).toBe(11);
    expect(holdingsOf(folder)).toMatchObject({ texts: 11, files: 1 });
    expect(added(folder, rows.slice(0, 2), 4)).toMatchObject({ texts: 2, replaced: 11 });
    expect(await found(folder, RELEASE)).toEqual(['rows.csv#1', 'rows.csv#2']);
    expect(holdingsOf(folder)).toMatchObject({ texts: 2, files: 1 });
  });

  test('knows a file that has not changed, and puts a changed one in the place of what it was', async () => {
    const folder = place();
    const path = join(place(), 'clip.txt');
    const write = (text: string, time: number) => {
      writeFileSync(path, text);
      utimesSync(path, time, time);
    };
    write(EIGHT, 1000);
    added(folder, [clipping(path, EIGHT)]);
    const writer = new ArchiveWriter(folder);
    expect(writer.holds(path)).toBe(true);
    write(SEVEN, 2000);
    expect(writer.holds(path)).toBe(false);
    writer.add(clipping(path, SEVEN));
    expect(writer.close()).toMatchObject({ texts: 1, replaced: 1, holdings: { texts: 1 } });
    expect(await found(folder, RELEASE)).toEqual([]);
  });

  test('keeps the text of a file that is gone', async () => {
    const folder = place();
    const path = join(place(), 'clip.txt');
    writeFileSync(path, EIGHT);
    added(folder, [clipping(path, EIGHT)]);
    rmSync(path);
    added(folder, []);
    expect(await found(folder, RELEASE)).toEqual([path]);
  });

  test('keeps nothing of an addition that was given up', async () => {
    const folder = place();
    added(folder, [clipping('a.txt', EIGHT)]);
    const writer = new ArchiveWriter(folder);
    writer.add(clipping('b.txt', EIGHT));
    writer.abandon();
    expect(await found(folder, RELEASE)).toEqual(['a.txt']);
    expect(readdirSync(folder).sort()).toEqual(['.dupes-archive', '000001.segment']);
  });
});

describe('what may go wrong', () => {
  const code = (run: () => unknown): string | undefined => {
    try {
      run();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return undefined;
  };

  test.each([
    ['cut short', (path: string) => truncateSync(path, 1000)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    [
      'overwritten at its end',
      (path: string) => {
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(0x7b, bytes.length - 40, bytes.length - 8));
      },
    ],
    [
      'overwritten in its texts',
      (path: string) => writeFileSync(path, readFileSync(path).fill(0xff, 0, 40)),
    ],
  ])('a segment that was %s is told, and the others answer', async (_, damage) => {
    const folder = place();
    added(folder, [clipping('a.txt', EIGHT)], 1);
    added(folder, [clipping('b.txt', EIGHT)], 1);
    damage(join(folder, '000001.segment'));
    const probe = await probeOf([clipping('release.txt', RELEASE)], [], DEFAULTS);
    const { sources, problems } = askArchive(folder, probe);
    expect(sources.map(idOf)).toEqual(['b.txt']);
    expect(problems.length).toBe(1);
    expect(problems[0]).toMatchObject({ status: 'failed', item: null });
    expect(problems[0]!.reason).toMatch(
      /000001\.segment" is damaged: .+; remove it and run dupes archive again/,
    );
  });

  test('whatever a disk changes in a segment, the rest answers', async () => {
    const folder = place();
    added(folder, [clipping('a.txt', EIGHT), clipping('b.txt', SEVEN)], 2);
    added(folder, [clipping('c.txt', EIGHT)], 2);
    const path = join(folder, '000001.segment');
    const whole = readFileSync(path);
    const probe = await probeOf([clipping('release.txt', RELEASE)], [], DEFAULTS);
    // Most of the file is the table of buckets: what stands around it is hit on purpose.
    const edges = fc.oneof(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: whole.length - 500, max: whole.length - 1 }),
      fc.integer({ min: 0, max: whole.length - 1 }),
    );
    const changes = fc.array(fc.tuple(edges, fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(changes, (bytes) => {
        const changed = Buffer.from(whole);
        for (const [at, byte] of bytes) changed[at] = byte;
        writeFileSync(path, changed);
        const { sources, problems } = askArchive(folder, probe);
        expect(sources.map(idOf)).toContain('c.txt');
        expect(problems.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test('a folder that holds something else is left alone', () => {
    const folder = place();
    writeFileSync(join(folder, 'letter.txt'), 'Dear all');
    expect(code(() => new ArchiveWriter(folder))).toBe('archive-folder');
    expect(readdirSync(folder)).toEqual(['letter.txt']);
    expect(code(() => holdingsOf(folder))).toBe('archive-missing');
  });

  test('what the disk refuses is told as such', () => {
    const file = join(place(), 'archive');
    writeFileSync(file, 'a file');
    expect(code(() => new ArchiveWriter(file))).toBe('archive-failed');
    const folder = place();
    const writer = new ArchiveWriter(folder);
    rmSync(folder, { recursive: true });
    expect(code(() => writer.add(clipping('a.txt', EIGHT)))).toBe('archive-failed');
  });

  test('an addition that could not be put in its place can be given up', () => {
    const folder = place();
    const writer = new ArchiveWriter(folder);
    writer.add(clipping('a.txt', EIGHT));
    mkdirSync(join(folder, '000001.segment'));
    expect(code(() => writer.close())).toBe('archive-failed');
    expect(() => writer.abandon()).not.toThrow();
  });

  test('an archive of another kind is not written to', () => {
    const folder = place();
    added(folder, []);
    writeFileSync(join(folder, '.dupes-archive'), '{"schema":"dupes/archive@9"}');
    expect(code(() => new ArchiveWriter(folder))).toBe('archive-version');
  });

  test('two processes do not add at once, and one that ended stands in nobody’s way', () => {
    const folder = place();
    const writer = new ArchiveWriter(folder);
    expect(code(() => new ArchiveWriter(folder))).toBe('archive-busy');
    writer.close();
    // No process has this number.
    writeFileSync(join(folder, 'adding.lock'), '4194305');
    expect(added(folder, [clipping('a.txt', EIGHT)]).texts).toBe(1);
  });

  test('a folder below one that is not there is made', () => {
    const folder = join(place(), 'press', 'archive');
    mkdirSync(join(folder, '..'), { recursive: true });
    expect(added(folder, [clipping('a.txt', EIGHT)]).holdings.texts).toBe(1);
  });
});

function runsOf(words: readonly string[]): string[] {
  return Array.from({ length: Math.max(0, words.length - ARCHIVE_RUN + 1) }, (_, at) =>
    words.slice(at, at + ARCHIVE_RUN).join(' '),
  );
}
