import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileAssembly, KERNEL_SOURCE } from '../../scripts/build-kernel.mjs';
import { batchOf, Printer } from '../../src/fingerprint/batch.ts';
import { wasmSketcher } from '../../src/fingerprint/kernel/wasm.ts';
import { chooseBanding } from '../../src/fingerprint/lsh.ts';
import { PARAGRAPH_SKETCH } from '../../src/fingerprint/minhash.ts';
import { PairSearch } from '../../src/fingerprint/pairs.ts';
import {
  INPUT_BYTES,
  isLineByLine,
  type ParagraphSketcher,
  referenceSketcher,
} from '../../src/fingerprint/paragraphs.ts';
import { openSketcher } from '../../src/workers/kernel-file.ts';
import type { PrintPool as Pool } from '../../src/workers/print-pool.ts';
import {
  originsOf,
  type PrintResult,
  type PrintTask,
  type PrintText,
  runPrintTask,
} from '../../src/workers/print-task.ts';
import { type TaskSettings, tasksOf } from '../../src/workers/tasks.ts';

const banding = chooseBanding(64);
const settings = PARAGRAPH_SKETCH;
const reference = referenceSketcher(settings, banding);
let kernel: ParagraphSketcher;
let folder: string;

beforeAll(async () => {
  kernel = wasmSketcher(await compileAssembly(KERNEL_SOURCE), settings, banding)!;
  folder = mkdtempSync(join(tmpdir(), 'dupes-print-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = (...paths: string[]): PrintTask => ({
  kind: 'files',
  paths,
  maxFileBytes: 1 << 20,
  encoding: null,
  limits: {},
});
const run = (task: PrintTask, sketcher: ParagraphSketcher = kernel) =>
  runPrintTask(task, new Printer(sketcher));
/** The columns of all pages. */
const columns = ({ pages }: Pick<PrintResult, 'pages'>) => pages.map(batchOf);
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a task', () => {
  test('fingerprints the bytes of a text file as its format’s words', async () => {
    const piece = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom('some words here', 'Don’t “stop”', 'Ünder 12 Brücken', 'x'),
      },
      { weight: 4, arbitrary: fc.constantFrom('\n\n', '\n', ' ', '\n \n', '\r\n', '\t') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '\u0085',
          '\u2028',
          '\u2029',
          '\f',
          '\v',
          '\ufeff',
          '日本',
          '\u0001',
        ),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const content = `${pieces.join('')}some words`;
        // By the other extension of plain text a file always takes the way through the format.
        const direct = await run(files(file('one.txt', content)));
        const formatted = await run(files(file('one.text', content)));
        expect(columns(direct)).toEqual(columns(formatted));
      }),
      { numRuns: 300 },
    );
  });

  test('the kernel calls no text line by line that the reference does not', () => {
    const texts = fc.array(
      fc.constantFrom(
        'word',
        ' ',
        '\n',
        '\n\n',
        '\t',
        '\r',
        '\0',
        '\u0085',
        '\u2028',
        'é',
        '…',
        'x'.repeat(60),
      ),
      { maxLength: 40 },
    );
    let agreed = 0;
    fc.assert(
      fc.property(texts, (parts) => {
        const bytes = new TextEncoder().encode(parts.join(''));
        const from = 7 * parts.length;
        kernel.input.set(bytes, from);
        const fast = kernel.isLineByLine(from, from + bytes.length);
        if (fast) expect(isLineByLine(bytes)).toBe(true);
        if (fast) agreed += 1;
      }),
      { numRuns: 1000 },
    );
    expect(agreed).toBeGreaterThan(50);
    const plain = new TextEncoder().encode(
      'A title’s line\n\nThe “first” paragraph.\n\nThe second.\n',
    );
    kernel.input.set(plain);
    expect(kernel.isLineByLine(0, plain.length)).toBe(true);
  });

  test('says how every file ended', async () => {
    const task = files(
      file('good.txt', 'A title\n\nSome words of a text'),
      join(folder, 'absent.txt'),
      file('binary.txt', Uint8Array.from([1, 0, 2, 0, 3, 255])),
      file('large.txt', 'words '.repeat(400_000)),
      file('other.xyz', 'what'),
      file('good.md', '# A title\n\nSome words of a text'),
    );
    const result = await run(task);
    expect(result.ok).toBe(2);
    expect(originsOf(task, result).map(({ path }) => path.slice(folder.length + 1))).toEqual([
      'good.txt',
      'good.md',
    ]);
    expect(columns(result).flatMap(({ paragraphsOf }) => [...paragraphsOf])).toEqual([2, 2]);
    expect(
      result.problems.map(({ path, status }) => [path.slice(folder.length + 1), status]),
    ).toEqual([
      ['absent.txt', 'failed'],
      ['binary.txt', 'skipped'],
      ['large.txt', 'failed'],
      ['other.xyz', 'skipped'],
    ]);
  });

  test('fingerprints each text as if it were alone, whatever its length and what stood before it', async () => {
    const line = 'Some words that fill a line of text\n\n';
    const lengths = [100, 50_000, 20_000, INPUT_BYTES - 2, INPUT_BYTES - 1, 70_000, 3, 30_000];
    const texts = lengths.map((length, i) =>
      `Number ${i}\n\n${i % 3 === 0 ? 'это не латиница – ¡\n\n–\n\n' : ''}${line.repeat(2000)}`.slice(
        0,
        length,
      ),
    );
    const paths = texts.map((text, i) => file(`long-${i}.txt`, text));
    const perText = (sketcher: ParagraphSketcher, some: readonly string[]) =>
      some.map((text) => {
        const { tokens, exact, hashes } = sketcher.sketch(text);
        return [[...tokens], [...exact], [...hashes]].join(';');
      });
    const wanted = perText(reference, texts);
    for (const sketcher of [kernel, reference])
      for (const task of [
        files(...paths),
        { kind: 'texts', texts: texts.map((text) => ({ path: 'rows', item: 1, text })) } as const,
      ]) {
        const { pages } = await run(task, sketcher);
        const found = pages.map(batchOf).flatMap(({ paragraphsOf, tokens, exact, hashes }) => {
          let paragraph = 0;
          let word = 0;
          return Array.from(paragraphsOf, (count) => {
            const end = paragraph + count;
            const words = tokens.subarray(paragraph, end).reduce((sum, n) => sum + n, 0);
            const said = [
              [...tokens.subarray(paragraph, end)],
              [...exact.subarray(2 * paragraph, 2 * end)],
              [...hashes.subarray(word, word + words)],
            ];
            paragraph = end;
            word += words;
            return said.join(';');
          });
        });
        expect(found).toEqual(wanted);
      }
  });

  test('fingerprints a long file as its format’s words', async () => {
    const lines = (count: number, between: string) =>
      Array.from({ length: count }, (_, i) => `Line ${i} – of “words”`).join(between);
    const long = 3 * INPUT_BYTES;
    const contents = [
      lines(9000, '\n\n'),
      lines(9000, '\n'),
      `${lines(6000, '\n\n')}\nAn address\nof two lines`,
      `${lines(6000, '\n\n')}\u2028${lines(6000, '\n\n')}`,
      `\ufeff${lines(6000, '\r\n\r\n')}`,
      `Title\n\n${'words '.repeat(long / 6)}\n\nEnd of it`,
      `${lines(6000, '\n\n\n\n')}\n\n\n`,
      `${lines(6000, '\n\n')} \x01`,
    ];
    for (const [i, content] of contents.entries()) {
      const after = file('after.txt', 'Some words after it');
      for (const unit of ['paragraphs', 'documents'] as const) {
        const printed = async (name: string) =>
          columns(
            await runPrintTask(files(after, file(name, content), after), new Printer(kernel, unit)),
          );
        expect(content.length, `${i}`).toBeGreaterThan(INPUT_BYTES);
        expect(await printed(`lines-${i}.txt`)).toEqual(await printed(`lines-${i}.text`));
      }
    }
  });

  test('without the kernel the reference gives the same', async () => {
    const task = files(file('a.txt', 'Words – “quoted”, naïve\n\nMore of them here'));
    expect(columns(await run(task, reference))).toEqual(columns(await run(task)));
    const opened = openSketcher(settings, banding, pathToFileURL(join(folder, 'no.wasm')));
    expect(opened.engine).toBe('reference');
  });
});

