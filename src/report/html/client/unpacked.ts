/** The passages of a clipping, out of the numbers that the page carries. */
import type { Contradiction, Edit, Passage, Variant } from '../../../compare/record.ts';
import type { Span } from '../../../text/article.ts';
import type { PackedPassages } from '../passages.ts';

export type Unpack = ReturnType<typeof unpacked>;

export function unpacked() {
  return ({ names, passages }: PackedPassages): Passage[] =>
    passages.map((numbers): Passage => {
      let next = 0;
      const number = (): number => numbers[next++] as number;
      const name = (): string | undefined => names[number() - 1];
      const at = { clipping: 0, release: 0 };
      const span = (side: keyof typeof at): Span => {
        const start = at[side] + number();
        at[side] = start + number();
        return { start, end: at[side] };
      };
      const spans = () => ({ clipping: span('clipping'), release: span('release') });
      const kind = name() as Passage['kind'];
      const similarity = number();
      const disguised = number() === 1;
      const evidence = name();
      const own = spans();
      const list = <Item>(item: () => Item): Item[] => {
        at.clipping = own.clipping.start;
        at.release = own.release.start;
        return Array.from({ length: number() }, item);
      };
      const edits = list(() => {
        const [type, change, changesMeaning] = [name(), name(), number() === 1];
        return { type, change, changesMeaning, ...spans() } as Edit;
      });
      const changed = () => ({ change: name(), ...spans() });
      const variants = list(changed) as Variant[];
      const contradictions = list(changed) as Contradiction[];
      const passage = { kind, similarity, disguised, ...own, edits, variants, contradictions };
      return evidence === 'embedding' ? { ...passage, evidence } : passage;
    });
}
