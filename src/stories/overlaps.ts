/** What the texts of a family share, each with each, word by word. */
import { type Family, SEED_WORDS } from './families.ts';
import { PairBits, sharedWords, type WordTable } from './shared-words.ts';

/** Two members of a group, by place. */
export interface SharingPair {
  readonly left: number;
  /** After the left one. */
  readonly right: number;
  /** Words of the shorter one that stand in runs both have, 1 or more; and their share of all its words. */
  readonly words: number;
  readonly share: number;
}

/**
 * What some texts share, each with each, by their places in `members`. A pair of which nothing proposed that it be
 * compared shares 0 words.
 */
export class Overlaps {
  /** Indices of texts, ascending. */
  readonly members: readonly number[];
  /** Words of each of them. */
  readonly #sizes: Uint32Array;
  /** Where the row and the column of each begin in the table: those of the same words have one. */
  readonly #rows: Float64Array;
  readonly #columns: Uint32Array;
  readonly #table: WordTable;

  private constructor(
    members: readonly number[],
    table: WordTable,
    columns: Uint32Array,
    rows: Float64Array,
    sizes: Uint32Array,
  ) {
    this.members = members;
    this.#table = table;
    this.#columns = columns;
    this.#rows = rows;
    this.#sizes = sizes;
  }

  /** Cost: as `sharedWords`, of the different texts. */
  static of({ members, rows, texts, nearPairs }: Family): Overlaps {
    const pairs = PairBits.sharing(texts, SEED_WORDS);
    for (const [one, other] of nearPairs((left, right) => pairs.has(left, right)))
      pairs.add(one, other);
    return new Overlaps(
      members,
      sharedWords(texts, pairs),
      Uint32Array.from(rows),
      Float64Array.from(rows, (row) => row * texts.length),
      Uint32Array.from(rows, (row) => texts[row]!.length),
    );
  }

  /** Of some members, by place, ascending. */
  within(places: readonly number[]): Overlaps {
    return new Overlaps(
      places.map((place) => this.members[place]!),
      this.#table,
      Uint32Array.from(places, (place) => this.#columns[place]!),
      Float64Array.from(places, (place) => this.#rows[place]!),
      Uint32Array.from(places, (place) => this.#sizes[place]!),
    );
  }

  /** Words of one that stand in runs which the other has. */
  words(one: number, other: number): number {
    return this.#table[this.#rows[one]! + this.#columns[other]!]!;
  }

  /** Words of the shorter one that stand in runs which the longer has; of two as long, those of the first. */
  wordsOfShorter(one: number, other: number): number {
    const [left, right] = one < other ? [one, other] : [other, one];
    return this.#sizes[right]! < this.#sizes[left]!
      ? this.words(right, left)
      : this.words(left, right);
  }

  /** Those words ÷ all words of that text. */
  share(one: number, other: number): number {
    const words = this.wordsOfShorter(one, other);
    return words === 0 ? 0 : words / Math.min(this.#sizes[one]!, this.#sizes[other]!);
  }

  /** How many pairs share anything. */
  count(): number {
    let pairs = 0;
    for (let left = 0; left < this.members.length; left++)
      for (let right = left + 1; right < this.members.length; right++)
        if (this.words(left, right) > 0) pairs++;
    return pairs;
  }

  /** The pairs that share anything, sorted by left, then right. */
  *pairs(): Generator<SharingPair> {
    for (let left = 0; left < this.members.length; left++)
      for (let right = left + 1; right < this.members.length; right++)
        if (this.words(left, right) > 0) yield this.#pair(left, right);
  }

  #pair(left: number, right: number): SharingPair {
    const words = this.wordsOfShorter(left, right);
    return { left, right, words, share: this.share(left, right) };
  }

  /**
   * The pairs of each member with those it shares most with, the first of equals; sorted as all pairs are.
   * @param each how many of a member's own; a pair is also in the answer where it is one of the other member's
   */
  strongest(each: number): SharingPair[] {
    const pairs = new Map<number, SharingPair>();
    const { length } = this.members;
    for (let member = 0; member < length; member++) {
      const best: { other: number; share: number }[] = [];
      for (let other = 0; other < length; other++) {
        if (other === member) continue;
        const share = this.share(member, other);
        if (share === 0 || (best.length === each && share <= best[each - 1]!.share)) continue;
        if (best.length === each) best.pop();
        let at = best.length;
        while (at > 0 && best[at - 1]!.share < share) at--;
        best.splice(at, 0, { other, share });
      }
      for (const { other } of best) {
        const [left, right] = member < other ? [member, other] : [other, member];
        pairs.set(left * length + right, this.#pair(left, right));
      }
    }
    return [...pairs].sort(([one], [other]) => one - other).map(([, pair]) => pair);
  }
}
