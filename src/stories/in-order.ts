/** The heaviest of the series that stand in one order in two texts. */

/** Something of one text, and where it stands in the other. */
export interface Placed {
  readonly place: number;
  /** Above 0. */
  readonly weight: number;
}

/**
 * Which of some things, in the order of one text, make the heaviest series whose places never fall: what stands outside it
 * has moved. Of series as heavy the one that ends first, and so on back.
 * Cost: n log n (a Fenwick tree over the places: Fenwick, A new data structure for cumulative frequency tables, 1994).
 * @returns their numbers
 */
export function heaviestInOrder(things: readonly Placed[]): ReadonlySet<number> {
  const places = [...new Set(things.map(({ place }) => place))].sort((a, b) => a - b);
  const rankOf = new Map(places.map((place, rank) => [place, rank + 1]));
  /** By thing: the weight of the heaviest series that ends with it, and what stands before it there. */
  const weight: number[] = [];
  const before: number[] = [];
  /** The one at which a heavier series ends, of equals the first; -1 is none. */
  const heavier = (one: number, other: number): number => {
    if (one === -1 || other === -1) return Math.max(one, other);
    if (weight[one] === weight[other]) return Math.min(one, other);
    return weight[one]! > weight[other]! ? one : other;
  };
  /** By node of the tree, the heaviest of the ranks that it stands for. */
  const heaviest = new Int32Array(places.length + 1).fill(-1);
  things.forEach((thing, at) => {
    const rank = rankOf.get(thing.place)!;
    let best = -1;
    for (let node = rank; node > 0; node -= node & -node) best = heavier(heaviest[node]!, best);
    before.push(best);
    weight.push(thing.weight + (best === -1 ? 0 : weight[best]!));
    for (let node = rank; node < heaviest.length; node += node & -node)
      heaviest[node] = heavier(at, heaviest[node]!);
  });
  const series = new Set<number>();
  let at = weight.reduce((best, _, k) => heavier(k, best), -1);
  while (at >= 0) {
    series.add(at);
    at = before[at]!;
  }
  return series;
}
