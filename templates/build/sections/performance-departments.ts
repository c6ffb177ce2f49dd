import {
  addFixed,
  BLANK,
  compareFixed,
  exact,
  fixed,
  gradeByQuota,
  quotientOf,
  rankByScore,
  roundQuotient,
  subtractFixed,
  weightedScore,
  type Fixed,
  type GradeQuota,
  type Quotient,
} from '../../../core/index.ts';
import { isNumber, type Entry, type Figure } from '../figure/figure.ts';
import { byRow, type CalculatedColumn } from '../table/calculated-column.ts';
import { columnReference, filledColumn, type FilledTable } from '../table/filled-table.ts';
import type { InputTable } from '../table/input-table.ts';
import { at, count, total } from '../table/table-figures.ts';
import { JUDGEMENTS, meanFigure } from './performance-figures.ts';

/** How many projects of the department are judged so. */
export function judgedColumn(indicators: InputTable, judged: keyof typeof JUDGEMENTS): CalculatedColumn {
  return byRow((own, book) => {
    const department = own('department');
    const where = { department, judgement: JUDGEMENTS[judged] };
    return whereNamed(department, count(book.table(indicators), 'project', where));
  });
}

/** 사업수 = 정상 + 부진 + 미산정. */
export const projectsColumn: CalculatedColumn = byRow((own) => {
  const parts = [own('normal'), own('weak'), own('incomplete')];
  const list = parts.map(({ formula }) => formula);
  const numbers = parts.map(({ value }) => value).filter(isNumber);
  return {
    formula: `IF(COUNT(${list.join(',')})<3,"",${list.join('+')})`,
    value: numbers.length < 3 ? BLANK : numbers.reduce(addFixed, fixed(0n)),
  };
});

/** Σ of the weights of the department's indicators. */
export function weightColumn(indicators: InputTable): CalculatedColumn {
  return byRow((own, book) => {
    const department = own('department');
    return whereNamed(department, total(book.table(indicators), 'weight', { department }));
  });
}

/** The plain mean of its counted achievements; nothing while a project is not scored. */
export function meanColumn(indicators: InputTable): CalculatedColumn {
  return byRow((own, book) => {
    const [department, size] = [own('department'), own('projects')];
    const sum = total(book.table(indicators), 'achievement', { department });
    const mean = meanFigure(book.settings.rule, { sum, size, decimals: 2 });
    return whereScored(own, mean);
  });
}

/** Σ(가중치 × 달성률) ÷ Σ 가중치 + 가점 − 감점; nothing while a project is not scored or has no weight. */
export function scoreColumn(indicators: InputTable): CalculatedColumn {
  return byRow((own, book) => {
    const table = book.table(indicators);
    const { rule } = book.settings;
    const [department, weight, projects] = [own('department'), own('weight'), own('projects')];
    const [names, points] = [columnReference(table, 'department'), columnReference(table, 'points')];
    // points over weights are a ratio, percent of it are wanted
    const sum = `100*SUMIFS(${points},${names},${department.formula})`;
    const scored = `COUNTIFS(${names},${department.formula},${points},">=0")`;
    const mean = meanFigure(rule, { sum: { formula: sum, value: BLANK }, size: weight, decimals: 2 });
    const adjusted = `ROUND(${mean.formula}+${own('bonus').formula}-${own('penalty').formula},2)`;
    const isOpen = `OR(${weight.formula}=0,${scored}<${projects.formula})`;
    const weighted = weightedOf(table, department.value);
    const score = weighted === BLANK ? BLANK : roundQuotient(weighted, rule.rounding);
    return whereScored(own, {
      formula: `IF(COUNT(${weight.formula})=0,"",IF(${isOpen},"",${adjusted}))`,
      value: score === BLANK ? BLANK : adjust(score, own('bonus').value, own('penalty').value),
    });
  });
}

function adjust(score: Fixed, bonus: Entry, penalty: Entry): Fixed {
  const raised = isNumber(bonus) ? addFixed(score, bonus) : score;
  return isNumber(penalty) ? subtractFixed(raised, penalty) : raised;
}

/** The department's score by core, its indicators weighted as they stand. */
function weightedOf(table: FilledTable, department: Entry): Quotient | typeof BLANK {
  const names = filledColumn(table, 'department').entries;
  const [weights, achievements] = ['weight', 'achievement'].map((key) => filledColumn(table, key).entries);
  const projects = filledColumn(table, 'project').entries;
  const items = names.flatMap((name, row) => {
    if (department === BLANK || name !== department || projects[row] === BLANK) return [];
    const [weight, achieved] = [weights?.[row] ?? BLANK, achievements?.[row] ?? BLANK];
    const score = isNumber(achieved) ? quotientOf(achieved) : BLANK;
    return [{ id: String(row), weight: isNumber(weight) ? weight : BLANK, score, isMeasurable: true }];
  });
  if (items.some(({ weight }) => weight === BLANK)) return BLANK;
  const place = { record: '', field: { ko: '가중치', en: 'weight' } };
  return weightedScore(items, { unmeasured: 'redistribute', weightsTotal: 'relative', place }).value.score;
}

