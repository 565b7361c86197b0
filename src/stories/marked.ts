/** Releases that no shared run of words has shown to be one, told by their marks. */
import type { Inference } from './inference.ts';
import { areClear, listed, type Mark, weightOf } from './marks.ts';
import { NameIndex, releaseNames } from './names.ts';
import type { ChosenRelease, Item } from './story.ts';

/** Marks that say it alone: two of the strong ones. An outlet that ran a release whole has marks of its own beside them. */
const MARKS_ALONE = 2;
/** How sure such a choice may be at most: no other text shows what the release holds. Guess. */
const SURE_AT_MOST = 0.9;

/**
 * Takes up as releases the texts of no story that are marked as releases, and whose names and figures others of no story
 * share: everybody retold them, or reported for themselves.
 */
export function addMarked(
  all: readonly Item[],
  inference: Inference,
  marksOf: (text: number) => readonly Mark[],
): void {
  const { releases, storyOf } = inference;
  const marked = [...storyOf.keys()].filter(
    (text) => storyOf[text] === -1 && areClear(marksOf(text), MARKS_ALONE),
  );
  if (!marked.length) return;
  const homes = [...releases.map(({ index }) => index), ...marked];
  const names = new NameIndex();
  for (const text of homes) names.add(releaseNames(all[text]!.article));
  const drawn = new Map<number, number>();
  const isHome = new Set(homes);
  all.forEach(({ article }, text) => {
    if (storyOf[text] !== -1 || isHome.has(text)) return;
    const home = homes[names.storyOf(article)];
    if (home !== undefined) drawn.set(home, (drawn.get(home) ?? 0) + 1);
  });
  for (const text of marked) {
    const texts = drawn.get(text);
    if (!texts) continue;
    const others = texts === 1 ? 'another text shares' : `${texts} other texts share`;
    inference.take(
      text,
      markedRelease(all[text]!, marksOf(text), `${others} its names and figures`),
    );
  }
}

/** @param besides what else speaks for it, in a clause */
export function markedRelease(item: Item, marks: readonly Mark[], besides: string): ChosenRelease {
  const margin = weightOf(marks) - MARKS_ALONE;
  const confidence = Math.min(SURE_AT_MOST, 0.5 + 0.5 * (1 - Math.exp(-margin)));
  return {
    item,
    chosen: 'inferred',
    why: `It has ${listed(marks.map(({ name }) => name))}, and ${besides}.`,
    confidence: Math.round(confidence * 100) / 100,
  };
}
