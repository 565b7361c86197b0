/**
 * The labelled sets that the paraphrase weights are learned from, as pairs of texts.
 *
 * They may not be published, so the repository does not hold them: name their folder in
 * DUPES_CORPORA (default: ../shared/corpora beside the repository).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../src/text/languages/language.ts';

export const CORPORA = process.env.DUPES_CORPORA ?? join('..', 'shared', 'corpora');

/** Rows of an NDJSON file, gzipped or not; undefined where it is absent. */
export function rowsOf<Row>(name: string, folder = CORPORA): Row[] | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

export interface LabelledPair {
  /** What it is: `senate`, `clough-heavy`, … */
  readonly set: string;
  readonly id: string;
  readonly release: string;
  readonly clipping: string;
  /** Whether the clipping as a whole retells the release; null where only spans are labelled. */
  readonly retells: boolean | null;
  /** UTF-16 spans of the clipping that retell (and, in `sentences` false, everything else does not). */
  readonly spans?: readonly (readonly [start: number, end: number])[];
}

interface Pan13Row {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: string;
  readonly spans: readonly (readonly [number, number, number, number])[];
}

/** Share of own text left on either side of a retold section when it is cut out as an article of its own. */
const OWN_MARGIN = 0.25;

/** PAN13: sections copied, shuffled, translated to and fro or summarised inside other texts; and pairs without reuse. */
export function pan13(): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  for (const row of rowsOf<Pan13Row>('pan13-dev360.ndjson.gz') ?? []) {
    const { id, a: release, b: clipping, label } = row;
    if (label === 'no-plagiarism' || label === 'summary-none') {
      pairs.push({ set: 'pan13-none', id, release, clipping, retells: false, spans: [] });
    } else {
      const set = `pan13-${label}`;
      const spans = row.spans.map(([, , start, end]) => [start, end] as const);
      pairs.push({ set: `${set}-inside`, id, release, clipping, retells: null, spans });
      // What copies take whole makes no article that retells.
      if (label !== 'translation' && label !== 'summary') continue;
      const [start, end] = spans.reduce((x, y) => (y[1] - y[0] > x[1] - x[0] ? y : x));
      const margin = Math.round(OWN_MARGIN * (end - start));
      const cut = clipping.slice(Math.max(0, start - margin), end + margin);
      pairs.push({ set, id, release, clipping: cut, retells: true });
    }
  }
  return pairs;
}

/** Clough and Stevenson: short answers written from a source, or without it. */
export function cloughStevenson(): LabelledPair[] {
  type Row = { id: string; a: string; b: string; label: string };
  return (rowsOf<Row>('clough-stevenson.ndjson.gz') ?? []).map(({ id, a, b, label }) => ({
    set: `clough-${label}`,
    id,
    release: a,
    clipping: b,
    retells: label !== 'non',
    ...(label === 'non' ? { spans: [] } : {}),
  }));
}

interface TruthRow {
  readonly story: string;
  readonly file: string;
  readonly item: number | null;
  readonly verdict: string;
  readonly passages: readonly {
    readonly text: string;
    readonly kind: string;
    readonly role: string;
    readonly boilerplate: boolean;
  }[];
}

/** The invented newsroom: body texts of the clippings that copy little. */
export function newsroom(): LabelledPair[] {
  const folder = join(CORPORA, 'newsroom');
  const judged = ['paraphrase', 'quotation', 'independent', 'excerpt'];
  return (rowsOf<TruthRow>('truth.ndjson', folder) ?? [])
    .filter((row) => judged.includes(row.verdict))
    .map((row) => {
      const body = row.passages.filter(
        ({ kind, role, boilerplate }) =>
          kind !== 'cruft' && kind !== 'comment' && role !== 'headline' && !boilerplate,
      );
      const spans: [number, number][] = [];
      let clipping = '';
      for (const { text, kind } of body) {
        if (clipping) clipping += '\n\n';
        if (kind === 'paraphrase') spans.push([clipping.length, clipping.length + text.length]);
        clipping += text;
      }
      return {
        set: `newsroom-${row.verdict}`,
        id: `${row.story}/${row.file}#${row.item ?? ''}`,
        release: readFileSync(join(folder, row.story, 'release.txt'), 'utf8'),
        clipping,
        retells: row.verdict === 'paraphrase',
        spans,
      };
    });
}

