/**
 * Clippings against known releases, one after the other: for archives larger than memory.
 *
 * Each clipping is judged as if it alone had been given with the releases, so its line depends neither on what else
 * streams past nor on the order. What only all clippings together can tell is left to `analyse`: who copied whom
 * (`copiedFrom` is null here), what became of each sentence of the release, and which paragraphs recur in one
 * outlet's clippings and are its furniture.
 */
import type { ClippingRecord, Unmatched } from '../compare/record.ts';
import type { ParagraphSketcher } from '../fingerprint/paragraphs.ts';
import { Boilerplate, type StockText } from '../stories/boilerplate.ts';
import {
  KnownReleases,
  type KnownTables,
  type ReleaseTraces,
  SHARES_WITH_NONE,
  tracesOf,
} from '../stories/known.ts';
import { type ReleaseBody, releaseBody, sharedByReleases } from '../stories/recurring.ts';
import type { Item } from '../stories/story.ts';
import { idOf, type Source } from '../text/article.ts';
import {
  type AnalyseInput,
  clippingRecord,
  eachOnce,
  type Progress,
  placeOf,
  readBoilerplate,
  readItem,
  releaseIn,
  withOthers,
} from './analyse.ts';
import { type Options, resolveOptions } from './options.ts';
import { type SharedSources, shareSources, sourceAt } from './shared-sources.ts';
import { Shelf } from './shelf.ts';
import { type Words, wordsOf } from './words.ts';

/** A clipping's record with the id of the release it belongs to in front; or that it belongs to none, and why. */
export type ClippingLine =
  | ({ readonly release: string } & ClippingRecord)
  | ({ readonly release: null } & Unmatched);

/**
 * Judges clippings as they come and answers in their order. A clipping that is one of the releases or of the
 * boilerplate (same path and item) is passed over.
 *
 * Memory: 22 KB a release of 400 words, 30 to 55 where its language declines names, its text, the articles of the last thousand asked about, and one clipping.
 * Cost: 1 ms a release, up to 3 where names are declined, before the first clipping; then, on a busy machine and warm, for one of 460 words: 0.03 ms
 * where its bytes share nothing, 0.3 ms to read one that may share something, 0.7 ms to compare it. The first few hundred
 * that match take twice as long, until the engine has compiled what is run often.
 * @throws DupesError `option-invalid` naming every mistake; `input-ambiguous` where two different releases have one
 *   path and item
 */
export async function* analyseEach(
  clippings: AsyncIterable<Source> | Iterable<Source>,
  known: KnownTexts,
  options: Partial<Options> = {},
): AsyncGenerator<ClippingLine> {
  const desk = await ClippingDesk.open(known, options);
  const ids = new Set([...known.releases, ...(known.boilerplate ?? [])].map(idOf));
  for await (const clipping of clippings) if (!ids.has(idOf(clipping))) yield desk.judge(clipping);
}

/** See `AnalyseInput`. */
export type KnownTexts = Required<Pick<AnalyseInput, 'releases'>> &
  Pick<AnalyseInput, 'boilerplate'>;

/** Articles of releases kept in memory, 40 KB each and more once they were compared; a hundred thousand would not fit. */
const RELEASES_KEPT = 1_000;

/** What the desks of several threads have in common, most of it in memory that they share. */
export interface DeskTables {
  readonly releases: SharedSources;
  readonly known: KnownTables;
  readonly stated: readonly StockText[];
  readonly common: readonly StockText[];
}

interface Parts {
  readonly known: KnownReleases;
  /** What was given as boilerplate. */
  readonly stated: Boilerplate;
  /** What releases have in common. */
  readonly common: Boilerplate;
  /** Reads a release, what was given as boilerplate set aside. */
  readonly asStated: (release: number) => Promise<Item>;
  readonly share: () => SharedSources;
  readonly releasesKept: number;
  readonly options: Options;
  readonly sketcher: ParagraphSketcher | undefined;
}

/** The releases, ready to judge clippings. */
export class ClippingDesk {
  readonly #parts: Parts;
  readonly #releases: Shelf<Item>;
  #tables: DeskTables | undefined;

