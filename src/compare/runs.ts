/** Every exactly shared run of at least t words: the guarantee beside the alignment's judgement. */
import { onceFor } from '../text/once.ts';
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
  const automaton = automatonOf(release);
  const { link, longest, firstEnd } = automaton;
  const runs: { from: number; to: number; release: number }[] = [];
  let state = START;
  let length = 0;
  for (let j = 0; j < clipping.words.length; j++) {
    const word = clipping.words[j]!;
    if (word >= automaton.words) {
      state = START;
      length = 0;
      continue;
    }
    let next = after(automaton, state, word);
    while (next === START && state !== START) {
      state = link[state]!;
      length = longest[state]!;
      next = after(automaton, state, word);
    }
    if (next === START) continue;
    state = next;
    length++;
    if (length < words) continue;
    const from = j + 1 - length;
    const last = runs.at(-1);
    const home = firstEnd[state]! + 1 - length;
    if (last && last.from === from) {
      last.to = j + 1;
      last.release = home;
    } else runs.push({ from, to: j + 1, release: home });
  }
  return runs;
}

const automatonOf = onceFor(({ words }: Side) => suffixAutomaton(words));

/**
 * Some 100 bytes a word, in few arrays: a map for each state took several times that, and had left the processor's caches
 * by the time the release's next clipping came.
 */
interface Automaton {
  /** Numbers from here on are no words of it. */
  readonly words: number;
  /** By state: suffix link, `START` for the start itself; words of its longest sequence; where that first ends. */
  readonly link: Int32Array;
  readonly longest: Int32Array;
  readonly firstEnd: Int32Array;
  /** By edge, from 1 on: the state it leaves, its word, the state it leads to. */
  readonly source: Int32Array;
  readonly word: Int32Array;
  readonly target: Int32Array;
  /** By hash of state and word: an edge, and by edge the next one there; 0 is none. */
  readonly edges: Int32Array;
  readonly beside: Int32Array;
}

/** No edge leads there. */
const START = 0;

function edgeOf({ edges, beside, source, word }: Automaton, state: number, by: number): number {
  let edge = edges[bucketOf(edges, state, by)]!;
  while (edge !== 0 && (source[edge] !== state || word[edge] !== by)) edge = beside[edge]!;
  return edge;
}

const bucketOf = (edges: Int32Array, state: number, by: number) =>
  Math.imul(state ^ Math.imul(by, 0x85ebca6b), 0x9e3779b1) >>> Math.clz32(edges.length - 1);

/** The state that a word leads to, `START` for none. */
function after(automaton: Automaton, state: number, by: number): number {
  return automaton.target[edgeOf(automaton, state, by)]!;
}

function suffixAutomaton(words: Int32Array): Automaton {
  // Of n words there are at most 2n states and 3n edges.
  const states = 2 * words.length + 1;
  const most = 3 * words.length + 2;
  const automaton: Automaton = {
    words: words.reduce((different, word) => Math.max(different, word + 1), 0),
    link: new Int32Array(states),
    longest: new Int32Array(states),
    firstEnd: new Int32Array(states),
    source: new Int32Array(most),
    word: new Int32Array(most),
    target: new Int32Array(most),
    edges: new Int32Array(2 ** Math.ceil(Math.log2(most))),
    beside: new Int32Array(most),
  };
  const { link, longest, firstEnd, source, word, target, edges, beside } = automaton;
  /** By state: its last edge; by edge: the one before of that state. */
  const lastEdge = new Int32Array(states);
  const edgeBefore = new Int32Array(most);
  let edgeCount = 0;
  let stateCount = 1;
  const connect = (from: number, by: number, to: number) => {
    const edge = ++edgeCount;
    const bucket = bucketOf(edges, from, by);
    source[edge] = from;
    word[edge] = by;
    target[edge] = to;
    beside[edge] = edges[bucket]!;
    edges[bucket] = edge;
    edgeBefore[edge] = lastEdge[from]!;
    lastEdge[from] = edge;
  };
  let last = START;
  words.forEach((by, i) => {
    const current = stateCount++;
    longest[current] = longest[last]! + 1;
    firstEnd[current] = i;
    /** The last state whose link was followed, `NONE` behind the start. */
    let p = last;
    while (p !== NONE && after(automaton, p, by) === START) {
      connect(p, by, current);
      p = p === START ? NONE : link[p]!;
    }
    last = current;
    if (p === NONE) return;
    const q = after(automaton, p, by);
    if (longest[p]! + 1 === longest[q]) {
      link[current] = q;
      return;
    }
    const clone = stateCount++;
    longest[clone] = longest[p]! + 1;
    firstEnd[clone] = firstEnd[q]!;
    link[clone] = link[q]!;
    for (let edge = lastEdge[q]!; edge !== 0; edge = edgeBefore[edge]!)
      connect(clone, word[edge]!, target[edge]!);
    while (p !== NONE && after(automaton, p, by) === q) {
      target[edgeOf(automaton, p, by)] = clone;
      p = p === START ? NONE : link[p]!;
    }
    link[q] = clone;
    link[current] = clone;
  });
  return automaton;
}
const NONE = -1;
