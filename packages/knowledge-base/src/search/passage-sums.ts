/** Sums by passage that are cleared without touching every passage: made once a searcher, used by every search. */
export class PassageSums {
  readonly values: Float32Array;
  readonly #touched: Int32Array;
  #count = 0;

  constructor(passages: number) {
    this.values = new Float32Array(passages);
    this.#touched = new Int32Array(passages);
  }

  /** Adds a positive amount. */
  add(passage: number, amount: number): void {
    const before = this.values[passage] ?? 0;
    if (before === 0) this.#touched[this.#count++] = passage;
    this.values[passage] = before + amount;
  }

  /** The passages that hold a sum, in the order in which they got one; valid until the next `add`. */
  get touched(): Int32Array {
    return this.#touched.subarray(0, this.#count);
  }

  clear(): void {
    const isDense = this.#count > this.values.length * densely;
    if (isDense) this.values.fill(0);
    else for (const passage of this.touched) this.values[passage] = 0;
    this.#count = 0;
  }
}

/** From this share of touched passages on, it is faster to clear all of them in a row. */
const densely = 0.02;
