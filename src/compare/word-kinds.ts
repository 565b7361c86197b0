/** What each word of a clipping is: of one of the kinds of passages, or the outlet's own. A byte each, since there are many words. */
import type { Article } from '../text/read.ts';
import type { Found } from './found.ts';
import { PASSAGE_KINDS } from './record.ts';

/** Kinds by their place in `PASSAGE_KINDS`, and what no passage covers. */
export const VERBATIM = 0;
export const EDITED = 1;
export const QUOTATION = 2;
const PARAPHRASE = 3;
export const OWN = 4;

/** The kind of each word of a clipping. */
export function kindsOf(clipping: Article, found: readonly Found[]): Uint8Array {
  const kinds = new Uint8Array(clipping.tokens.count).fill(OWN);
  for (const { kind, from, to } of found) kinds.fill(PASSAGE_KINDS.indexOf(kind), from, to);
  return kinds;
}

/** Whether a word stands in a passage that is a copy. */
export const isCopied = (kind: number): boolean => kind <= EDITED;

/** Words of the body: all of them, and those of each kind. */
export interface BodyWords {
  readonly words: number;
  readonly copied: number;
  readonly quotation: number;
  readonly paraphrase: number;
  readonly own: number;
}

export function bodyOf(clipping: Article, kindOf: Uint8Array): BodyWords {
  const words = new Uint32Array(OWN + 1);
  for (let t = 0; t < kindOf.length; t++) if (clipping.inBody[t]) words[kindOf[t]!]!++;
  return {
    words: words.reduce((sum, n) => sum + n, 0),
    copied: words[VERBATIM]! + words[EDITED]!,
    quotation: words[QUOTATION]!,
    paraphrase: words[PARAPHRASE]!,
    own: words[OWN]!,
  };
}

/** Whether the body's copied words, one at least, all stand in quotations. */
export function isSetAsQuotation({ inBody, quotationOf }: Article, kindOf: Uint8Array): boolean {
  let quoted = 0;
  for (let t = 0; t < kindOf.length; t++) {
    if (!inBody[t] || !isCopied(kindOf[t]!)) continue;
    if (!quotationOf[t]) return false;
    quoted++;
  }
  return quoted > 0;
}
