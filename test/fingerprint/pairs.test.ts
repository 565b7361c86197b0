import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Printer, type PrintPage, type SpillFile } from '../../src/fingerprint/batch.ts';
import { referenceCounter } from '../../src/fingerprint/counter/reference.ts';
import { hashTokens } from '../../src/fingerprint/kernel/reference.ts';
import { chooseBanding } from '../../src/fingerprint/lsh.ts';
import { PARAGRAPH_SKETCH } from '../../src/fingerprint/minhash.ts';
import {
  type PairCrew,
  PairDesk,
  PairSearch,
  type ParagraphPair,
} from '../../src/fingerprint/pairs.ts';
import type { ReadSpilled } from '../../src/fingerprint/paragraph-store.ts';
import { referenceSketcher } from '../../src/fingerprint/paragraphs.ts';
import { exactSimilarity, similarity } from '../../src/fingerprint/similarity.ts';

const banding = chooseBanding(64);
const sketcher = referenceSketcher(PARAGRAPH_SKETCH, banding);

function pagesOf(texts: readonly string[], file?: SpillFile): PrintPage[] {
  const printer = new Printer(sketcher);
  printer.file = file;
  for (const text of texts) printer.add(text);
  return printer.finish();
}

async function search(
  batches: readonly (readonly string[])[],
  options = {},
  crew?: PairCrew,
  fileOf: (batch: number) => SpillFile | undefined = () => undefined,
) {
  const found = new PairSearch(3, banding, options);
  batches.forEach((texts, batch) => {
    for (const page of pagesOf(texts, fileOf(batch))) found.add(page);
  });
  const pairs: ParagraphPair[] = [];
  const generator = found.pairs(crew);
  for (;;) {
    const next = await generator.next();
    if (next.done) return { pairs, counts: next.value };
    pairs.push(...next.value);
  }
}

const HANDLE = 7;

/** A file in memory. */
function fakeFile() {
  const numbers: number[] = [];
  const file: SpillFile = {
    append(columns) {
      const from = 4 * numbers.length;
      for (const column of columns) numbers.push(...column);
      return from;
    },
  };
  const read: ReadSpilled = (handle, at, into) => {
    expect(handle).toBe(HANDLE);
    into.set(numbers.slice(at / 4, at / 4 + into.length));
  };
  return { numbers, file, read };
}

/** Threads that answer in no order. */
function crewOf(threads: number, read?: ReadSpilled): PairCrew {
  const desks = Array.from({ length: threads }, () => new PairDesk(read));
  let asked = 0;
  return {
    threads,
    handle: HANDLE,
    run: async (task) => {
      asked += 1;
      const desk = desks[asked % threads]!;
      await new Promise((resolve) => setTimeout(resolve, (asked * 7) % 5));
      return desk.run(structuredClone(task));
    },
  };
}

