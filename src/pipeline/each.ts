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
import type { Boilerplate } from '../stories/boilerplate.ts';
import { KnownReleases, SHARES_WITH_NONE } from '../stories/known.ts';
import { wordHashes } from '../stories/names.ts';
import type { Item } from '../stories/story.ts';
import type { Extract, Source } from '../text/article.ts';
import { scriptOf } from '../text/read.ts';
import { tokenAt, tokenize } from '../text/tokens.ts';
import {
  type AnalyseInput,
  clippingRecord,
  eachOnce,
  idOf,
  placeOf,
  readBoilerplate,
  readItem,
} from './analyse.ts';
import { type Options, resolveOptions } from './options.ts';

/** A clipping's record with the id of the release it belongs to in front; or that it belongs to none, and why. */
export type ClippingLine =
  | ({ readonly release: string } & ClippingRecord)
  | ({ readonly release: null } & Unmatched);

/**
 * Judges clippings as they come and answers in their order. A clipping that is one of the releases or of the
 * boilerplate (same path and item) is passed over.
 *
 * Memory: the releases, some 100 KB each, and one clipping. Cost, estimated: 0.1 ms for a clipping that shares nothing,
 * 1 ms to read one that may share something, 2 to 5 ms to compare it.
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

/** The releases, ready to judge clippings. */
export class ClippingDesk {
  readonly #known: KnownReleases;
  readonly #boilerplate: Boilerplate;
  readonly #ids: ReadonlySet<string>;
  readonly #options: Options;
  readonly #sketcher: ParagraphSketcher | undefined;

  private constructor(
    releases: readonly Item[],
    boilerplate: Boilerplate,
    ids: ReadonlySet<string>,
    options: Options,
    sketcher: ParagraphSketcher | undefined,
  ) {
    this.#known = new KnownReleases(releases, options);
    this.#boilerplate = boilerplate;
    this.#ids = ids;
    this.#options = options;
    this.#sketcher = sketcher;
  }

  /**
   * @param sketcher hashes words faster than the tokenizer, with the seed of `PARAGRAPH_SKETCH`
   * @throws DupesError `option-invalid` naming every mistake; `input-ambiguous`
   */
  static async open(
    { releases, boilerplate: texts = [] }: KnownTexts,
    options: Partial<Options>,
    sketcher?: ParagraphSketcher,
  ): Promise<ClippingDesk> {
    const resolved = resolveOptions(options);
    const [stock, given] = eachOnce(texts, releases);
    const ids = new Set([...stock, ...given].map(idOf));
    const boilerplate = await readBoilerplate(stock, resolved);
    const items: Item[] = [];
    for (const source of given) items.push(await readItem(source, boilerplate, resolved));
    return new ClippingDesk(items, boilerplate, ids, resolved, sketcher);
  }

  /** Is it one of the releases or of the boilerplate? */
  isKnown(source: Pick<Source, 'path' | 'item'>): boolean {
    return this.#ids.has(idOf(source));
  }

  async judge(source: Source): Promise<ClippingLine> {
    if (!this.mayBelong(this.#wordsOf(source.extract))) return unmatched(source);
    const text = await readItem(source, this.#boilerplate, this.#options);
    const { item, release } = this.#known.place(text);
    if (!release) return unmatched(source);
    return {
      release: idOf(release.item.source),
      ...clippingRecord(release.item, item, this.#options, undefined),
    };
  }

  /** False only for a text that belongs to no release. */
  mayBelong({ hashes, tokens }: Words): boolean {
    return this.#known.mayBelong(hashes, tokens, !this.#boilerplate.isEmpty);
  }

  #wordsOf({ text, blocks }: Extract): Words {
    const script = scriptOf(text);
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
