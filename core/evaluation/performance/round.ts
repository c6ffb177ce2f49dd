/** An evaluation of a year (평가 회차): midterm after each of three quarters, and the year-end one (종합평가). */
export type EvaluationRound = 'Q1' | 'Q2' | 'Q3' | 'year-end';

/** The rounds in their order. Source: 영등포구 성과관리: 중간평가 3회(분기별 1회), 종합평가 12월. */
export const EVALUATION_ROUNDS: readonly EvaluationRound[] = ['Q1', 'Q2', 'Q3', 'year-end'];

/** The names of the rounds as printed. */
export const ROUND_NAMES: Readonly<Record<EvaluationRound, { readonly ko: string; readonly en: string }>> = {
  Q1: { ko: '1분기 중간평가', en: 'midterm evaluation Q1' },
  Q2: { ko: '2분기 중간평가', en: 'midterm evaluation Q2' },
  Q3: { ko: '3분기 중간평가', en: 'midterm evaluation Q3' },
  'year-end': { ko: '연말 종합평가', en: 'year-end evaluation' },
};

/** The round before, `undefined` for the first. */
export function roundBefore(round: EvaluationRound): EvaluationRound | undefined {
  return EVALUATION_ROUNDS[EVALUATION_ROUNDS.indexOf(round) - 1];
}
