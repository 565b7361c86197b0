/**
 * Where two clippings of one release depart from it in the same way: the same word in the same place,
 * the same inserted sentence, the same cut. Outlets that share such departures have a common source
 * other than the release; what they share with the release itself says nothing of that.
 */
import { runNumbering } from '../text/numbering.ts';
import { type Article, sentenceOf, type TokenRange, zoneOf } from '../text/read.ts';
import { Bits, bitsOfGap, isContent, UNTIED_AT_MOST } from './departures/bits.ts';
import {
  placeOf,
  type Reading,
  type Run,
  readingOf,
  runsOf,
  WINDOW,
} from './departures/reading.ts';
import type { Witness } from './witness.ts';

/** A run that touches no copied word needs this many words, and content words: shorter ones are set phrases. */
const FREE_RUN_WORDS = 6;
const FREE_RUN_CONTENT = 3;

/** Clippings of a story up to which all pairs are looked at; beyond it, that many sources for each, by a sample of windows. */
const ALL_PAIRS_UP_TO = 64;
const CANDIDATES = 16;
const SAMPLE = 64;

/** Clippings that must agree against a doubtful release. */
const UNANIMOUS = 3;

/** A departure two clippings share. */
export interface SharedDeparture {
  readonly type: 'added' | 'replaced' | 'cut' | 'moved';
  readonly bits: number;
  /** In the two clippings; empty for what was cut or moved. */
  readonly source: TokenRange;
  readonly copy: TokenRange;
  /** What stands there in the release; empty for what was added, null where no place can be told. */
  readonly release: TokenRange | null;
}

/** What the clippings of one story share beside the release, pair by pair. */
export class Departures {
  readonly #release: Article;
  readonly #doubtful: boolean;
  readonly #readings: readonly Reading[];
  /** By window, the readings that depart with it; each once, ascending. */
  readonly #holders = new Map<number, number[]>();
  /** By reading: all windows the outlet wrote, across sentences too. Made when asked for. */
  readonly #known: (ReadonlySet<number> | undefined)[];
  /** What `isKept` said of a stretch: each is asked about for many pairs. */
  readonly #kept = new Map<number, boolean>();
  readonly #bits: Bits;

