/**
 * The whole path on one page: extracts → articles → stories → comparisons → report.
 *
 * The order of the inputs changes nothing: everything is sorted by path and item first.
 */
import { compareArticles } from '../compare/compare.ts';
import { type Embed, type Meaning, meaningBeside } from '../compare/embedding.ts';
import {
  type ClippingFacts,
  type ClippingRecord,
  type CopiedFrom,
  type Inputs,
  type Located,
  type Passage,
  type ReleaseRecord,
  type Report,
  SCHEMA,
  type Story,
  type Unmatched,
} from '../compare/record.ts';
import { DupesError } from '../faults.ts';
import { Boilerplate } from '../stories/boilerplate.ts';
import { correctionsOf, nextVersions } from '../stories/corrections.ts';
import { coverageOf } from '../stories/coverage.ts';
import { lineageOf } from '../stories/lineage.ts';
import { type OtherStories, otherReleases } from '../stories/other-releases.ts';
import { IS_RELEASE, planStories } from '../stories/plan.ts';
import { objections, rebuild } from '../stories/rebuilt.ts';
import type { ChosenRelease, Item } from '../stories/story.ts';
import { type Witness, witnessOf } from '../stories/witness.ts';
import { type Extract, idOf, type Source } from '../text/article.ts';
import { type Article, languageOf, readArticle, readPlain } from '../text/read.ts';
import { type Options, resolveOptions } from './options.ts';

/**
 * Texts are known by path and item. One that comes twice counts once, in the first of boilerplate, releases,
 * superseding and sources that has it.
 */
export interface AnalyseInput {
  /** The texts to judge. One that is also among `releases` (same path and item) is only a release. */
  readonly sources: readonly Source[];
  /** The official texts; empty or absent means they are inferred. */
  readonly releases?: readonly Source[];
  /** New versions of releases: each supersedes the release it shares most with. They are no clippings. */
  readonly superseding?: readonly Source[];
  /**
   * Texts whose paragraphs are boilerplate wherever they stand, word for word or edited, whole or in part. They are
   * neither releases nor clippings.
   */
  readonly boilerplate?: readonly Source[];
  /** What was found and how it ended; derived from the sources where it is absent. */
  readonly inputs?: Inputs;
  /** Finds retellings by their meaning as well; words alone decide where it is absent. */
  readonly embed?: Embed;
}

/**
 * What a long run tells while it works. How far `place` is (texts find their stories) cannot be told: `done`
 * stays 0. What it returns is awaited, so that it can give the event loop a turn: nothing else here does.
 */
export type Progress = (
  stage: 'read' | 'place' | 'compare',
  done: number,
  of: number,
) => void | Promise<void>;

/**
 * Says which clippings copied which release, passage by passage.
 * @throws DupesError `option-invalid` naming every mistake; `embedding-invalid`; `input-ambiguous` where two
 *   different texts have one path and item
 * Cost: about 1 ms to read a text and 5 ms to compare one with its release.
 */
export async function analyse(
  input: AnalyseInput,
  options: Partial<Options> = {},
  progress: Progress = () => {},
): Promise<Report> {
  const resolved = resolveOptions(options);
  const [boilerplateTexts, given, newer, sources] = eachOnce(
    input.boilerplate,
    input.releases,
    input.superseding,
    input.sources,
  );
  const boilerplate = await readBoilerplate(boilerplateTexts, resolved);
  let read = 0;
  const readAll = async (texts: readonly Source[]): Promise<Item[]> => {
    const items: Item[] = [];
    for (const source of texts) {
      items.push(await readItem(source, boilerplate, resolved));
      await progress('read', ++read, given.length + sources.length + newer.length);
    }
    return items;
  };
  const releases = await readAll(given);
  const items = await readAll(sources);
  const superseding = await readAll(newer);

  const plan = await planStories(releases, items, resolved, () =>
    progress('place', 0, items.length),
  );
  const toCompare = plan.stories.reduce((n, story) => n + story.clippings.length, 0);
  const versionOf = nextVersions(
    plan.stories.map(({ release }) => release.item.article),
    superseding.map(({ article }) => article),
  );
  const chosen = [...plan.stories.map(({ release }) => release), ...plan.lone];
  const releaseOf = async (release: number) => releaseIn(chosen[release]!.item);
  let compared = 0;
  const stories: Story[] = [];
  for (const [at, { release, clippings }] of plan.stories.entries()) {
    const records: ClippingRecord[] = [];
    const meaningOf = await meaningBeside(input.embed, release.item.article);
    for (const item of clippings) {
      const meaning = await meaningOf(item.article);
      const record = clippingRecord({}, release.item, item, resolved, meaning);
      const { known } = plan;
      records.push(
        known ? await withOthers(record, item, { known, home: at, releaseOf }, resolved) : record,
      );
      await progress('compare', ++compared, toCompare);
    }
    const story = storyOf(release, clippings, records);
    const next = superseding[versionOf[at]!];
    stories.push(next ? corrected(story, release.item, next, clippings, resolved) : story);
  }
  const lone = divided(plan.lone, stories);
  stories.push(...lone.taken);
  stories.sort((a, b) => bySource(a.release, b.release));
  return {
    schema: SCHEMA,
    stories,
    unmatched: [
      ...plan.unmatched.map(({ item: { source }, why }) => ({ ...placeOf(source), why })),
      ...lone.left,
      ...superseding
        .filter((_, version) => !versionOf.includes(version))
        .map(({ source }) => ({ ...placeOf(source), why: 'It supersedes no release found here.' })),
    ].sort(bySource),
    inputs: input.inputs ?? {
      ok: boilerplateTexts.length + given.length + newer.length + sources.length,
      skipped: 0,
      truncated: 0,
      failed: 0,
      problems: [],
    },
  };
}

