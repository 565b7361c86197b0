/**
 * Which texts share a run of words: every run of `seedWords` words of every text stands in one sorted array.
 *
 * This is what MinHash cannot do: a quoted sentence inside a long paragraph has containment 1 and Jaccard 0.19.
 * Guarantee: two texts that share a run of `seedWords` or more equal tokens are always found. A seed is known by
 * 64 bits of hash: two different ones may be taken for one, once in 10^19 comparisons, which adds a match and
 * never loses one.
 *
 * Cost: 16 bytes a token; adding is O(1) a token, sorting happens at the first question after an addition.
 * Probing is a binary search within one of up to 65,536 parts of the array for each token.
 */
import { DupesError } from '../faults.ts';
import { hashTokens, shingleHalf } from './kernel/reference.ts';
import { radixSort } from './radix.ts';

const SEED = 0x73656564;
/** Of the directory; a small index has a smaller one, so that a folder of five texts does not fill 65,536 places. */
const MOST_PREFIX_BITS = 16;
const LEAST_PREFIX_BITS = 6;

/** A document of the index that shares seeds with a probed text. */
export interface SeedMatch {
  /** As `add` returned it. */
  readonly document: number;
  /** Different seeds in both. */
  readonly shared: number;
  /** Where in the probed text the shared seeds begin: token indices, ascending. */
  readonly positions: Uint32Array;
}

export interface ProbeOptions {
  /**
   * Seeds that stand in more than this many documents are ignored, as boilerplate. Breaks the guarantee for
   * them.
   * @default Infinity
   */
  readonly documentsUpTo?: number;
  /** Only documents below this number are matched. @default all */
  readonly before?: number;
}

export class SeedIndex {
  /** Tokens in a seed. */
  readonly seedWords: number;
  #documents = 0;
  #low: Uint32Array<ArrayBuffer> = new Uint32Array(256);
  #high: Uint32Array<ArrayBuffer> = new Uint32Array(256);
  #document: Uint32Array<ArrayBuffer> = new Uint32Array(256);
  #count = 0;
  #sorted = 0;
  /** First entry whose key's top bits reach this prefix. */
  #directory = new Uint32Array(2);
  #prefixBits = 0;
  /** Per document, while a text is probed: index into the matches, plus 1. */
  #matchOf = new Uint32Array(0);

  /** @throws DupesError `seed-words` */
  constructor(seedWords: number) {
    if (!Number.isInteger(seedWords) || seedWords < 1)
      throw new DupesError(
        'seed-words',
        `a seed has ${seedWords} words; a whole number from 1 is expected`,
      );
    this.seedWords = seedWords;
  }

  /** Documents added so far. */
  get documents(): number {
    return this.#documents;
  }

  /** Adds a document's token keys and returns its number, counted from 0. */
  add(keys: readonly string[]): number {
    const { low, high } = seedsOf(keys, this.seedWords);
    while (this.#count + low.length > this.#low.length) {
      this.#low = grown(this.#low);
      this.#high = grown(this.#high);
      this.#document = grown(this.#document);
    }
    this.#low.set(low, this.#count);
    this.#high.set(high, this.#count);
    this.#document.fill(this.#documents, this.#count, this.#count + low.length);
    this.#count += low.length;
    this.#documents += 1;
    return this.#documents - 1;
  }