  /**
   * Cost: linear in the words of all texts.
   * @param doubtful the release is inferred, and little marks it as one: where all others agree against
   *   it, the fault may be its own
   */
  constructor(release: Article, witnesses: readonly Witness[], doubtful: boolean) {
    this.#release = release;
    this.#doubtful = doubtful;
    this.#bits = new Bits(release);
    const windowsOf = runNumbering(WINDOW);
    const ofRelease = new Set(windowsOf(release.tokens.keys));
    this.#readings = witnesses.map((witness) =>
      readingOf(witness, windowsOf(witness.article.tokens.keys), ofRelease),
    );
    this.#known = witnesses.map(() => undefined);
    this.#readings.forEach(({ placesOf }, reading) => {
      for (const window of placesOf.keys()) {
        const holders = this.#holders.get(window);
        if (holders) holders.push(reading);
        else this.#holders.set(window, [reading]);
      }
    });
  }

  /**
   * By the index of another clipping, the departures a clipping shares with it, in the clipping's order.
   * In a story of more than `ALL_PAIRS_UP_TO` clippings only the `CANDIDATES` that share most are looked at.
   * Cost: the windows that those pairs share.
   */
  sharedBy(copy: number): Map<number, readonly SharedDeparture[]> {
    const ours = this.#readings[copy]!;
    const shared = new Map<number, readonly SharedDeparture[]>();
    for (const source of this.#candidates(copy)) {
      const theirs = this.#readings[source]!;
      const pairs = ours.departing.flatMap(({ place, window }) =>
        (theirs.placesOf.get(window) ?? []).map((other) => ({ source: other, copy: place })),
      );
      const counted = new Set<number>();
      const found = runsOf(pairs)
        .flatMap((run) => this.#departuresOf(theirs, ours, run, counted))
        .filter((one) => !this.#isUnanimous(ours, one));
      found.sort((a, b) => a.copy.from - b.copy.from);
      const told = withoutTeasers(ours, found);
      if (told.length) shared.set(source, told);
    }
    return shared;
  }

  /** The clippings that share departing windows with one; of many, those that share most of a sample. */
  #candidates(copy: number): number[] {
    let windows = [...this.#readings[copy]!.placesOf.keys()].filter(
      (window) => this.#holders.get(window)!.length > 1,
    );
    const many = this.#readings.length > ALL_PAIRS_UP_TO;
    if (many && windows.length > SAMPLE) {
      const holders = (window: number) => this.#holders.get(window)!.length;
      const sorted = windows.sort((a, b) => holders(a) - holders(b) || a - b);
      const step = sorted.length / SAMPLE;
      windows = Array.from({ length: SAMPLE }, (_, k) => sorted[Math.floor(k * step)]!);
    }
    const counts = new Map<number, number>();
    for (const window of windows) {
      for (const reading of this.#holders.get(window)!) {
        if (reading !== copy) counts.set(reading, (counts.get(reading) ?? 0) + 1);
      }
    }
    const found = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return (many ? found.slice(0, CANDIDATES) : found).map(([reading]) => reading);
  }

  /** A doubtful release stands alone against all who have the place: it may be the one that departs. */
  #isUnanimous({ tokens, departing }: Reading, one: SharedDeparture): boolean {
    if (!this.#doubtful) return false;
    const at = departing.find(
      ({ place }) =>
        tokens[place]! < one.copy.to + 1 && tokens[place + WINDOW - 1]! >= one.copy.from,
    );
    if (at === undefined || this.#holders.get(at.window)!.length < UNANIMOUS) return false;
    return one.release === null || !this.#isKept(one.release);
  }

  /** Whether any clipping has this stretch of the release, or nothing where it is empty. */
  #isKept({ from, to }: TokenRange): boolean {
    const key = from * (this.#release.tokens.count + 1) + to;
    let kept = this.#kept.get(key);
    if (kept === undefined) {
      kept = this.#readings.some(({ witness: { taken } }) => {
        for (let i = from; i < to; i++) if (taken[i] === -1) return false;
        const [before, after] = [taken[from - 1] ?? -1, taken[to] ?? -1];
        return to > from || (before !== -1 && after === before + 1);
      });
      this.#kept.set(key, kept);
    }
    return kept;
  }

  /**
   * What a clipping has of the release's own wording that another one lacks: it cannot come from there.
   * Cost: linear in the words.
   */
  restoredBy(
    copy: number,
    source: number,
  ): { readonly bits: number; readonly release: TokenRange }[] {
    const { tokens, whole, witness, windows } = this.#readings[copy]!;
    const theirs = this.#readings[source]!.witness;
    const known = this.#knownOf(source);
    const found: { bits: number; release: TokenRange }[] = [];
    let start = -1;
    const close = (end: number) => {
      if (start === -1) return;
      const from = witness.at[tokens[start]!]!;
      const to = from + end - start;
      const bits = this.#bits.ofRestored(theirs, from, to);
      if (bits > 0) found.push({ bits, release: { from, to } });
      start = -1;
    };
    for (let place = 0; place < tokens.length; place++) {
      const t = tokens[place]!;
      const i = witness.at[t]!;
      const follows =
        i !== -1 &&
        whole[place] === 1 &&
        witness.at[t + 1] === i + 1 &&
        witness.at[t + 2] === i + 2;
      if (follows && !known.has(windows[t]!)) {
        if (start === -1) start = place;
      } else close(place + WINDOW - 1);
    }
    close(tokens.length);
    return found;
  }

  #knownOf(reading: number): ReadonlySet<number> {
    const made = this.#known[reading];
    if (made) return made;
    const { witness, windows } = this.#readings[reading]!;
    const known = new Set(windows.filter((_, t) => zoneOf(witness.article, t) !== 'comment'));
    this.#known[reading] = known;
    return known;
  }

  /** What a run of equal words holds that is not the release's. */
  #departuresOf(source: Reading, copy: Reading, run: Run, counted: Set<number>): SharedDeparture[] {
    const theirs = (k: number) => source.tokens[run.source + k]!;
    const ours = (k: number) => copy.tokens[run.copy + k]!;
    /** The release token both have there; -1 for none, or for two. */
    const both = Array.from({ length: run.length }, (_, k) => {
      const i = copy.witness.at[ours(k)]!;
      return source.witness.at[theirs(k)] === i ? i : -1;
    });
    const isOwn = (k: number) =>
      copy.witness.at[ours(k)] === -1 && source.witness.at[theirs(k)] === -1;
    const { article } = copy.witness;
    const tied = both.some((i) => i !== -1) || this.#samePlace(source, copy, run);
    if (!tied) {
      const content = both.filter((_, k) => isContent(article, article.tokens.keys[ours(k)]!));
      if (run.length < FREE_RUN_WORDS || content.length < FREE_RUN_CONTENT) return [];
    }
    const found: SharedDeparture[] = [];
    for (let k = 0; k < run.length; ) {
      if (counted.has(ours(k))) {
        k++;
        continue;
      }
      if (!isOwn(k)) {
        const [before, after] = [k > 0 ? both[k - 1]! : -1, both[k]!];
        if (before !== -1 && after !== -1 && after !== before + 1) {
          counted.add(ours(k));
          const words = after - before - 1;
          const moved = words < 0 || this.#standsIn(copy, ours(k), before + 1, after);
          found.push({
            type: moved ? 'moved' : 'cut',
            bits: bitsOfGap(words),
            source: { from: theirs(k), to: theirs(k) },
            copy: { from: ours(k), to: ours(k) },
            release: words < 0 ? null : { from: before + 1, to: after },
          });
        }
        k++;
        continue;
      }
      let end = k + 1;
      while (end < run.length && isOwn(end)) end++;
      for (let t = k; t < end; t++) counted.add(ours(t));
      const release = placeOf(this.#release, copy, run.copy + k, run.copy + end);
      found.push({
        type: release && release.to > release.from ? 'replaced' : 'added',
        bits: this.#bits.ofOwn(copy, run.copy + k, run.copy + end, release, tied),
        source: { from: theirs(k), to: theirs(end - 1) + 1 },
        copy: { from: ours(k), to: ours(end - 1) + 1 },
        release,
      });
      k = end;
    }
    return found;
  }

  /** The sentence of a token has the content words of a stretch of the release: they were moved and not cut. */
  #standsIn({ witness: { article } }: Reading, token: number, from: number, to: number): boolean {
    const sentence = sentenceOf(article, token);
    const keys = new Set(article.tokens.keys.slice(sentence.from, sentence.to));
    const content = this.#release.tokens.keys
      .slice(from, to)
      .filter((key) => isContent(this.#release, key));
    return content.length > 0 && content.every((key) => keys.has(key));
  }

  /** No word of the run is the release's, but on either side it stands in place of the same words. */
  #samePlace(source: Reading, copy: Reading, run: Run): boolean {
    const theirs = placeOf(this.#release, source, run.source, run.source + run.length);
    const ours = placeOf(this.#release, copy, run.copy, run.copy + run.length);
    if (theirs === null || ours === null) return false;
    return theirs.from < ours.to && ours.from < theirs.to;
  }
}

/**
 * Short lines without a word of the release, between the headline and the text or among it: papers of one house show
 * the same other stories there. However many they are, they are worth what an untied paragraph is.
 */
function withoutTeasers(
  { witness: { article, at } }: Reading,
  found: readonly SharedDeparture[],
): readonly SharedDeparture[] {
  const isTeaser = ({ copy, release }: SharedDeparture) => {
    const isOwn = release === null && at.subarray(copy.from, copy.to).every((i) => i === -1);
    return isOwn && zoneOf(article, copy.from) === 'headline';
  };
  const first = found.find(isTeaser);
  if (!first) return found;
  const least = { ...first, bits: Math.min(first.bits, UNTIED_AT_MOST) };
  return found.flatMap((one) => (one === first ? [least] : isTeaser(one) ? [] : [one]));
}
