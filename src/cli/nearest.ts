/** "Did you mean …?" The one file that imports fast-levenshtein. */
import levenshtein from 'fast-levenshtein';

/**
 * The known name that a typing error most likely stands for: at most two changes away, or a third
 * of its letters; undefined where none is. Case, - and _ do not count.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[-_]/g, '');
  const [best] = known
    .map((name) => ({ name, distance: levenshtein.get(plain(typed), plain(name)) }))
    .sort((one, other) => one.distance - other.distance);
  if (best === undefined) return undefined;
  return best.distance <= Math.max(2, Math.floor(typed.length / 3)) ? best.name : undefined;
}
