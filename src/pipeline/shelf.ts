/**
 * Things by number that are made when they are asked for, the last used of them kept. Asked for twice at once, a
 * thing may be made twice. Cost: what it takes to make one that is not kept.
 */
export class Shelf<T> {
  readonly #make: (number: number) => Promise<T>;
  readonly #most: number;
  /** The longest unused first. */
  readonly #made = new Map<number, T>();

  /** @param most things kept */
  constructor(make: (number: number) => Promise<T>, most: number) {
    this.#make = make;
    this.#most = most;
  }

  async get(number: number): Promise<T> {
    const thing = this.#made.get(number) ?? (await this.#make(number));
    this.#made.delete(number);
    this.#made.set(number, thing);
    const [oldest] = this.#made.keys();
    if (this.#made.size > this.#most) this.#made.delete(oldest!);
    return thing;
  }
}
