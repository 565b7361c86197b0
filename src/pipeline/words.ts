/** The words of a text as an index asks for them, before anything else is known of it. */
import type { ParagraphPrints, ParagraphSketcher } from '../fingerprint/paragraphs.ts';
import { wordHashes } from '../stories/names.ts';
import type { Extract } from '../text/article.ts';
import { scriptOf } from '../text/read.ts';
import { tokenAt, tokenize } from '../text/tokens.ts';

/** What a text's words are, by paragraphs: of `ParagraphPrints`, what need not be sketched. */
export type Words = Pick<ParagraphPrints, 'hashes' | 'tokens'>;

/**
 * Hashes of the words of an extract.
 * @param language as `Options.language`
 * @param sketcher hashes words faster than the tokenizer, with the seed of `PARAGRAPH_SKETCH`
 */
export function wordsOf(
  { text, blocks }: Extract,
  language: string | null,
  sketcher?: ParagraphSketcher,
): Words {
  const script = scriptOf(text, language);
  if (sketcher && script === 'latin') {
    // A line is a paragraph to the sketcher.
    const lines = blocks.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '));
    return sketcher.sketch(lines.join('\n'));
  }
  const tokens = tokenize(text, blocks, script);
  return {
    hashes: wordHashes(tokens.keys),
    tokens: Uint32Array.from(
      blocks,
      ({ start, end }) => tokenAt(tokens, end) - tokenAt(tokens, start),
    ),
  };
}
