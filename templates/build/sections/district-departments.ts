/**
 * The departments of a district office with its health centre, by bureau, for the specimens of sections 1 and 2.
 * The report of 2015 says that there are 34 of them; which ones is made up after districts of Seoul.
 */
export const DISTRICT_DEPARTMENTS: readonly { readonly bureau: string; readonly departments: readonly string[] }[] = [
  { bureau: '구청장 직속', departments: ['감사담당관', '홍보전산과'] },
  {
    bureau: '행정국',
    departments: ['총무과', '자치행정과', '문화체육과', '교육지원과', '민원여권과', '사회적경제과'],
  },
  {
    bureau: '기획재정국',
    departments: ['기획예산과', '재무과', '징수과', '부과과', '지역경제과', '일자리정책과'],
  },
  {
    bureau: '복지국',
    departments: ['복지정책과', '사회복지과', '어르신복지과', '장애인복지과', '가정복지과', '청소과', '환경과'],
  },
  { bureau: '도시국', departments: ['도시계획과', '주택과', '건축과', '푸른도시과', '부동산정보과'] },
  { bureau: '건설교통국', departments: ['건설관리과', '도로과', '치수방재과', '교통행정과'] },
  { bureau: '보건소', departments: ['보건지원과', '건강증진과', '의약과', '위생과'] },
];

/** Their names alone, in the order of the office. */
export const DEPARTMENT_NAMES: readonly string[] = DISTRICT_DEPARTMENTS.flatMap(({ departments }) => departments);
