/** The answer in a sentence, and the order and names that every drawn report shares. */
import { type ClippingRecord, type Story, VERDICTS, type Verdict } from '../compare/record.ts';

/** Sorted worst first: by verdict, then by how much was copied, then by id. */
export function worstFirst(clippings: readonly ClippingRecord[]): readonly ClippingRecord[] {
  return [...clippings].sort(
    (one, other) =>
      VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) ||
      other.articleCopied - one.articleCopied ||
      other.longestRunWords - one.longestRunWords ||
      (one.id < other.id ? -1 : 1),
  );
}

/** `0%` and `100%` are exact; what only rounds to them is `<1%` or `>99%`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  if (share < 1 && share >= 0.995) return '>99%';
  return `${Math.round(share * 100)}%`;
}

/** `1,234`. Not `toLocaleString`, whose first call loads tables of every language. */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${digits(number)} ${number === 1 ? one : many}`;
}

type Named = Pick<ClippingRecord, 'id' | 'outlet' | 'path' | 'item'>;

/**
 * A name for each clipping: its outlet; where that is unknown, or another clipping has the same,
 * with or as its file's name without extension; its id where that is ambiguous too. Keyed by id.
 */
export function clippingNames(clippings: readonly Named[]): ReadonlyMap<string, string> {
  const outlets = tally(clippings.map((clipping) => clipping.outlet));
  const files = tally(clippings.map(fileName));
  return new Map(
    clippings.map((clipping) => {
      const { id, outlet } = clipping;
      if (outlet !== null && outlets.get(outlet) === 1) return [id, outlet];
      const file = files.get(fileName(clipping)) === 1 ? fileName(clipping) : id;
      return [id, outlet === null ? file : `${outlet} (${file})`];
    }),
  );
}

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function fileName({ path, item }: Named): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
  return item === null ? name : `${name}#${item}`;
}

/** How sure an inferred release must be to be called one without a word of doubt: one that bears no mark never is. */
const SURELY_RELEASE = 0.7;

/** What was copied: "the release", "the text taken for the release"; over many stories "a release". */
function released(stories: readonly Story[]): string {
  const isDoubted = stories.some(
    ({ release: { chosen, confidence } }) => chosen === 'inferred' && confidence <= SURELY_RELEASE,
  );
  if (stories.length > 1) return isDoubted ? 'a release or a text taken for one' : 'a release';
  return isDoubted ? 'the text taken for the release' : 'the release';
}

/**
 * Who copied, in one sentence: "3 of 4 outlets copied the release verbatim: 2 reprints, 1 excerpt;
 * 1 paraphrased it." It speaks of outlets where every clipping has its own, else of clippings.
 * @param elsewhere clippings of other stories that copied from the release of this one; told where it has none itself
 */
export function summarise(stories: readonly Story[], elsewhere = 0): string {
  const clippings = stories.flatMap((story) => story.clippings);
  const release = released(stories);
  const total = clippings.length;
  if (total === 0)
    return elsewhere > 0
      ? `${count(elsewhere, 'clipping')} of another story also copied from ${release}.`
      : `No clipping of ${release} was found.`;
  const by = (verdict: Verdict) => clippings.filter((c) => c.verdict === verdict).length;
  const copied = by('reprint') + by('excerpt');
  const outlets = new Set(clippings.map((clipping) => clipping.outlet));
  const noun = outlets.size === total && !outlets.has(null) ? 'outlet' : 'clipping';
  const others = said([
    [by('paraphrase'), 'paraphrased it'],
    [by('quotation'), 'only quoted it'],
    [by('independent'), 'reported independently'],
    [by('undetermined'), 'could not be judged'],
  ]);
  if (copied === 0) {
    const who =
      total === 1 ? `The only ${noun} did not copy` : `None of the ${count(total, noun)} copied`;
    return `${who} ${release} verbatim: ${others}.`;
  }
  const who = total === 1 ? `The only ${noun}` : `${digits(copied)} of ${count(total, noun)}`;
  const copies = said([
    [by('reprint'), by('reprint') === 1 ? 'reprint' : 'reprints'],
    [by('excerpt'), by('excerpt') === 1 ? 'excerpt' : 'excerpts'],
  ]);
  return `${who} copied ${release} verbatim: ${copies}${others && `; ${others}`}.`;
}

function said(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${digits(number)} ${what}`)
    .join(', ');
}
