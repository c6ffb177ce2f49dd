import { join } from 'node:path';
import { explainer, type Explainer } from '../../../core/explain/explain.ts';
import type { Explanation } from '../../../core/explain/explanation.ts';
import {
  BLANK,
  compareFixed,
  doubleOfFixed,
  parseFixed,
  readFigure,
  recalculate,
  roundFixed,
  verify,
  type Change,
  type Finding,
  type Fixed,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import { approvedFiles } from '../../corpus/approved/workbooks.ts';
import { readSnapshot } from '../../corpus/report/engine.ts';
import { seedWorkbook } from '../../seed.ts';

const CORPUS = join(__dirname, '../../corpus/workbooks');
const FILES = approvedFiles(CORPUS);
const WORKBOOKS: readonly (readonly [string, () => WorkbookSnapshot])[] = [
  ['the report of 2015', () => seedWorkbook()],
  ...FILES.map((file) => [file, () => readSnapshot(join(CORPUS, file))] as const),
];

/** The findings that come from working a figure out, and not from comparing it with others of its kind. */
const WORKED_OUT: ReadonlySet<string> = new Set([
  'rate-mismatch',
  'rate-doubtful',
  'rounding-differs',
  'rate-scale-mixed',
  'difference-mismatch',
  'difference-doubtful',
  'total-mismatch',
  'total-doubtful',
  'total-misses-rows',
  'total-doubles-rows',
  'rounding-gap',
]);

test('all styles of the corpus are there', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(84);
});

describe.each(WORKBOOKS)('%s', (_name, read) => {
  const workbook = read();
  const explained = explainAll(workbook);
  const at = ({ sheet, row, column }: Pick<Change, 'sheet' | 'row' | 'column'>): Explanation => {
    const found = explained.get(`${sheet} ${row} ${column}`);
    if (!found) throw new Error(`${sheet} ${row} ${column} was not explained`);
    return found;
  };
  const found = verify(workbook).findings.filter(({ range }) => range.rows * range.columns === 1);
  const byCell = new Map<string, Finding[]>();
  for (const finding of found) {
    const key = `${finding.sheet} ${finding.range.row} ${finding.range.column}`;
    byCell.set(key, [...(byCell.get(key) ?? []), finding]);
  }

  const all = [...explained.values()];
  const hasFinding = ({ sheet, row, column }: Explanation): boolean =>
    byCell.get(`${sheet} ${row} ${column}`)?.some(({ expected }) => expected !== BLANK) === true;
  const told = (some: readonly Explanation[]): readonly string[] => some.map(({ sentence }) => sentence.ko);

  test('every cell is explained, in both languages', () => {
    const bad = /undefined|null|NaN|\n| {2}|\(\)/;
    const isTold = ({ cell, sentence: { ko, en } }: Explanation): boolean =>
      ko.includes(cell) && en.includes(cell) && !bad.test(ko) && !bad.test(en);
    expect(told(all.filter((each) => !isTold(each)))).toEqual([]);
  });

  test('what is expected is what verification expects, worked out from the same figures', () => {
    for (const findings of byCell.values()) {
      const [first] = findings.filter(({ expected }) => expected !== BLANK);
      if (!first) continue;
      const { cell, expected, ...explanation } = at({ ...first, ...first.range });
      expect([cell, expected]).toEqual([cell, first.expected]);
      if (WORKED_OUT.has(first.problem.kind)) expect([cell, ownValue(explanation)]).toEqual([cell, valueOf(first)]);
    }
  });

  test('nothing is called wrong that verification does not call so', () => {
    const isWrong = ({ agreement }: Explanation): boolean => agreement === 'differs' || agreement === 'gap';
    expect(told(all.filter((each) => isWrong(each) !== hasFinding(each)))).toEqual([]);
    expect(told(all.filter((each) => each.agreement === 'agrees' && !isSameFigure(each)))).toEqual([]);
  });

  test('what recalculating would write where nothing is wrong is what is expected', () => {
    for (const change of recalculate(workbook).changes) {
      const { cell, findings, agreement, expected } = at(change);
      if (findings.length > 0 || agreement === 'agrees') continue;
      expect([cell, figureOf(expected)]).toEqual([cell, written(change)]);
    }
  });
});

function explainAll(workbook: WorkbookSnapshot): ReadonlyMap<string, Explanation> {
  const explain: Explainer = explainer(workbook);
  const all = new Map<string, Explanation>();
  for (const { name: sheet, row, column, values } of workbook.sheets) {
    values.forEach((line, r) =>
      line.forEach((_, c) => {
        const place = { sheet, row: row + r, column: column + c };
        all.set(`${sheet} ${place.row} ${place.column}`, explain(place));
      }),
    );
  }
  return all;
}

/** The figure a text says, without its unit. */
function figureOf(text: string | null): number | undefined {
  const reading = text === null ? null : readFigure(text);
  return reading?.kind === 'figure' ? doubleOfFixed(reading.value) : undefined;
}

function valueOf({ expected }: Finding): number | undefined {
  return figureOf(expected);
}

/** What an explanation works out itself, from its exact value and its rounding rule alone. */
function ownValue({ derivation }: Pick<Explanation, 'derivation'>): number | undefined {
  const exact = exactOf(derivation?.exact ?? null);
  if (!exact) return undefined;
  const rule = derivation?.rounding?.rule;
  return doubleOfFixed(rule ? roundFixed(exact, rule) : exact);
}

/** A value that was cut off lies a little beyond its last digit. */
function exactOf(text: string | null): Fixed | undefined {
  return text === null ? undefined : parseFixed(text.replace('…', '1').replaceAll(',', '').replace('△', '-'));
}

function isSameFigure({ shown, expected }: Explanation): boolean {
  const [a, b] = [shown, expected].map((text) => readFigure(text ?? ''));
  if (a?.kind === 'dash') return b?.kind === 'figure' && b.value.coefficient === 0n;
  if (a?.kind !== 'figure' || b?.kind !== 'figure') return false;
  return compareFixed(roundFixed(b.value, { mode: 'half-up', digits: a.value.scale }), a.value) === 0;
}

function written({ after, numberFormat }: Change): number | undefined {
  if (typeof after.value === 'string') return figureOf(after.value);
  if (typeof after.value !== 'number') return undefined;
  return numberFormat?.after.includes('%') ? after.value * 100 : after.value;
}
