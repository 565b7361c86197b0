/**
 * Which text is the release, and which clipping belongs to which story.
 *
 * Texts that share runs of words form families. In a family the release is the text that holds most
 * of what the others share and that carries a release's marks; the clippings that share something
 * with it are its story, and the search goes on with the rest. What shares no run of words may still
 * belong to a story by the names and figures it shares (a paraphrase, an independent report); where no text of a story
 * shares any, the release is told by its marks alone.
 */
import type { CopyOptions } from '../compare/copies.ts';
import { Inference } from './inference.ts';
import { type Kinship, kinshipOf, type Turn } from './kinship.ts';
import { KnownReleases, SHARES_WITH_NONE, tracesOf } from './known.ts';
import { addMarked, markedRelease } from './marked.ts';
import { type Mark, marksOf, weightOf } from './marks.ts';
import { NameIndex, releaseNames } from './names.ts';
import { addNearKin, type NearOptions } from './near.ts';
import { inOneSpelling } from './one-spelling.ts';
import { releaseBody, sharedByReleases, withLearnedFurniture } from './recurring.ts';
import { type ChosenRelease, givenRelease, type Item, type Plan, type StoryPlan } from './story.ts';

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
  const { spelt, asTheyAre } = inOneSpelling(clippings);
  const plan = withItems(await inferApart(spelt, options, turn), asTheyAre);
  const releases = [...plan.stories.map(({ release }) => release), ...plan.lone];
  if (releases.length < 2) return { ...plan, known: undefined };
  const traces = releases.map(({ item }) => tracesOf(item.article));
  return { ...plan, known: await KnownReleases.of(traces, options, turn) };
}

/** A plan of the same texts as something else has them. */
const withItems = (plan: Inferred, itemOf: (item: Item) => Item): Inferred => ({
  stories: plan.stories.map(({ release, clippings }) => ({
    release: { ...release, item: itemOf(release.item) },
    clippings: clippings.map(itemOf),
  })),
  lone: plan.lone.map((release) => ({ ...release, item: itemOf(release.item) })),
  unmatched: plan.unmatched.map(({ item, why }) => ({ item: itemOf(item), why })),
});

/** What releases have in common is set aside, and all is asked again. */
async function inferApart(
  clippings: readonly Item[],
  options: NearOptions & CopyOptions,
  turn: Turn,
): Promise<Inferred> {
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
  const known = await KnownReleases.of(
    releases.map(({ article }) => tracesOf(article)),
    options,
    turn,
  );
  const stories = releases.map((item) => ({
    release: givenRelease(item),
    clippings: [] as Item[],
  }));
  const unmatched: { item: Item; why: string }[] = [];
  for (const text of items) {
    const item = read(text);
    const home = known.homeOf(item.article);
    if (home === undefined) unmatched.push({ item, why: SHARES_WITH_NONE });
    else stories[home.release]!.clippings.push(item);
    await turn();
  }
  return { stories, lone: [], known: stories.length > 1 ? known : undefined, unmatched };
}

/** Which text is the release of which story; what is known of the releases is not asked yet. */
type Inferred = Omit<Plan, 'known'>;

async function infer(all: readonly Item[], options: NearOptions, turn: Turn): Promise<Inferred> {
  const articles = all.map((item) => item.article);
  const marks = once((text) => marksOf(all[text]!));
  const kinship = await kinshipOf(articles, (text) => weightOf(marks(text)), turn);
  await addNearKin(kinship, articles, kinship.alone(), options, turn);
  const inference = new Inference(all, kinship, marks);
  await inference.run(turn);
  addMarked(all, inference, marks);
  placeByNames(all, inference);
  return gather(all, kinship, inference, marks);
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

/**
 * What no shared run has placed goes to the story whose names and figures it shares, if any. Another release of the sender
 * has its names, and is nobody's clipping.
 */
function placeByNames(all: readonly Item[], inference: Inference): void {
  const { releases, storyOf } = inference;
  if (!releases.length || !storyOf.includes(-1)) return;
  const names = new NameIndex();
  for (const { index } of releases) names.add(releaseNames(all[index]!.article));
  all.forEach(({ article }, index) => {
    if (storyOf[index] === -1 && !inference.isClearlyMarked(index))
      storyOf[index] = names.storyOf(article);
  });
}

function gather(
  all: readonly Item[],
  kinship: Kinship,
  inference: Inference,
  marksOf: (text: number) => readonly Mark[],
): Inferred {
  const { releases, storyOf, rejected } = inference;
  const clippings = releases.map(() => [] as Item[]);
  const isAlone = kinship.alone();
  const lone: ChosenRelease[] = [];
  const unmatched: { item: Item; why: string }[] = [];
  all.forEach((item, index) => {
    const story = storyOf[index]!;
    if (story === -1) {
      const why = rejected.get(index);
      if (!why && releases.length && inference.isClearlyMarked(index))
        lone.push(markedRelease(item, marksOf(index), 'an article here copied a part of it'));
      else
        unmatched.push({
          item,
          why: why ?? whyAlone(releases.length, all.length, isAlone[index]!),
        });
    } else if (releases[story]!.index !== index) clippings[story]!.push(item);
  });
  const stories = releases.map(
    ({ release }, story): StoryPlan => ({ release, clippings: clippings[story]! }),
  );
  return { stories, lone, unmatched };
}

/** Why a lone release is in no story. */
export const IS_RELEASE =
  'It is marked as a release itself, and no other text here seems to come from it.';

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
