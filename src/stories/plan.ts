/**
 * Which text is the release, and which clipping belongs to which story.
 *
 * Texts that share runs of words form families. In a family the release is the text that holds most
 * of what the others share and that carries a release's marks; the clippings that share something
 * with it are its story, and the search goes on with the rest. What shares no run of words may still
 * belong to a story by the names and figures it shares (a paraphrase, an independent report).
 */
import type { CopyOptions } from '../compare/copies.ts';
import { idOf } from '../text/article.ts';
import { type Candidate, leaders } from './candidates.ts';
import { type Kinship, kinshipOf, type Turn } from './kinship.ts';
import { KnownReleases, SHARES_WITH_NONE, tracesOf } from './known.ts';
import { type Mark, marksOf } from './marks.ts';
import { NameIndex, nameHashes } from './names.ts';
import { addNearKin, type NearOptions } from './near.ts';
import { releaseBody, sharedByReleases, withLearnedFurniture } from './recurring.ts';
import { type ChosenRelease, givenRelease, type Item, type Plan, type StoryPlan } from './story.ts';

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

/** How sure a choice may be at most that an outlet published, or that has no mark: a reprint holds what a release holds. Guess. */
const UNMARKED_AT_MOST = 0.7;

/**
 * Plans the stories of a set of texts. Zones that only the whole set can tell are learned on the way,
 * so the items of the plan are not always the items given.
 * @param given releases the user named; none means they are inferred
 * @param items all other texts
 * @param options of the fingerprints, and of what counts as a copy of boilerplate
 * @param turn awaited again and again: what is planned among thousands of texts takes seconds
 */
export async function planStories(
  given: readonly Item[],
  items: readonly Item[],
  options: NearOptions & CopyOptions,
  turn: Turn = () => {},
): Promise<Plan> {
  const clippings = withLearnedFurniture(items, given);
  if (given.length) return planAround(given, clippings, options, turn);
  const plan = await infer(clippings, options, turn);
  const boilerplate = sharedByReleases(
    plan.stories.map(({ release }) => releaseBody(release.item.article)),
  );
  if (boilerplate.isEmpty) return plan;
  return infer(
    clippings.map(({ source, article }) => ({
      source,
      article: boilerplate.without(article, options),
    })),
    options,
    turn,
  );
}

/** Each text goes to the release it belongs to; what the others are changes nothing. */
async function planAround(
  given: readonly Item[],
  items: readonly Item[],
  options: NearOptions & CopyOptions,
  turn: Turn,
): Promise<Plan> {
  const boilerplate = sharedByReleases(given.map(({ article }) => releaseBody(article)));
  const read = ({ source, article }: Item): Item => ({
    source,
    article: boilerplate.without(article, options),
  });
  const releases = given.map(read);
  const known = new KnownReleases(options);
  known.addAll(releases.map(({ article }) => tracesOf(article)));
  const stories = releases.map((item) => ({
    release: givenRelease(item),
    clippings: [] as Item[],
  }));
  const unmatched: { item: Item; why: string }[] = [];
  for (const text of items) {
    const item = read(text);
    const home = known.homeOf(item.article);
    if (home === undefined) unmatched.push({ item, why: SHARES_WITH_NONE });
    else stories[home]!.clippings.push(item);
    await turn();
  }
  return { stories, unmatched };
}

async function infer(all: readonly Item[], options: NearOptions, turn: Turn): Promise<Plan> {
  const articles = all.map((item) => item.article);
  const marks = once((text) => marksOf(all[text]!));
  const likeness = (text: number) => marks(text).reduce((sum, mark) => sum + mark.weight, 0);
  const kinship = await kinshipOf(articles, likeness, turn);
  await addNearKin(kinship, articles, kinship.alone(), options, turn);
  const releases: { index: number; release: ChosenRelease }[] = [];
  const storyOf = new Int32Array(all.length).fill(-1);
  const rejected = new Map<number, string>();
  await inferReleases(all, kinship, marks, storyOf, releases, rejected, turn);
  placeByNames(all, releases, storyOf);
  return gather(all, releases, storyOf, kinship, rejected);
}

