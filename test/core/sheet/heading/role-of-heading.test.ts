import type { ColumnRole } from '../../../../core/index.ts';
import { hintOfHeading, roleOfHeading, wordRole } from '../../../../core/sheet/heading/role-of-heading.ts';

test.each<readonly [string, ColumnRole, 1 | 2 | 3]>([
  // words of the vocabulary, however they are spaced, broken or spelt
  ['예산액', 'budget', 3],
  ['예 산 액', 'budget', 3],
  ['예산\n현액', 'budget', 3],
  ['집행률', 'rate', 3],
  ['집행율', 'rate', 3],
  ['집 행 율\n(%)', 'rate', 3],
  ['집행률(B/A×100)', 'rate', 3],
  ['집행액(B)', 'executed', 3],
  ['집행액\n(천원)', 'executed', 3],
  ['잔액(A-B)', 'balance', 3],
  ['증감률', 'growth', 3],
  ['증△감', 'gap', 3],
  ['과부족', 'gap', 3],
  ['정원', 'quota', 3],
  ['현원', 'current', 3],
  ['TO', 'quota', 3],
  ['No.', 'serial', 3],
  ['연번', 'serial', 3],
  ['비고', 'note', 3],
  ['1인당', 'unit-cost', 2],
  // marks around a word
  ['①예산액', 'budget', 3],
  ['㉮집행액', 'executed', 3],
  ['예산액*', 'budget', 3],
  ['예산액※', 'budget', 3],
  ['- 집행액', 'executed', 3],
  ['ㅇ집행액', 'executed', 3],
  ['증감률(A-B)/B', 'growth', 3],
  ['잔액=A-B', 'balance', 3],
  // words that end like a measure and mean something else
  ['법률', 'label', 3],
  ['예산과목', 'label', 3],
  ['집행부서', 'label', 3],
  ['국비보조율', 'rate', 3],
  ['집행내역', 'note', 3],
  // a percent sign makes a change a growth, and what was spent a rate
  ['증감(%)', 'growth', 3],
  ['전년도(%)', 'growth', 3],
  ['집행(%)', 'rate', 1],
  ['실적(%)', 'rate', 1],
  // when it was
  ['2015년 예산액', 'budget', 2],
  ['2015년도 예산액', 'budget', 2],
  ["'15 예산액", 'budget', 2],
  ['2015. 10. 31. 집행액', 'executed', 2],
  ['10월말 집행액', 'executed', 2],
  ['9월말 집행액', 'executed', 2],
  ['10월 31일 현재 집행액', 'executed', 2],
  ['12월 계', 'row-total', 2],
  ['9월 계', 'row-total', 2],
  ['3분기 집행액', 'executed', 2],
  ['상반기 집행액', 'executed', 2],
  ['제2회 수납액', 'executed', 2],
  ['집행액 10월말', 'executed', 2],
  ['집행액 2015년 현재', 'executed', 2],
  // before another word: the figure compared with
  ['전년도 학생수', 'previous', 2],
  ['전년 소계', 'previous', 2],
  ['작년 세출예산총액', 'previous', 2],
  ['전년도 집행부진율', 'rate', 1],
  ['전년도 국고이월금액', 'amount', 1],
  // so much for one
  ['1인당 예산액', 'unit-cost', 2],
  ['주민 1인당 세부담', 'unit-cost', 2],
  ['㎡당 공사비', 'unit-cost', 2],
  ['건당 처리금액', 'unit-cost', 2],
  ['학급당 학생수', 'average', 2],
  ['교원 1인당 학생', 'average', 2],
  ['1인당 면적', 'average', 2],
  ['당월 수납총액', 'executed', 2],
  // endings, the longest first
  ['도로보수 집행액', 'executed', 1],
  ['청년 구직 지원사업비', 'amount', 1],
  ['민원 처리만족도', 'rate', 1],
  ['재난 이월금', 'carry-over', 1],
  ['도로 집행예정액', 'planned', 1],
  ['나무 구성비', 'share', 1],
  ['도서 평균단가', 'unit-cost', 1],
  // the word in brackets, unless the name itself is one
  ['운용비용(예산액)', 'budget', 2],
  ['물건(집행액)', 'executed', 2],
  ['미래(집행액)', 'executed', 2],
  ['예산액(집행액)', 'budget', 3],
])('%j', (text, role, strength) => {
  expect(wordRole(text)).toEqual({ role, strength });
  expect(roleOfHeading(text)).toBe(role);
  // told again from memory
  expect(wordRole(text)).toEqual({ role, strength });
});

test.each(['', ' ', '항구', '북항', '2015년', '10월말', '①', '(A)', '(%)', '액', '가나다라'])(
  '%j says nothing',
  (text) => {
    expect(wordRole(text)).toBeUndefined();
    expect(wordRole(text)).toBeUndefined();
    expect(roleOfHeading(text)).toBeUndefined();
  },
);

test('a text of more than 40 characters is no heading', () => {
  const place = '가'.repeat(36);
  expect(roleOfHeading(`${place} 예산액`)).toBe('budget');
  expect(roleOfHeading(`${place}  예산액`)).toBeUndefined();
});

test.each<readonly [string, ColumnRole | undefined]>([
  ['들어온 배', undefined],
  ['심은 나무수', 'count'],
  ['2015년 나무수', 'count'],
  ['나무수 2015년 현재', 'count'],
  ['물 새는 량', 'quantity'],
  ['묵은 시간', 'quantity'],
  ['옷 짓는 료', 'amount'],
  ['빛깔 점', 'score'],
  ['맑은 도', 'other'],
  ['자람 지수', 'other'],
  ['수', undefined],
  ['ABC', undefined],
  ['2015수', undefined],
  ['10월 명', undefined],
])('the ending of %j hints at %s', (text, role) => {
  expect(hintOfHeading(text)).toBe(role);
});
