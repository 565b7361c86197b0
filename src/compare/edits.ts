/**
 * What an outlet changed in the words it copied, and whether the change may say something else.
 *
 * Every stretch between two equal words gets one name, the gravest that fits: a replaced figure that
 * also lost its article is a `number`. The name follows from what either side states (facts.ts), from
 * function words and from stems. There is no dictionary of synonyms: whatever is left over is
 * `synonym`, other words in their place.
 *
 * A long insertion or deletion is not searched for negations and hedges: a clause more or less is
 * not a "not" more or less.
 *
 * Cost: linear in the words of the passages.
 */
import { onceFor } from '../text/once.ts';
import { type Article, spanOf } from '../text/read.ts';
import { type Facts, factsOf, senseOf } from './facts.ts';
import type { Found, Ground, Stretch } from './found.ts';
import type { Change, Edit } from './record.ts';
import { isInitials, isSpelling } from './spelling.ts';

/** What lies between matched words, as insertions, deletions and replacements. */
export function editsOf(ground: Ground, found: Found): Edit[] {
  if (found.kind === 'paraphrase') return [];
  const edits = wordEditsOf(ground, found);
  const moved = movedWords(ground, edits);
  return edits.map((edit) => ({
    type:
      edit.from === edit.to ? 'delete' : edit.releaseFrom === edit.releaseTo ? 'insert' : 'replace',
    ...(moved.has(edit) ? ORDER : changeOf(ground, edit)),
    clipping: spanOf(ground.clipping, edit.from, edit.to, found.from),
    release: spanOf(ground.release, edit.releaseFrom, edit.releaseTo, found.releaseFrom),
  }));
}

/** Where the clipping's words stand in place of other words of the release; one side may be empty. */
function wordEditsOf({ release, clipping }: Ground, found: Found): Stretch[] {
  const edits: Stretch[] = [];
  const add = (from: number, to: number, releaseFrom: number, releaseTo: number) => {
    const equal = (t: number, i: number) => clipping.tokens.keys[t] === release.tokens.keys[i];
    // The alignment leaves a single equal word beside a change unmatched where that is cheaper.
    while (from < to && releaseFrom < releaseTo && equal(from, releaseFrom)) {
      from++;
      releaseFrom++;
    }
    while (from < to && releaseFrom < releaseTo && equal(to - 1, releaseTo - 1)) {
      to--;
      releaseTo--;
    }
    if (from < to || releaseFrom < releaseTo) edits.push({ from, to, releaseFrom, releaseTo });
  };
  let at = found.from;
  let releaseAt = found.releaseFrom;
  for (const pair of found.pairs) {
    if (!pair.equal) continue;
    add(at, pair.clipping, releaseAt, pair.release);
    at = pair.clipping + 1;
    releaseAt = pair.release + 1;
  }
  add(at, found.to, releaseAt, found.releaseTo);
  return edits;
}

/** Deleted words that are inserted again in the same passage: "today announced", "announced today". */
function movedWords({ release, clipping }: Ground, edits: readonly Stretch[]): Set<Stretch> {
  const moved = new Set<Stretch>();
  const deleted = new Map<string, Stretch>();
  for (const edit of edits) {
    if (edit.from === edit.to) {
      deleted.set(keysOf(release, edit.releaseFrom, edit.releaseTo).join(' '), edit);
    }
  }
  if (deleted.size === 0) return moved;
  for (const edit of edits) {
    if (edit.releaseFrom !== edit.releaseTo) continue;
    const words = keysOf(clipping, edit.from, edit.to);
    const other = deleted.get(words.join(' '));
    if (!other || words.every((key) => clipping.language.functionWords.has(key))) continue;
    moved.add(edit).add(other);
  }
  return moved;
}

export interface Changed {
  readonly change: Change;
  readonly changesMeaning: boolean;
}
const harmless = (change: Change): Changed => ({ change, changesMeaning: false });
const grave = (change: Change): Changed => ({ change, changesMeaning: true });
const ORDER = harmless('order');

/** Words from which an insertion or deletion is a clause of its own. Guess. */
const CLAUSE_WORDS = 5;