const printTasks = (
  paths: string[],
  maxFileBytes: number,
  notRead: TaskSettings<PrintText>['notRead'],
) =>
  tasksOf(paths, {
    corpus: { maxFileBytes },
    pack: ({ path, item, extract }) => ({ path, item, text: extract.text }),
    notRead,
  });

describe('the tasks of paths', () => {
  test('hold every readable file once, texts of streamed formats with their items', async () => {
    const root = mkdtempSync(join(folder, 'walk-'));
    for (let i = 0; i < 300; i += 1)
      writeFileSync(join(root, `${String(i).padStart(3, '0')}.txt`), 'Some words');
    writeFileSync(
      join(root, 'rows.ndjson'),
      '{"text":"One text of words"}\n{"text":"Two"}\nbroken\n',
    );
    writeFileSync(join(root, 'picture.png'), '');
    const missed: string[] = [];
    const tasks: PrintTask[] = [];
    for await (const task of printTasks([root], 1 << 20, (input) => missed.push(input.status)))
      tasks.push(task);
    const paths = tasks.flatMap((task) => (task.kind === 'files' ? task.paths : []));
    expect(paths).toHaveLength(300);
    expect([...paths].sort()).toEqual([...new Set(paths)].sort());
    const texts = tasks.flatMap((task) => (task.kind === 'texts' ? task.texts : []));
    expect(texts.map(({ item, text }) => [item, text.trim()])).toEqual([
      [1, 'One text of words'],
      [2, 'Two'],
    ]);
    expect(missed.sort()).toEqual(['failed', 'skipped']);
  });

  test('are read no further when nobody takes them', async () => {
    const rows = file(
      'many.ndjson',
      Array.from({ length: 200 }, (_, i) => `{"text":"${`text ${i} `.repeat(3000)}"}\n`).join(''),
    );
    let misses = 0;
    writeFileSync(join(folder, 'zz.png'), '');
    const tasks = printTasks([rows, join(folder, 'zz*')], 1 << 20, () => {
      misses += 1;
    });
    for await (const _ of tasks) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
    // The picture comes after the rows: had they been read to the end, it would have been reported.
    expect(misses).toBe(0);
  });

  test('a path that is missing ends them with its error', async () => {
    const all = async () => {
      for await (const _ of printTasks([join(folder, 'nowhere')], 1, () => {}));
    };
    await expect(all()).rejects.toThrow(expect.objectContaining({ code: 'path-missing' }));
  });
});

