/**
 * Large arrays used again. The collector frees them when it sees fit: in a search of 5 million texts the columns of
 * eleven bands that nobody read any more were still in memory.
 */
export class Memory {
  readonly #free: Uint32Array[] = [];

  /** An array of this length; what is in it is left over. What is left of a larger one stays here. */
  take(length: number): Uint32Array {
    let best = -1;
    this.#free.forEach((array, i) => {
      if (array.length >= length && !(array.length >= (this.#free[best]?.length ?? Infinity)))
        best = i;
    });
    if (best < 0) return new Uint32Array(length);
    const [array] = this.#free.splice(best, 1);
    this.give(array!.subarray(length));
    return array!.subarray(0, length);
  }

  /** Takes an array that nobody reads any more. */
  give(array: Uint32Array): void {
    if (array.length > 0) this.#free.push(array);
  }
}
