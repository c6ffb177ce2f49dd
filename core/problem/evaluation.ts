import type { RecordPlace } from './record.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with pledges, directives, indicators, scores, grades, external evaluations and contests. */
export interface EvaluationProblems {
  readonly 'actual-missing': RecordPlace;
  readonly 'achievement-undefined': { readonly record: string; readonly reason: AchievementGap };
  readonly 'observation-unfit': RecordPlace & { readonly rule: string };
  readonly 'panel-too-small': RecordPlace & { readonly found: string; readonly needed: string };
  readonly 'score-incomplete': RecordPlace & { readonly found: string };
  readonly 'head-count-impossible': RecordPlace & { readonly found: string; readonly grade: string };
  readonly 'grade-tie-unresolved': { readonly records: string; readonly score: string };
  readonly 'adjustment-limited': RecordPlace & { readonly found: string; readonly limit: string };
  readonly 'direction-contradicts': {
    readonly record: string;
    readonly rule: string;
    readonly target: string;
    readonly baseline: string;
  };
  readonly 'target-set-late': { readonly record: string; readonly found: string; readonly start: string };
  readonly 'evidence-missing': RecordPlace;
  readonly 'threshold-lowered': { readonly record: string; readonly found: string; readonly before: string };
  readonly 'record-kept': { readonly record: string; readonly round: string };
  readonly 'date-after-as-of': RecordPlace & { readonly found: string; readonly asOf: string };
  readonly 'deadline-passed': RecordPlace & { readonly due: string; readonly days: number };
  readonly 'state-contradicts': RecordPlace & { readonly state: string; readonly found: string };
  readonly 'submission-differs': RecordPlace & { readonly own: string; readonly submitted: string };
  readonly 'basis-after-evaluation': { readonly record: string; readonly basis: string; readonly end: string };
  readonly 'season-missing': { readonly record: string; readonly missing: string };
  readonly 'weekday-differs': RecordPlace & { readonly found: string; readonly expected: string };
  readonly 'indicator-sets-differ': { readonly record: string; readonly first: string; readonly second: string };
  readonly 'scope-ambiguous': { readonly record: string; readonly found: string; readonly meant: string };
  readonly 'group-varies': RecordPlace & { readonly found: string };
}

/** Why a formula has no result. */
type AchievementGap =
  'target-not-positive' | 'actual-negative' | 'actual-zero' | 'no-distance' | 'tolerance-not-positive' | 'below-table';

const GAPS: Readonly<Record<AchievementGap, { readonly ko: string; readonly en: string }>> = {
  'target-not-positive': { ko: '목표가 0 이하', en: 'the target is zero or less' },
  'actual-negative': { ko: '실적이 0 미만', en: 'the actual is below zero' },
  'actual-zero': { ko: '실적이 0이고 상한 없음', en: 'the actual is zero and there is no cap' },
  'no-distance': { ko: '기준과 목표가 같음', en: 'start and target are the same' },
  'tolerance-not-positive': { ko: '허용폭이 0 이하', en: 'the tolerance is zero or less' },
  'below-table': { ko: '구간표에 없는 값', en: 'the value is below the table' },
};

