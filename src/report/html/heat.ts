/**
 * Which clippings kept which sentence of the release: counts for drawing. The measures of a
 * clipping (shares, release reused, longest run) belong to compare/ and are only repeated here.
 */
import type { ClippingRecord, PassageKind, ReleaseRecord } from '../../compare/record.ts';
import { isArticleZone, type Span } from '../../text/article.ts';

/** One clipping that kept a sentence, and how most of it. */
interface Keeper {
  /** Position in the story's clippings. */
  readonly clipping: number;
  readonly kind: PassageKind;
}

export interface Sentence extends Span {
  /** Index of its release paragraph. */
  readonly paragraph: number;
  /** In the order of the story's clippings. */
  readonly keepers: readonly Keeper[];
}

/** Share of a sentence's characters that passages must cover before it counts as kept. Guess; the page states it. */
const KEPT_SHARE = 0.5;

/** In characters. A shorter piece ("Dr.", "No.") is an abbreviation more often than a sentence. */
const SHORTEST_SENTENCE = 12;

/** In characters. Intl.Segmenter is quadratic: a paragraph of 430,000 characters takes minutes whole. */
const LONGEST_PIECE = 4000;

// A fixed locale: the reader's own must not move a sentence break.
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts a span into pieces the segmenter can take, after white space where there is some. */
function* piecesOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > LONGEST_PIECE) {
    const space = text.lastIndexOf(' ', from + LONGEST_PIECE);
    const to = space > from ? space + 1 : from + LONGEST_PIECE;
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

/** The sentences of one paragraph: display pieces, without the white space between them. */
function sentencesOf(text: string, paragraph: Span): Span[] {
  const segments = [...piecesOf(text, paragraph)].flatMap((piece) =>
    [...segmenter.segment(text.slice(piece.start, piece.end))].map(({ segment, index }) => ({
      segment,
      at: piece.start + index,
    })),
  );
  const sentences: { start: number; end: number }[] = [];
  let open = false;
  for (const { segment, at } of segments) {
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const start = at + segment.indexOf(trimmed);
    const end = start + trimmed.length;
    const last = sentences.at(-1);
    if (last && open) last.end = end;
    else sentences.push({ start, end });
    const whole = sentences.at(-1);
    // Han and kana say in 6 characters what takes English 12.
    const shortest = /[\u3040-\u30ff\u4e00-\u9fff]/.test(trimmed)
      ? SHORTEST_SENTENCE / 2
      : SHORTEST_SENTENCE;
    open = whole !== undefined && whole.end - whole.start < shortest;
  }
  return sentences;
}

/** Length of the union of spans. */
function covered(spans: readonly Span[]): number {
  let length = 0;
  let reached = -1;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

/** Index of the first item that ends after `offset`; items are sorted and do not overlap. */
function firstEndingAfter(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function keptBy(clipping: ClippingRecord, sentences: readonly Span[]): Map<number, PassageKind> {
  const taken = new Map<number, { span: Span; kind: PassageKind }[]>();
  for (const { kind, release, clipping: place } of clipping.passages) {
    const zone =
      clipping.paragraphs[firstEndingAfter(clipping.paragraphs, place.start)]?.zone ?? 'body';
    if (!isArticleZone(zone)) continue;
    for (let at = firstEndingAfter(sentences, release.start); at < sentences.length; at += 1) {
      const sentence = sentences[at];
      if (!sentence || sentence.start >= release.end) break;
      const span = {
        start: Math.max(sentence.start, release.start),
        end: Math.min(sentence.end, release.end),
      };
      const pieces = taken.get(at) ?? [];
      taken.set(at, pieces);
      pieces.push({ span, kind });
    }
  }
  const kept = new Map<number, PassageKind>();
  for (const [at, pieces] of taken) {
    const sentence = sentences[at];
    if (!sentence) continue;
    const share = covered(pieces.map((piece) => piece.span)) / (sentence.end - sentence.start);
    if (share < KEPT_SHARE) continue;
    const most = pieces.reduce((a, b) =>
      b.span.end - b.span.start > a.span.end - a.span.start ? b : a,
    );
    kept.set(at, most.kind);
  }
  return kept;
}

/**
 * Every sentence of the release with the clippings whose headline or body kept at least half of it.
 * Cost: linear in the text and in the passages, times the sentences a passage covers.
 */
export function heatOf(release: ReleaseRecord, clippings: readonly ClippingRecord[]): Sentence[] {
  const sentences = release.paragraphs.flatMap((paragraph) =>
    sentencesOf(release.text, paragraph).map((span) => ({
      ...span,
      paragraph: paragraph.index,
      keepers: [] as Keeper[],
    })),
  );
  clippings.forEach((clipping, position) => {
    for (const [at, kind] of keptBy(clipping, sentences))
      sentences[at]?.keepers.push({ clipping: position, kind });
  });
  return sentences;
}
