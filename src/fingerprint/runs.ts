/**
 * Which known texts a text shares a run of words with: the releases stay in memory, any number of clippings stream
 * past.
 *
 * Guarantee: a text that shares a run of `runWords` or more tokens with a known one is always found, and never one
 * that does not (a run is compared token hash by token hash: 32 bits a token).
 *
 * Cost: 12 to 24 bytes a known token; 5 ns a token asked when nothing is shared, because two bitmaps of some bits a
 * seed answer most of them: first a small one of the pairs of words that runs consist of.
 * Where it misbehaves: a run that stands in all n known texts costs n matches each time it is met.
 */
import { DupesError } from '../faults.ts';
import { shingleAt, shingleHalf } from './kernel/reference.ts';

export interface RunMatch {
  /** As `add` returned it. */
  readonly document: number;
  /** Tokens of the asked text that stand in shared runs. */
  readonly sharedTokens: number;
  /** Tokens of the longest stretch of them. */
  readonly longestTokens: number;
}

/** Words [from, to) of a text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which of the runs of a text are visited. */
export interface AskedRuns {
  /** Where they are looked for. @default everywhere that `placesIn` says */
  readonly places?: readonly number[];
  /** A run that stands in more places than this is passed over. @default any number */
  readonly most?: number;
  /** Asked after each visit: true ends it. @default false */
  readonly enough?: () => boolean;
}

type SharedNumbers = Uint32Array<SharedArrayBuffer>;

/** What an index knows, most of it in memory that threads share. */
export interface RunTables {
  readonly runWords: number;
  /** First token of each document, and the end of the last. */
  readonly starts: readonly number[];
  readonly tokens: SharedNumbers;
  readonly table: SharedNumbers;
  readonly next: SharedNumbers;
  readonly bitmap: SharedNumbers;
  readonly pairs: SharedNumbers;
}

export class RunIndex {
  /** Tokens a shared run has at least. */
  readonly runWords: number;
  /** Token hashes of all documents, one after the other. */
  #tokens = inSharedMemory(1024);
  #count = 0;
  /** First token of each document, and the end of the last. */
  #starts = [0];
  /** Open addressing: place of a seed's first token plus 1; 0 is empty. */
  #table = inSharedMemory(4096);
  #used = 0;
  /** For each token: place plus 1 of the next one that begins an equal run; 0 for none. */
  #next = inSharedMemory(1024);
  /** Bits of the seed hashes that are there. */
  #bitmap = inSharedMemory(1024);
  /** Bits of the pairs of words that stand in them. */
  #pairs = inSharedMemory(256);
  /** Whether others may look at it: then it is never written again. */
  #isShared = false;

  /** @throws DupesError `run-words` */
  constructor(runWords: number) {
    if (!Number.isInteger(runWords) || runWords < 1)
      throw new DupesError(
        'run-words',
        `a run has ${runWords} words; a whole number from 1 is expected`,
      );
    this.runWords = runWords;
  }

  /** The index that `share` told of, in another thread. */
  static over(tables: RunTables): RunIndex {
    const index = new RunIndex(tables.runWords);
    index.#starts = [...tables.starts];
    index.#tokens = tables.tokens;
    index.#table = tables.table;
    index.#next = tables.next;
    index.#bitmap = tables.bitmap;
    index.#pairs = tables.pairs;
    index.#isShared = true;
    return index;
  }

  /** What this index knows, for `over`; nothing can be added from here on. */
  share(): RunTables {
    this.#isShared = true;
    return {
      runWords: this.runWords,
      starts: this.#starts,
      tokens: this.#tokens,
      table: this.#table,
      next: this.#next,
      bitmap: this.#bitmap,
      pairs: this.#pairs,
    };
  }

  /** Documents added so far. */
  get documents(): number {
    return this.#starts.length - 1;
  }

