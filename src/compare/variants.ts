/**
 * What an outlet changed around the words it copied and left equal: punctuation, hyphens, and the rest of the
 * release's sentence that it cut off. Changed words are in edits.ts.
 */
import { beginsWithCapital } from '../text/characters.ts';
import { type Article, spanOf } from '../text/read.ts';
import type { Found, Ground } from './found.ts';
import type { Variant } from './record.ts';

/** Words cut off; fewer are no cut. */
const CUT_WORDS = 2;
/** Words of a sentence that must have been kept for the rest to count as cut off. Guess. */
const KEPT_WORDS = 4;

/**
 * What leaves the words equal: punctuation and hyphens between two words that follow each other on
 * both sides, and what was cut off the release's sentence before and after the passage.
 */
export function variantsOf(ground: Ground, found: Found): Variant[] {
  if (found.kind === 'paraphrase') return [];
  const { release, clipping } = ground;
  const variants: Variant[] = [];
  const before = cutOff(ground, found, 'start');
  if (before) variants.push(before);
  const { pairs } = found;
  for (let k = 1; k < pairs.length; k++) {
    const a = pairs[k - 1]!;
    const b = pairs[k]!;
    if (!a.equal || !b.equal || b.clipping !== a.clipping + 1 || b.release !== a.release + 1)
      continue;
    const mine = gapOf(clipping, a.clipping);
    const theirs = gapOf(release, a.release);
    if (mine === theirs) continue;
    const change = gapChange(mine, theirs);
    if (!change) continue;
    variants.push({
      change,
      clipping: {
        start: clipping.tokens.ends[a.clipping]!,
        end: clipping.tokens.starts[b.clipping]!,
      },
      release: { start: release.tokens.ends[a.release]!, end: release.tokens.starts[b.release]! },
    });
  }
  const after = cutOff(ground, found, 'end');
  if (after) variants.push(after);
  return variants;
}

const gapOf = ({ text, tokens }: Article, t: number): string =>
  text.slice(tokens.ends[t]!, tokens.starts[t + 1]!);

/** Quotation marks, spaces, invisible characters and markup: a house's typography. */
const TYPOGRAPHY = /["'`´“”„‟«»‹›‚‘’＂「」『』〝〞〟﹁﹂\s\u00AD\u200B-\u200F\u2060\uFEFF*_[\]]+/g;
const DASHES = /[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+/g;
const SPACED_DASH = /\s[-\u2010-\u2015\u2212]|[-\u2010-\u2015\u2212]\s/;

function gapChange(mine: string, theirs: string): 'hyphen' | 'punctuation' | undefined {
  const plain = (gap: string) =>
    gap.replace(TYPOGRAPHY, '').replace(DASHES, '-').replace('…', '...');
  const [one, other] = [plain(mine), plain(theirs)];
  if (one === other) return undefined;
  const joins = (gap: string) => gap === '' || gap === '-';
  const isDash = SPACED_DASH.test(mine) || SPACED_DASH.test(theirs);
  const hyphen = joins(one) && joins(other) && !isDash;
  return hyphen ? 'hyphen' : 'punctuation';
}

/** The words left off the release's sentence at one end of a passage that is a sentence of its own there. */
function cutOff(ground: Ground, found: Found, end: 'start' | 'end'): Variant | undefined {
  const { release, clipping, segments, releaseSegments, taken } = ground;
  const { from, to, releaseFrom, releaseTo, pairs } = found;
  // Words of its own at that end stand in place of the release's: an edit says so.
  const edge = end === 'start' ? pairs[0]?.clipping === from : pairs.at(-1)?.clipping === to - 1;
  if (!edge || to - from < KEPT_WORDS || !clipping.inBody[from]) return undefined;
  if (clipping.quotationOf[from] && !beginsSentence(clipping, from)) return undefined;
  let least = releaseFrom;
  let most = releaseTo;
  if (end === 'start') {
    if (from > 0 && segments[from - 1] === segments[from]) return undefined;
    while (
      least > 0 &&
      !taken[least - 1] &&
      releaseSegments[least - 1] === releaseSegments[releaseFrom]
    )
      least--;
  } else {
    if (to < segments.length && segments[to] === segments[to - 1]) return undefined;
    while (
      most < taken.length &&
      !taken[most] &&
      releaseSegments[most] === releaseSegments[releaseTo - 1]
    )
      most++;
  }
  const cut = end === 'start' ? [least, releaseFrom] : [releaseTo, most];
  if (cut[1]! - cut[0]! < CUT_WORDS) return undefined;
  const at = end === 'start' ? clipping.tokens.starts[from]! : clipping.tokens.ends[to - 1]!;
  return {
    change: 'truncation',
    clipping: { start: at, end: at },
    release: spanOf(release, cut[0]!, cut[1]!),
  };
}

/** A quotation that begins with a small letter is a fragment, and says so. */
export function beginsSentence({ text, tokens, language }: Article, t: number): boolean {
  return !language.spaced || beginsWithCapital(text, tokens.starts[t]);
}
