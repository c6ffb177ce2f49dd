import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import { JUDGES, RULES } from './contest-rules.ts';
import { CASES, CHOSEN, CONTEST_CONTROL, CONTEST_PROGRAMME } from './contest-tables.ts';

type CaseRow = readonly [title: string, department: string, type: string, field: string, level: number, award?: string];

/** Specimen rows (표본): the report prints 9 cases presented (부서 5, 동주민센터 1, 학습동아리 3) alone. */
const CASE_ROWS: readonly CaseRow[] = [
  ['민원서류 한 번 방문 처리', '민원여권과', '부서', '고객만족', 92, '최우수'],
  ['불법 주정차 알림 개선', '주차문화과', '부서', '업무프로세스 개선', 88, '우수'],
  ['폐현수막 재활용', '청소과', '부서', '예산절감', 85, '장려'],
  ['세외수입 통합 고지', '징수과', '부서', '업무프로세스 개선', 84],
  ['공유 주차 구획 확대', '교통행정과', '부서', '고객만족', 82],
  ['이웃 안부 살핌이 운영', '당산1동', '동주민센터', '고객만족', 86, '우수'],
  ['통계로 본 복지 사각지대', '데이터 동아리', '학습동아리', '지식경영', 89, '우수'],
  ['알기 쉬운 공문서 쓰기', '바른말 동아리', '학습동아리', '지식경영', 83, '장려'],
  ['청사 에너지 절약 실험', '에너지 동아리', '학습동아리', '예산절감', 81, '장려'],
  ['도로 점용 안내문 정비', '건설관리과', '부서', '업무프로세스 개선', 76],
  ['공원 화장실 관리 일원화', '푸른도시과', '부서', '업무프로세스 개선', 74],
  ['주민자치 강좌 안내', '문래동', '동주민센터', '고객만족', 72],
  ['직원 업무 편람 공유', '총무과', '부서', '지식경영', 75],
  ['회의 자료 전자화', '행정 동아리', '학습동아리', '예산절감', 73],
];

const PRESENTED_CASES = 9;

/** Digits of π spread the marks, for marks by a rule would hang together as no judges' do. */
const DIGITS =
  '314159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706798214808651328';

/** Marks around a level; one judge kept out of one case. */
function marksOf(keys: readonly string[], level: number, row: number): InputRecord {
  return Object.fromEntries(
    keys.flatMap((key, judge) => {
      const isAway = row === 6 && key === 'presented3';
      const place = (row * keys.length + judge) % (DIGITS.length - 1);
      const [digit, next] = [Number(DIGITS[place]), Number(DIGITS[place + 1])];
      return isAway ? [] : [[key, level - 4 + digit + (next % 2) / 2]];
    }),
  );
}

const RECORDS: readonly InputRecord[] = CASE_ROWS.map(([title, department, type, field, level, award], row) => {
  const isChosen = row < PRESENTED_CASES;
  return {
    key: `B${String(row + 1).padStart(2, '0')}`,
    title: `${title}(표본)`,
    department,
    type,
    field,
    chosen: isChosen ? CHOSEN : '미선정',
    ...marksOf(JUDGES.written, level, row),
    ...(isChosen ? marksOf(JUDGES.presented, level, row) : {}),
    ...(award === undefined ? {} : { award }),
  };
});

/** 행정우수사례 of the office's report of 2015; weights, marks and the cases themselves are specimens. */
export const CONTEST_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [RULES.name]: [
      { contest: '2015년 상반기 구민감동 우수사례 경진대회', held: '2015. 5.', writtenWeight: 40, presentedWeight: 60 },
    ],
    [CASES.name]: RECORDS,
    [CONTEST_PROGRAMME.budget.name]: [
      { programme: '행정우수사례 발굴', budget: 20_100, executed: 14_560, funding: '구비 100%' },
    ],
    [CONTEST_PROGRAMME.tasks.name]: [
      { task: 'B01', kind: '추진실적', title: '상반기 구민감동 우수사례 경진대회', schedule: '2015. 5.' },
      { task: 'B02', kind: '추진실적', title: '상반기 학습동아리 과제수행실적보고서 제출', schedule: '2015. 6.' },
      { task: 'B03', kind: '추진실적', title: '생활불편 우수사례 자료 제출', schedule: '2015. 8.' },
      { task: 'B04', kind: '추진실적', title: '자치구 행정우수사례 발표 자료 제출', schedule: '2015. 8.' },
      { task: 'B05', kind: '추진실적', title: '학습동아리 동아리방 2개소 신설', schedule: '2015. 10.' },
      { task: 'B06', kind: '향후계획', title: '구민감동 우수사례 수시 발표', schedule: '2015. 11. ~ 12.' },
      { task: 'B07', kind: '향후계획', title: '학습동아리 과제 발표', schedule: '2015. 12.' },
    ],
    [CONTEST_CONTROL.input.name]: CONTEST_CONTROL.filledWith(
      {
        '발표 사례': 9,
        '발표 사례 부서': 5,
        '발표 사례 동주민센터': 1,
        '발표 사례 학습동아리': 3,
        '사업 예산액': 20_100,
        '사업 집행액': 14_560,
        '사업 집행률': 72.4,
      },
      '2015 주요업무 추진실적',
    ),
  },
};
