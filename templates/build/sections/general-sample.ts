import { BUDGET_STATUS } from '../../samples/report-2015.ts';
import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import { BUDGET, CONTROL, FACILITY_LIST, GRADES, STAFF, TEAMS } from './general-tables.ts';

/**
 * 일반현황 of the office's report of 2015: names and figures are the report's.
 * The management and special blocks print dashes, which are zeros here.
 */

const TEAM_DUTIES: readonly (readonly [team: string, ...duties: string[]])[] = [
  ['정책기획팀', '구정 기본계획 수립·조정', '주요 현안·회의 운영', '공약사업 관리', '지시사항 관리'],
  ['심사평가팀', '심사분석', '성과관리·업무평가 계획', '목표관리제', '시 인센티브 사업', '구정백서 발간'],
  ['예산팀', '예산 편성·집행 관리', '재정투융자 심사', '기금 운용 관리', '이용·전용·예비비 승인', '주민참여예산제'],
  ['경영혁신팀', '시설관리공단 총괄', '민간투자·민간위탁', '우수사례 발굴·전파', '공무원·구민 제안'],
  ['기록정보공개팀', '기록관 운영', '정보공개 접수·운영', '통계조사·연보', '종합자료실 운영'],
];

const QUOTA = [1, 1, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const CURRENT = [1, 1, 6, 8, 5, 1, 0, 0, 0, 0, 0, 0, 0, 1];

const KIND_OF: Readonly<Record<string, string>> = {
  예비비: '예비비',
  '기본경비(기획예산과)': '기본경비',
  '내부거래지출(기획예산과)': '내부거래',
};

const [TOTAL, ...LINES] = BUDGET_STATUS;

/** The sample of section 0. */
export const GENERAL_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [TEAMS.name]: TEAM_DUTIES.map(([team, ...duties]): InputRecord => ({
      team,
      ...Object.fromEntries(duties.map((duty, n) => [`duty${n + 1}`, duty])),
    })),
    [STAFF.name]: GRADES.map((grade, n) => ({ ...grade, quota: QUOTA[n] ?? null, current: CURRENT[n] ?? null })),
    [FACILITY_LIST.name]: [
      {
        key: 'F01',
        kind: '시설',
        name: '시설관리공단',
        state: '공단본부(5팀), 지하 1층·지상 3층, 총 636.1㎡',
        team: '경영혁신팀',
      },
      { key: 'F02', kind: '시설', name: '기록관', state: '종이기록물 보관(4개소)', team: '기록정보공개팀' },
      {
        key: 'F03',
        kind: '시설',
        name: '종합자료실',
        state: '도서·간행물 열람·대출(11개 장르, 12,071권)',
        team: '기록정보공개팀',
      },
    ],
    [BUDGET.name]: LINES.map(({ programme, budget, executed, planned }, n) => {
      const name = programme.replaceAll('\n', ' ');
      return {
        key: `P${String(n + 1).padStart(2, '0')}`,
        programme: name,
        budget,
        executed,
        planned,
        kind: KIND_OF[name] ?? '정책사업',
      };
    }),
    [CONTROL.input.name]: CONTROL.filledWith(
      {
        '팀 수': 5,
        '정원 계': 23,
        '현원 계': 23,
        '예산액 계': TOTAL?.budget ?? 0,
        '집행액 계': TOTAL?.executed ?? 0,
        '집행예정액 계': TOTAL?.planned ?? 0,
        '예상잔액 계': TOTAL?.balance ?? 0,
      },
      '2015 주요업무 추진실적',
    ),
  },
};