/** Paragraphs of words without a pattern. */
function words(count: number, seed: number): string[] {
  let state = seed * 7919 + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${state % 4001}`;
  });
}
const changed = (list: readonly string[], every: number) =>
  list.map((word, i) => (i % every === every - 1 ? `x${word}` : word));

/** Ten originals; each has a copy with few changes, one with many, and one word for word. */
const originals = Array.from({ length: 10 }, (_, i) => words(40 + 5 * i, i));
const texts = [
  ...originals.map((list) => list.join(' ')),
  ...originals.map((list) => `Heading\n\n${changed(list, 20).join(' ')}`),
  ...originals.map((list) => changed(list, 3).join(' ')),
  ...originals.map((list) => `${list.join(', ').toUpperCase()}\n\nOne more line`),
];

describe('pairs of paragraphs', () => {
  test('are those that the exact comparison finds, first of their kind against all others', async () => {
    const paragraphs = texts.flatMap((text, number) =>
      text.split('\n\n').map((paragraph, i) => ({
        keys: paragraph.toLowerCase().split(/[ ,]+/),
        place: { text: number, paragraph: i },
      })),
    );
    const first = (keys: readonly string[]) =>
      paragraphs.findIndex((other) => other.keys.join(' ') === keys.join(' '));
    const wanted = paragraphs.flatMap((left, l) =>
      paragraphs.flatMap((right, r) => {
        if (r <= l || left.keys.length < 10 || right.keys.length < 10) return [];
        const isTwin = first(right.keys) === l;
        if (!isTwin && (first(left.keys) !== l || first(right.keys) !== r)) return [];
        const similarity = exactSimilarity(left.keys, right.keys, 3);
        return similarity.jaccard >= 0.6
          ? [{ left: left.place, right: right.place, ...similarity }]
          : [];
      }),
    );
    const { pairs, counts } = await search([texts]);
    expect(pairs).toEqual(wanted);
    expect(pairs.length).toBeGreaterThanOrEqual(20);
    expect(counts).toMatchObject({ texts: 40, paragraphs: 60, pairsLeftOut: 0 });
    // Ten copies word for word, and the repeated "Heading" and "One more line".
    expect(counts.twins).toBe(10 + 9 + 9);
  });

  test('do not depend on how the texts were cut into batches, nor on the threads', async () => {
    const whole = await search([texts]);
    const parts = [texts.slice(0, 7), [], texts.slice(7, 8), texts.slice(8)];
    expect(await search(parts)).toEqual(whole);
    for (const threads of [1, 2, 3, 8])
      expect(await search(parts, {}, crewOf(threads))).toEqual(whole);
  });

  test('are the same when fingerprints go to a file, all of them or some', async () => {
    const parts = [texts.slice(0, 7), texts.slice(7, 8), texts.slice(8, 30), texts.slice(30)];
    const whole = await search(parts);
    for (const isSpilled of [() => true, (batch: number) => batch % 2 === 1]) {
      const { numbers, file, read } = fakeFile();
      const fileOf = (batch: number) => (isSpilled(batch) ? file : undefined);
      expect(await search(parts, {}, crewOf(2, read), fileOf)).toEqual(whole);
      expect(numbers.length).toBeGreaterThan(0);
    }
  });

  test('leave out short paragraphs, and similarities below the wanted one', async () => {
    expect((await search([['Read more', 'Read more']])).pairs).toEqual([]);
    expect((await search([['Read more', 'Read more']], { leastTokens: 3 })).pairs).toEqual([]);
    const both = await search([['Read more of this', 'Read more of this']], { leastTokens: 3 });
    expect(both.pairs).toMatchObject([{ jaccard: 1, shared: 2 }]);
    const { pairs } = await search([texts], { jaccard: 1 });
    expect(pairs.every(({ jaccard }) => jaccard === 1)).toBe(true);
  });

  test('of nothing are none', async () => {
    expect((await search([])).pairs).toEqual([]);
    expect((await search([['', '\n']])).counts).toMatchObject({ texts: 2, paragraphs: 0 });
  });
});

describe('pairs of documents', () => {
  const wideBanding = chooseBanding(128, { jaccard: 0.5, recall: 0.99 });
  const wide = referenceSketcher({ ...PARAGRAPH_SKETCH, slots: 128 }, wideBanding);

  async function documentPairs(list: readonly string[]) {
    const printer = new Printer(wide, 'documents');
    for (const text of list) printer.add(text);
    const found = new PairSearch(3, wideBanding, { jaccard: 0.5 });
    for (const page of printer.finish()) found.add(page);
    const pairs: unknown[] = [];
    for await (const some of found.pairs())
      for (const { left, right, ...similarity } of some)
        pairs.push({ left: left.text, right: right.text, ...similarity });
    return pairs;
  }

  test('are those of the words of whole texts, however these are cut into paragraphs', async () => {
    const breaks = fc.infiniteStream(fc.constantFrom(' ', ' ', ' ', '\n\n', '\n'));
    // What share of the words is kept: all, so many that a pair must be found, or so few that it must not.
    const copies = fc.array(
      fc.record({ original: fc.nat({ max: 4 }), every: fc.constantFrom(0, 30, 2), breaks }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(copies, async (list) => {
        const keys = list.map(({ original, every }) =>
          every === 0 ? words(150, original) : changed(words(150, original), every),
        );
        const printed = keys.map((own, i) => {
          const cuts = list[i]!.breaks[Symbol.iterator]();
          return own.map((word) => word + cuts.next().value).join('');
        });
        const isFirst = (at: number) =>
          keys.findIndex((other) => other.join(' ') === keys[at]!.join(' ')) === at;
        const wanted = keys.flatMap((left, l) =>
          keys.flatMap((right, r) => {
            const isTwin = left.join(' ') === right.join(' ');
            if (r <= l || !isFirst(l) || (!isTwin && !isFirst(r))) return [];
            const similarity = exactSimilarity(left, right, 3);
            return similarity.jaccard >= 0.5 ? [{ left: l, right: r, ...similarity }] : [];
          }),
        );
        expect(await documentPairs(printed)).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });

  test('a text longer than what is fingerprinted at once is one document, too', async () => {
    const long = words(15_000, 3);
    const other = changed(long, 100);
    const cut = (list: readonly string[], every: number) =>
      list.map((word, i) => word + (i % every === 0 ? '\n\n' : ' ')).join('');
    const [pair] = await documentPairs([
      cut(long, 40),
      'Some other words, ten of them or more, in one line',
      cut(other, 7),
    ]);
    expect(pair).toEqual({ left: 0, right: 2, ...exactSimilarity(long, other, 3) });
  });
});

test('a counter says what exact comparison says, for long texts and short ones after them', () => {
  const counter = referenceCounter(3);
  const hashes = (list: readonly string[]) => hashTokens(list, 1).low;
  for (const size of [500, 5, 40, 2, 0]) {
    const left = words(size, size).map((word) => word.slice(0, 2));
    counter.hold(hashes(left));
    for (const right of [left, changed(left, 4), words(30, 3), [...left, ...left], []]) {
      const shared = counter.compare(hashes(right));
      expect(similarity(shared, counter.left, counter.right)).toEqual(
        exactSimilarity(left, right, 3),
      );
    }
  }
});