/** The gravest name that fits a change. */
export function changeOf(ground: Ground, edit: Stretch): Changed {
  const { release, clipping } = ground;
  const { from, to, releaseFrom, releaseTo } = edit;
  const clippingKeys = keysOf(clipping, from, to);
  const releaseKeys = keysOf(release, releaseFrom, releaseTo);
  if (clippingKeys.length > 0 && releaseKeys.length > 0) {
    if (clippingKeys.join('') === releaseKeys.join('')) {
      const hyphen = /[\s\p{Pd}]/u;
      return harmless(
        hyphen.test(slice(clipping, from, to)) ||
          hyphen.test(slice(release, releaseFrom, releaseTo))
          ? 'hyphen'
          : 'punctuation',
      );
    }
    if (clippingKeys.length === releaseKeys.length && sameBag(clippingKeys, releaseKeys))
      return ORDER;
  }
  const oneSided = from === to || releaseFrom === releaseTo;
  if (oneSided && clippingKeys.length + releaseKeys.length >= CLAUSE_WORDS)
    return harmless(oneSidedChange(ground, edit));

  const now = factsOf(clipping, from, to);
  const was = factsOf(release, releaseFrom, releaseTo);
  if (now.negated !== was.negated) return grave('negation');
  const figures = figureChange(now, was, oneSided);
  if (figures) return figures;
  if (!sameBag(now.hedges, was.hedges)) {
    return sameBag(now.hedges.map(senseOf), was.hedges.map(senseOf))
      ? harmless('hedge')
      : grave('hedge');
  }
  if (now.fixedDates.length && was.fixedDates.length && !sameBag(now.fixedDates, was.fixedDates))
    return grave('date');
  const name = nameChange(ground, now, was);
  if (name?.changesMeaning) return name;
  if (now.speech || was.speech) return harmless('attribution');
  if (now.dated || was.dated) return harmless('date');
  if (now.stems.length > 0 && sameBag(now.stems, was.stems)) return harmless('inflection');
  if (name) return name;
  if (now.stems.length === 0 && was.stems.length === 0) {
    return harmless(isSpelling(clippingKeys, releaseKeys) ? 'spelling' : 'function-word');
  }
  if (oneSided) return harmless(oneSidedChange(ground, edit));
  return harmless(isSpelling(clippingKeys, releaseKeys) ? 'spelling' : 'synonym');
}

/** A deletion that reaches the end (or the beginning) of a sentence of which the rest was kept cuts it short. */
function oneSidedChange({ releaseSegments: segment }: Ground, edit: Stretch): Change {
  const { from, to, releaseFrom, releaseTo } = edit;
  if (from < to) return 'insertion';
  const starts = segment[releaseFrom - 1] !== segment[releaseFrom];
  const ends = segment[releaseTo] !== segment[releaseTo - 1];
  return starts !== ends ? 'truncation' : 'deletion';
}

function figureChange(now: Facts, was: Facts, oneSided: boolean): Changed | undefined {
  if (now.figures.length === 0 && was.figures.length === 0) return undefined;
  if (sameBag(now.figures, was.figures)) {
    // "two" for "2", "61 percent" for "61%": but other words may have changed beside it.
    const rest = now.stems.length + was.stems.length - now.figures.length - was.figures.length;
    return rest <= 0 ? harmless('spelling') : undefined;
  }
  const change = now.datedFigures || was.datedFigures ? 'date' : 'number';
  // A date or a figure left out with the words around it is less, not something else.
  const withWords = was.stems.length > was.figures.length;
  if (oneSided && change === 'date') return harmless('date');
  if (oneSided && now.figures.length === 0 && withWords) return undefined;
  return grave(change);
}

const stemsOf = onceFor(({ stems }: Article): ReadonlySet<string> => new Set(stems));

function nameChange({ release }: Ground, now: Facts, was: Facts): Changed | undefined {
  if (now.names.length === 0 && was.names.length === 0) return undefined;
  if (sameBag(now.names, was.names)) return undefined;
  const known = (name: string) => stemsOf(release).has(name);
  if (now.names.length > 0 && was.names.length > 0) {
    const shared = now.names.some((name) => was.names.includes(name));
    // Where nouns have capitals, one capital makes no name.
    const fewest = Math.min(now.names.length, was.names.length);
    if (release.language.nounCapitals && fewest < 2) return undefined;
    const short = isInitials(now.names, was.stems) || isInitials(was.names, now.stems);
    return shared || short ? harmless('name') : grave('name');
  }
  // A name for a description, or beside it: new only where the release does not have it.
  const onlyNames = now.stems.length === now.names.length;
  if (now.names.length > 0 && onlyNames && was.stems.length === 0) {
    return now.names.every(known) || !now.spelledName ? harmless('name') : grave('name');
  }
  return undefined;
}

const keysOf = ({ tokens }: Article, from: number, to: number): string[] =>
  tokens.keys.slice(from, to);

const slice = ({ text, tokens }: Article, from: number, to: number): string =>
  text.slice(tokens.starts[from], tokens.ends[to - 1]);

function sameBag(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const [one, other] = [[...a].sort(), [...b].sort()];
  return one.every((word, k) => word === other[k]);
}
