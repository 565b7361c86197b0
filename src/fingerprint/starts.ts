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
