/**
 * Of every two texts of a family, the words of one that stand in runs the other has: exact, and for 32 texts at once.
 *
 * Of each run of words it is known who holds it, a bit for each text. A word is shared with whoever holds a run over
 * it; these bits are added up word after word in sums that stand across numbers, a number for each binary digit.
 *
 * Cost: the words of all texts × texts ÷ 32, some ten steps each, and 2 bytes for each two texts.
 * Source: Warren, "Hacker's Delight", 2nd edition, section 5-1 (Harley and Seal's carry-save adders).
 */
import { runNumbering } from '../text/numbering.ts';

/** Words of a shared run that counts. Shorter ones are the language's. */
export const RUN_WORDS = 4;
/** Texts whose bits stand in one number. */
const LANES = 32;
/** Words added up together. */
const AT_ONCE = 8;
/** Runs that lie over so many words. */
const RUNS_OVER = AT_ONCE + RUN_WORDS - 1;

/** Who holds which runs of words: a row of bits for each run. */
class Holders {
  /** Of each text, the run that begins at each word. */
  readonly runs: readonly Uint32Array[];
  /** Numbers in a row. */
  readonly blocks: number;
  /** Row after row, the first of them nobody's. Signed, as what bitwise operators give. */
  readonly bits: Int32Array;
  /** By run, where its row stands; 0 where one text alone holds it, -1 where few do. */
  readonly #rowOf: Int32Array;
  /** The texts of the runs that few hold, run after run; and by run, where its texts start. */
  readonly #few: Uint32Array;
  readonly #starts: Uint32Array;
  /** Where rows stand that are made when they are asked for. */
  readonly #made: number;

