/**
 * A cache of numbered things: each is made when it is asked for, and the most recently used are kept. One that is asked
 * for twice at the same time may be made twice.
 * Cost: that of making a thing which is not kept.
 */
export class Shelf<T> {
  readonly #make: (number: number) => Promise<T>;
  readonly #most: number;
  /** The least recently used first. */
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