  /** Makes room for documents of so many tokens: adding them copies nothing then. */
  reserve(tokens: number): void {
    const all = this.#count + tokens;
    if (all > this.#tokens.length) {
      this.#tokens = enlarged(this.#tokens, all);
      this.#next = enlarged(this.#next, all);
    }
    if (2 * all > this.#table.length) this.#rehash(2 * all);
  }

  /**
   * @param hashes low halves of a text's token hashes; of the same seed in every call
   * @returns its number, counted from 0
   */
  add(hashes: Uint32Array): number {
    if (this.#isShared) throw new Error('an index that threads share takes no more documents');
    const start = this.#count;
    const end = start + hashes.length;
    if (end > this.#tokens.length) {
      const size = Math.max(end, 2 * this.#tokens.length);
      this.#tokens = enlarged(this.#tokens, size);
      this.#next = enlarged(this.#next, size);
    }
    const seeds = Math.max(0, hashes.length - this.runWords + 1);
    if (2 * (this.#used + seeds) > this.#table.length) this.#rehash(4 * (this.#used + seeds));
    this.#tokens.set(hashes, start);
    this.#count = end;
    this.#starts.push(end);
    this.#insertRuns(start, end);
    return this.documents - 1;
  }

  /** The documents that share a run with the text, by number. */
  match(hashes: Uint32Array): RunMatch[] {
    const matches = new Map<
      number,
      { document: number; until: number; since: number; shared: number; longest: number }
    >();
    this.forEachRun(hashes, (position, _, documents) => {
      const end = position + this.runWords;
      for (const document of documents) {
        let match = matches.get(document);
        if (!match) {
          match = { document, until: 0, since: 0, shared: 0, longest: 0 };
          matches.set(document, match);
        }
        if (position > match.until) match.since = position;
        match.shared += end - Math.max(position, match.until);
        match.until = end;
        match.longest = Math.max(match.longest, end - match.since);
      }
    });
    return [...matches.values()]
      .sort((a, b) => a.document - b.document)
      .map(({ document, shared, longest }) => ({
        document,
        sharedTokens: shared,
        longestTokens: longest,
      }));
  }

  /**
   * Visits each run of a text that known ones hold, in the order of the text.
   * @param visit gets the run's position in the text, a number that equal runs have in common, and the documents that
   *   hold it, one perhaps twice; the array is filled anew for the next run
   */
  forEachRun(
    hashes: Uint32Array,
    visit: (position: number, run: number, documents: readonly number[]) => void,
    { places = this.placesIn(hashes), most = Number.POSITIVE_INFINITY, enough }: AskedRuns = {},
  ): void {
    const documents: number[] = [];
    let document = 0;
    for (const position of places) {
      const run = this.#find(spread(shingleAt(hashes, position, this.runWords)), hashes, position);
      documents.length = 0;
      let known = 0;
      let place = run;
      for (; place !== 0 && known <= most; place = this.#next[place - 1]!) {
        known += 1;
        document = this.#documentOf(place - 1, document);
        if (document !== documents[documents.length - 1]) documents.push(document);
      }
      if (known === 0 || known > most) continue;
      visit(position, run, documents);
      if (enough?.()) return;
    }
  }

  /**
   * Stretches of a text, of `least` words or more and as long as can be, in which words that stand side by side may do
   * so in known ones: shared runs lie inside them.
   */
  stretchesIn(hashes: Uint32Array, least = this.runWords): Stretch[] {
    if (hashes.length < least) return [];
    if (this.runWords === 1) return [{ from: 0, to: hashes.length }];
    const pairs = this.#pairs;
    const stretches: Stretch[] = [];
    /** Known pairs in a row up to a word. */
    let row = 0;
    let before = hashes[0]!;
    for (let i = 1; i < hashes.length; i += 1) {
      const word = hashes[i]!;
      const known = bitOf(pairs, pairOf(before, word));
      if (row >= least - 1 && known === 0) stretches.push({ from: i - 1 - row, to: i });
      // Without a branch: whether a pair is known cannot be foreseen.
      row = (row + 1) & -known;
      before = word;
    }
    if (row >= least - 1) stretches.push({ from: hashes.length - 1 - row, to: hashes.length });
    return stretches;
  }

  /**
   * Positions of the runs of a text that may be known, in order; of none other need it be asked.
   * @param stretches where they are looked for: of this index, or of one that knows these texts as well
   */
  placesIn(
    hashes: Uint32Array,
    stretches: readonly Stretch[] = this.stretchesIn(hashes),
  ): number[] {
    const words = this.runWords;
    const bitmap = this.#bitmap;
    const places: number[] = [];
    for (const { from, to } of stretches)
      for (let position = from; position + words <= to; position += 1) {
        const run = words === 1 ? hashes[position]! : shingleAt(hashes, position, words);
        if (bitOf(bitmap, spread(run)) === 1) places.push(position);
      }
    return places;
  }

  /** Place plus 1 of the first run equal to the one at a position of some hashes; 0 for none. */
  #find(hash: number, hashes: Uint32Array, position: number): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#table[slot]!;
      if (place === 0 || this.#equal(place - 1, hashes, position)) return place;
    }
  }

  #equal(place: number, hashes: Uint32Array, position: number): boolean {
    for (let i = 0; i < this.runWords; i += 1)
      if (this.#tokens[place + i] !== hashes[position + i]) return false;
    return true;
  }

  /** The runs of a document. */
  #insertRuns(start: number, end: number): void {
    const tokens = this.#tokens.subarray(start, end);
    const seeds = shingleHalf(tokens, this.runWords);
    if (seeds.length === 0) return;
    for (let i = 1; i < tokens.length; i += 1)
      setBit(this.#pairs, pairOf(tokens[i - 1]!, tokens[i]!));
    for (let i = 0; i < seeds.length; i += 1) this.#insert(start + i, spread(seeds[i]!));
  }

  #insert(place: number, hash: number): void {
    setBit(this.#bitmap, hash);
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const first = this.#table[slot]!;
      if (first === 0) {
        this.#table[slot] = place + 1;
        this.#used += 1;
        return;
      }
      if (!this.#equal(first - 1, this.#tokens, place)) continue;
      // Behind the first and before the rest: one step, and documents stay next to themselves.
      this.#next[place] = this.#next[first - 1]!;
      this.#next[first - 1] = place + 1;
      return;
    }
  }

  /** @param slots the least */
  #rehash(slots: number): void {
    const size = 2 ** Math.ceil(Math.log2(slots));
    this.#table = inSharedMemory(size);
    this.#bitmap = inSharedMemory(size / 4);
    this.#pairs = inSharedMemory(size / 16);
    this.#next.fill(0);
    this.#used = 0;
    for (let document = 0; document < this.documents; document += 1)
      this.#insertRuns(this.#starts[document]!, this.#starts[document + 1]!);
  }

  /** @param likely tried first: runs that follow each other are mostly of one document */
  #documentOf(place: number, likely: number): number {
    if (this.#starts[likely]! <= place && place < this.#starts[likely + 1]!) return likely;
    let low = 0;
    let high = this.documents - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The bitmap and the table take low bits, which in a sum of rotated hashes are no better than the rest. */
function spread(seed: number): number {
  const h = Math.imul(seed ^ (seed >>> 16), 0x9e3779b1);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The hash of two words that stand side by side. */
function pairOf(word: number, next: number): number {
  const h = Math.imul(word, 0x85ebca6b) + next;
  return h ^ (h >>> 16);
}

/** Bitmaps have a power of two of numbers. */
function bitOf(bitmap: Uint32Array, hash: number): number {
  return (bitmap[(hash >>> 5) & (bitmap.length - 1)]! >>> (hash & 31)) & 1;
}

function setBit(bitmap: Uint32Array, hash: number): void {
  bitmap[(hash >>> 5) & (bitmap.length - 1)]! |= 1 << (hash & 31);
}

function enlarged(array: Uint32Array, size: number): SharedNumbers {
  const larger = inSharedMemory(size);
  larger.set(array);
  return larger;
}

/** So that an index need not be copied for another thread. */
function inSharedMemory(numbers: number): SharedNumbers {
  return new Uint32Array(new SharedArrayBuffer(4 * numbers));
}
