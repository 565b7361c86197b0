/**
 * What stands between quotation marks and is said by nobody: the name of a company, a product, a stadium.
 *
 * Russian sets every such name in marks, German and others some, and in Japanese and Chinese, which have no capitals,
 * marks are all that tells a name. Taken for quotations they would cut each sentence that has one to pieces. A short
 * stretch too much taken for a name does no harm: its few words make no copy.
 */
import type { Span } from './article.ts';
import { beginsWithCapital, foldSpelling, isUncased } from './characters.ts';
import type { Language } from './languages/language.ts';
import { type Tokens, tokenAt } from './tokens.ts';

/** In tokens: a longer stretch between marks is said by somebody. Guess: 「みんなの台所ネット」 has four. */
const UNSPACED_WORDS = 6;
/** The same where words stand apart. Guess: «Театр на Боровой улице» has four. */
const WORDS = 4;
/** The same where words stand apart and have no capitals: more may be what somebody said. Guess. */
const UNCASED_WORDS = 3;
/** Who spoke stands right before the marks or after them: 「残念」と話した, 他说：“很好”. */
const SAID_BEFORE = /[:：,，、。]\s*$/;
const SAID_AFTER = /^\s*(?:[とっ，,。]|など)/;
/** A sentence, or a part of one, ends inside the marks. */
const CLAUSE = /[,;:!?…،؛؟]|[.。、，！？](?=.$)/u;
/** A verb of speech behind a comma or a dash says that somebody spoke; «Заря» сообщила speaks itself. */
const BEHIND = /^(?:[,.!?…]?\s{0,3}([—–-])|[,.!?…])\s{0,3}(\p{Ll}+)/u;
/** Nothing else in the sentence: a slogan, a headline. */
const OPENS = /(?:^|[.!?…\n]["”»“]?)\s*$/u;
const ENDS = /^[.!?…]*\s*(?:$|\n|["“„«\p{Lu}])/u;

/** @param verbs of speech, as keys */
export function isQuotedName(
  text: string,
  span: Span,
  tokens: Tokens,
  language: Language,
  verbs: ReadonlySet<string>,
): boolean {
  const [from, to] = [tokenAt(tokens, span.start), tokenAt(tokens, span.end)];
  const most = language.spaced ? WORDS : UNSPACED_WORDS;
  if (to === from || to - from > most) return false;
  const inside = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 4), span.start);
  const after = text.slice(span.end, span.end + 40);
  if (!language.spaced) {
    if (/[、。，！？]/.test(inside)) return false;
    if (SAID_BEFORE.test(before) || SAID_AFTER.test(after)) return false;
    const particles = tokens.keys
      .slice(from, to)
      .filter((key) => language.functionWords.has(key) && key !== 'の' && key !== '的');
    return particles.length === 0;
  }
  const first = text[tokens.starts[from]!]!;
  if (isUncased(first)) {
    if (!mayBeUncasedName(tokens, from, to, language, verbs)) return false;
  } else if (!beginsWithCapital(first) && !/\d/.test(first)) return false;
  if (CLAUSE.test(inside) || /:\s*$/.test(before)) return false;
  if (OPENS.test(before) && ENDS.test(after)) return false;
  const verb = BEHIND.exec(after);
  // "…, der „Anna 2“, sagte der Wart": what is said opens the sentence, unless a dash ends it.
  const isSaid = verb && (verb[1] !== undefined || OPENS.test(before));
  return !(isSaid && verbs.has(foldSpelling(verb[2]!)));
}

/** Written on to the verb in Arabic and in Hebrew: "and said". */
const AND = /^[وו]/;

/** A few words of content, and no verb of speech beside the marks: «المنارة», "דרך עפר". */
function mayBeUncasedName(
  { keys }: Tokens,
  from: number,
  to: number,
  { functionWords }: Language,
  verbs: ReadonlySet<string>,
): boolean {
  if (to - from > UNCASED_WORDS) return false;
  const beside = [from - 3, from - 2, from - 1, to, to + 1].map((at) => keys[at] ?? '');
  return (
    !beside.some((key) => verbs.has(key) || verbs.has(key.replace(AND, ''))) &&
    !keys.slice(from, to).some((key) => functionWords.has(key))
  );
}