/** The sentences of {@link EvaluationProblems}. */
export const EVALUATION_SENTENCES: SentenceTable<EvaluationProblems> = {
  'actual-missing': {
    severity: 'warning',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ 미입력. 점수를 산정하지 않음(0점이 아님)`,
    en: (p) => `${p.record}: '${p.field.en}' not reported; not scored (which is not zero)`,
  },
  'achievement-undefined': {
    severity: 'error',
    ko: (p) => `${p.record}: ${GAPS[p.reason].ko}(이)라 달성률을 산정할 수 없음. 산식 또는 목표 확인 필요`,
    en: (p) => `${p.record}: no achievement, for ${GAPS[p.reason].en}. Check the formula or the target`,
  },
  'observation-unfit': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’이(가) 지표 유형(${p.rule})에 맞지 않음. 유형 또는 입력 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' does not suit an indicator of type ${p.rule}. Check the type or the entry`,
  },
  'panel-too-small': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}명(최소 ${p.needed}명). 심사위원 점수 추가 필요`,
    en: (p) => `${p.record}: '${p.field.en}' from ${p.found} members, ${p.needed} are needed. Add scores`,
  },
  'score-incomplete': {
    severity: 'warning',
    ko: (p) =>
      `${p.record}: ${p.found}의 점수가 없어 ‘${p.field.ko}’을(를) 산정하지 않음. 실적 입력 또는 측정불가 지정 필요`,
    en: (p) =>
      `${p.record}: '${p.field.en}' not calculated, for ${p.found} has no score. Report it or declare it unmeasurable`,
  },
  'head-count-impossible': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ ${p.found}명을 배분할 수 없음(${p.grade}등급이 음수). 인원 산정 방법 변경 필요`,
    en: (p) =>
      `${p.record}: '${p.field.en}' of ${p.found} cannot be divided (grade ${p.grade} falls below zero). Choose another rule`,
  },
  'grade-tie-unresolved': {
    severity: 'warning',
    ko: (p) => `${p.records}: ${p.score}점 동점이 등급 경계에 걸림. 모두 상위 등급으로 두었으므로 확인 필요`,
    en: (p) => `${p.records}: tied at ${p.score} across the cut between two grades; all have the better. Check it`,
  },
  'adjustment-limited': {
    severity: 'info',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}점을 한도 ${p.limit}점까지만 반영`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} counted up to the limit ${p.limit}`,
  },
  'direction-contradicts': {
    severity: 'warning',
    ko: (p) =>
      `${p.record}: ${p.rule} 지표인데 목표 ${p.target}이(가) 기준치 ${p.baseline}와(과) 반대 방향. 유형 또는 목표 확인 필요`,
    en: (p) =>
      `${p.record}: the target ${p.target} lies against the direction (${p.rule}) from ${p.baseline}. Check type or target`,
  },
  'target-set-late': {
    severity: 'warning',
    ko: (p) => `${p.record}: 목표 설정일(${p.found})이 평가기간 시작(${p.start}) 이후. 설정 근거 확인 필요`,
    en: (p) => `${p.record}: the target was set on ${p.found}, after the period began on ${p.start}. Check the grounds`,
  },
  'evidence-missing': {
    severity: 'warning',
    ko: (p) => `${p.record}: ‘${p.field.ko}’의 증빙 없음. 증빙 자료 첨부 필요`,
    en: (p) => `${p.record}: no evidence for '${p.field.en}'. Attach it`,
  },
  'threshold-lowered': {
    severity: 'warning',
    ko: (p) => `${p.record}: 달성도 기준 ${p.found}%가 이전 ${p.before}%보다 낮음. 기준 상향조정 여부 확인 필요`,
    en: (p) => `${p.record}: the threshold ${p.found} % is below the earlier ${p.before} %. It should rise, not fall`,
  },
  'record-kept': {
    severity: 'error',
    ko: (p) => `${p.record}: ${p.round} 평가가 이미 기록되어 덮어쓰지 않음. 정정은 별도 기록으로 추가`,
    en: (p) => `${p.record}: ${p.round} is already recorded and was not overwritten. Add a correction of its own`,
  },
  'date-after-as-of': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}이(가) 기준일 ${p.asOf} 이후. 날짜 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} is after the reporting date ${p.asOf}. Check the date`,
  },
  'deadline-passed': {
    severity: 'warning',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.due}을(를) ${p.days}일 초과. 추진상황 점검 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.due} passed ${p.days} days ago. Check the progress`,
  },
  'state-contradicts': {
    severity: 'warning',
    ko: (p) => `${p.record}: 상태 ‘${p.state}’와(과) ‘${p.field.ko}’ ${p.found}이(가) 맞지 않음. 둘 중 하나 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} does not suit the state ${p.state}. Check either`,
  },
  'submission-differs': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ 구 자료 ${p.own}와(과) 제출 자료 ${p.submitted}이(가) 다름. 제출 자료 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' is ${p.own} here but ${p.submitted} as submitted. Check the submission`,
  },
  'basis-after-evaluation': {
    severity: 'error',
    ko: (p) => `${p.record}: 실적기준일 ${p.basis}이(가) 평가 종료 ${p.end} 이후. 평가시기 또는 기준일 확인 필요`,
    en: (p) => `${p.record}: the reporting date ${p.basis} is after the evaluation ends on ${p.end}. Check both`,
  },
  'season-missing': {
    severity: 'info',
    ko: (p) => `${p.record}: 계절대책 ${p.missing} 없음. 향후계획 포함 여부 확인 필요`,
    en: (p) => `${p.record}: no seasonal plan for ${p.missing}. Check whether it is planned`,
  },
  'weekday-differs': {
    severity: 'warning',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}이(가) ${p.expected}요일이 아님. 날짜 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} is not the day its name says (${p.expected}). Check the date`,
  },
  'indicator-sets-differ': {
    severity: 'warning',
    ko: (p) => `${p.record}: 지표 구성이 ${p.first}에서 ${p.second}(으)로 달라 직접 비교하지 않음`,
    en: (p) => `${p.record}: the set of indicators changed from ${p.first} to ${p.second}; not compared directly`,
  },
  'scope-ambiguous': {
    severity: 'warning',
    ko: (p) => `${p.record}: ‘${p.found}’은(는) ‘${p.meant}’에서 가운뎃점이 빠진 것으로 보임. 표기 확인 필요`,
    en: (p) => `${p.record}: '${p.found}' seems to be '${p.meant}' without its middle dot. Check the text`,
  },
  'group-varies': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’이(가) ${p.found}(으)로 둘 이상. 하나로 통일 필요`,
    en: (p) => `${p.record}: '${p.field.en}' is given as ${p.found}. Keep one`,
  },
};
