import { evaluate } from './formula/evaluate.ts';
import type { Surroundings } from './formula/evaluate.ts';
import { FormulaFault, parseFormula } from './formula/parse.ts';
import type { Expression } from './formula/syntax.ts';
import type { FunctionCalls } from '../functions/calls.ts';
import type { Rectangle } from './region.ts';
import type { Cell, Sheet } from './sheet.ts';
import type { CellValue } from './value.ts';

/** What the calculation asks of the book. */
export interface FormulaSource {
  readonly sheets: readonly Sheet[];
  findSheet(name: string): Sheet | undefined;
  findName(name: string, sheet: Sheet): Expression | undefined;
  /** The custom functions of an add-in; null while there is none. */
  readonly functions: FunctionCalls | null;
}

interface Node {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  state: 'waiting' | 'open' | 'done';
  /** Whether the formula reads its own result on some way. */
  isCircular: boolean;
}

const parsed = new Map<string, Expression | null>();

/** The tree of a formula, read once; null when it is none. */
export function expressionOf(formula: string): Expression | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const fresh = parseOrNull(formula);
  parsed.set(formula, fresh);
  return fresh;
}

function parseOrNull(formula: string): Expression | null {
  try {
    return parseFormula(formula);
  } catch (fault) {
    if (fault instanceof FormulaFault) return null;
    throw fault;
  }
}

/** Calculates every formula of the book, each after those it reads; a circle comes to 0. */
export function calculate(book: FormulaSource): void {
  const nodes = collectNodes(book);
  for (const line of nodes.values()) for (const node of line.values()) settle(node, nodes, book);
}

type Nodes = Map<Sheet, Map<string, Node>>;

function key(row: number, column: number): string {
  return `${row},${column}`;
}

function collectNodes(book: FormulaSource): Nodes {
  const nodes: Nodes = new Map();
  for (const sheet of book.sheets) {
    const found = new Map<string, Node>();
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (cell.formula !== null)
          found.set(key(row, column), { sheet, cell, row, column, state: 'waiting', isCircular: false });
      }
    }
    nodes.set(sheet, found);
  }
  return nodes;
}

/** Works with a stack of its own, so that a column of cumulative sums does not exhaust the real one. */
function settle(start: Node, nodes: Nodes, book: FormulaSource): void {
  const stack = [start];
  const path: Node[] = [];
  for (let node = stack.at(-1); node; node = stack.at(-1)) {
    if (node.state === 'waiting') {
      node.state = 'open';
      path.push(node);
      stack.push(...precedents(node, nodes, book, (first) => closeCircle(path, first)));
      continue;
    }
    stack.pop();
    if (node.state !== 'open') continue;
    path.pop();
    finish(node, book);
  }
}

/** The path came back to one of its own formulas: all from there on stand in a circle. */
function closeCircle(path: readonly Node[], first: Node): void {
  for (const node of path.slice(path.indexOf(first))) node.isCircular = true;
}

function finish(node: Node, book: FormulaSource): void {
  node.state = 'done';
  const expression = expressionOf(node.cell.formula ?? '');
  if (expression) node.cell.value = node.isCircular ? 0 : unsignedZero(evaluate(expression, surroundings(node, book)));
}

/** Excel has one zero. */
function unsignedZero(value: CellValue): CellValue {
  return value === 0 ? 0 : value;
}

function surroundings(node: Node, book: FormulaSource): Surroundings {
  return {
    sheet: node.sheet,
    row: node.row,
    column: node.column,
    findSheet: (name) => book.findSheet(name),
    findName: (name) => book.findName(name, node.sheet),
    callCustom: (name, inputs) => book.functions?.call(name, inputs),
  };
}

/** The waiting formulas a formula reads; one that is open already closes a circle. */
function precedents(node: Node, nodes: Nodes, book: FormulaSource, onCircle: (first: Node) => void): Node[] {
  const found: Node[] = [];
  const expression = expressionOf(node.cell.formula ?? '');
  if (!expression) return found;
  eachReference(expression, node.sheet, book, (sheet, area) => {
    const candidates = nodes.get(sheet);
    if (!candidates || candidates.size === 0) return;
    const consider = (other: Node | undefined): void => {
      if (!other || other.state === 'done') return;
      if (other.state === 'open') onCircle(other);
      else found.push(other);
    };
    if (area.rows * area.columns > candidates.size) {
      for (const other of candidates.values()) if (isWithin(area, other)) consider(other);
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        consider(candidates.get(key(row, column)));
      }
    }
  });
  return found;
}

function isWithin(area: Rectangle, { row, column }: Node): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

type ReferenceVisitor = (sheet: Sheet, area: Rectangle) => void;

function eachReference(expression: Expression, home: Sheet, book: FormulaSource, visit: ReferenceVisitor): void {
  switch (expression.kind) {
    case 'reference': {
      const sheet = expression.sheet === null ? home : book.findSheet(expression.sheet);
      if (sheet) visit(sheet, expression.area);
      return;
    }
    case 'name': {
      const meaning = book.findName(expression.name, home);
      if (meaning) eachReference(meaning, home, book, visit);
      return;
    }
    case 'call':
      for (const input of expression.inputs) eachReference(input, home, book, visit);
      return;
    case 'negate':
    case 'plus':
    case 'percent':
      eachReference(expression.operand, home, book, visit);
      return;
    case 'binary':
      eachReference(expression.left, home, book, visit);
      eachReference(expression.right, home, book, visit);
      return;
    default:
  }
}
