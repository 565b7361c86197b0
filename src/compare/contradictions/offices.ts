/** Another person's name beside the same office. Names are told by capitals, so scripts without them have none. */
import { type Article, spanOf, type TokenRange } from '../../text/read.ts';
import type { Contradiction } from '../record.ts';
import { namesIn } from '../speakers.ts';
import { type Frame, type Sentence, sharesFrame, speaksOfAnotherCase } from './frame.ts';

/** The words of the office are among them, and many may hold it. */
const OFFICE_FRAME: Frame = { words: 4, share: 0.6 };
/** Words of an office that are compared: "chief executive". */
const OFFICE_WORDS = 2;
/** Of a person: a first and a last name. A single word may be a place, a firm or a nickname. */
const NAME_WORDS = 2;

/** @param theirs sentences of the release that the clipping's is held against */
export function otherNames(mine: Sentence, theirs: readonly Sentence[]): Contradiction[] {
  const clipping = mine.article;
  if (!clipping.language.spaced) return [];
  const its = theirs.flatMap((sentence) =>
    officersIn(sentence).map((officer) => ({ sentence, ...officer })),
  );
  if (its.length === 0) return [];
  const ours = officersIn(mine);
  return ours.flatMap((now): Contradiction[] => {
    const [was, ...more] = its.filter((officer) => sharesOffice(officer, now));
    const rivals = ours.filter((other) => sharesOffice(other, now)).length > 1;
    if (!was || more.length > 0 || rivals) return [];
    const release = was.sentence.article;
    if (!isStrange(now.words, release) || !isStrange(was.words, clipping)) return [];
    if (speaksOfAnotherCase(release, mine, [now])) return [];
    if (!sharesFrame(was.sentence, mine, now, OFFICE_FRAME)) return [];
    return [
      {
        change: 'name',
        clipping: spanOf(clipping, now.from, now.to),
        release: spanOf(release, was.from, was.to),
      },
    ];
  });
}

/** Whether a text has none of these words, in any spelling. */
const isStrange = (words: readonly string[], { tokens }: Article): boolean =>
  words.every((word) => !tokens.keys.some((key) => isAlike(key, word)));

/** The same word, its possessive, or a spelling of it that starts alike: "Brannock", "Brannock's", "Branock". */
const isAlike = (key: string, word: string): boolean => key.slice(0, 4) === word.slice(0, 4);

/** A person's name beside the office they hold: "chief executive Odile Brannock", "Odile Brannock, the chief executive". */
interface Officer extends TokenRange {
  readonly words: readonly string[];
  readonly office: readonly string[];
}

function officersIn({ article, from, to }: Sentence): Officer[] {
  const { tokens, text, language, quotationOf } = article;
  const window: number[] = [];
  for (let t = from; t < to; t++) if (!quotationOf[t]) window.push(t);
  const gap = (t: number) => text.slice(tokens.ends[t - 1], tokens.starts[t]);
  const isFunction = (t: number) => language.functionWords.has(tokens.keys[t]!);
  return namesIn(article, window, new Set()).flatMap((name) => {
    if (name.to - name.from < NAME_WORDS) return [];
    const office: string[] = [];
    for (let t = name.from - 1; t >= from && office.length < OFFICE_WORDS; t--) {
      if (isFunction(t) || !/^,?\s$/u.test(gap(t + 1))) break;
      office.push(tokens.keys[t]!);
    }
    if (name.to < to && /^,\s$/u.test(gap(name.to))) {
      let t = name.to;
      while (t < to && isFunction(t)) t++;
      for (let k = 0; k < OFFICE_WORDS && t < to && !isFunction(t); k++, t++) {
        office.push(tokens.keys[t]!);
        if (!/^\s$/u.test(gap(t + 1))) break;
      }
    }
    return office.length > 0 ? [{ office, ...name }] : [];
  });
}

const sharesOffice = (a: Officer, b: Officer): boolean =>
  a.office.some((word) => b.office.includes(word));
