/** A figure the report prints that follows from no other: it is carried as typed. */
export interface InputCase {
  readonly programme: number;
  readonly name: string;
  /** As printed. */
  readonly text: string;
  readonly source: string;
}

const result = (programme: number, name: string, text: string): InputCase => ({
  programme,
  name,
  text,
  source: `2015 추진실적 ${programme}, domain.md §1.11`,
});

const plan = (programme: number, name: string, text: string): InputCase => ({
  programme,
  name,
  text,
  source: `2016 주요업무계획 ${programme}, domain.md §1.11`,
});

/** Every printed input of domain.md §1.11 that is a figure; each reads as one. */
export const INPUTS: readonly InputCase[] = [
  result(1, '주요업무계획 분야', '10개 분야'),
  result(1, '주요업무계획 사업', '52개 사업'),
  result(1, '구정운영4개년계획 분야', '10개 분야'),
  result(1, '구정운영4개년계획 사업', '68개 정책사업'),
  result(1, '공약 분야', '3개 분야'),
  result(1, '공약사업', '29개 사업'),
  result(2, '계획 책자', '70부'),
  result(2, '성과관리 주요사업', '145개'),
  result(2, '추진부서', '34개 부서'),
  result(3, '시 인센티브 수상', '90백만원'),
  result(3, '합동평가 우수사례', '4건'),
  result(3, '정부3.0 우수사례', '8건'),
  result(4, '예산절감', '6,820백만원'),
  result(4, '재정공시', '2회'),
  result(5, '구 주민제안 접수', '59건'),
  result(6, '동아리방', '2개소'),
  result(7, '테마공모 접수', '9건'),
  result(7, '구민창안 포상금', '30만원 ~ 200만원'),
  result(7, '공무원제안 포상금', '3만원~200만원'),
  result(8, '이사회', '총 6회'),
  result(9, '위탁 부서', '11개 부서'),
  result(9, '위탁 사업', '31개 사업'),
  result(10, '전산화 총량', '30,686권'),
  result(11, '청구', '1,888건'),
  result(11, '처리', '1,203건'),
  result(11, '기타', '685건'),
  result(11, '사전공표', '530건'),
  result(11, '원문공개율', '75.4%'),
  result(11, '정보공개 모니터링', '2회'),
  result(11, '원문공개 모니터링', '7회'),
  result(11, '원문공개 교육', '2회'),
  plan(3, '인센티브 평가대상', '25개 자치구'),
  plan(10, '공개재분류', '10,000건'),
  plan(10, '전산화', '3,100권'),
  plan(4, '지방보조금 심의', '5회'),
  plan(6, '경진대회', '1회'),
  plan(11, '처리기간', '10일'),
];

/** Printed words and numbers that count nothing. */
export const NAMED_INPUTS: readonly InputCase[] = [
  result(1, '공약 이행계획 평가', 'SA'),
  result(1, '매니페스토 우수사례 경진대회', '최우수상'),
  result(8, '지방공기업 경영평가', '나'),
  plan(7, '구민창안제도 운영조례', '제598호'),
  plan(7, '구민창안제도 시행규칙', '제471호'),
  plan(7, '공무원 제안규칙', '제465호'),
];
