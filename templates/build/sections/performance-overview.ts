import { textFigure, type Figure } from '../figure/figure.ts';
import { amountText, orElse, rateText, words } from '../figure/words.ts';
import { givenRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { columnReference, filledColumn } from '../table/filled-table.ts';
import { at, count, numbersIn } from '../table/table-figures.ts';
import { cappedSum, JUDGEMENTS, meanFigure, reaching, ROUNDS } from './performance-figures.ts';
import { capOf, chosenRound, CRITERIA, GRADES, GRADE_RECORDS, thresholdOf } from './performance-criteria.ts';
import { DISTRIBUTION_FORM, RETRIED_FORM, ROUNDS_FORM } from './performance-forms.ts';
import { DEPARTMENTS, INDICATORS, PROGRAMME } from './performance-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

/** All projects round by round, grades, tasks and budget (성과평가 총괄). */
export function overviewReport(book: Book): Report {
  return {
    name: '성과평가 총괄',
    title: '성과관리 주요사업 평가결과',
    widths: Array.from({ length: 20 }, () => 4.8),
    blocks: [
      summaryLines(book),
      roundsBlock(book),
      roundsChart(),
      retriedBlock(book),
      { ...distributionBlock(book), startsPage: true },
      distributionChart(),
      tasksBlock(book, PROGRAMME, [3, 12, 5]),
      budgetBlock(book, PROGRAMME, [4, 4, 4, 4, 4]),
    ],
  };
}

/** The round as a text; nothing while none is chosen. */
export function roundText(book: Book): Figure {
  return words(chosenRound(book));
}

function summaryLines(book: Book): LinesBlock {
  const indicators = book.table(INDICATORS);
  const departments = amountText(count(book.table(DEPARTMENTS), 'department'));
  const projects = amountText(count(indicators, 'project'));
  const judged = (key: keyof typeof JUDGEMENTS): Figure =>
    amountText(count(indicators, 'project', { judgement: JUDGEMENTS[key] }));
  const threshold = rateText(thresholdOf(book), book.settings.rateFormat);
  return {
    kind: 'lines',
    caption: '□ 평가개요',
    lines: [
      words(' ○ 평가대상 : ', departments, '개 부서, 성과관리 주요사업 ', projects, '개'),
      words(' ○ 평가회차 : ', roundText(book), '(정상 기준 달성률 ', threshold, '% 이상)'),
      words(
        ' ○ 평가결과 : 정상 ',
        judged('normal'),
        '개, 부진 ',
        judged('weak'),
        '개, 미산정 ',
        judged('incomplete'),
        '개',
      ),
    ],
  };
}

function roundsBlock(book: Book): FormBlock {
  const indicators = book.table(INDICATORS);
  const cap = capOf(book);
  const records = ROUNDS.map((_, n): PrintedRecord => {
    const key = `rate${n}`;
    const { entries } = filledColumn(indicators, key);
    const range = columnReference(indicators, key);
    const threshold = at(book.table(CRITERIA), 'normalFrom', n);
    const scored = numbersIn(indicators, key);
    return givenRecord('item', {
      round: at(book.table(CRITERIA), 'round', n),
      normalFrom: threshold,
      projects: count(indicators, 'project'),
      scored,
      normal: reaching(entries, range, threshold),
      achievement: meanFigure(book.settings.rule, { sum: cappedSum(entries, range, cap), size: scored, decimals: 2 }),
    });
  });
  return {
    kind: 'form',
    id: 'rounds',
    caption: '□ 회차별 평가결과',
    unit: '개 사업, %',
    form: ROUNDS_FORM,
    columns: ['round', 'normalFrom', 'projects', 'scored', 'normal', 'weak', 'normalRate', 'achievement'],
    records,
    spans: [5, 3, 2, 2, 2, 2, 2, 2],
    headings: { normalRate: '정상\n비율(%)', achievement: '평균\n달성률(%)' },
    notes: ['※ 달성률은 설정의 자리까지 처리하고 상한을 넘으면 상한으로 하여 판정·평균·점수에 씀'],
  };
}

function roundsChart(): ChartBlock {
  return {
    kind: 'chart',
    rows: 13,
    chart: (printed) => {
      const categories = printed.run('rounds', 'round');
      const series = (key: string) => ({
        name: printed.heading('rounds', key),
        categories,
        values: printed.run('rounds', key),
      });
      return {
        name: '회차별 정상·부진',
        alternativeText: '회차별 정상 사업과 부진 사업의 수(누적 막대)',
        title: { text: '회차별 정상·부진 사업 수(개)' },
        plots: [
          {
            kind: 'bars',
            direction: 'vertical',
            grouping: 'stacked',
            series: ['normal', 'weak'].map((key) => ({ ...series(key), labels: { position: 'centre' } })),
          },
        ],
        valueAxis: { minimum: 0 },
      };
    },
  };
}

function retriedBlock(book: Book): FormBlock {
  const indicators = book.table(INDICATORS);
  const { normal, weak, incomplete } = JUDGEMENTS;
  const now = (judgement: string): Figure => count(indicators, 'project', { before: weak, judgement });
  return {
    kind: 'form',
    id: 'retried',
    caption: '□ 이전 회차 부진사업 재평가',
    unit: '개 사업',
    form: RETRIED_FORM,
    columns: ['label', 'before', 'normal', 'weak', 'incomplete', 'fresh'],
    records: [
      givenRecord('item', {
        label: orElse(roundText(book), '전체'),
        normal: now(normal),
        weak: now(weak),
        incomplete: now(incomplete),
        fresh: count(indicators, 'project', { before: normal, judgement: weak }),
      }),
    ],
    spans: [5, 3, 3, 3, 3, 3],
    notes: ['※ 이전 부진 = 정상 전환 + 계속 부진 + 미산정'],
  };
}

function distributionBlock(book: Book): FormBlock {
  const [departments, grades] = [book.table(DEPARTMENTS), book.table(GRADES)];
  return {
    kind: 'form',
    id: 'distribution',
    caption: '□ 부서 등급 분포',
    unit: '개 부서, %',
    form: DISTRIBUTION_FORM,
    columns: ['grade', 'quota', 'departments', 'share'],
    records: [
      givenRecord('total', { grade: '계', departments: numbersIn(departments, 'rank') }),
      ...GRADE_RECORDS.map(({ grade }, row) =>
        givenRecord('item', {
          grade: textFigure(String(grade)),
          quota: at(grades, 'share', row),
          departments: count(departments, 'department', { grade: String(grade) }),
        }),
      ),
    ],
    spans: [5, 5, 5, 5],
    centred: ['grade'],
    rowHeight: 20,
    notes: ['※ 인원은 배분비율을 반올림하고 나머지는 B에 더함. 동점은 높은 등급'],
  };
}

function distributionChart(): ChartBlock {
  const drawn = { from: 1 };
  return {
    kind: 'chart',
    rows: 12,
    chart: (printed) => ({
      name: '등급 분포',
      alternativeText: '등급별 부서 수(세로 막대)',
      title: { text: '등급별 부서 수(개)' },
      plots: [
        {
          kind: 'bars',
          direction: 'vertical',
          grouping: 'clustered',
          series: [
            {
              name: printed.heading('distribution', 'departments'),
              categories: printed.run('distribution', 'grade', drawn),
              values: printed.run('distribution', 'departments', drawn),
              labels: { position: 'outside' },
            },
          ],
        },
      ],
      valueAxis: { minimum: 0 },
      legend: 'none',
    }),
  };
}
