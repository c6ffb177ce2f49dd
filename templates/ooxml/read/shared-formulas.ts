import { BLANK, type Blank } from '../contract.ts';
import { type MovableFormula, movableFormula, shownFormula } from '../formula/index.ts';
import type { Allowance } from './allowance.ts';
import type { StoredFormula } from './visitor.ts';

/** The first cell of a shared formula, from which its followers are copied. */
export interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Resolves formulas in the order of the part: followers of a shared formula come after its master. */
export class SharedFormulas {
  private readonly masters = new Map<number, SharedMaster & { move: MovableFormula | undefined }>();
  private readonly allowance: Allowance;

  /** @param allowance bounds the characters written out, since a long formula may have a million followers */
  constructor(allowance: Allowance) {
    this.allowance = allowance;
  }

  /** Remembers the first cell of a shared formula; every formula is to be noted or resolved. */
  note(row: number, column: number, { kind, group, text }: StoredFormula): void {
    if (kind === 'shared' && group !== undefined && text !== '') {
      this.masters.set(group, { row, column, text, move: undefined });
    }
  }

  /** The formula as Excel shows it; blank when there is none to show. */
  resolve(row: number, column: number, formula: StoredFormula): string | Blank {
    const { kind, group, text } = formula;
    if (kind === 'dataTable') return '=TABLE()';
    this.note(row, column, formula);
    if (kind === 'shared' && group !== undefined && text === '') return this.follow(row, column, group);
    return text === '' ? BLANK : shownFormula(text);
  }

  private follow(row: number, column: number, group: number): string | Blank {
    const master = this.masters.get(group);
    if (!master) return BLANK;
    master.move ??= movableFormula(master.text);
    const shown = shownFormula(master.move(row - master.row, column - master.column));
    this.allowance.spend(shown.length);
    return shown;
  }
}
