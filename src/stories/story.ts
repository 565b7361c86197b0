/** What the story stage works on and answers. */
import type { Source } from '../text/article.ts';
import type { Article } from '../text/read.ts';
import type { KnownReleases } from './known.ts';

/** One read input. */
export interface Item {
  readonly source: Source;
  readonly article: Article;
}

/** Which text is the release of a story, and how that is known. */
export interface ChosenRelease {
  readonly item: Item;
  readonly chosen: 'given' | 'inferred';
  readonly why: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The release that the user named. */
export const givenRelease = (item: Item): ChosenRelease => ({
  item,
  chosen: 'given',
  why: 'Given as the release.',
  confidence: 1,
});

/** A release with the clippings that belong to it, in the order given. */
export interface StoryPlan {
  readonly release: ChosenRelease;
  readonly clippings: readonly Item[];
}

export interface Plan {
  readonly stories: readonly StoryPlan[];
  /** Texts that are marked as releases and have no clipping of their own. */
  readonly lone: readonly ChosenRelease[];
  /** The releases of the stories, in their order, then the lone ones; undefined where there are fewer than two. */
  readonly known: KnownReleases | undefined;
  readonly unmatched: readonly { readonly item: Item; readonly why: string }[];
}