/**
 * One release and one clipping, compared whether or not they would be taken for one story.
 * @param boilerplate see `AnalyseInput`, as of `embed`
 * @throws DupesError `option-invalid` naming every mistake
 */
export async function comparePair(
  release: Source,
  clipping: Source,
  options: Partial<Options> = {},
  boilerplate: readonly Source[] = [],
  embed?: Embed,
): Promise<Story> {
  const resolved = resolveOptions(options);
  const known = await readBoilerplate(boilerplate, resolved);
  const given = await readItem(release, known, resolved);
  const other = await readItem(clipping, known, resolved);
  const meaning = await (await meaningBeside(embed, given.article))(other.article);
  return {
    release: releaseRecord({
      item: given,
      chosen: 'given',
      why: 'Given as the release.',
      confidence: 1,
    }),
    clippings: [clippingRecord({}, given, other, resolved, meaning)],
  };
}

/** A text, what it holds of the boilerplate set aside. */
export async function readItem(
  source: Source,
  boilerplate: Boilerplate,
  options: Options,
): Promise<Item> {
  const article = await readArticle(source.extract, options.language);
  return { source, article: boilerplate.without(article, options) };
}

/** Whatever part of its page it stands in, all that a text of boilerplate says is boilerplate. */
export async function readBoilerplate(
  texts: readonly Source[],
  { language }: Options,
): Promise<Boilerplate> {
  return new Boilerplate(
    await Promise.all(texts.map(({ extract }) => readPlain(extract.text, language))),
  );
}

export function placeOf({ path, item }: Pick<Source, 'path' | 'item'>): Located {
  return { id: idOf({ path, item }), path, item };
}

/** The order of texts: by path, then by item. */
export function bySource(
  a: Pick<Source, 'path' | 'item'>,
  b: Pick<Source, 'path' | 'item'>,
): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.item ?? 0) - (b.item ?? 0);
}

/**
 * The lists without what another before them has, each sorted by path and item and each text once.
 * @throws DupesError `input-ambiguous` where two texts of one path and item differ: which of them counts
 *   would hang on their order
 */
export function eachOnce<Lists extends readonly (readonly Source[] | undefined)[]>(
  ...lists: Lists
): { [K in keyof Lists]: Source[] } {
  const known = new Map<string, Source>();
  const found = lists.map((list = []) =>
    list
      .filter((source) => {
        const id = idOf(source);
        const other = known.get(id);
        known.set(id, other ?? source);
        if (other && other !== source && !isSame(other.extract, source.extract))
          throw new DupesError(
            'input-ambiguous',
            `two different texts are called "${id}": give each a path of its own, or an item number`,
          );
        return !other;
      })
      .sort(bySource),
  );
  return found as { [K in keyof Lists]: Source[] };
}

const isSame = (one: Extract, other: Extract) =>
  one === other || (one.text === other.text && JSON.stringify(one) === JSON.stringify(other));

function releaseRecord({ item, chosen, why, confidence }: ChosenRelease): ReleaseRecord {
  const { source, article } = item;
  return {
    ...placeOf(source),
    title: titleOf(item),
    published: article.metadata.published,
    text: article.text,
    words: article.tokens.count,
    chosen,
    why,
    confidence,
    paragraphs: article.paragraphs,
  };
}

