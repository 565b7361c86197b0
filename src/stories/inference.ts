/**
 * Which texts are releases, and which others belong to them, told from shared runs of words.
 *
 * Each family of kin is divided: its best candidate becomes a release and claims the texts that are tied to it, and so on
 * with the rest, until no candidate is good enough.
 */
import { percent } from '../compare/verdict.ts';
import { idOf } from '../text/article.ts';
import { type Candidate, leaders } from './candidates.ts';
import { type Kinship, kindredTokens, type Turn } from './kinship.ts';
import { areClear, listed, type Mark, weightOf } from './marks.ts';
import type { ChosenRelease, Item } from './story.ts';

/** Marks below which a text that others share is not taken for a release. */
const MARKS_AT_LEAST = 0.5;
/** With this many texts that hold nothing shared beyond one of them, that one needs no marks. */
const WITNESSES = 3;
/** Unless the shared part is less than this of its own words: a notice that many pages carry. Guess. */
const WITNESSED_SHARE = 0.2;
/**
 * Share of its strongest tie, or of what the release shares with anyone, that ties a text to a release.
 * Two releases of one sender share a stock sentence and keep their own clippings. Guess.
 */
const CLAIM_SHARE = 0.5;

/**
 * Marks, and part of its words that it shares with a release, up to which a text is a release of its own: one sender's
 * releases have paragraphs in common. Outlets copy datelines and contacts; of a release they copy more. Guess.
 */
const OWN_MARKS = 3;
const OWN_SHARE = 0.5;

/** How sure a choice may be at most that an outlet published, or that has no mark: a reprint holds what a release holds. Guess. */
const UNMARKED_AT_MOST = 0.7;

interface Family {
  /** Those that no story has yet. */
  readonly members: Set<number>;
  /** Texts that share something with a release found, and more with others: its story, if no other is found. */
  readonly passedOver: Map<number, { readonly story: number; readonly seeds: number }>;
}

export class Inference {
  /** By story. */
  readonly releases: { readonly index: number; readonly release: ChosenRelease }[] = [];
  /** By text: its story, −1 for none. */
  readonly storyOf: Int32Array;
  /** By text that is kin to others of which none is a release: why it has no story. */
  readonly rejected = new Map<number, string>();
  readonly #all: readonly Item[];
  readonly #kinship: Kinship;
  readonly #marksOf: (text: number) => readonly Mark[];

  /** @param marksOf what a text shows of being a release */
  constructor(all: readonly Item[], kinship: Kinship, marksOf: (text: number) => readonly Mark[]) {
    this.#all = all;
    this.#kinship = kinship;
    this.#marksOf = marksOf;
    this.storyOf = new Int32Array(all.length).fill(-1);
  }

