/**
 * Clippings against known releases, one after the other: for archives larger than memory.
 *
 * Each clipping is judged as if it alone had been given with the releases, so its line depends neither on what else
 * streams past nor on the order. What only all clippings together can tell is left to `analyse`: who copied whom
 * (`copiedFrom` is null here), what became of each sentence of the release, and which paragraphs recur in one
 * outlet's clippings and are its furniture.
 */
import type { ClippingRecord, Unmatched } from '../compare/record.ts';
import type { ParagraphPrints, ParagraphSketcher } from '../fingerprint/paragraphs.ts';
import { KnownReleases, type ReleaseTraces, SHARES_WITH_NONE, tracesOf } from '../stories/known.ts';
import { wordHashes } from '../stories/names.ts';
import { type ReleaseBody, releaseBody, sharedByReleases } from '../stories/recurring.ts';
import type { Item } from '../stories/story.ts';
import { type Extract, idOf, type Source } from '../text/article.ts';
import { scriptOf } from '../text/read.ts';
import { tokenAt, tokenize } from '../text/tokens.ts';
import {
  type AnalyseInput,
  clippingRecord,
  eachOnce,
  placeOf,
  readBoilerplate,
  readItem,
} from './analyse.ts';
import { type Options, resolveOptions } from './options.ts';
import { Shelf } from './shelf.ts';

/** A clipping's record with the id of the release it belongs to in front; or that it belongs to none, and why. */
export type ClippingLine =
  | ({ readonly release: string } & ClippingRecord)
  | ({ readonly release: null } & Unmatched);

/**
 * Judges clippings as they come and answers in their order. A clipping that is one of the releases or of the
 * boilerplate (same path and item) is passed over.
 *
 * Memory: 22 KB a release of 400 words, the articles of the last thousand asked about, and one clipping.
 * Cost: 1 ms a release, before the first clipping; then, on a busy machine and warm, for one of 460 words: 0.03 ms
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
  for await (const clipping of clippings) if (!desk.isKnown(clipping)) yield desk.judge(clipping);
}

/** See `AnalyseInput`. */
export type KnownTexts = Required<Pick<AnalyseInput, 'releases'>> &
  Pick<AnalyseInput, 'boilerplate'>;

/** What a text's words are, by paragraphs: of `ParagraphPrints`, what need not be sketched. */
type Words = Pick<ParagraphPrints, 'hashes' | 'tokens'>;

/** Articles of releases kept in memory, 40 KB each and more once they were compared; a hundred thousand would not fit. */
const RELEASES_KEPT = 1_000;

/** The releases, ready to judge clippings. */
export class ClippingDesk {
  readonly #known: KnownReleases;
  readonly #releases: Shelf<Item>;
  /** A text as it is compared: what was given as boilerplate, and what the releases have in common, set aside. */
  readonly #read: (source: Source) => Promise<Item>;
  readonly #hasBoilerplate: boolean;
  readonly #ids: ReadonlySet<string>;
  readonly #options: Options;
  readonly #sketcher: ParagraphSketcher | undefined;

  /**
   * Reads the releases; where there are more than `releasesKept`, those that have something in common twice.
   * @param sketcher hashes words faster than the tokenizer, with the seed of `PARAGRAPH_SKETCH`
   * @throws DupesError `option-invalid` naming every mistake; `input-ambiguous`
   */
  static async open(
    { releases, boilerplate: texts = [] }: KnownTexts,
    options: Partial<Options>,
    sketcher?: ParagraphSketcher,
    releasesKept = RELEASES_KEPT,
  ): Promise<ClippingDesk> {
    const resolved = resolveOptions(options);
    const [stock, given] = eachOnce(texts, releases);
    const stated = await readBoilerplate(stock, resolved);
    const asStated = new Shelf(
      (release) => readItem(given[release]!, stated, resolved),
      releasesKept,
    );
    const bodies: ReleaseBody[] = [];
    const traces: ReleaseTraces[] = [];
    for (const release of given.keys()) {
      const { article } = await asStated.get(release);
      bodies.push(releaseBody(article));
      traces.push(tracesOf(article));
    }
    const common = sharedByReleases(bodies);
    const withoutCommon = ({ source, article }: Item): Item => ({
      source,
      article: common.without(article, resolved),
    });
    const desk = new ClippingDesk(
      new Shelf(async (release) => withoutCommon(await asStated.get(release)), releasesKept),
      async (source) => withoutCommon(await readItem(source, stated, resolved)),
      !(stated.isEmpty && common.isEmpty),
      new Set([...stock, ...given].map(idOf)),
      resolved,
      sketcher,
    );
    for (const [release, { words }] of traces.entries())
      if (common.mayBeIn(words))
        traces[release] = tracesOf((await desk.#releases.get(release)).article);
    desk.#known.addAll(traces);
    return desk;
  }

  private constructor(
    releases: Shelf<Item>,
    read: (source: Source) => Promise<Item>,
    hasBoilerplate: boolean,
    ids: ReadonlySet<string>,
    options: Options,
    sketcher: ParagraphSketcher | undefined,
  ) {
    this.#known = new KnownReleases(options);
    this.#releases = releases;
    this.#read = read;
    this.#hasBoilerplate = hasBoilerplate;
    this.#ids = ids;
    this.#options = options;
    this.#sketcher = sketcher;
  }

  /** Is it one of the releases or of the boilerplate? */
  isKnown(source: Pick<Source, 'path' | 'item'>): boolean {
    return this.#ids.has(idOf(source));
  }

  /** @param mayBelong what `mayBelong` says, where it was asked before */
  async judge(
    source: Source,
    mayBelong = this.mayBelong(this.#wordsOf(source.extract)),
  ): Promise<ClippingLine> {
    if (!mayBelong) return unmatched(source);
    const clipping = await this.#read(source);
    const home = this.#known.homeOf(clipping.article);
    if (home === undefined) return unmatched(source);
    const release = await this.#releases.get(home);
    return clippingRecord({ release: idOf(release.source) }, release, clipping, this.#options);
  }

  /** False only for a text that belongs to no release. */
  mayBelong({ hashes, tokens }: Words): boolean {
    return this.#known.mayBelong(hashes, tokens, this.#hasBoilerplate);
  }

  #wordsOf({ text, blocks }: Extract): Words {
    const script = scriptOf(text, this.#options.language);
    if (this.#sketcher && script === 'latin') {
      // A line is a paragraph to the sketcher.
      const lines = blocks.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '));
      return this.#sketcher.sketch(lines.join('\n'));
    }
    const tokens = tokenize(text, blocks, script);
    return {
      hashes: wordHashes(tokens.keys),
      tokens: Uint32Array.from(
        blocks,
        ({ start, end }) => tokenAt(tokens, end) - tokenAt(tokens, start),
      ),
    };
  }
}

/** The line of a text that shares nothing with any release. */
export const unmatched = (source: Pick<Source, 'path' | 'item'>): ClippingLine => ({
  release: null,
  ...placeOf(source),
  why: SHARES_WITH_NONE,
});
