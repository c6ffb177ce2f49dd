import {
  BLANK,
  sameContent,
  type CellAddress,
  type CellContent,
  type Change,
  type Problem,
  type Rectangle,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import {
  HostProblem,
  type KeptName,
  type KeptText,
  type SheetEdit,
  type SpreadsheetHost,
} from '../../../addin/host.ts';

/** A host in memory: one sheet named `표` of numbers and texts, with a log of what it was asked. */
export interface FakeHost extends SpreadsheetHost {
  readonly log: string[];
  /** What stands in the cells now, row by row. */
  readonly cells: CellContent[][];
  /** The cell the user is on. */
  readonly selection: { cell: CellAddress };
  /** What the workbook keeps. */
  readonly texts: Map<KeptName, string>;
  /** The next request of this kind is refused with this problem, or breaks with this error. */
  refuse(request: 'read' | 'apply' | 'keep' | 'reveal' | 'selected', reason: Problem | Error): void;
  /** Requests of this kind wait until the result is called. */
  hold(request: 'read' | 'apply'): () => void;
  /** The user types a number. */
  edit(row: number, column: number, value: number): void;
}

/** Makes a host whose sheet begins with these values. */
export function fakeHost(values: readonly (readonly (number | string | null)[])[]): FakeHost {
  const cells: CellContent[][] = values.map((line) => line.map((value) => ({ kind: 'value', value })));
  const texts = new Map<KeptName, string>();
  const log: string[] = [];
  const selection: FakeHost['selection'] = { cell: { sheet: '표', row: 0, column: 0 } };
  const refusals = new Map<string, Problem | Error>();
  const holds = new Map<string, Promise<void>>();
  const listeners = new Set<(edit: SheetEdit) => void>();

  function put({ name, text }: KeptText): void {
    if (text === undefined) texts.delete(name);
    else texts.set(name, text);
  }

  async function asked(request: string): Promise<void> {
    log.push(request);
    await holds.get(request);
    const reason = refusals.get(request);
    refusals.delete(request);
    if (reason) throw reason instanceof Error ? reason : new HostProblem(reason);
  }

  return {
    log,
    cells,
    selection,
    texts,
    language: 'ko',
    onWaiting: () => undefined,
    async read() {
      await asked('read');
      return snapshotOf(cells);
    },
    async apply(changes: readonly Change[], keep?: KeptText) {
      await asked('apply');
      for (const { row, column, before } of changes) {
        const content = cells[row]?.[column];
        if (content && sameContent(content, before)) continue;
        throw new HostProblem({ kind: 'cell-changed-since', sheet: '표', cell: 'A1', found: '', expected: '' });
      }
      for (const { row, column, after } of changes) (cells[row] ??= [])[column] = after;
      if (keep) put(keep);
    },
    kept: (name) => texts.get(name),
    async keep(name, text) {
      await asked('keep');
      put({ name, text });
    },
    loadInsertion: () => Promise.reject(new Error('this host inserts no sheets')),
    async selected() {
      await asked('selected');
      return selection.cell;
    },
    async reveal(sheet: string, range: Rectangle) {
      await asked('reveal');
      log.push(`${sheet} ${range.row},${range.column}`);
    },
    async onEdit(listener) {
      listeners.add(listener);
      return async () => {
        listeners.delete(listener);
      };
    },
    refuse: (request, reason) => refusals.set(request, reason),
    hold(request) {
      let release = (): void => undefined;
      holds.set(request, new Promise((resolve) => (release = resolve)));
      return () => {
        holds.delete(request);
        release();
      };
    },
    edit(row, column, value) {
      (cells[row] ??= [])[column] = { kind: 'value', value };
      for (const listener of listeners) listener({ sheet: '표', range: { row, column, rows: 1, columns: 1 } });
    },
  };
}

function snapshotOf(cells: readonly (readonly CellContent[])[]): WorkbookSnapshot {
  const grid = <Item>(item: (content: CellContent) => Item): Item[][] => cells.map((line) => line.map(item));
  return {
    sheets: [
      {
        name: '표',
        row: 0,
        column: 0,
        values: grid(({ value }) => value),
        texts: grid(({ value }) => (value === null ? '' : String(value))),
        formulas: grid((content) => (content.kind === 'formula' ? content.formula : BLANK)),
        numberFormats: grid(() => 'General'),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        isProtected: false,
      },
    ],
  };
}