  /** @param turn awaited for each release */
  async run(turn: Turn): Promise<void> {
    for (const texts of this.#kinship.families())
      await this.#divide({ members: new Set(texts), passedOver: new Map() }, turn);
  }

  /** Takes a text up as a release. @returns its story */
  take(text: number, release: ChosenRelease): number {
    const story = this.releases.push({ index: text, release }) - 1;
    this.storyOf[text] = story;
    return story;
  }

  async #divide(family: Family, turn: Turn): Promise<void> {
    const { members } = family;
    while (members.size > 1) {
      await turn();
      const [best, second] = leaders(this.#all, this.#kinship, members, this.#marksOf);
      if (!best || !isRelease(best, family)) break;
      const story = this.take(best.index, choice(this.#all, best, second));
      members.delete(best.index);
      this.#claim(best, story, family);
      this.#claimLast(story, family);
    }
    for (const text of members) this.#leave(text, family);
  }

  #place(text: number, story: number, { members }: Family): void {
    this.storyOf[text] = story;
    members.delete(text);
  }

  /** Places the kin of a release that are tied to it more than to anything else. */
  #claim(release: Candidate, story: number, family: Family): void {
    const { members, passedOver } = family;
    const least = CLAIM_SHARE * release.shared;
    const kin = this.#kinship
      .kinOf(release.index)
      .flatMap(({ other, seeds }) =>
        [other, ...this.#kinship.representedBy(other)].map((text) => ({ text, seeds })),
      );
    for (const { text, seeds } of kin) {
      // Pages of one publisher share a line about another story: that makes no text part of it.
      if (!members.has(text) || seeds <= (passedOver.get(text)?.seeds ?? 0)) continue;
      if (this.#isAnotherRelease(text, seeds)) continue;
      if (seeds >= least || seeds >= CLAIM_SHARE * this.#strongestTie(text))
        this.#place(text, story, family);
      else passedOver.set(text, { story, seeds });
    }
  }

  /** @param seeds that it shares with a release */
  #isAnotherRelease(text: number, seeds: number): boolean {
    if (!this.isClearlyMarked(text)) return false;
    return seeds < OWN_SHARE * kindredTokens(this.#all[text]!.article).length;
  }

  /** Whether a text shows itself to be a release, and no outlet's article. */
  isClearlyMarked(text: number): boolean {
    return areClear(this.#marksOf(text), OWN_MARKS);
  }

  /** Places a last one that is kin to clippings of the story: a copy of a copy that kept none of the release's own runs. */
  #claimLast(story: number, family: Family): void {
    const { members, passedOver } = family;
    const [last] = members;
    if (last === undefined || members.size > 1) return;
    const nearest = this.#kinship.kinOf(last).find(({ other }) => this.storyOf[other] === story);
    if (!nearest || this.#isAnotherRelease(last, nearest.seeds)) return;
    if (nearest.seeds > (passedOver.get(last)?.seeds ?? 0)) this.#place(last, story, family);
  }

  /** What becomes of a member that no release claimed. */
  #leave(text: number, { members, passedOver }: Family): void {
    const story = passedOver.get(text)?.story;
    if (story !== undefined) {
      this.storyOf[text] = story;
      return;
    }
    const near = this.#kinship.kinOf(text).find(({ other }) => members.has(other));
    if (!near) return;
    const others = `${idOf(this.#all[near.other]!.source)}${members.size > 2 ? ' and others' : ''}`;
    this.rejected.set(
      text,
      `It shares runs of words with ${others}, but none of these texts shows itself to be the release; name it with --release.`,
    );
  }

  #strongestTie(text: number): number {
    let seeds = this.#strongest.get(text);
    if (seeds === undefined) {
      seeds = this.#kinship.kinOf(text)[0]?.seeds ?? 0;
      this.#strongest.set(text, seeds);
    }
    return seeds;
  }
  readonly #strongest = new Map<number, number>();
}

function isRelease(best: Candidate, { passedOver }: Family): boolean {
  const hasWitnesses =
    best.witnesses >= WITNESSES && best.common >= WITNESSED_SHARE && !passedOver.has(best.index);
  return weightOf(best.marks) >= MARKS_AT_LEAST || hasWitnesses;
}

function choice(
  all: readonly Item[],
  best: Candidate,
  second: Candidate | undefined,
): ChosenRelease {
  const margin = second ? best.score - second.score : best.score;
  const marks = best.marks.filter((mark) => mark.weight > 0).map((mark) => mark.name);
  const against = best.marks.filter((mark) => mark.weight < 0).map((mark) => mark.name);
  const held = `It holds ${percent(best.held)} of the words the others share`;
  const doubt = against.length
    ? `against it: ${listed(against)}, so`
    : marks.length
      ? ''
      : 'nothing marks it as a release, so';
  const why =
    (marks.length ? `${held} and has ${listed(marks)}` : held) +
    (doubt ? `; ${doubt} it may itself be a copy of a release that is not here.` : '.');
  const most = against.length || !marks.length ? UNMARKED_AT_MOST : 0.99;
  const confidence = Math.min(most, 0.5 + 0.5 * (1 - Math.exp(-margin)));
  return {
    item: all[best.index]!,
    chosen: 'inferred',
    why,
    confidence: Math.round(confidence * 100) / 100,
  };
}
