import { EVALUATION_SENTENCES } from '../../../core/problem/evaluation.ts';
import { describeProblem, severityOf, type Problem } from '../../../core/problem/index.ts';

const record = '총무과';
const field = { ko: '실적', en: 'actual' };

const CASES: readonly (readonly [Problem, severity: string, ko: string, en: string])[] = [
  [{ kind: 'actual-missing', record, field }, 'warning', '‘실적’ 미입력', "'actual' not reported"],
  [{ kind: 'achievement-undefined', record, reason: 'no-distance' }, 'error', '기준과 목표가 같음', 'the same'],
  [{ kind: 'achievement-undefined', record, reason: 'below-table' }, 'error', '구간표에 없는 값', 'below the table'],
  [{ kind: 'observation-unfit', record, field, rule: 'up' }, 'error', '유형(up)', 'type up'],
  [{ kind: 'panel-too-small', record, field, found: '2', needed: '3' }, 'error', '2명(최소 3명)', '2 members, 3'],
  [{ kind: 'score-incomplete', record, field, found: '지표' }, 'warning', '지표의 점수가 없어', '지표 has no score'],
  [{ kind: 'head-count-impossible', record, field, found: '2', grade: 'B' }, 'error', 'B등급', 'grade B'],
  [{ kind: 'grade-tie-unresolved', records: '가, 나', score: '80.00' }, 'warning', '80.00점 동점', 'tied at 80.00'],
  [{ kind: 'adjustment-limited', record, field, found: '3', limit: '2.5' }, 'info', '한도 2.5점', 'limit 2.5'],
  [
    { kind: 'direction-contradicts', record, rule: '상향', target: '1', baseline: '2' },
    'warning',
    '목표 1이(가) 기준치 2',
    'target 1 lies against',
  ],
  [{ kind: 'target-set-late', record, found: '3. 1.', start: '1. 1.' }, 'warning', '(3. 1.)', 'set on 3. 1.'],
  [{ kind: 'evidence-missing', record, field }, 'warning', '증빙 없음', 'no evidence'],
  [{ kind: 'threshold-lowered', record, found: '79', before: '80' }, 'warning', '79%가 이전 80%', '79 % is below'],
  [{ kind: 'record-kept', record, round: '1분기' }, 'error', '덮어쓰지 않음', 'not overwritten'],
  [
    { kind: 'date-after-as-of', record, field, found: '11. 1.', asOf: '10. 31.' },
    'error',
    '기준일 10. 31. 이후',
    'after',
  ],
  [{ kind: 'deadline-passed', record, field, due: '10. 21.', days: 10 }, 'warning', '10일 초과', '10 days ago'],
  [{ kind: 'state-contradicts', record, field, state: '완료', found: '90' }, 'warning', '‘완료’', 'state 완료'],
  [{ kind: 'submission-differs', record, field, own: '1', submitted: '2' }, 'error', '제출 자료 2', '2 as submitted'],
  [{ kind: 'basis-after-evaluation', record, basis: '12. 31.', end: '10. 31.' }, 'error', '10. 31. 이후', 'ends on'],
  [{ kind: 'season-missing', record, missing: '겨울철' }, 'info', '겨울철 없음', 'plan for 겨울철'],
  [{ kind: 'weekday-differs', record, field, found: '(화)', expected: '월' }, 'warning', '월요일이 아님', '(월)'],
  [{ kind: 'indicator-sets-differ', record, first: '270', second: '255' }, 'warning', '270에서 255', '270 to 255'],
  [{ kind: 'scope-ambiguous', record, found: '4 5급', meant: '4·5급' }, 'warning', '‘4·5급’에서', "'4·5급' without"],
  [{ kind: 'group-varies', record, field, found: '3명, 4명' }, 'error', '3명, 4명', '3명, 4명'],
];

test.each(CASES)('%j', (problem, severity, ko, en) => {
  expect(severityOf(problem)).toBe(severity);
  expect(describeProblem(problem, 'ko')).toContain(ko);
  expect(describeProblem(problem, 'en')).toContain(en);
  const subject = problem.kind === 'grade-tie-unresolved' ? '가, 나' : record;
  expect(describeProblem(problem, 'ko').startsWith(`${subject}: `)).toBe(true);
  expect(describeProblem(problem, 'en').startsWith(`${subject}: `)).toBe(true);
});

test('every kind is among them', () => {
  expect(new Set(CASES.map(([{ kind }]) => kind))).toEqual(new Set(Object.keys(EVALUATION_SENTENCES)));
});
