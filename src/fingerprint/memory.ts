/**
 * Large arrays used again. The collector frees them when it sees fit: in a search of 5 million texts the columns of
 * eleven bands that nobody read any more were still in memory.
 */
export class Memory {
  readonly #free: Uint32Array[] = [];

  /** An array of this length or more; what is in it is left over. */
  take(length: number): Uint32Array {
    let best = -1;
    this.#free.forEach((array, i) => {
      if (array.length >= length && !(array.length >= (this.#free[best]?.length ?? Infinity)))
        best = i;
    });
    return best < 0 ? new Uint32Array(length) : this.#free.splice(best, 1)[0]!;
  }

  /** Takes an array that nobody reads any more. */
  give(array: Uint32Array): void {
    this.#free.push(array);
  }
}
