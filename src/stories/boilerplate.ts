/**
 * Known boilerplate wherever it stands. What a text copies from it, word for word or edited, is found
 * as every other copy is, and set aside before anything is compared: it makes nobody kin, and it
 * counts in no share.
 */
import { type CopyOptions, copiesIn } from '../compare/copies.ts';
import { RunIndex } from '../fingerprint/runs.ts';
import { loadLanguage } from '../text/languages/index.ts';
import { type Article, plainArticle, type TokenRange } from '../text/read.ts';
import { setAside } from '../text/set-aside.ts';
import { NO_WORD, wordHashes } from './names.ts';

/** Copied share of a sentence from which the whole sentence is boilerplate. Guess. */
const SENTENCE_SHARE = 0.5;
/** Words in a row that a text shares with boilerplate, or it is not aligned with it: an archive's releases have hundreds of such texts. */
const RUN_WORDS = 4;

/** A text of boilerplate as another thread reads it. */
export interface StockText {
  readonly text: string;
  /** Its tag. */
  readonly language: string;
}

/** Texts whose words are boilerplate. */
export class Boilerplate {
  readonly #texts: readonly Article[];
  /** The words of each paragraph; a heading ("About Harrow Mills") is too short for an alignment to find. */
  readonly #paragraphs: ReadonlySet<string>;
  /** With fewer words than a run has. */
  readonly #hasShortParagraph: boolean;
  readonly #runs = new RunIndex(RUN_WORDS);

  constructor(texts: readonly Article[]) {
    this.#texts = texts;
    const paragraphs = texts.flatMap(paragraphKeys);
    this.#paragraphs = new Set(paragraphs);
    this.#hasShortParagraph = paragraphs.some(
      (key) => key !== '' && key.split(' ').length < RUN_WORDS,
    );
    for (const { tokens } of texts) this.#runs.add(wordHashes(tokens.keys));
  }

  /** The boilerplate that `share` told of, in another thread. */
  static async over(texts: readonly StockText[]): Promise<Boilerplate> {
    return new Boilerplate(
      await Promise.all(
        texts.map(async ({ text, language }) => plainArticle(text, await loadLanguage(language))),
      ),
    );
  }

  /** For `over`. */
  share(): StockText[] {
    return this.#texts.map(({ text, language }) => ({ text, language: language.tag }));
  }

  get isEmpty(): boolean {
    return this.#texts.length === 0;
  }

  /** @returns false only for the words (`wordHashes`) of an article that `without` leaves as it is */
  mayBeIn(words: Uint32Array): boolean {
    return this.#hasShortParagraph || this.#runs.placesIn(words).length > 0;
  }

  /**
   * The article with its boilerplate in a zone of its own: paragraphs that are among the known ones,
   * sentences that are mostly copied from them, and, inside other sentences, copied runs of
   * `guaranteeWords` or more.
   * Cost: an alignment with each of the known texts that shares a run of four words which others before it do not.
   */
  without(article: Article, options: CopyOptions): Article {
    if (this.isEmpty) return article;
    const marked = new Uint8Array(article.tokens.count);
    const keys = paragraphKeys(article);
    article.paragraphOf.forEach((paragraph, t) => {
      if (this.#paragraphs.has(keys[paragraph]!)) marked[t] = 1;
    });
    for (const text of this.#alike(article, marked)) {
      const copied = new Uint8Array(marked.length);
      for (const { from, to } of copiesIn(text, article, options).units) copied.fill(1, from, to);
      for (const sentence of article.sentences)
        for (const { from, to } of boilerplateIn(sentence, copied, options.guaranteeWords))
          marked.fill(1, from, to);
    }
    return setAside(article, marked, 'boilerplate');
  }

  /**
   * The texts with which unmarked words share runs, those with most first, and of texts that share the same runs
   * only the first: an archive has one "About" in many wordings.
   */
  #alike({ tokens }: Article, marked: Uint8Array): Article[] {
    const asked = wordHashes(tokens.keys).map((hash, t) => (marked[t] ? NO_WORD : hash));
    const runsOf = new Map<number, number[]>();
    this.#runs.forEachRun(asked, (position, _, texts) => {
      for (const text of texts) {
        const known = runsOf.get(text);
        if (known) known.push(position);
        else runsOf.set(text, [position]);
      }
    });
    const met = new Uint8Array(tokens.count);
    return [...runsOf]
      .sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
      .filter(([, runs]) => {
        const isNew = runs.some((position) => met[position] === 0);
        for (const position of runs) met[position] = 1;
        return isNew;
      })
      .map(([text]) => this.#texts[text]!);
  }
}

function paragraphKeys({ tokens, paragraphs, paragraphOf }: Article): string[] {
  const keys = paragraphs.map(() => [] as string[]);
  paragraphOf.forEach((paragraph, t) => {
    keys[paragraph]!.push(tokens.keys[t]!);
  });
  return keys.map((words) => words.join(' '));
}

function boilerplateIn(
  sentence: TokenRange,
  copied: Uint8Array,
  leastWords: number,
): readonly TokenRange[] {
  const runs: TokenRange[] = [];
  let words = 0;
  for (let t = sentence.from; t < sentence.to; t++) {
    if (!copied[t]) continue;
    const from = t;
    while (t < sentence.to && copied[t]) t++;
    runs.push({ from, to: t });
    words += t - from;
  }
  if (words >= SENTENCE_SHARE * (sentence.to - sentence.from)) return [sentence];
  return runs.filter(({ from, to }) => to - from >= leastWords);
}
