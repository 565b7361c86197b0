/** Numbered things in groups that stand one behind the other: where each group starts. */

/** The number of each group's first thing, counted over all groups. */
export function startsOf<Group>(
  groups: readonly Group[],
  size: (group: Group) => number,
): Uint32Array {
  const starts = new Uint32Array(groups.length);
  let next = 0;
  groups.forEach((group, i) => {
    starts[i] = next;
    next += size(group);
  });
  return starts;
}

/** Index of the last of some ascending numbers that is not above a value; of equal ones, the last. */
export function lastAtMost(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The places of a column, those of each number one behind the other, ascending; and where each number's start. */
export function placesBy(
  column: Uint32Array,
  below: number,
): { readonly places: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(below + 1);
  for (const number of column) starts[number + 1]! += 1;
  for (let number = 0; number < below; number += 1) starts[number + 1]! += starts[number]!;
  const places = new Uint32Array(column.length);
  const next = starts.slice();
  column.forEach((number, place) => {
    places[next[number]!] = place;
    next[number]! += 1;
  });
  return { places, starts };
}
