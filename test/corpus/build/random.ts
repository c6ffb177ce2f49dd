/** A seeded sequence (mulberry32): the same seed makes the same book. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from `least` to `most`. */
  from(least: number, most: number): number {
    return least + (this.#next() % (most - least + 1));
  }

  /** An amount: mostly of a few digits, some large, as budget lines are. */
  amount(least: number, most: number): bigint {
    const span = Math.log(most / least);
    const share = this.from(0, 10_000) / 10_000;
    return BigInt(Math.round(least * Math.exp(span * share)));
  }

  /** A part of an amount, between two per mille. */
  part(of: bigint, least: number, most: number): bigint {
    return (of * BigInt(this.from(least * 1000, most * 1000))) / 1_000_000n;
  }

  /** One of some things. */
  pick<T>(things: readonly [T, ...T[]]): T {
    return things[this.from(0, things.length - 1)] ?? things[0];
  }

  /** Some of many, in their order. */
  some<T>(things: readonly T[], count: number): readonly T[] {
    const left = [...things.keys()];
    while (left.length > count) left.splice(this.from(0, left.length - 1), 1);
    return left.map((place) => things[place]).filter((thing) => thing !== undefined);
  }
}
