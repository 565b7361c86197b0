/** Stories written in a test: texts in memory, and what the tool says of them. */
import type { ClippingRecord, Report, Story } from '../../src/compare/record.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { type Metadata, NO_METADATA, type Source } from '../../src/text/article.ts';

/** Paragraphs with a blank line between them. */
export function source(path: string, text: string, metadata: Partial<Metadata> = {}): Source {
  const blocks: Source['extract']['blocks'][number][] = [];
  let start = 0;
  for (const paragraph of text.trim().split('\n\n')) {
    blocks.push({ start, end: start + paragraph.length, zone: null });
    start += paragraph.length + 2;
  }
  return {
    path,
    item: null,
    extract: { text: text.trim(), blocks, metadata: { ...NO_METADATA, ...metadata } },
  };
}

/** A text with replacements, each of which must find its words. */
export function changed(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((done, [words, instead]) => {
    if (!done.includes(words)) throw new Error(`"${words}" is not in the text`);
    return done.replace(words, () => instead);
  }, text);
}

/** A text without some of its paragraphs, counted from 0. */
export function without(text: string, ...paragraphs: readonly number[]): string {
  return text
    .trim()
    .split('\n\n')
    .filter((_, at) => !paragraphs.includes(at))
    .join('\n\n');
}

export async function storyOf(release: Source, clippings: readonly Source[]): Promise<Story> {
  const report: Report = await analyse({ sources: clippings, releases: [release] });
  const [story] = report.stories;
  if (!story) throw new Error('no story was found');
  return story;
}

/** Path of each clipping to the path it was copied from. */
export function links({ clippings }: Story): Record<string, string | null> {
  return Object.fromEntries(
    clippings.map(({ path, copiedFrom }: ClippingRecord) => [path, copiedFrom?.id ?? null]),
  );
}
