import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesAsContent, DEFAULT_LIMITS, extract, formatFor } from '../../src/formats/index.ts';
import { type LinePiece, linePieces } from '../../src/formats/lines.ts';

/** The bytes in pieces of a size. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const piece of linePieces(chunks, null, longest)) {
    if (piece.kind === 'lines') lines.push(...piece.text.replace(/\n$/, '').split('\n'));
    else lines.push(piece.kind);
  }
  return lines;
}

const ENCODINGS = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

describe('text read in pieces', () => {
  // U+0A00 and U+000A share their bytes; so do the halves of a pair and nothing else.
  const line = fc
    .array(fc.constantFrom('a', 'é', '\u0a0a', '\u0a05', '日', '😀'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((letters) => letters.join('').repeat(3_000));

  it.each(Object.entries(ENCODINGS))(
    'is its lines, in %s, wherever it is cut',
    async (_name, encode) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(line, { minLength: 1, maxLength: 30 }),
          fc.integer({ min: 1_000, max: 400_001 }),
          async (lines, size) => {
            const bytes = encode(lines.join('\n'));
            expect(await linesOf(inPieces(bytes, size), bytes.length)).toEqual(lines);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it.each(Object.entries(ENCODINGS))(
    'loses only the line that is too long, in %s',
    async (_name, encode) => {
      const lines = ['one', 'x'.repeat(900_000), 'two', 'three', 'y'.repeat(900_000)];
      const bytes = encode(lines.join('\n'));
      const kept = ['one', 'too long', 'two', 'three', 'too long'];
      for (const size of [10_000, 65_536, 99_999])
        expect(await linesOf(inPieces(bytes, size), 300_000)).toEqual(kept);
    },
  );

  it('gives the whole lines before a fault, and then the fault', async () => {
    const cut = async function* () {
      yield Buffer.from('one\ntwo\nhalf of th');
      throw new Error('the disk is gone');
    };
    const pieces: LinePiece[] = [];
    const read = async () => {
      for await (const piece of linePieces(cut(), null, 1_000)) pieces.push(piece);
    };
    await expect(read()).rejects.toThrow('the disk is gone');
    expect(pieces).toEqual([{ kind: 'lines', text: 'one\ntwo\n', encoding: 'utf-8' }]);
  });
});

describe('a file of rows', () => {
  const read = async (text: string, path: string) => {
    const format = formatFor(path)!;
    const content = {
      ...bytesAsContent(Buffer.from(text)),
      chunks: () => inPieces(Buffer.from(text), 65_536),
    };
    const limits = { ...DEFAULT_LIMITS, maxFileBytes: 2_000_000 };
    const outcomes = [];
    for await (const { status, item } of extract(format, content, path, { limits }))
      outcomes.push([item, status]);
    return outcomes;
  };
  const long = 'x'.repeat(5_000_000);

  it('of JSON lines goes on after a line that is too long', async () => {
    const lines = [`{"body":"a"}`, `{"body":"${long}"}`, `{"body":"b"}`];
    expect(await read(lines.join('\n'), 'a.ndjson')).toEqual([
      [1, 'ok'],
      [2, 'failed'],
      [3, 'ok'],
    ]);
  });

  it('in columns ends there, for no one knows where the next row begins', async () => {
    const rows = ['title,text', 'A,a', 'B,b', `C,${long}`, 'D,d'];
    expect(await read(rows.join('\n'), 'a.csv')).toEqual([
      [1, 'ok'],
      [2, 'ok'],
      [null, 'truncated'],
    ]);
    expect(await read(`title,text\nA,a\nB,"${'b\n'.repeat(2_500_000)}"`, 'a.csv')).toEqual([
      [1, 'ok'],
      [null, 'truncated'],
    ]);
  });

  it('that turns into something else fails after the rows that were read', async () => {
    const rows = '{"body":"a"}\n'.repeat(25_000);
    const ends = await read(rows + '\0'.repeat(9), 'a.ndjson');
    expect(ends.at(-2)?.[1]).toBe('ok');
    expect(ends.at(-1)).toEqual([null, 'failed']);
  });
});
