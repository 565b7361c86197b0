/**
 * What the tool says of the stories written for the project, held against what a careful reader
 * says (`expected.json` beside each story, and for the sample clippings in `seeds/`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClippingRecord, PassageKind, Report, Verdict } from '../../src/compare/record.ts';
import { readCorpus } from '../../src/corpus/index.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import type { Source, Zone } from '../../src/text/article.ts';

interface Expected {
  /** Where the clippings are, seen from the expected.json; beside it by default. */
  readonly folder?: string;
  readonly stories: readonly {
    readonly release: string;
    readonly clippings: Readonly<Record<string, ExpectedClipping>>;
  }[];
  readonly unmatched?: readonly string[];
}

interface ExpectedClipping {
  readonly verdict: Verdict;
  readonly outlet?: string;
  readonly published?: string;
  readonly disguised?: boolean;
  /** What most words of a paragraph are; body paragraphs that are not listed are the outlet's own. */
  readonly paragraphs: readonly {
    readonly starts: string;
    readonly kind: readonly (PassageKind | 'own')[];
  }[];
  readonly zones?: readonly { readonly starts: string; readonly zone: readonly Zone[] }[];
  /** Words inside a longer paragraph and the kind of the passage they stand in. */
  readonly passages?: readonly { readonly holds: string; readonly kind: readonly PassageKind[] }[];
  /** Page furniture that must not be in the article's text, or must be marked as furniture. */
  readonly absent?: readonly string[];
}

const STORIES = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

for (const name of STORIES) {
  const home = new URL(`./${name}/`, import.meta.url);
  const expected: Expected = JSON.parse(readFileSync(new URL('expected.json', home), 'utf8'));
  const folder = new URL(expected.folder ? `${expected.folder}/` : '.', home).pathname;
  let running: Promise<Report> | undefined;
  const report = () => {
    running ??= sourcesIn(folder).then((sources) => analyse({ sources }));
    return running;
  };

  describe(`story ${name}`, () => {
    it('every release is found without being named', async () => {
      const { stories } = await report();
      const releases = expected.stories.map(({ release }) => release).sort();
      expect(stories.map(({ release }) => basename(release.path)).sort()).toEqual(releases);
    });

    it('a text of no story is in none', async () => {
      const { unmatched } = await report();
      const found = unmatched.map(({ path }) => basename(path));
      for (const file of expected.unmatched ?? []) expect(found).toContain(file);
    });

    for (const story of expected.stories) {
      for (const [file, label] of Object.entries(story.clippings)) {
        it(`${file} is ${label.verdict}`, async () => {
          const clipping = clippingIn(await report(), story.release, file, label.verdict);
          if (clipping) expectAsLabelled(clipping, label);
        });
      }
    }
  });
}

async function sourcesIn(folder: string): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const input of readCorpus([folder], { exclude: ['expected.json'] })) {
    if ('source' in input) sources.push(input.source);
  }
  return sources;
}

/** Undefined for an independent report that is in no story: it shares nothing, so either is right. */
function clippingIn(
  report: Report,
  release: string,
  file: string,
  verdict: Verdict,
): ClippingRecord | undefined {
  const isFile = ({ path }: { readonly path: string }) => basename(path) === file;
  const story = report.stories.find((one) => one.clippings.some(isFile));
  if (!story && verdict === 'independent') {
    expect(report.unmatched.some(isFile)).toBe(true);
    return undefined;
  }
  expect(story && basename(story.release.path)).toBe(release);
  return story?.clippings.find(isFile);
}

function expectAsLabelled(clipping: ClippingRecord, label: ExpectedClipping): void {
  expect(clipping.verdict, clipping.why).toBe(label.verdict);
  expect(clipping.disguised).toBe(label.disguised ?? false);
  if (label.outlet) expect(clipping.outlet).toBe(label.outlet);
  if (label.published) expect(clipping.published).toContain(label.published);

  const wrong: string[] = [];
  const texts = clipping.paragraphs.map(({ start, end }) => clipping.text.slice(start, end));
  const labelOf = (text: string) => label.paragraphs.find(({ starts }) => text.startsWith(starts));
  for (const { starts } of [...label.paragraphs, ...(label.zones ?? [])]) {
    if (!texts.some((text) => text.startsWith(starts))) wrong.push(`no paragraph: ${starts}`);
  }
  clipping.paragraphs.forEach((paragraph, index) => {
    const text = texts[index] as string;
    const zones = label.zones?.find(({ starts }) => text.startsWith(starts))?.zone;
    if (zones && !zones.includes(paragraph.zone)) wrong.push(`${paragraph.zone}: ${text}`);
    // A disguised text cannot be looked up by its first words, so its paragraphs are not labelled.
    if (paragraph.zone !== 'body' || label.disguised) return;
    const kinds = labelOf(text)?.kind ?? ['own'];
    if (!kinds.includes(paragraph.kind)) {
      wrong.push(`${paragraph.kind}, not ${kinds.join(' or ')}: ${text}`);
    }
  });
  for (const { holds, kind } of label.passages ?? []) {
    const at = clipping.text.indexOf(holds);
    const passage = clipping.passages.find(
      ({ clipping: { start, end } }) => start <= at && at < end,
    );
    if (!passage || !kind.includes(passage.kind)) {
      wrong.push(`${passage?.kind ?? 'no passage'}, not ${kind.join(' or ')}: ${holds}`);
    }
  }
  for (const furniture of label.absent ?? []) {
    const at = clipping.text.indexOf(furniture);
    const zone = clipping.paragraphs.find(({ start, end }) => start <= at && at < end)?.zone;
    if (at >= 0 && zone !== 'furniture') wrong.push(`${zone}, not furniture: ${furniture}`);
  }
  expect(wrong).toEqual([]);
}