  /**
   * Reads the releases; where there are more than `releasesKept`, those that have something in common twice.
   * @param sketcher hashes words faster than the tokenizer, with the seed of `PARAGRAPH_SKETCH`
   * @throws DupesError `option-invalid` naming every mistake; `input-ambiguous`
   */
  static async open(
    { releases, boilerplate = [] }: KnownTexts,
    options: Partial<Options>,
    sketcher?: ParagraphSketcher,
    releasesKept = RELEASES_KEPT,
    progress: Progress = () => {},
  ): Promise<ClippingDesk> {
    const resolved = resolveOptions(options);
    const [stock, given] = eachOnce(boilerplate, releases);
    const stated = await readBoilerplate(stock, resolved);
    const shelf = new Shelf((release) => readItem(given[release]!, stated, resolved), releasesKept);
    const asStated = (release: number) => shelf.get(release);
    const bodies: ReleaseBody[] = [];
    const traces: ReleaseTraces[] = [];
    for (const release of given.keys()) {
      const { article } = await asStated(release);
      bodies.push(releaseBody(article));
      traces.push(tracesOf(article));
      await progress('read', release + 1, given.length);
    }
    const common = sharedByReleases(bodies);
    for (const [release, { words }] of traces.entries())
      if (common.mayBeIn(words)) {
        const { article } = await asStated(release);
        traces[release] = tracesOf(common.without(article, resolved));
      }
    return new ClippingDesk({
      known: await KnownReleases.of(traces, resolved, () => progress('place', 0, given.length)),
      stated,
      common,
      asStated,
      share: () => shareSources(given),
      releasesKept,
      options: resolved,
      sketcher,
    });
  }

  /**
   * A desk beside one that is open, in another thread. It reads a release when a clipping first belongs to it.
   * @param tables what `share` of that one said
   * @param options as that one was opened with
   */
  static async beside(
    { releases, known, stated, common }: DeskTables,
    options: Partial<Options>,
    sketcher?: ParagraphSketcher,
  ): Promise<ClippingDesk> {
    const resolved = resolveOptions(options);
    const boilerplate = await Boilerplate.over(stated);
    return new ClippingDesk({
      known: KnownReleases.over(known),
      stated: boilerplate,
      common: await Boilerplate.over(common),
      asStated: (release) => readItem(sourceAt(releases, release), boilerplate, resolved),
      share: () => releases,
      releasesKept: RELEASES_KEPT,
      options: resolved,
      sketcher,
    });
  }

  private constructor(parts: Parts) {
    this.#parts = parts;
    this.#releases = new Shelf(
      async (release) => this.#withoutCommon(await parts.asStated(release)),
      parts.releasesKept,
    );
  }

  /** For `beside`. */
  share(): DeskTables {
    const { known, stated, common, share } = this.#parts;
    this.#tables ??= {
      releases: share(),
      known: known.share(),
      stated: stated.share(),
      common: common.share(),
    };
    return this.#tables;
  }

  /** @param mayBelong what `mayBelong` says, where it was asked before */
  async judge(source: Source, mayBelong = this.#mayHold(source)): Promise<ClippingLine> {
    if (!mayBelong) return unmatched(source);
    const { known, stated, options } = this.#parts;
    const clipping = this.#withoutCommon(await readItem(source, stated, options));
    const home = known.homeOf(clipping.article);
    if (home === undefined) return unmatched(source);
    const release = await this.#releases.get(home.release);
    const record = clippingRecord({ release: idOf(release.source) }, release, clipping, options);
    if (home.isAlone) return record;
    const releaseOf = async (other: number) => releaseIn(await this.#releases.get(other));
    return withOthers(record, clipping, { known, home: home.release, releaseOf }, options);
  }

  /** False only for a text that belongs to no release. */
  mayBelong({ hashes, tokens }: Words): boolean {
    const { known, stated, common } = this.#parts;
    return known.mayBelong(hashes, tokens, !(stated.isEmpty && common.isEmpty));
  }

  #mayHold({ extract }: Source): boolean {
    const { sketcher, options } = this.#parts;
    return this.mayBelong(wordsOf(extract, options.language, sketcher));
  }

  /** A text as it is compared. */
  #withoutCommon({ source, article }: Item): Item {
    const { common, options } = this.#parts;
    return { source, article: common.without(article, options) };
  }
}

/** The line of a text that shares nothing with any release. */
export const unmatched = (source: Pick<Source, 'path' | 'item'>): ClippingLine => ({
  release: null,
  ...placeOf(source),
  why: SHARES_WITH_NONE,
});
