import { BLANK, type Blank } from '../contract.ts';
import { shiftFormula, shownFormula } from '../formula/index.ts';
import type { StoredFormula } from './visitor.ts';

/** The first cell of a shared formula, from which its followers are copied. */
export interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Resolves formulas in the order of the part: followers of a shared formula come after its master. */
export class SharedFormulas {
  private readonly masters = new Map<number, SharedMaster>();

  /** The formula as Excel shows it; blank when there is none to show. */
  resolve(row: number, column: number, formula: StoredFormula): string | Blank {
    if (formula.kind === 'dataTable') return '=TABLE()';
    const { group, text } = formula;
    if (formula.kind === 'shared' && group !== undefined) {
      if (text === '') return this.follow(row, column, group);
      this.masters.set(group, { row, column, text });
    }
    return text === '' ? BLANK : shownFormula(text);
  }

  /** The master of a group, as last met. */
  master(group: number): SharedMaster | undefined {
    return this.masters.get(group);
  }

  private follow(row: number, column: number, group: number): string | Blank {
    const master = this.masters.get(group);
    return master ? shownFormula(shiftFormula(master.text, row - master.row, column - master.column)) : BLANK;
  }
}
