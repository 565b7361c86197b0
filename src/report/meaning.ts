/** What of a clipping's words may say something else than the release, for every reporter that shows it. */
import type { Contradiction, Departure, Edit, Passage } from '../compare/record.ts';
import type { Span } from '../text/article.ts';

export interface MeaningChange {
  /** `number`; `insertion` and the like in a report written before changes were told apart. */
  readonly says: string;
  /** The passage retells: the words around differ as well. */
  readonly retold: boolean;
  readonly clipping: Span;
  readonly release: Span;
}

/**
 * Grave edits of copies and contradictions of retellings, in the order of the passages.
 * @param departures of quotations that are shown beside: what they tell is not told twice
 */
export function meaningChanges(
  passages: readonly Passage[],
  departures: readonly Departure[],
): readonly MeaningChange[] {
  const isTold = (span: Span) =>
    departures.some(({ clipping }) => clipping.start <= span.end && span.start <= clipping.end);
  return passages.flatMap(({ edits, contradictions = [] }) => [
    ...edits
      .filter((edit) => edit.changesMeaning && !isTold(edit.clipping))
      .map((edit) => ({ ...placesOf(edit), says: changeWord(edit), retold: false })),
    ...contradictions.map((one) => ({ ...placesOf(one), says: one.change, retold: true })),
  ]);
}

const placesOf = ({ clipping, release }: Edit | Contradiction) => ({ clipping, release });

/** Reports written before changes were told apart have none. */
function changeWord({ change, type }: Partial<Pick<Edit, 'change'>> & Pick<Edit, 'type'>): string {
  return change ?? { insert: 'insertion', delete: 'deletion', replace: 'other words' }[type];
}
