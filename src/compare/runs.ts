/** Every exactly shared run of at least t words: the guarantee beside the alignment's judgement. */
import type { Side } from './align.ts';

/** Half-open in the clipping; the same number of words from `release` on in the release. In tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly release: number;
}

/**
 * For each stretch of the clipping that stands in the release, left to right, the longest run that
 * starts there: together they cover every clipping word that lies in any shared run of at least
 * `words` words.
 *
 * A suffix automaton of the release gives the longest shared run that ends at each clipping word.
 * Cost: O(release + clipping) time and memory, whatever the texts repeat.
 *
 * Source: Blumer et al., "The smallest automaton recognizing the subwords of a text", 1985.
 */
export function sharedRuns(release: Side, clipping: Side, words: number): Run[] {
  const automaton = AUTOMATA.get(release) ?? suffixAutomaton(release.words);
  AUTOMATA.set(release, automaton);
  const runs: { from: number; to: number; release: number }[] = [];
  let state = 0;
  let length = 0;
  for (let j = 0; j < clipping.words.length; j++) {
    const word = clipping.words[j]!;
    if (word >= automaton.words) {
      state = 0;
      length = 0;
      continue;
    }
    let next = automaton.next[state]!.get(word);
    while (next === undefined && state !== 0) {
      state = automaton.link[state]!;
      length = automaton.length[state]!;
      next = automaton.next[state]!.get(word);
    }
    if (next === undefined) continue;
    state = next;
    length++;
    if (length < words) continue;
    const from = j + 1 - length;
    const last = runs.at(-1);
    const home = automaton.firstEnd[state]! + 1 - length;
    if (last && last.from === from) {
      last.to = j + 1;
      last.release = home;
    } else runs.push({ from, to: j + 1, release: home });
  }
  return runs;
}

/** A release is held against many clippings. */
const AUTOMATA = new WeakMap<Side, Automaton>();

interface Automaton {
  /** Numbers from here on are no words of it. */
  readonly words: number;
  readonly next: Map<number, number>[];
  /** Suffix link; the start links to itself. */
  readonly link: number[];
  /** Longest word sequence of each state. */
  readonly length: number[];
  /** Where that sequence first ends, as a token index. */
  readonly firstEnd: number[];
}

function suffixAutomaton(words: Int32Array): Automaton {
  const next: Map<number, number>[] = [new Map()];
  const link = [-1];
  const length = [0];
  const firstEnd = [-1];
  let different = 0;
  let last = 0;
  words.forEach((word, i) => {
    different = Math.max(different, word + 1);
    const current = next.push(new Map()) - 1;
    length.push(length[last]! + 1);
    firstEnd.push(i);
    link.push(0);
    let p = last;
    while (p >= 0 && !next[p]!.has(word)) {
      next[p]!.set(word, current);
      p = link[p]!;
    }
    if (p >= 0) {
      const q = next[p]!.get(word)!;
      if (length[p]! + 1 === length[q]!) link[current] = q;
      else {
        const clone = next.push(new Map(next[q])) - 1;
        length.push(length[p]! + 1);
        firstEnd.push(firstEnd[q]!);
        link.push(link[q]!);
        while (p >= 0 && next[p]!.get(word) === q) {
          next[p]!.set(word, clone);
          p = link[p]!;
        }
        link[q] = clone;
        link[current] = clone;
      }
    }
    last = current;
  });
  link[0] = 0;
  return { words: different, next, link, length, firstEnd };
}
