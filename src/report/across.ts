/** Clippings that copied from the release of another story as well, told at both ends. */
import type { OtherRelease, ReleaseRecord, Story } from '../compare/record.ts';
import { clippingNames, count, percent } from './summary.ts';

/** `35 words (21% of its article)`. */
export const amountOf = ({ copiedWords, articleCopied }: OtherRelease): string =>
  `${count(copiedWords, 'word')} (${percent(articleCopied)} of its article)`;

/**
 * By the id of a story's release, a sentence for each clipping of the story that copied from another release too, and
 * for each of other stories that copied from this one; no entry where there is none. Raw strings.
 */
export function acrossStories(stories: readonly Story[]): ReadonlyMap<string, readonly string[]> {
  const releases = new Map(stories.map(({ release }) => [release.id, release]));
  const said = new Map<string, string[]>();
  const say = (id: string, sentence: string) => {
    said.set(id, [...(said.get(id) ?? []), sentence]);
  };
  for (const { release, clippings } of stories) {
    const copiers = clippings.filter(({ otherReleases = [] }) => otherReleases.length > 0);
    if (copiers.length === 0) continue;
    const names = clippingNames(clippings);
    for (const { id, otherReleases = [] } of copiers)
      for (const other of otherReleases) {
        const name = names.get(id) ?? id;
        const from = nameOf(releases.get(other.release)!);
        say(release.id, `${name} also copied ${amountOf(other)} from ${from}.`);
        say(
          other.release,
          `${name}, a clipping of ${nameOf(release)}, also copied ${amountOf(other)} from this release.`,
        );
      }
  }
  return said;
}

const nameOf = ({ id, title }: ReleaseRecord) => (title === null ? id : `“${title}” (${id})`);
