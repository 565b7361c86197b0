/** Puts a clipping together from its blocks and what is known of it. */

import { detectLanguage } from '../text/languages/index.ts';
import { closesAsSentence } from '../text/zones.ts';
import { joinParts, type Part } from './blocks.ts';
import { bylineFacts, factsAbove, mastheadFacts } from './byline.ts';
import { setsDayFirst } from './dates.ts';
import { type Fact, settleFacts } from './facts.ts';
import type { Extraction, Found } from './format.ts';

/**
 * @param facts the best source of each field first; what the first lines say (a byline, a dateline) comes last
 */
export function foundFrom(
  parts: readonly Part[],
  facts: readonly Fact[],
  rest: { item?: number | null; encoding: string | null; extraction: Extraction },
): Found {
  const isDayFirst = () => setsDayFirst(languageOf(parts, facts));
  // Labels over the headline are read already.
  const shown = parts.slice(
    Math.max(
      0,
      parts.findIndex(({ zone }) => zone !== 'furniture'),
    ),
  );
  const head = shown.slice(0, 6).map((part) => part.text);
  const masthead = shown[0]?.zone ? undefined : mastheadFacts(head, isDayFirst);
  const article = masthead ? shown.slice(1) : shown;
  const headline = shown.findIndex(({ zone }) => zone === 'headline');
  const above = headline < 1 ? [] : factsAbove(head.slice(0, headline), isDayFirst);
  const { metadata, origins } = settleFacts(
    [
      ...facts,
      ...(masthead ?? above),
      ...bylineFacts(masthead ? head.slice(1) : head, isDayFirst),
      ...headlineFacts(above.length ? shown[headline] : article[0]),
    ],
    isDayFirst,
  );
  return {
    status: 'ok',
    item: rest.item ?? null,
    extract: { ...joinParts(parts), metadata },
    origins,
    encoding: rest.encoding,
    extraction: rest.extraction,
  };
}

/** Blocks that show a text's language. */
const LANGUAGE_BLOCKS = 20;

/** As the source declares it, else as the text shows it. */
function languageOf(parts: readonly Part[], facts: readonly Fact[]): string | null {
  const declared = facts.find(({ field, value }) => field === 'language' && value)?.value;
  if (typeof declared === 'string') return declared;
  return detectLanguage(
    parts
      .slice(0, LANGUAGE_BLOCKS)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** In UTF-16 units: a first line up to this long is taken for the headline. */
const LONGEST_HEADLINE = 200;

function headlineFacts(first: Part | undefined): Fact[] {
  if (!first || first.text.length > LONGEST_HEADLINE) return [];
  // A line that ends like a sentence is the first paragraph of a text without a headline, unless a format knows better.
  const isLong = /[.。]$/.test(first.text) && first.text.length > LONGEST_HEADLINE / 2;
  const words = first.text.trim().split(/\s+/).length;
  if (isLong || (first.zone === null && closesAsSentence(first.text, words))) return [];
  return [{ field: 'title', value: first.text, from: 'text' }];
}
