/**
 * Which texts share a run of words: every run of `seedWords` words of every text stands in one sorted array.
 *
 * This is what MinHash cannot do: a quoted sentence inside a long paragraph has containment 1 and Jaccard 0.19.
 * Guarantee: two texts that share a run of `seedWords` or more equal tokens are always found. A seed is known by
 * 64 bits of hash: two different ones may be taken for one, once in 10^19 comparisons, which adds a match and
 * never loses one.
 */
import { DupesError } from '../faults.ts';
import { hashTokens, shingleHalf } from './kernel/reference.ts';
import { radixSort } from './radix.ts';
import { placesBy } from './starts.ts';

const SEED = 0x73656564;

/** Two texts of a set, and how many different seeds both hold. */
export interface SharedSeeds {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

export interface SeedOptions {
  /**
   * Seeds that stand in more than this many documents are ignored, as boilerplate. Breaks the guarantee for
   * them.
   * @default Infinity
   */
  readonly documentsUpTo?: number;
}

/**
 * Every pair of texts that shares a run of `seedWords` or more words, left < right, sorted.
 * O(tokens + shared seeds of all pairs): a text that stands in all n documents costs n² of them; see
 * `documentsUpTo`. Memory: 20 bytes a token, 12 more where its seed is shared.
 * @throws DupesError `seed-words`
 */
export function* sharedSeeds(
  documents: readonly (readonly string[])[],
  seedWords: number,
  { documentsUpTo = Number.POSITIVE_INFINITY }: SeedOptions = {},
): Generator<SharedSeeds, void> {
  const { holders, ends } = seedHolders(documents, seedWords, documentsUpTo);
  const { places, starts } = placesBy(holders, documents.length);
  const counts = new Uint32Array(documents.length);
  const met = new Uint32Array(documents.length);
  for (let left = 0; left < documents.length; left += 1) {
    let found = 0;
    for (let i = starts[left]!; i < starts[left + 1]!; i += 1) {
      const place = places[i]!;
      const end = ends[place]!;
      for (let other = place + 1; other < end; other += 1) {
        const right = holders[other]!;
        if (counts[right] === 0) {
          met[found] = right;
          found += 1;
        }
        counts[right]! += 1;
      }
    }
    for (const right of met.subarray(0, found).sort()) {
      yield { left, right, shared: counts[right]! };
      counts[right] = 0;
    }
  }
}

/**
 * The documents of each shared seed, ascending, seed after seed; and by place, where its seed's documents end.
 * Memory: 20 bytes a token, 8 more where its seed is shared.
 * @param documentsUpTo see `SeedOptions`
 * @throws DupesError `seed-words`
 */
export function seedHolders(
  documents: readonly (readonly string[])[],
  seedWords: number,
  documentsUpTo: number,
): { readonly holders: Uint32Array; readonly ends: Uint32Array } {
  if (!Number.isInteger(seedWords) || seedWords < 1)
    throw new DupesError(
      'seed-words',
      `a seed has ${seedWords} words; a whole number from 1 is expected`,
    );
  const { low, high, document } = sortedSeeds(documents, seedWords);
  const length = low.length;
  const eachShared = (visit: (from: number, to: number, different: number) => void) => {
    for (let from = 0; from < length; ) {
      let to = from + 1;
      let different = 1;
      for (; to < length && low[to] === low[from] && high[to] === high[from]; to += 1)
        if (document[to] !== document[to - 1]) different += 1;
      if (different > 1 && different <= documentsUpTo) visit(from, to, different);
      from = to;
    }
  };
  let count = 0;
  eachShared((_from, _to, different) => {
    count += different;
  });
  const holders = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let filled = 0;
  eachShared((from, to, different) => {
    ends.fill(filled + different, filled, filled + different);
    for (let entry = from; entry < to; entry += 1) {
      if (entry > from && document[entry] === document[entry - 1]) continue;
      holders[filled] = document[entry]!;
      filled += 1;
    }
  });
  return { holders, ends };
}

/** All seeds of all documents, equal ones side by side in the order of the documents. */
function sortedSeeds(
  documents: readonly (readonly string[])[],
  seedWords: number,
): { readonly low: Uint32Array; readonly high: Uint32Array; readonly document: Uint32Array } {
  const count = documents.reduce((sum, keys) => sum + Math.max(0, keys.length - seedWords + 1), 0);
  const low = new Uint32Array(count);
  const high = new Uint32Array(count);
  const document = new Uint32Array(count);
  let filled = 0;
  documents.forEach((keys, number) => {
    if (keys.length < seedWords) return;
    const hashes = hashTokens(keys, SEED);
    const seeds = shingleHalf(hashes.low, seedWords);
    low.set(seeds, filled);
    high.set(shingleHalf(hashes.high, seedWords), filled);
    document.fill(number, filled, filled + seeds.length);
    filled += seeds.length;
  });
  const order = Uint32Array.from({ length: count }, (_, entry) => entry);
  radixSort(low.slice(), order);
  const sortedHigh = order.map((entry) => high[entry]!);
  radixSort(sortedHigh, order);
  return {
    low: order.map((entry) => low[entry]!),
    high: sortedHigh,
    document: order.map((entry) => document[entry]!),
  };
}