/** A story with what only its clippings together can tell. */
function storyOf(
  chosen: ChosenRelease,
  clippings: readonly Item[],
  records: readonly ClippingRecord[],
): Story {
  const release = releaseRecord(chosen);
  if (records.length === 0) return { release, clippings: records };
  const { article } = chosen.item;
  const witnesses = records.map(({ id, passages }, at) =>
    witnessOf(article, { id, passages, article: clippings[at]!.article }),
  );
  const coverage = coverageOf(article, witnesses);
  if (records.length === 1) return { release, clippings: records, coverage };
  const { copiedFrom, commonSources } = lineageOf(chosen, witnesses);
  return {
    release: chosen.chosen === 'given' ? release : doubted(release, article, witnesses, copiedFrom),
    clippings: records.map((record, at) => ({ ...record, copiedFrom: copiedFrom[at]! })),
    commonSources,
    coverage,
  };
}

/** A story with who still carries what a new version of the release withdrew or changed. */
function corrected(
  story: Story,
  release: Item,
  next: Item,
  clippings: readonly Item[],
  options: Options,
): Story {
  const witness = (id: string, { article }: Item, passages: readonly Passage[]) =>
    witnessOf(release.article, { id, article, passages });
  const { passages } = compareArticles(release.article, next.article, options);
  const place = placeOf(next.source);
  return {
    ...story,
    corrections: {
      supersededBy: {
        ...place,
        title: titleOf(next),
        published: next.article.metadata.published,
        text: next.article.text,
      },
      sentences: correctionsOf(
        release.article,
        witness(place.id, next, passages),
        story.clippings.map((record, at) => witness(record.id, clippings[at]!, record.passages)),
      ),
    },
  };
}

/** Lone releases: from some an article of another story copied a part, the others belong to no story. */
function divided(
  lone: readonly ChosenRelease[],
  stories: readonly Story[],
): { readonly taken: Story[]; readonly left: Unmatched[] } {
  const copied = new Set(
    stories.flatMap(({ clippings }) =>
      clippings.flatMap(({ otherReleases = [] }) => otherReleases.map(({ release }) => release)),
    ),
  );
  const isCopied = ({ item: { source } }: ChosenRelease) => copied.has(idOf(source));
  return {
    taken: lone
      .filter(isCopied)
      .map((release) => ({ release: releaseRecord(release), clippings: [] })),
    left: lone
      .filter((release) => !isCopied(release))
      .map(({ item: { source } }) => ({ ...placeOf(source), why: IS_RELEASE })),
  };
}

/** An inferred release with what its witnesses say against its text. */
function doubted(
  release: ReleaseRecord,
  article: Article,
  witnesses: readonly Witness[],
  copiedFrom: readonly (CopiedFrom | null)[],
): ReleaseRecord {
  const indexOf = new Map(witnesses.map(({ id }, at) => [id, at]));
  const sources = copiedFrom.map((from) => (from ? indexOf.get(from.id)! : -1));
  const { disputed, text } = rebuild(article, witnesses, sources);
  const against = objections(disputed);
  const why = against
    ? `${release.why.replace(/\.$/, '')}; against its text: ${against}.`
    : release.why;
  return { ...release, why, disputed, rebuilt: text };
}

/** @param before what stands in front of it */
export function clippingRecord<Before extends object>(
  before: Before,
  release: Item,
  clipping: Item,
  options: Options,
  meaning?: Meaning,
): Before & ClippingRecord {
  const compared = compareArticles(release.article, clipping.article, options, meaning);
  // (As spreads, or in two steps, this takes V8 ten times as long.)
  return Object.assign(before, factsOf(clipping), compared, { copiedFrom: null });
}

/** As `OtherStories` asks for a release. */
export const releaseIn = ({ source, article }: Item) => ({ id: idOf(source), article });

/** A record with what the article copied from the releases of other stories, if anything. */
export async function withOthers<Clipping extends ClippingRecord>(
  record: Clipping,
  { article }: Item,
  others: OtherStories,
  options: Options,
): Promise<Clipping> {
  const found = await otherReleases(article, record, others, options);
  return found.length > 0 ? { ...record, otherReleases: found } : record;
}

/** What is known of a clipping without comparing it. */
export function factsOf(item: Item): Omit<ClippingFacts, 'copiedFrom'> {
  const { article, source } = item;
  const { outlet, author, published, url } = article.metadata;
  return Object.assign(placeOf(source), {
    outlet,
    title: titleOf(item),
    author,
    published,
    url,
    language: languageOf(article),
    text: article.text,
  });
}

/** What the source says, else the headline. "FOR IMMEDIATE RELEASE" over a headline is no title. */
function titleOf({ article: { metadata, paragraphs, text } }: Item): string | null {
  const { title } = metadata;
  const [top] = paragraphs;
  const isMark = top?.zone === 'furniture' && text.slice(top.start, top.end) === title;
  if (title !== null && !isMark) return title;
  const headline = paragraphs.find(({ zone }) => zone === 'headline');
  return headline ? text.slice(headline.start, headline.end) : title;
}
