import { tooLarge } from '../fault.ts';
import type { ExcessiveQuantity } from '../problem.ts';

/** Bounds what a whole workbook may come to, where a few bytes of it can ask for much: grids, written-out formulas. */
export class Allowance {
  private left: number;
  private readonly quantity: ExcessiveQuantity;
  private readonly limit: number;

  constructor(quantity: ExcessiveQuantity, limit: number) {
    this.quantity = quantity;
    this.limit = limit;
    this.left = limit;
  }

  spend(amount: number): void {
    this.left -= amount;
    if (!(this.left >= 0)) throw tooLarge(this.quantity, this.limit);
  }
}
