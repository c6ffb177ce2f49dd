import { parseRegion, splitAddress } from '../region.ts';
import { cellError, parseError } from '../value.ts';
import type { CellValue } from '../value.ts';
import type { Expression, Operator } from './syntax.ts';
import { tokenize } from './token.ts';
import type { Token } from './token.ts';

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

function isOperator(source: string): source is Operator {
  return Object.hasOwn(PRECEDENCE, source);
}

/** A formula Excel would refuse to take. */
export class FormulaFault extends Error {}

/** Reads a formula with its leading `=`; throws {@link FormulaFault} when it is not one. */
export function parseFormula(formula: string): Expression {
  const tokens = tokenize(formula.slice(1));
  if (!tokens) throw new FormulaFault(formula);
  return new Parser(tokens.filter((token) => token.kind !== 'space')).whole();
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.binary(1);
    if (this.at < this.tokens.length) throw new FormulaFault();
    return expression;
  }

  private get next(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(source: string): boolean {
    if (this.next?.source !== source || this.next.kind !== 'sign') return false;
    this.at += 1;
    return true;
  }

  private expect(source: string): void {
    if (!this.take(source)) throw new FormulaFault();
  }

  private binary(minimum: number): Expression {
    let left = this.prefix();
    for (;;) {
      const source = this.next?.kind === 'sign' ? this.next.source : '';
      if (!isOperator(source) || PRECEDENCE[source] < minimum) return left;
      this.at += 1;
      const right = this.binary(PRECEDENCE[source] + 1);
      left = { kind: 'binary', operator: source, left, right };
    }
  }

  /** A sign binds tighter than `^` in Excel: `-2^2` is 4. */
  private prefix(): Expression {
    if (this.take('-')) return { kind: 'negate', operand: this.prefix() };
    if (this.take('+')) return { kind: 'plus', operand: this.prefix() };
    let operand = this.primary();
    while (this.take('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  private primary(): Expression {
    const token = this.next;
    if (!token) throw new FormulaFault();
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.source) };
      case 'text':
        return { kind: 'constant', value: token.source.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'constant', value: parseError(token.source) ?? cellError('#VALUE!') };
      case 'reference':
        return reference(token.source);
      case 'call':
        return this.call(token.source);
      case 'name':
        return named(token.source);
      default:
        return this.bracket(token.source);
    }
  }

  private bracket(source: string): Expression {
    if (source === '{') return this.array();
    if (source !== '(') throw new FormulaFault();
    const inner = this.binary(1);
    this.expect(')');
    return inner;
  }

  private call(name: string): Expression {
    this.expect('(');
    const inputs: Expression[] = [];
    if (this.take(')')) return { kind: 'call', name: name.toUpperCase(), inputs };
    do {
      const isMissing = this.next?.source === ',' || this.next?.source === ')';
      inputs.push(isMissing ? { kind: 'missing' } : this.binary(1));
    } while (this.take(','));
    this.expect(')');
    return { kind: 'call', name: name.toUpperCase(), inputs };
  }

  private array(): Expression {
    const rows: CellValue[][] = [[]];
    do {
      const element = this.prefix();
      const value = element.kind === 'negate' ? element.operand : element;
      if (value.kind !== 'constant') throw new FormulaFault();
      const isNegative = element.kind === 'negate' && typeof value.value === 'number';
      rows.at(-1)?.push(isNegative ? -Number(value.value) : value.value);
      if (this.take(';')) rows.push([]);
      else if (!this.take(',')) break;
    } while (this.at < this.tokens.length);
    this.expect('}');
    return { kind: 'array', rows };
  }
}

function named(source: string): Expression {
  const upper = source.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
  return { kind: 'name', name: source };
}

function reference(source: string): Expression {
  const { sheet, region } = splitAddress(source);
  const area = parseRegion(region);
  if (!area) return { kind: 'constant', value: cellError('#REF!') };
  return { kind: 'reference', sheet, area };
}
