import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import { LAST_TASK_ROWS, TASK_ROWS, type TaskRow } from './plan-sample-tasks.ts';
import { LAST_TASKS, PLAN_CONTROL, PROGRAMMES, TASKS } from './plan-tables.ts';

type ProgrammeRow = readonly [title: string, team: string, required: number, before: number, formerly?: string];

const PROGRAMME_ROWS: readonly ProgrammeRow[] = [
  ['구정 주요사업 종합 조정을 통한 정책목표 달성', '정책기획팀', 64_031, 43_452],
  ['성과평가를 통한 체계적인 사업관리', '심사평가팀', 14_140, 8_815],
  ['외부기관 평가 관리 강화', '심사평가팀', 58_100, 55_000],
  ['건전재정 실현을 위한 효율적인 재정 운용', '예산팀', 239_391, 195_961, '건전하고 효율적인 재정운용'],
  ['주민참여예산제 운영', '예산팀', 14_790, 14_790],
  ['행정우수사례 발굴', '경영혁신팀', 20_100, 20_100],
  ['구민창안·공무원 제안제도 운영', '경영혁신팀', 11_449, 11_450],
  ['시설관리공단 관리', '경영혁신팀', 1_833, 29_835],
  ['민간위탁사업 관리', '경영혁신팀', 1_980, 1_000],
  ['기록물관리 및 전산화사업', '기록정보공개팀', 234_411, 230_350],
  ['정보공개운영의 활성화', '기록정보공개팀', 5_320, 5_320, '적극적인 정보공개 운영'],
];

const PROGRAMME_RECORDS: readonly InputRecord[] = PROGRAMME_ROWS.map(
  ([programme, team, required, before, formerly], n) => ({
    key: `P${String(n + 1).padStart(2, '0')}`,
    programme,
    team,
    required,
    before,
    funding: '구비 100%',
    ...(formerly === undefined ? {} : { formerly }),
  }),
);

/** `C01` of programme 1 is in `P01`: the letter of the id tells the programme. */
const LETTERS = 'CMEFVBJGWRD';

function recordOf([key, title, when, times = [], result, outcome]: TaskRow): InputRecord {
  const [first, second, third, fourth] = times;
  const isDated = when === '일자';
  return {
    key,
    programme: `P${String(LETTERS.indexOf(key.charAt(0)) + 1).padStart(2, '0')}`,
    title,
    when,
    ...(isDated ? { start: first ?? null, end: second ?? null } : {}),
    ...(isDated
      ? {}
      : { month1: first ?? null, month2: second ?? null, month3: third ?? null, month4: fourth ?? null }),
    ...(result === undefined ? {} : { result, outcome: outcome ?? '완료' }),
  };
}

/** The plan for 2016 in the office's report of 2015, with the results of 2015. */
export const PLAN_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [PROGRAMMES.name]: PROGRAMME_RECORDS,
    [LAST_TASKS.name]: LAST_TASK_ROWS.map(recordOf),
    [TASKS.name]: TASK_ROWS.map(recordOf),
    [PLAN_CONTROL.input.name]: PLAN_CONTROL.filledWith(
      { '사업 수': 11, 소요예산: 665_545, '전년도 예산': 616_073 },
      '2016 주요업무계획',
    ),
  },
};
