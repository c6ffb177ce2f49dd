import { lastOf, lastPlace } from '../../../core/sheet/last.ts';
import { finish } from '../../../core/sheet/steps.ts';
import { sameName, sameTable, type TableKey } from '../../../core/sheet/table-key.ts';

test.each([
  ['예산액', '예 산 액', true],
  ['집행률', '집행율', true],
  ['집행액\n(천원)', '집행액 (천원)', true],
  ['예산액', '예산현액', false],
  ['', '예산액', false],
])('%j and %j', (a, b, expected) => {
  expect(sameName(a, b)).toBe(expected);
});

const key = (title: string, ...headings: readonly string[]): TableKey => ({ title, headings });

test.each<readonly [string, TableKey, TableKey, boolean]>([
  ['the same', key('현황', '사업', '예산액'), key('현 황', '사 업', '예산액'), true],
  ['another title', key('현황', '사업', '예산액'), key('계획', '사업', '예산액'), false],
  ['no title on one side', key('', '사업', '예산액'), key('계획', '사업', '예산액'), true],
  ['no title at all', key('', '사업', '예산액'), key('', '사업', '예산액'), true],
  ['another heading', key('', '사업', '예산액'), key('', '사업', '집행액'), false],
  ['the same in another order', key('', '사업', '예산액'), key('', '예산액', '사업'), false],
  ['one heading more', key('', '사업', '예산액', '비고'), key('', '사업', '예산액'), false],
  ['an unheaded column more', key('', '사업', ''), key('', '사업'), false],
])('%s: %#', (_, a, b, expected) => {
  expect(sameTable(a, b)).toBe(expected);
  expect(sameTable(b, a)).toBe(expected);
});

test('the last entry for which a test holds', () => {
  const isEven = (n: number) => n % 2 === 0;
  expect([lastPlace([2, 3, 4, 5], isEven), lastOf([2, 3, 4, 5], isEven)]).toEqual([2, 4]);
  expect([lastPlace([2, 3], isEven), lastOf([2, 3], isEven)]).toEqual([0, 2]);
  expect([lastPlace([1, 3], isEven), lastOf([1, 3], isEven)]).toEqual([-1, undefined]);
  expect(lastPlace([undefined, undefined], () => true)).toBe(-1);
});

test('all steps are run and their result is given', () => {
  const seen: number[] = [];
  function* steps(): Generator<number, string, void> {
    for (const n of [1, 2, 3]) {
      seen.push(n);
      yield n;
    }
    return '끝';
  }
  expect(finish(steps())).toBe('끝');
  expect(seen).toEqual([1, 2, 3]);
});