  /** The documents that share a seed with the text, by number. O(tokens · log + shared seeds in all documents). */
  probe(keys: readonly string[], options: ProbeOptions = {}): SeedMatch[] {
    this.#sort();
    const { low, high } = seedsOf(keys, this.seedWords);
    const before = options.before ?? this.#documents;
    const documentsUpTo = options.documentsUpTo ?? Number.POSITIVE_INFINITY;
    const matches: { document: number; shared: number; positions: number[] }[] = [];
    /** Seeds of this text met so far, by their place in the index. */
    const met = new Set<number>();
    for (let position = 0; position < low.length; position += 1) {
      const start = this.#find(low[position]!, high[position]!);
      if (start === this.#count) continue;
      const end = this.#endOfRun(start);
      if (end - start > documentsUpTo && this.#differentDocuments(start, end) > documentsUpTo)
        continue;
      const repeated = met.has(start);
      met.add(start);
      let previous = -1;
      for (let entry = start; entry < end; entry += 1) {
        const document = this.#document[entry]!;
        if (document >= before) break;
        if (document === previous) continue;
        previous = document;
        let match = matches[this.#matchOf[document]! - 1];
        if (!match) {
          match = { document, shared: 0, positions: [] };
          matches.push(match);
          this.#matchOf[document] = matches.length;
        }
        if (!repeated) match.shared += 1;
        match.positions.push(position);
      }
    }
    for (const { document } of matches) this.#matchOf[document] = 0;
    matches.sort((a, b) => a.document - b.document);
    return matches.map((match) => ({ ...match, positions: Uint32Array.from(match.positions) }));
  }

  /**
   * For each position of the text, in how many documents of the index the seed that begins there stands.
   * What many stories share is boilerplate or furniture, not kinship.
   * @returns one number per seed: `keys.length − seedWords + 1`, or none
   */
  frequencies(keys: readonly string[]): Uint32Array {
    this.#sort();
    const { low, high } = seedsOf(keys, this.seedWords);
    return low.map((seed, position) => {
      const start = this.#find(seed, high[position]!);
      return start === this.#count ? 0 : this.#differentDocuments(start, this.#endOfRun(start));
    });
  }

  /** Where a seed's entries begin; `#count` when it has none. */
  #find(low: number, high: number): number {
    if (this.#count === 0) return 0;
    const prefix = high >>> (32 - this.#prefixBits);
    let from = this.#directory[prefix]!;
    let to = this.#directory[prefix + 1]!;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const there = this.#high[middle]!;
      if (there < high || (there === high && this.#low[middle]! < low)) from = middle + 1;
      else to = middle;
    }
    const found = from < this.#count && this.#high[from] === high && this.#low[from] === low;
    return found ? from : this.#count;
  }

  #endOfRun(start: number): number {
    let end = start + 1;
    while (
      end < this.#count &&
      this.#high[end] === this.#high[start] &&
      this.#low[end] === this.#low[start]
    )
      end += 1;
    return end;
  }

  /** Entries of a run ascend by document. */
  #differentDocuments(start: number, end: number): number {
    let different = 1;
    for (let entry = start + 1; entry < end; entry += 1)
      if (this.#document[entry] !== this.#document[entry - 1]) different += 1;
    return different;
  }

  #sort(): void {
    if (this.#sorted === this.#count) {
      if (this.#matchOf.length < this.#documents) this.#matchOf = new Uint32Array(this.#documents);
      return;
    }
    const low = this.#low.subarray(0, this.#count);
    const high = this.#high.subarray(0, this.#count);
    const order = Uint32Array.from({ length: this.#count }, (_, entry) => entry);
    radixSort(low.slice(), order);
    const sortedHigh = order.map((entry) => high[entry]!);
    radixSort(sortedHigh, order);
    low.set(order.map((entry) => low[entry]!));
    const document = this.#document.subarray(0, this.#count);
    document.set(order.map((entry) => document[entry]!));
    high.set(sortedHigh);
    this.#prefixBits = Math.min(
      MOST_PREFIX_BITS,
      Math.max(LEAST_PREFIX_BITS, 32 - Math.clz32(this.#count) - 2),
    );
    this.#directory = new Uint32Array((1 << this.#prefixBits) + 1);
    for (let entry = 0; entry < this.#count; entry += 1)
      this.#directory[(high[entry]! >>> (32 - this.#prefixBits)) + 1]! += 1;
    for (let prefix = 1; prefix < this.#directory.length; prefix += 1)
      this.#directory[prefix]! += this.#directory[prefix - 1]!;
    this.#sorted = this.#count;
    this.#matchOf = new Uint32Array(this.#documents);
  }
}

function seedsOf(
  keys: readonly string[],
  seedWords: number,
): { low: Uint32Array; high: Uint32Array } {
  const hashes = hashTokens(keys, SEED);
  return { low: shingleHalf(hashes.low, seedWords), high: shingleHalf(hashes.high, seedWords) };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Two texts of a set, and how many different seeds both hold. */
export interface SharedSeeds {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

/**
 * Every pair of texts that shares a run of `seedWords` or more words, left < right, sorted.
 * O(tokens + shared seeds of all pairs): a text that stands in all n documents costs n² of them; see
 * `documentsUpTo`.
 */
export function sharedSeeds(
  documents: readonly (readonly string[])[],
  seedWords: number,
  options: Pick<ProbeOptions, 'documentsUpTo'> = {},
): SharedSeeds[] {
  const index = new SeedIndex(seedWords);
  for (const keys of documents) index.add(keys);
  const pairs: SharedSeeds[] = [];
  documents.forEach((keys, right) => {
    for (const { document, shared } of index.probe(keys, { ...options, before: right }))
      pairs.push({ left: document, right, shared });
  });
  return pairs.sort((a, b) => a.left - b.left || a.right - b.right);
}