async function inferReleases(
  all: readonly Item[],
  kinship: Kinship,
  marksOf: (text: number) => readonly Mark[],
  storyOf: Int32Array,
  releases: { index: number; release: ChosenRelease }[],
  rejected: Map<number, string>,
  turn: Turn,
): Promise<void> {
  const strongest = once((text) => kinship.kinOf(text)[0]?.seeds ?? 0);
  for (const family of kinship.families()) {
    const members = new Set(family);
    /** Texts that share something with a release found, and more with others: its story, if no other is found. */
    const passedOver = new Map<number, { story: number; seeds: number }>();
    while (members.size > 1) {
      await turn();
      const [best, second] = leaders(all, kinship, members, marksOf);
      if (!best) break;
      const marks = best.marks.reduce((sum, mark) => sum + mark.weight, 0);
      const hasWitnesses =
        best.witnesses >= WITNESSES &&
        best.common >= WITNESSED_SHARE &&
        !passedOver.has(best.index);
      if (marks < MARKS_AT_LEAST && !hasWitnesses) break;
      const story = releases.length;
      releases.push({ index: best.index, release: choice(all, best, second) });
      storyOf[best.index] = story;
      const least = CLAIM_SHARE * best.shared;
      members.delete(best.index);
      for (const { other, seeds } of kinship.kinOf(best.index)) {
        if (!members.has(other)) continue;
        const { seeds: tie = 0 } = passedOver.get(other) ?? {};
        // Pages of one publisher share a line about another story: that makes no text part of it.
        if (seeds > tie && (seeds >= least || seeds >= CLAIM_SHARE * strongest(other))) {
          members.delete(other);
          storyOf[other] = story;
        } else if (seeds > tie) passedOver.set(other, { story, seeds });
      }
      const [last] = members;
      if (last === undefined || members.size > 1) continue;
      // Kin only to clippings of this story: a copy of a copy that kept none of the release's own runs.
      const nearest = kinship.kinOf(last).find(({ other }) => storyOf[other] === story);
      if (nearest && nearest.seeds > (passedOver.get(last)?.seeds ?? 0)) {
        storyOf[last] = story;
        members.delete(last);
      }
    }
    for (const index of members) {
      const story = passedOver.get(index)?.story;
      if (story !== undefined) {
        storyOf[index] = story;
        continue;
      }
      const near = kinship.kinOf(index).find(({ other }) => members.has(other));
      if (near) {
        rejected.set(
          index,
          `It shares runs of words with ${idOf(all[near.other]!.source)}${members.size > 2 ? ' and others' : ''}, but none of these texts shows itself to be the release; name it with --release.`,
        );
      }
    }
  }
}

/** What is made of a text, made when it is first asked for. */
function once<T>(make: (text: number) => T): (text: number) => T {
  const made = new Map<number, T>();
  return (text) => {
    let known = made.get(text);
    if (known === undefined) {
      known = make(text);
      made.set(text, known);
    }
    return known;
  };
}

function choice(
  all: readonly Item[],
  best: Candidate,
  second: Candidate | undefined,
): ChosenRelease {
  const margin = second ? best.score - second.score : best.score;
  const marks = best.marks.filter((mark) => mark.weight > 0).map((mark) => mark.name);
  const against = best.marks.filter((mark) => mark.weight < 0).map((mark) => mark.name);
  const held = `It holds ${Math.round(best.held * 100)} % of the words the others share`;
  const doubt = against.length
    ? `against it: ${list(against)}, so`
    : marks.length
      ? ''
      : 'nothing marks it as a release, so';
  const why =
    (marks.length ? `${held} and has ${list(marks)}` : held) +
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

function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What no shared run has placed goes to the story whose names and figures it shares, if any. */
function placeByNames(
  all: readonly Item[],
  releases: readonly { index: number }[],
  storyOf: Int32Array,
): void {
  if (!releases.length || !storyOf.includes(-1)) return;
  const names = new NameIndex();
  for (const { index } of releases) names.add(nameHashes(all[index]!.article));
  all.forEach(({ article }, index) => {
    if (storyOf[index] === -1) storyOf[index] = names.storyOf(article);
  });
}

function gather(
  all: readonly Item[],
  releases: readonly { index: number; release: ChosenRelease }[],
  storyOf: Int32Array,
  kinship: Kinship,
  rejected: ReadonlyMap<number, string>,
): Plan {
  const clippings = releases.map(() => [] as Item[]);
  const isAlone = kinship.alone();
  const unmatched: { item: Item; why: string }[] = [];
  all.forEach((item, index) => {
    const story = storyOf[index]!;
    if (story === -1) {
      const why = rejected.get(index) ?? whyAlone(releases.length, all.length, isAlone[index]!);
      unmatched.push({ item, why });
    } else if (releases[story]!.index !== index) clippings[story]!.push(item);
  });
  const stories = releases.map(
    ({ release }, story): StoryPlan => ({ release, clippings: clippings[story]! }),
  );
  return { stories, unmatched };
}

function whyAlone(releases: number, texts: number, isAlone: boolean): string {
  if (texts === 1)
    return 'It is the only text: nothing to compare it with. Name a release with --release.';
  if (releases) {
    return isAlone
      ? SHARES_WITH_NONE
      : 'It shares words with clippings here, but none with a release.';
  }
  return 'It shares no run of words with any other text; if there is a release, name it with --release.';
}
