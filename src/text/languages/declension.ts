/**
 * The cases of names: a report writes "v Lipnici" where its release has "Lipnice".
 *
 * Forms are made, not told: without a dictionary nobody knows which of them exist, and one that does not is met
 * nowhere. It may be another name, though ("Martina" of "Martin"): one shared form proves nothing.
 * Cost: 15 to 40 forms a name, 0.02 to 0.05 ms.
 */
import { words } from './language.ts';

/** Letters of a name that stay in each of its cases. Guess. */
const SHORTEST_STEM = 3;

/**
 * What some endings do to the end of the stem before them: as it is, what it becomes, and before which endings: '' is
 * the bare stem, `*` says that the stem may be so everywhere.
 */
export type Shift = readonly [end: RegExp, becomes: string, before: string];

/** How a language declines its names. */
export interface Declension {
  /** Of all cases, with spaces between them; that of none, the bare stem, goes without saying. */
  readonly endings: string;
  readonly shifts?: readonly Shift[];
  /** What ends as a case does may be in none, or in a shorter one: "Torda", "Tordának"; "Ouluun". */
  readonly agglutinates?: true;
}

/** @returns what `LanguageRecord.otherCases` is */
export function declining(declension: Declension): (name: string) => ReadonlySet<string> {
  const { agglutinates } = declension;
  let lists: ReturnType<typeof listsOf> | undefined;
  return (name) => {
    lists ??= listsOf(declension);
    const { endings, everywhere, somewhere } = lists;
    const stems = new Set<string>();
    const found = endings.filter(
      (end) => name.endsWith(end) && name.length - end.length >= SHORTEST_STEM,
    );
    // The longest ending; and where several may be meant, each, and none.
    const meant = agglutinates ? [...found, ''] : [found[0] ?? ''];
    for (const end of meant) stems.add(name.slice(0, name.length - end.length));
    for (const stem of [...stems])
      for (const { end, becomes } of everywhere) stems.add(stem.replace(end, becomes));
    const forms = new Set<string>();
    const add = (stem: string, before: readonly string[]) => {
      if (stem.length >= SHORTEST_STEM) for (const end of before) forms.add(stem + end);
    };
    for (const stem of stems) {
      add(stem, ['', ...endings]);
      for (const { end, becomes, before } of somewhere) {
        const other = stem.replace(end, becomes);
        if (other !== stem) add(other, before);
      }
    }
    forms.delete(name);
    return forms;
  };
}

/** Made when a name is first asked about; the longest ending comes first. */
function listsOf({ endings, shifts = [] }: Declension) {
  const all = shifts.map(([end, becomes, before]) => ({
    end,
    becomes,
    before: before === '' ? [''] : words(before),
  }));
  const isEverywhere = (_: unknown, at: number) => shifts[at]![2] === '*';
  return {
    endings: words(endings).sort((a, b) => b.length - a.length),
    everywhere: all.filter(isEverywhere),
    somewhere: all.filter((shift, at) => !isEverywhere(shift, at)),
  };
}
