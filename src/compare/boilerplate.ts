/**
 * What a clipping copied from its release's boilerplate is boilerplate in the clipping, too: outlets
 * end an article of their own with the company's description, and leave its heading behind.
 */
import { onceFor } from '../text/once.ts';
import { type Article, zoneOf } from '../text/read.ts';
import { setAside } from '../text/set-aside.ts';
import { contentOf } from './content.ts';
import { dateAt } from './facts.ts';
import type { Unit } from './units.ts';

/** Copied share of a sentence from which the whole sentence is boilerplate. Guess, as in stories/boilerplate.ts. */
const SENTENCE_SHARE = 0.5;

/** Words of a description, and of the paragraphs that a release must have before it. Guesses. */
const DESCRIPTION_WORDS = 90;
const PARAGRAPHS_BEFORE = 3;
/** Years from which a year is told of as the past: those before and after are the news. Guess. */
const LONG_AGO = 8;
const NOT_DESCRIBED = { paragraph: -1 };
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * The paragraph in which a release says without a heading who sends it: its last one of the body, which begins with a
 * name that its headline or first paragraph has, quotes nobody, tells no day, and has a year long past ("Founded in 1932").
 * `paragraph`: its index; −1 for none.
 */
const selfDescriptionOf = onceFor((release: Article): { readonly paragraph: number } => {
  const { tokens, paragraphs, paragraphOf, quotationOf } = release;
  const body = paragraphs.filter(({ zone }) => zone === 'body');
  const last = body.at(-1);
  if (!last || body.length <= PARAGRAPHS_BEFORE) return NOT_DESCRIBED;
  const from = paragraphOf.indexOf(last.index);
  let to = from;
  while (to < tokens.count && paragraphOf[to] === last.index) to++;
  if (to - from > DESCRIPTION_WORDS) return NOT_DESCRIBED;
  const { names } = contentOf(release);
  const years = [...tokens.keys].filter((key) => YEAR.test(key)).map(Number);
  const latest = Math.max(...years);
  let old = false;
  for (let t = from; t < to; t++) {
    if (quotationOf[t] || /^[wm]/.test(dateAt(release, t) ?? '')) return NOT_DESCRIBED;
    old ||= YEAR.test(tokens.keys[t]!) && Number(tokens.keys[t]) <= latest - LONG_AGO;
  }
  if (!old) return NOT_DESCRIBED;
  // Its article aside: "The Larkfield Dairy", "A Têxteis Alvorada".
  const start = release.language.functionWords.has(tokens.keys[from]!) ? from + 1 : from;
  const isNamed = [start, start + 1].some(
    (t) =>
      names[t] &&
      tokens.keys.some(
        (key, at) => key === tokens.keys[t] && names[at] && paragraphOf[at]! <= body[0]!.index,
      ),
  );
  return isNamed ? { paragraph: last.index } : NOT_DESCRIBED;
});

/**
 * The clipping with sentences of its body that are mostly copied from the release's boilerplate set aside; itself
 * where there are none.
 * Cost: linear in the copied words.
 * @param copied what the clipping copied, boilerplate and all
 */
export function withoutBoilerplateOf(
  release: Article,
  clipping: Article,
  copied: readonly Unit[],
): Article {
  const { paragraph: described } = selfDescriptionOf(release);
  if (described < 0 && !release.paragraphs.some(({ zone }) => zone === 'boilerplate'))
    return clipping;
  const isFrom = new Uint8Array(clipping.tokens.count);
  for (const { pairs } of copied) {
    for (const { equal, release: at, clipping: t } of pairs)
      if (equal && (release.paragraphOf[at] === described || zoneOf(release, at) === 'boilerplate'))
        isFrom[t] = 1;
  }
  const marked = new Uint8Array(clipping.tokens.count);
  for (const { from, to } of clipping.sentences) {
    let words = 0;
    for (let t = from; t < to; t++) words += isFrom[t]!;
    if (words >= SENTENCE_SHARE * (to - from)) marked.fill(1, from, to);
  }
  return setAside(clipping, marked, 'boilerplate');
}