  /** @param atOnce rows that are looked at together */
  constructor(texts: readonly (readonly string[])[], runWords: number, atOnce: number) {
    const numbered = runNumbering(runWords);
    this.runs = texts.map(numbered);
    this.blocks = Math.ceil(texts.length / LANES);
    let runs = 0;
    for (const own of this.runs) for (const run of own) runs = Math.max(runs, run + 1);
    const counts = new Uint32Array(runs);
    this.#eachHolder(runs, (run) => {
      counts[run]! += 1;
    });
    this.#rowOf = new Int32Array(runs);
    this.#starts = new Uint32Array(runs + 1);
    let rows = 1;
    for (let run = 0; run < runs; run++) {
      const count = counts[run]!;
      // A row for a few texts would be longer than the list of them.
      const isFew = count > 1 && 2 * count <= this.blocks;
      this.#starts[run + 1] = this.#starts[run]! + (isFew ? count : 0);
      if (count < 2) continue;
      this.#rowOf[run] = isFew ? -1 : rows * this.blocks;
      if (!isFew) rows++;
    }
    this.#few = new Uint32Array(this.#starts[runs]!);
    this.#made = rows * this.blocks;
    this.bits = new Int32Array((rows + atOnce) * this.blocks);
    const filled = this.#starts.slice();
    this.#eachHolder(runs, (run, text) => {
      const row = this.#rowOf[run]!;
      if (row > 0) setBit(this.bits, row, text);
      else if (row === -1) {
        this.#few[filled[run]!] = text;
        filled[run]! += 1;
      }
    });
  }

  /** Visits each run with every text that has it, once. */
  #eachHolder(runs: number, visit: (run: number, text: number) => void): void {
    const last = new Int32Array(runs).fill(-1);
    this.runs.forEach((own, text) => {
      for (const run of own) {
        if (last[run] === text) continue;
        last[run] = text;
        visit(run, text);
      }
    });
  }

  /**
   * Where the row of a text's run stands in `bits`: 0, nobody's, where the text alone has it.
   * @param at the run's first word; where none begins, the row is nobody's
   * @param place among those looked at together: the row that was made there is gone
   */
  row(text: number, at: number, place: number): number {
    const run = this.runs[text]![at];
    if (run === undefined) return 0;
    const row = this.#rowOf[run]!;
    if (row !== -1) return row;
    const made = this.#made + place * this.blocks;
    this.bits.fill(0, made, made + this.blocks);
    for (let k = this.#starts[run]!; k < this.#starts[run + 1]!; k++)
      setBit(this.bits, made, this.#few[k]!);
    return made;
  }
}

function setBit(bits: Int32Array, row: number, text: number): void {
  bits[row + (text >>> 5)]! |= 1 << (text & 31);
}

/** Which texts make a pair: a row of bits for each text. */
export class PairBits {
  readonly #blocks: number;
  readonly #bits: Int32Array;

  constructor(texts: number) {
    this.#blocks = Math.ceil(texts / LANES);
    this.#bits = new Int32Array(texts * this.#blocks);
  }

  /** The pairs that share a run of so many words. */
  static sharing(texts: readonly (readonly string[])[], runWords: number): PairBits {
    const pairs = new PairBits(texts.length);
    const holders = new Holders(texts, runWords, 1);
    const { bits, blocks } = holders;
    holders.runs.forEach(({ length }, text) => {
      const own = text * blocks;
      for (let at = 0; at < length; at++) {
        const row = holders.row(text, at, 0);
        if (row === 0) continue;
        for (let b = 0; b < blocks; b++) pairs.#bits[own + b]! |= bits[row + b]!;
      }
    });
    return pairs;
  }

  has(one: number, other: number): boolean {
    return ((this.#bits[one * this.#blocks + (other >>> 5)]! >>> (other & 31)) & 1) === 1;
  }

  add(one: number, other: number): void {
    setBit(this.#bits, one * this.#blocks, other);
    setBit(this.#bits, other * this.#blocks, one);
  }
}

/** A row for each text: its words that stand in runs which each text has. */
export type WordTable = Uint16Array | Uint32Array;

/**
 * @param pairs of all others the count is 0
 * @returns words of text i in runs of text j at i × texts + j; of a text in its own runs all, where it has any
 */
export function sharedWords(texts: readonly (readonly string[])[], pairs: PairBits): WordTable {
  const count = texts.length;
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const table = new (longest < 2 ** 16 ? Uint16Array : Uint32Array)(count * count);
  const holders = new Holders(texts, RUN_WORDS, RUNS_OVER);
  const { blocks } = holders;
  /** Binary digit after digit, the lowest first; of each a bit for each text. */
  const sums = new Int32Array(Math.max(LANES - Math.clz32(longest), 4) * blocks);
  texts.forEach(({ length }, text) => {
    const start = text * count;
    addUp(holders, text, length, sums);
    for (let other = 0; other < count; other++) {
      if (!pairs.has(text, other)) continue;
      let words = 0;
      for (let at = other >>> 5, digit = 0; at < sums.length; at += blocks, digit++)
        words |= ((sums[at]! >>> (other & 31)) & 1) << digit;
      table[start + other] = words;
    }
    table[start + text] = length < RUN_WORDS ? 0 : length;
  });
  return table;
}

/**
 * Adds up who holds each word of a text.
 * @param sums filled anew
 */
function addUp(holders: Holders, text: number, words: number, sums: Int32Array): void {
  const { bits, blocks } = holders;
  sums.fill(0);
  const rows = new Int32Array(RUNS_OVER);
  for (let from = 0; from < words; from += AT_ONCE) {
    let isShared = false;
    for (let k = 0; k < RUNS_OVER; k++) {
      rows[k] = holders.row(text, from + k - RUN_WORDS + 1, k);
      if (rows[k] !== 0) isShared = true;
    }
    if (!isShared) continue;
    const [r0, r1, r2, r3, r4, r5] = [rows[0]!, rows[1]!, rows[2]!, rows[3]!, rows[4]!, rows[5]!];
    const [r6, r7, r8, r9, r10] = [rows[6]!, rows[7]!, rows[8]!, rows[9]!, rows[10]!];
    for (let b = 0; b < blocks; b++) {
      // Of two runs side by side; of two such pairs, who holds the word that all four lie over.
      const p1 = bits[r1 + b]! | bits[r2 + b]!;
      const p2 = bits[r2 + b]! | bits[r3 + b]!;
      const p3 = bits[r3 + b]! | bits[r4 + b]!;
      const p4 = bits[r4 + b]! | bits[r5 + b]!;
      const p5 = bits[r5 + b]! | bits[r6 + b]!;
      const p6 = bits[r6 + b]! | bits[r7 + b]!;
      const p7 = bits[r7 + b]! | bits[r8 + b]!;
      const p8 = bits[r8 + b]! | bits[r9 + b]!;
      const w0 = bits[r0 + b]! | p1 | p2;
      const w1 = p1 | p3;
      const w2 = p2 | p4;
      const w3 = p3 | p5;
      const w4 = p4 | p6;
      const w5 = p5 | p7;
      const w6 = p6 | p8;
      const w7 = p7 | p8 | bits[r10 + b]!;
      let ones = sums[b]!;
      let twos = sums[blocks + b]!;
      let half = ones ^ w0;
      let carry = (ones & w0) | (half & w1);
      ones = half ^ w1;
      half = ones ^ w2;
      let other = (ones & w2) | (half & w3);
      ones = half ^ w3;
      half = twos ^ carry;
      const four = (twos & carry) | (half & other);
      twos = half ^ other;
      half = ones ^ w4;
      carry = (ones & w4) | (half & w5);
      ones = half ^ w5;
      half = ones ^ w6;
      other = (ones & w6) | (half & w7);
      sums[b] = half ^ w7;
      half = twos ^ carry;
      const fourMore = (twos & carry) | (half & other);
      sums[blocks + b] = half ^ other;
      let at = 2 * blocks + b;
      const fours = sums[at]!;
      half = fours ^ four;
      let eight = (fours & four) | (half & fourMore);
      sums[at] = half ^ fourMore;
      while (eight !== 0) {
        at += blocks;
        const digit = sums[at]!;
        sums[at] = digit ^ eight;
        eight &= digit;
      }
    }
  }
}