/** Threads need compiled code, which the test run builds first. */
describe('the pool', () => {
  let PrintPool: typeof Pool;
  beforeAll(async () => {
    const built = pathToFileURL(join(process.cwd(), 'dist/workers/print-pool.js')).href;
    ({ PrintPool } = (await import(built)) as { PrintPool: typeof Pool });
  });

  const collect = async (tasks: PrintTask[], options: { jobs: number; worker?: URL }) => {
    const results: { paths: string[]; result: PrintResult }[] = [];
    const given = (async function* () {
      yield* tasks;
    })();
    const pool = new PrintPool({ settings, banding, ...options });
    for await (const { task, result } of pool.print(given))
      results.push({ paths: originsOf(task, result).map(({ path }) => path), result });
    await pool.close();
    return results;
  };

  test('gives the same results in the same order for 1, 2 and 5 threads', async () => {
    const tasks = Array.from({ length: 30 }, (_, i) =>
      files(file(`p${i}.txt`, `Number ${i} of many\n\n${'words '.repeat((i * 37) % 100)}`)),
    );
    const said = async (jobs: number) =>
      (await collect(tasks, { jobs })).map(({ paths, result }) => [paths, columns(result)]);
    const one = await said(1);
    expect(one.map(([paths]) => (paths as string[])[0]?.endsWith('.txt'))).toEqual(
      Array(30).fill(true),
    );
    expect(await said(2)).toEqual(one);
    expect(await said(5)).toEqual(one);
  });

  test('starts threads where their number is given or where many files come', async () => {
    const tasks = Array.from({ length: 8 + availableParallelism() }, (_, i) =>
      files(file(`n${i}.txt`, `Number ${i} of many words`)),
    );
    const threads = async (jobs: number | undefined, expected: number) => {
      const pool = new PrintPool({ settings, banding, jobs });
      pool.expect(expected);
      const given = (async function* () {
        yield* tasks;
      })();
      for await (const _ of pool.print(given));
      const { threads } = pool.crew();
      await pool.close();
      return threads;
    };
    expect(await threads(undefined, 10)).toBe(1);
    expect(await threads(undefined, 1_000_000)).toBe(availableParallelism());
    expect(await threads(3, 10)).toBe(3);
  });

  test('starts a thread that will pay before there is a task for it', async () => {
    const most = Math.min(2, availableParallelism());
    const working = async (jobs: number | undefined, ...expected: number[]) => {
      const pool = new PrintPool({ settings, banding, jobs });
      const threads = expected.map((files) => {
        pool.expect(files);
        return pool.crew().threads;
      });
      await pool.close();
      return threads;
    };
    expect(await working(undefined, 10, 1_000_000, 2_000_000)).toEqual([1, most, most]);
    expect(await working(4, 1)).toEqual([2]);
    expect(await working(1, 1_000_000)).toEqual([1]);
  });

  test.each([
    'process.exit(1)',
    'throw new Error("boom")',
    'parentPort.postMessage({ ok: false, error: "no" }); return;',
    'setTimeout(() => { throw new Error("late") }); await new Promise(() => {})',
  ])('a file whose thread ends by %s is lost alone', async (crash) => {
    const worker = file(
      `worker-${crash.length}.mjs`,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', async ({ paths }) => {
         if (paths.includes('poison')) { ${crash} }
         const places = Uint32Array.from(paths.flatMap((_, place) => [place, 0]));
         parentPort.postMessage({ ok: true, result: { places, pages: [], ok: paths.length, problems: [] } });
       });`,
    );
    const tasks = [files('a', 'b'), files('c', 'poison', 'd'), files('e'), files('f')];
    const results = await collect(tasks, { jobs: 2, worker: pathToFileURL(worker) });
    expect(results.flatMap(({ paths }) => paths)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(results.flatMap(({ result }) => result.problems)).toMatchObject([
      { path: 'poison', status: 'failed' },
    ]);
  });

  test('pairs are found whatever becomes of the threads that look for them', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `${'one two three four five six '.repeat(3)}w${i}`,
    );
    const tasks = lines.map((line, i) =>
      files(file(`q${i}.txt`, `${line}\n\nAnother line of words`)),
    );
    const built = pathToFileURL(join(process.cwd(), 'dist/workers/print-worker.cjs')).href;
    const pairsWith = async (jobs: number, crash: string) => {
      const worker = file(
        `pairs-${crash.length}.mjs`,
        `import { parentPort } from 'node:worker_threads';
         const on = parentPort.on.bind(parentPort);
         parentPort.on = (event, listen) => on(event, (task) => {
           const { kind } = task;
           if (${crash}) process.exit(1);
           return listen(task);
         });
         await import(${JSON.stringify(built)});`,
      );
      const pool = new PrintPool({ settings, banding, jobs, worker: pathToFileURL(worker) });
      const search = new PairSearch(3, banding, { jaccard: 0.3 });
      const given = (async function* () {
        yield* tasks;
      })();
      for await (const { result } of pool.print(given))
        for (const page of result.pages) search.add(page);
      const pairs = [];
      for await (const some of search.pairs(pool.crew())) pairs.push(...some);
      await pool.close();
      return pairs;
    };
    const wanted = await pairsWith(1, 'false');
    expect(wanted.length).toBeGreaterThan(60);
    for (const crash of ["kind === 'twins'", "kind === 'bands'", "kind === 'compare'", 'false'])
      expect(await pairsWith(2, crash)).toEqual(wanted);
  });

  test('a file that cannot be spilled to stops the run', async () => {
    const tasks = Array.from({ length: 4 }, (_, i) =>
      files(file(`s${i}.txt`, 'Some words of a text')),
    );
    const spill = { handle: 9999, length: new SharedArrayBuffer(8) };
    for (const jobs of [1, 2]) {
      const pool = new PrintPool({ settings, banding, jobs });
      const given = (async function* () {
        for (const task of tasks) yield { ...task, spill };
      })();
      const all = async () => {
        for await (const _ of pool.print(given));
      };
      await expect(all()).rejects.toThrow(expect.objectContaining({ code: 'spill-failed' }));
      await pool.close();
    }
  });
});
