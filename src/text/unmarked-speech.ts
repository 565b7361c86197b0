/**
 * Paragraphs in which somebody may speak without quotation marks: the answers of an interview, and what a line introduces
 * that ends with a colon ("The weather office writes:", "Section 9 in full:"). A list does so, too: who asks must know
 * from elsewhere that these are somebody's words.
 *
 * An interview is told by its questions: paragraphs that end with a question mark, or that two dashes open, as in
 * Japanese. A feature that asks its readers something here and there is none: there must be several questions, each
 * with an answer under it, and few paragraphs to an answer.
 *
 * Cost: linear in the paragraphs.
 */
import { isArticleZone, type Paragraph } from './article.ts';
import { onceFor } from './once.ts';
import type { Article } from './read.ts';

const ASKS = /(?:[?？؟\u037E]|(?<=[\u0370-\u03FF]);)[\s"'“”’»«」』)）]*$/;
const DASHES_ASK = /^\s*[–—―─－-]{2}/;
/** In UTF-16 units: what is longer is a paragraph that ends with a question. Guess. */
const LONGEST_QUESTION = 400;
/** Answered questions that make an interview. Guess. */
const QUESTIONS = 3;
/** Share of the paragraphs, from the first question on, that must be questions. Guess. */
const QUESTION_SHARE = 1 / 5;
const COLON = /[:：]\s*$/;

/** By index: the paragraphs of an article's own in which somebody else speaks without marks. */
export const unmarkedSpeechIn = onceFor((article: Article): ReadonlySet<number> => {
  return new Set([
    ...interviewOf(article).answers,
    ...introducedIn(article.text, ownParagraphs(article)),
  ]);
});

/** By index: the paragraphs in which an interview asks. They are the outlet's words, also where a dash opens them. */
export const questionsIn = onceFor(
  (article: Article): ReadonlySet<number> => new Set(interviewOf(article).questions),
);

const ownParagraphs = ({ paragraphs }: Article) =>
  paragraphs.filter(({ zone }) => isArticleZone(zone));

interface Interview {
  readonly questions: readonly number[];
  readonly answers: readonly number[];
}

const NONE: Interview = { questions: [], answers: [] };

const interviewOf = onceFor((article: Article): Interview => {
  const paragraphs = ownParagraphs(article);
  const asks = paragraphs.map(({ start, end }) => {
    const part = article.text.slice(start, end);
    return part.length <= LONGEST_QUESTION && (ASKS.test(part) || DASHES_ASK.test(part));
  });
  let answered = 0;
  let last = -1;
  asks.forEach((isQuestion, k) => {
    if (!isQuestion || k + 1 === asks.length || asks[k + 1]) return;
    answered++;
    last = k;
  });
  const first = asks.indexOf(true);
  if (answered < QUESTIONS || answered < QUESTION_SHARE * (asks.length - first)) return NONE;
  const questions: number[] = [];
  const answers: number[] = [];
  // What stands below the last answer may be the outlet's own again.
  for (let k = first; k <= last + 1; k++)
    (asks[k] ? questions : answers).push(paragraphs[k]!.index);
  return { questions, answers };
});

/** (A verb of speech before the colon was asked for: "The wording of the article:" has none.) */
const introducedIn = (text: string, paragraphs: readonly Paragraph[]): number[] =>
  paragraphs.flatMap(({ index }, k) => {
    const line = paragraphs[k - 1];
    return line && COLON.test(text.slice(line.start, line.end)) ? [index] : [];
  });
