/** Things that ties put into groups (union-find). Nearly constant time a tie. */
export class Groups {
  /** Of each thing another one of its group; of the one that the group is known by, itself. */
  readonly #above: Int32Array;

  /** @param things are numbers below this, each a group of its own */
  constructor(things: number) {
    this.#above = Int32Array.from({ length: things }, (_, thing) => thing);
  }

  join(one: number, other: number): void {
    this.#above[this.of(one)] = this.of(other);
  }

  /** What the group of a thing is known by, until it is joined with another. */
  of(thing: number): number {
    const above = this.#above;
    let at = thing;
    while (above[at] !== at) {
      above[at] = above[above[at]!]!;
      at = above[at]!;
    }
    return at;
  }

  /** All groups of two or more, ascending, in the order of their first. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (let thing = 0; thing < this.#above.length; thing++) {
      const known = groups.get(this.of(thing));
      if (known) known.push(thing);
      else groups.set(this.of(thing), [thing]);
    }
    return [...groups.values()].filter((members) => members.length > 1);
  }
}
