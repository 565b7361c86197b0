/**
 * A report made by hand: invented texts, and passages that say where they come from, so that the
 * page can be tested without the analysis. Shares are counted from the passages.
 */
import type {
  ClippingRecord,
  Edit,
  Passage,
  PassageKind,
  ReleaseRecord,
  Report,
  Story,
  Unmatched,
  Verdict,
} from '../../../src/compare/record.ts';
import type { Problem } from '../../../src/faults.ts';

type Zone = ReleaseRecord['paragraphs'][number]['zone'];

/** A piece of a clipping: its own words, or words taken from the release. */
type Piece = string | { kind: PassageKind; text: string; from: string; disguised?: boolean };

const taken =
  (kind: PassageKind) =>
  (from: string, text = from): Piece => ({ kind, from, text });
export const verbatim = taken('verbatim');
export const edited = taken('edited');
export const quotation = taken('quotation');
export const paraphrase = taken('paraphrase');

export interface Block {
  readonly zone?: Zone;
  readonly pieces: readonly Piece[];
}

const WORD = /[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu;
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  if (!JAPANESE.test(text)) return words;
  return [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, start: index, end: index + segment.length }));
}

/** Word edits between two texts by longest common subsequence; offsets are into the whole texts. */
function editsBetween(clipping: string, clippingAt: number, release: string, releaseAt: number) {
  const [a, b] = [wordsOf(clipping), wordsOf(release)];
  const length = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      length[i]![j] =
        a[i]!.word.toLowerCase() === b[j]!.word.toLowerCase()
          ? 1 + length[i + 1]![j + 1]!
          : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const edits: Edit[] = [];
  let equal = 0;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [from, against] = [i, j];
    while (
      (i < a.length || j < b.length) &&
      !(a[i] && b[j] && a[i]!.word.toLowerCase() === b[j]!.word.toLowerCase())
    ) {
      if (j >= b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!)) i += 1;
      else j += 1;
    }
    if (i > from || j > against) {
      const span = (words: typeof a, first: number, last: number, whole: string, at: number) =>
        last > first
          ? { start: at + words[first]!.start, end: at + words[last - 1]!.end }
          : {
              start: at + (words[first]?.start ?? whole.length),
              end: at + (words[first]?.start ?? whole.length),
            };
      edits.push({
        type: i === from ? 'delete' : j === against ? 'insert' : 'replace',
        change: i === from ? 'deletion' : j === against ? 'insertion' : 'synonym',
        changesMeaning: false,
        clipping: span(a, from, i, clipping, clippingAt),
        release: span(b, against, j, release, releaseAt),
      });
    }
    if (i < a.length && j < b.length) {
      equal += 1;
      i += 1;
      j += 1;
    }
  }
  return { edits, similarity: a.length + b.length ? (2 * equal) / (a.length + b.length) : 1 };
}

export function release(
  fields: Partial<ReleaseRecord> & { readonly path: string },
  blocks: readonly (readonly [Zone, string])[],
): ReleaseRecord {
  let text = '';
  const paragraphs = blocks.map(([zone, block], index) => {
    if (index) text += '\n\n';
    const start = text.length;
    text += block;
    return { index, start, end: text.length, zone };
  });
  return {
    id: fields.path,
    item: null,
    title: blocks[0]?.[1] ?? null,
    published: null,
    text,
    words: wordsOf(text).length,
    chosen: 'given',
    why: 'Given on the command line.',
    confidence: 1,
    paragraphs,
    ...fields,
  };
}

export function clipping(
  from: ReleaseRecord,
  fields: Partial<ClippingRecord> & { readonly path: string; readonly verdict: Verdict },
  blocks: readonly Block[],
): ClippingRecord {
  let text = '';
  const passages: Passage[] = [];
  const counts = {
    verbatim: 0,
    edited: 0,
    quotation: 0,
    paraphrase: 0,
    own: 0,
    release: 0,
    run: 0,
  };
  const paragraphs = blocks.map(({ zone = 'body', pieces }, index) => {
    if (index) text += '\n\n';
    const start = text.length;
    for (const piece of pieces) {
      const at = text.length;
      const source = typeof piece === 'string' ? piece : piece.text;
      text += source;
      const words = wordsOf(source).length;
      if (typeof piece === 'string') {
        if (zone === 'body') counts.own += words;
        continue;
      }
      const found = from.text.indexOf(piece.from);
      if (found < 0) throw new Error(`not in the release: ${piece.from}`);
      const { edits, similarity } = editsBetween(source, at, piece.from, found);
      passages.push({
        kind: piece.kind,
        similarity: piece.kind === 'paraphrase' ? 0.81 : similarity,
        disguised: piece.disguised ?? false,
        clipping: { start: at, end: text.length },
        release: { start: found, end: found + piece.from.length },
        edits: piece.kind === 'paraphrase' ? [] : edits,
        variants: [],
      });
      if (zone !== 'body') continue;
      counts[piece.kind] += words;
      if (piece.kind !== 'paraphrase') counts.release += wordsOf(piece.from).length;
      if (piece.kind === 'verbatim') counts.run = Math.max(counts.run, words);
    }
    return { index, start, end: text.length, zone };
  });
  const body = counts.verbatim + counts.edited + counts.quotation + counts.paraphrase + counts.own;
  const share = (words: number) => (body ? words / body : 0);
  const kindOf = (start: number, end: number) =>
    passages.find((passage) => passage.clipping.start < end && passage.clipping.end > start)
      ?.kind ?? 'own';
  return {
    id: fields.path,
    item: null,
    outlet: null,
    title: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    text,
    words: wordsOf(text).length,
    why: '',
    confidence: 0.9,
    credited: false,
    credit: { wordsOutsideQuotes: 0, wordsInsideQuotes: 0, marks: [] },
    articleCopied: share(counts.verbatim + counts.edited),
    articleQuoted: share(counts.quotation),
    articleParaphrased: share(counts.paraphrase),
    articleOwn: body ? share(counts.own) : 1,
    releaseReused: counts.release / from.words,
    longestRunWords: counts.run,
    disguised: passages.some((passage) => passage.disguised),
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      kind: kindOf(paragraph.start, paragraph.end),
      similarity: null,
      releaseParagraph: null,
    })),
    passages,
    quotes: [],
    contribution: { words: counts.own, figures: [], names: [], quotations: [] },
    basis: {
      rule: 'nothing-shared',
      bodyWords: body,
      copiedWords: counts.verbatim + counts.edited,
      quotedWords: counts.quotation,
      paraphrasedWords: counts.paraphrase,
      copiedBlockWords: counts.run,
      paraphrasePassages: 0,
      limits: { reprintShare: 0.5, excerptWords: 25, minimumWords: 20 },
    },
    flips: [],
    copiedFrom: null,
    ...fields,
  };
}

export function report(
  stories: readonly Story[],
  unmatched: readonly Unmatched[] = [],
  problems: readonly Problem[] = [],
): Report {
  const of = (status: Problem['status']) => problems.filter((one) => one.status === status).length;
  const read = stories.reduce((sum, story) => sum + 1 + story.clippings.length, unmatched.length);
  return {
    schema: 'dupes/report@1',
    stories,
    unmatched,
    inputs: {
      ok: read - of('truncated'),
      skipped: of('skipped'),
      truncated: of('truncated'),
      failed: of('failed'),
      problems,
    },
  };
}
