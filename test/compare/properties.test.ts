/** What holds for any two texts, against brute force. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/compare/record.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { DEFAULTS } from '../../src/pipeline/options.ts';

const VOCABULARY =
  'the a of and harbour ferry council warden plans winter bridge said opens Monday 14 new grain mill river never old lamp'.split(
    ' ',
  );
const word = fc.constantFrom(...VOCABULARY);
const mark = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ', ', '. ', '.\n\n', ' “', '” ', ' "', '" ');
const text = fc
  .array(fc.tuple(word, mark), { minLength: 0, maxLength: 90 })
  .map((parts) => parts.map(([w, m]) => w + m).join(''));

/** Two texts that share runs: a clipping made of pieces of the release and words of its own. */
const pair = fc
  .tuple(text, text, fc.array(fc.tuple(fc.nat(80), fc.nat(40), fc.boolean()), { maxLength: 5 }))
  .map(([release, own, cuts]) => {
    const words = release.split(' ');
    const pieces = cuts.map(([at, length, first]) => {
      const piece = words.slice(at, at + length).join(' ');
      return first ? `${own.slice(0, 60)} ${piece}` : `${piece}.\n\n${own.slice(60)}`;
    });
    return { release, clipping: pieces.join(' ') || own };
  });

const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

function coverage(text: string, record: Comparison): boolean[] {
  return wordsOf(text).map(({ start, end }) =>
    record.passages.some((p) => p.clipping.start <= start && end <= p.clipping.end),
  );
}

describe('any comparison', () => {
  it('reports every shared run of the guaranteed length', async () => {
    const t = 6;
    await fc.assert(
      fc.asyncProperty(pair, async ({ release, clipping }) => {
        const record = await compareTexts(release, clipping, { guaranteeWords: t });
        const covered = coverage(clipping, record);
        const a = wordsOf(release).map((w) => w.key);
        const b = wordsOf(clipping).map((w) => w.key);
        const held = new Set(
          a.map((_, i) => a.slice(i, i + t).join(' ')).slice(0, Math.max(0, a.length - t + 1)),
        );
        for (let j = 0; j + t <= b.length; j++) {
          if (held.has(b.slice(j, j + t).join(' '))) {
            expect(covered.slice(j, j + t)).toEqual(new Array(t).fill(true));
          }
        }
      }),
      {
        numRuns: 300,
        // A word in the run, repeated, was taken for who spoke the quotation behind it.
        examples: [
          [
            {
              release: 'the the the the the "the ',
              clipping: 'new harbour “  the the.\n\n the the the the the "the.\n\n new harbour “ ',
            },
          ],
        ],
      },
    );
  });

  it('has passages that never overlap in the clipping, sorted, inside both texts', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ release, clipping }) => {
        const { passages } = await compareTexts(release, clipping);
        let end = 0;
        for (const passage of passages) {
          expect(passage.clipping.start).toBeGreaterThanOrEqual(end);
          end = passage.clipping.end;
          expect(end).toBeGreaterThan(passage.clipping.start);
          expect(end).toBeLessThanOrEqual(clipping.length);
          expect(passage.release.end).toBeGreaterThan(passage.release.start);
          expect(passage.release.end).toBeLessThanOrEqual(release.length);
          expect(passage.similarity).toBeGreaterThan(0);
          expect(passage.similarity).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('points inside both texts with everything it says of credit, changes, quotations and the outlet’s own', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ release, clipping }) => {
        const record = await compareTexts(release, clipping);
        const departures = record.quotes.flatMap((quote) => quote.departures);
        const both = [
          ...record.passages.flatMap(({ edits, variants }) => [...edits, ...variants]),
          ...record.quotes,
          ...departures,
        ];
        const { marks } = record.credit;
        const { figures, names, quotations } = record.contribution;
        const inClipping = [
          ...[...both, ...marks].map((one) => one.clipping),
          ...figures,
          ...names,
          ...quotations,
        ];
        for (const { start, end } of inClipping) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(clipping.length);
        }
        for (const { release: span } of both) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(release.length);
        }
        expect(record.credited).toBe(marks.length > 0);
        for (const flip of record.flips) expect(flip.verdict).not.toBe(record.verdict);
      }),
      { numRuns: 300 },
    );
  });

  it('has shares that add up to 1 and lie between 0 and 1', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ release, clipping }) => {
        const record = await compareTexts(release, clipping);
        const shares = [
          record.articleCopied,
          record.articleQuoted,
          record.articleParaphrased,
          record.articleOwn,
        ];
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        for (const share of [...shares, record.releaseReused, record.confidence]) {
          expect(share).toBeGreaterThanOrEqual(-1e-12);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('calls a passage verbatim only where its words are the same in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ release, clipping }) => {
        const { passages } = await compareTexts(release, clipping);
        for (const { kind, clipping: c, release: r, edits, similarity } of passages) {
          if (kind !== 'verbatim') continue;
          const keys = (s: string) => wordsOf(s).map((w) => w.key);
          expect(keys(clipping.slice(c.start, c.end))).toEqual(keys(release.slice(r.start, r.end)));
          expect(edits).toEqual([]);
          expect(similarity).toBe(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('edits and equal words rebuild the clipping passage from the release passage', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ release, clipping }) => {
        const { passages } = await compareTexts(release, clipping);
        const keys = (s: string) => wordsOf(s).map((w) => w.key);
        for (const passage of passages) {
          if (passage.kind === 'paraphrase') continue;
          let at = passage.release.start;
          const rebuilt: string[] = [];
          for (const edit of passage.edits) {
            rebuilt.push(...keys(release.slice(at, edit.release.start)));
            rebuilt.push(...keys(clipping.slice(edit.clipping.start, edit.clipping.end)));
            at = edit.release.end;
          }
          rebuilt.push(...keys(release.slice(at, passage.release.end)));
          expect(rebuilt).toEqual(
            keys(clipping.slice(passage.clipping.start, passage.clipping.end)),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds a text in itself as one equal run', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: DEFAULTS.minimumWords, maxLength: 200 }),
        async (words) => {
          const whole = words.join(' ');
          const record = await compareTexts(whole, whole);
          expect(record.passages).toHaveLength(1);
          expect(record.passages[0]).toMatchObject({
            kind: 'verbatim',
            similarity: 1,
            clipping: { start: 0, end: whole.length },
            release: { start: 0, end: whole.length },
          });
          expect(record).toMatchObject({
            verdict: 'reprint',
            articleCopied: 1,
            releaseReused: 1,
            longestRunWords: words.length,
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});
