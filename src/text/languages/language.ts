/** What the tool knows of one language. A language without a record works too, with weaker evidence. */
export interface Language {
  /** BCP 47 primary tag: `en`. */
  readonly tag: string;
  /**
   * Function words and the commonest auxiliaries, as token keys (folded, lower case). Shared ones are
   * weak evidence: every text of the language holds them.
   */
  readonly functionWords: ReadonlySet<string>;
  /** Lower case, with their full stop: `mr.`. A sentence does not end after one. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded word to stem. The identity where there is no stemmer. */
  readonly stem: (key: string) => string;
  readonly cues: Cues;
}

/** Phrases, lower case and typography folded (straight quotes, plain spaces), that tell what a paragraph is. */
export interface Cues {
  /** Opens a boilerplate heading: `about`, `notes to editors`. */
  readonly about: readonly string[];
  /** Opens a media contact: `media contact`, `press contact`. */
  readonly contact: readonly string[];
  /** Marks a text as a release: `for immediate release`, `press release`. */
  readonly release: readonly string[];
  /** Legal small print: `forward-looking statements`. */
  readonly safeHarbour: readonly string[];
  /** Opens a byline: `by`. */
  readonly byline: readonly string[];
  /** Whole or leading words of share bars, related-post lists, cookie notices, newsletter boxes, site footers. */
  readonly furniture: readonly string[];
  /** Opens or heads a part that readers wrote: `comments`, `leave a reply`. */
  readonly comment: readonly string[];
  /** A reader's name line ends so: `says:`, `wrote:`. */
  readonly commentAuthor: readonly string[];
  /** Words that give credit to a source: `according to a statement`, `in a press release`. */
  readonly credit: readonly string[];
  /** Verbs (as tokens, folded) that attribute speech: `said`, `says`, `added`. */
  readonly speech: readonly string[];
  /** Negation: `not`, `no`, `never`. */
  readonly negation: readonly string[];
  /** Hedges: `may`, `around`, `reportedly`. */
  readonly hedge: readonly string[];
}