interface SenateText {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly day: number;
  readonly vector: Map<string, number>;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;
/** Words of a text that can be compared sentence by sentence. */
const SENATE_WORDS = [120, 1200] as const;
/** Cosine of tf-idf vectors from which two statements of one day are about one event. */
const SAME_EVENT = 0.2;
/** Pairs a text may be in, so that one prolific statement does not rule the set. */
const PAIRS_A_TEXT = 2;
const MOST_PAIRS = 1000;

/**
 * Statements of two senators on one event, a day apart at most: independent reports that share names,
 * figures and words. Pairs of joint releases (Jaccard 0.3 or more) are left out; copies are left out
 * by the caller, who can tell them.
 */
export function senate(language: Language): LabelledPair[] {
  type Row = { id: string; outlet: string; text: string };
  const rows = rowsOf<Row>('senate-sample.ndjson.gz') ?? [];
  const truth = rowsOf<{ a: string; b: string }>('senate-sample-truth.ndjson.gz') ?? [];
  const joint = new Set(truth.flatMap(({ a, b }) => [`${a}|${b}`, `${b}|${a}`]));
  const texts = vectors(rows, language);
  const byDay = new Map<number, SenateText[]>();
  for (const text of texts) byDay.set(text.day, [...(byDay.get(text.day) ?? []), text]);
  const found: { cosine: number; a: SenateText; b: SenateText }[] = [];
  for (const [day, today] of byDay) {
    today.forEach((a, i) => {
      for (const b of [...today.slice(i + 1), ...(byDay.get(day + 1) ?? [])]) {
        if (a.outlet === b.outlet || joint.has(`${a.id}|${b.id}`)) continue;
        let cosine = 0;
        for (const [key, weight] of a.vector) cosine += weight * (b.vector.get(key) ?? 0);
        if (cosine >= SAME_EVENT) found.push({ cosine, a, b });
      }
    });
  }
  found.sort((x, y) => y.cosine - x.cosine || (x.a.id < y.a.id ? -1 : 1));
  const used = new Map<SenateText, number>();
  const pairs: LabelledPair[] = [];
  for (const { a, b } of found) {
    if ((used.get(a) ?? 0) >= PAIRS_A_TEXT || (used.get(b) ?? 0) >= PAIRS_A_TEXT) continue;
    if (pairs.length >= MOST_PAIRS) break;
    for (const text of [a, b]) used.set(text, (used.get(text) ?? 0) + 1);
    const id = `${a.id}|${b.id}`;
    pairs.push({ set: 'senate', id, release: a.text, clipping: b.text, retells: false, spans: [] });
  }
  return pairs;
}

/** Texts with running sentences and a date in their id, each with a unit tf-idf vector of its stems. */
function vectors(
  rows: readonly { id: string; outlet: string; text: string }[],
  { functionWords, stem }: Language,
): SenateText[] {
  const documents = new Map<string, number>();
  const counted = rows.map((row) => {
    const words = row.text.toLowerCase().match(/[a-z][a-z']+/g) ?? [];
    const counts = new Map<string, number>();
    for (const word of words) {
      if (functionWords.has(word)) continue;
      const key = stem(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const key of counts.keys()) documents.set(key, (documents.get(key) ?? 0) + 1);
    return { row, words: words.length, counts };
  });
  const texts: SenateText[] = [];
  for (const { row, words, counts } of counted) {
    const date = /\/(\d{2})([A-Z][a-z]{2})(\d{4})/.exec(row.id);
    if (!date || words < SENATE_WORDS[0] || words > SENATE_WORDS[1]) continue;
    // Many texts of the sample lost their full stops.
    const ends = row.text.match(/[a-z)"”][.!?]["”]?\s+["“]?[A-Z]/g)?.length ?? 0;
    if (ends < words / 45) continue;
    const vector = new Map<string, number>();
    let squares = 0;
    for (const [key, count] of counts) {
      const df = documents.get(key) ?? 1;
      if (df < 2 || df > rows.length / 5) continue;
      const weight = (1 + Math.log(count)) * Math.log(rows.length / df);
      vector.set(key, weight);
      squares += weight * weight;
    }
    for (const [key, weight] of vector) vector.set(key, weight / (Math.sqrt(squares) || 1));
    const time = Date.UTC(Number(date[3]), MONTHS.indexOf(date[2] ?? ''), Number(date[1]));
    texts.push({ id: row.id, outlet: row.outlet, text: row.text, day: time / DAY_MS, vector });
  }
  return texts;
}

/** The same clipping without what it quotes: a report that adds fewer words of others. */
export function withoutQuotations(pair: LabelledPair): LabelledPair {
  const clipping = pair.clipping.replace(/["“][^"“”]{10,1500}["”]/g, ' ');
  return { ...pair, set: `${pair.set}-unquoted`, clipping };
}

const SENTENCE_END = /(?<=[.!?]["”]?)\s+(?=["“]?[A-Z])/;
/** Own sentences after which one of the release is copied. */
const COPY_EVERY = 3;

/** The same clipping with every second sentence of the release copied among its own: an honest report that also copies. */
export function withCopies(pair: LabelledPair): LabelledPair {
  const copies = pair.release.split(SENTENCE_END).filter((_, i) => i % 2 === 1);
  const clipping = pair.clipping
    .split(SENTENCE_END)
    .map((sentence, i) => {
      const copy =
        i % COPY_EVERY === COPY_EVERY - 1 ? copies[(i - COPY_EVERY + 1) / COPY_EVERY] : undefined;
      return copy === undefined ? sentence : `${sentence} ${copy}`;
    })
    .join(' ');
  return { ...pair, set: `${pair.set}-excerpt`, retells: null, clipping };
}

/** How far away in the list the other pairs stand, so that none is on the same event. */
const OTHERS = [101, 211, 307, 401];

/** The same clipping, and a release five times as long: the one on its event amid four on other things. */
export function amidOthers(
  pair: LabelledPair,
  position: number,
  pairs: readonly LabelledPair[],
): LabelledPair {
  const others = OTHERS.map((step) => pairs[(position + step) % pairs.length]!.release);
  const release = [...others.slice(0, 2), pair.release, ...others.slice(2)].join('\n\n');
  return { ...pair, set: `${pair.set}-amid-others`, release };
}

export interface SentencePair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: 'paraphrase' | 'not';
}

/** PAN10: sentences and a crowd worker's rewrite, or not. */
export function pan10(): SentencePair[] {
  return rowsOf<SentencePair>('pan10-sentences-train.ndjson.gz') ?? [];
}
