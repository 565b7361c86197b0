/** The same statement, denied on one side and asserted on the other. */
import { words } from '../../text/languages/language.ts';
import { spanOf } from '../../text/read.ts';
import { contentOf } from '../content.ts';
import { isNegation } from '../facts.ts';
import type { Contradiction } from '../record.ts';
import { contentIn, frameOf, type Sentence, speaksOfAnotherCase } from './frame.ts';

/** A denied statement must be the same statement: content words around the denied one that it shares. Guess. */
const DENIED_WORDS = 3;
/** Tokens between a "not" and the word it denies. */
const DENIAL_REACH = 3;
/** With them a denial limits or contrasts, and its opposite may say the same. */
const LIMITS: ReadonlySet<string> = new Set(
  words(`
  only just merely solely simply until till unless except but yet if more less fewer than longer later least same before
  without necessarily doubt nur lediglich bloß erst bis außer sondern aber wenn falls mehr weniger als länger später
  mindestens ohne vor zwingend zweifel solo sólo solamente únicamente hasta salvo excepto sino pero si más menos que mismo
  antes sin duda seulement uniquement que jusqu jusqu'à sauf mais si plus moins avant sans doute soltanto solamente fino
  finché tranne bensì ma se più meno che prima senza dubbio só somente apenas até exceto mas se mais menos sem dúvida
  alleen slechts pas tot behalve maar als tenzij meer minder dan langer later voor zonder twijfel`),
);
/** Half of a French negation, and "until", "than" and "fear that" have it alone. */
const HALF_NEGATION = /^(?:ne|n'.*)$/u;

/** @param theirs sentences of the release that the clipping's is held against */
export function denials(mine: Sentence, theirs: readonly Sentence[]): Contradiction[] {
  if (!mine.article.language.spaced) return [];
  const ourDenial = denialIn(mine);
  if (ourDenial === 'unclear') return [];
  const its = mostAlike(mine, theirs);
  if (!its) return [];
  const itsDenial = denialIn(its);
  if (itsDenial === 'unclear' || (ourDenial === undefined) === (itsDenial === undefined)) return [];
  const [denied, denial, plain] = ourDenial ? [mine, ourDenial, its] : [its, itsDenial!, mine];
  const at = assertedAt(denied, denial, plain);
  if (at === undefined || speaksOfAnotherCase(its.article, mine, [])) return [];
  const { cue, target } = denial;
  const not = spanOf(denied.article, Math.min(cue, target), Math.max(cue, target) + 1);
  const stated = spanOf(plain.article, at, at + 1);
  return [
    {
      change: 'negation',
      clipping: ourDenial ? not : stated,
      release: ourDenial ? stated : not,
    },
  ];
}

/** The sentence that shares most content with another; the first of them where several do. */
function mostAlike(mine: Sentence, theirs: readonly Sentence[]): Sentence | undefined {
  const ours = contentIn(mine);
  const shared = theirs.map(
    (sentence) => [...contentIn(sentence)].filter((key) => ours.has(key)).length,
  );
  return theirs[shared.indexOf(Math.max(...shared))];
}

interface Denial {
  readonly cue: number;
  /** The content word it denies. */
  readonly target: number;
}

/** The one plain denial of a sentence; `unclear` where there are more, or it limits rather than denies. */
function denialIn({ article, from, to }: Sentence): Denial | 'unclear' | undefined {
  const { tokens, text, language, quotationOf } = article;
  const { keys } = contentOf(article);
  const cues: number[] = [];
  for (let t = from; t < to; t++)
    if (isNegation(article, t) && !HALF_NEGATION.test(tokens.keys[t]!)) cues.push(t);
  const half = tokens.keys
    .slice(from, to)
    .some((key) => language.halfNegations === true && HALF_NEGATION.test(key));
  const [cue] = cues;
  if (cue === undefined) return half ? 'unclear' : undefined;
  if (cues.length > 1 || quotationOf[cue]) return 'unclear';
  const step = (by: 1 | -1): number | undefined => {
    for (
      let t = cue + by, steps = 0;
      t >= from && t < to && steps < DENIAL_REACH;
      t += by, steps++
    ) {
      const [a, b] = by > 0 ? [t - 1, t] : [t, t + 1];
      if (!/^\s$/u.test(text.slice(tokens.ends[a], tokens.starts[b]))) return undefined;
      if (keys[t]) return keys[t]!.startsWith('#') ? undefined : t;
    }
    return undefined;
  };
  const target = step(1) ?? step(-1);
  return target === undefined ? 'unclear' : { cue, target };
}

/** Where a sentence asserts what another denies: the same words around it, and nothing that limits either. */
function assertedAt(denied: Sentence, { target }: Denial, plain: Sentence): number | undefined {
  for (const { article, from, to } of [denied, plain])
    if (article.tokens.keys.slice(from, to).some((word) => LIMITS.has(word))) return undefined;
  const word = contentOf(denied.article).keys[target]!;
  const at = contentOf(plain.article).keys.indexOf(word, plain.from);
  if (at < 0 || at >= plain.to || plain.article.quotationOf[at]) return undefined;
  // "No power, due to a power outage": which of the two is denied cannot be told.
  if (timesIn(denied, word) + timesIn(plain, word) > 2) return undefined;
  const frame = frameOf(plain, { from: at, to: at + 1 });
  const known = contentIn(denied);
  return frame.length >= DENIED_WORDS && frame.every((key) => known.has(key)) ? at : undefined;
}

const timesIn = ({ article, from, to }: Sentence, word: string): number =>
  contentOf(article)
    .keys.slice(from, to)
    .filter((key) => key === word).length;