/** The place among all departments, the highest score first; those that are tied share the better one. */
export const rankColumn: CalculatedColumn = (rows) => {
  const scores = rows.entries('score').map((entry) => (isNumber(entry) ? quotientOf(entry) : BLANK));
  const cell = rows.cell('score', 0).formula;
  return {
    formula: `IF(COUNT(${cell})=0,"",RANK(${cell},${rows.column('score')}))`,
    entries: rankByScore(scores, (score) => score).map(({ rank }) => (rank === BLANK ? BLANK : exact(rank))),
  };
};

/** The order in which the ranking is printed: no two alike, the tied as they stand in the table. */
export const placeColumn: CalculatedColumn = (rows) => {
  const ranks = rows.entries('rank');
  const cell = rows.cell('rank', 0).formula;
  return {
    formula: `IF(COUNT(${cell})=0,"",${cell}+COUNTIF(${rows.upToRow('rank')},${cell})-1)`,
    entries: ranks.map((rank, row) => {
      if (!isNumber(rank)) return BLANK;
      const tied = ranks.slice(0, row).filter((other) => isNumber(other) && compareFixed(other, rank) === 0);
      return addFixed(rank, exact(tied.length));
    }),
  };
};

/** Which grade takes what rounding leaves over. */
const REMAINDER_TO = 'B';

/** The grade by the shares of the grades (상대평가), heads half-up, the remainder to B, the tied all up. */
export function gradeColumn(grades: InputTable): CalculatedColumn {
  return (rows, book) => {
    const table = book.table(grades);
    const names = filledColumn(table, 'grade').entries;
    const shares = names.map((_, row) => at(table, 'share', row));
    const size = `COUNT(${rows.column('score')})`;
    const heads = names.map((name, row) =>
      name === REMAINDER_TO ? undefined : `INT((${size}*ROUND(${shares[row]?.formula ?? ''}*10,0)*2+1000)/2000)`,
    );
    const others = heads.flatMap((formula) => formula ?? []).join('-');
    const headOf = (row: number): string => heads[row] ?? `(${size}-${others})`;
    const rank = rows.cell('rank', 0).formula;
    const last = `"${String(names.at(-1) ?? '')}"`;
    const chosen = names.slice(0, -1).reduceRight<string>((otherwise, name, row) => {
      const upTo = Array.from({ length: row + 1 }, (_, n) => headOf(n)).join('+');
      return `IF(${rank}<=${upTo},"${String(name ?? '')}",${otherwise})`;
    }, last);
    const range = columnReference(table, 'share');
    const isDivided = `AND(COUNT(${range})=${names.length},ROUND(SUM(${range})*10,0)=1000,${size}-${others}>=0)`;
    return {
      formula: `IF(COUNT(${rank})=0,"",IF(${isDivided},${chosen},""))`,
      entries: gradesOf(rows.entries('score'), quotasOf(table)),
    };
  };
}

function quotasOf(table: FilledTable): readonly GradeQuota[] {
  const shares = filledColumn(table, 'share').entries;
  return filledColumn(table, 'grade').entries.map((grade, row) => {
    const share = shares[row] ?? BLANK;
    return { grade: String(grade), share: isNumber(share) ? share : fixed(0n) };
  });
}

function gradesOf(scores: readonly Entry[], quotas: readonly GradeQuota[]): readonly Entry[] {
  const graded = gradeByQuota(scores, {
    quotas,
    rule: 'half-up',
    remainderTo: REMAINDER_TO,
    tie: 'all-up',
    tieBreakers: [],
    scoreOf: (score) => (isNumber(score) ? quotientOf(score) : BLANK),
    nameOf: String,
    place: { record: '부서', field: { ko: '등급', en: 'grade' } },
  });
  return graded.value.map(({ grade }) => grade);
}

/** Nothing in a row without a department. */
function whereNamed({ formula, value }: Figure, figure: Figure): Figure {
  return {
    formula: `IF(${formula}="","",${figure.formula})`,
    value: value === BLANK ? BLANK : figure.value,
  };
}

/** Nothing while a project of the department is not scored, or it has none. */
function whereScored(own: (key: string) => Figure, figure: Figure): Figure {
  const [projects, incomplete] = [own('projects'), own('incomplete')];
  const isScored =
    isNumber(projects.value) && projects.value.coefficient > 0n && isNumber(incomplete.value)
      ? incomplete.value.coefficient === 0n
      : false;
  return {
    formula: `IF(COUNT(${projects.formula})=0,"",IF(OR(${projects.formula}=0,${incomplete.formula}>0),"",${figure.formula}))`,
    value: isScored ? figure.value : BLANK,
  };
}
