import { isRateBase } from '../../../core/sheet/rate-base.ts';
import type { ColumnRole } from '../../../core/sheet/role.ts';

test.each<[ColumnRole, string, boolean, boolean]>([
  ['budget', '예산현액', false, true],
  ['budget', '예산 현 액', false, true],
  ['budget', '현액(A)', false, true],
  ['budget', '현계예산', false, true],
  ['budget', '예산액', true, false],
  ['budget', '최종예산액', true, false],
  ['previous', '전년도예산현액', false, false],
  ['executed', '집행액', false, false],
])('%s ‘%s’ is 예산액: %s, 예산현액: %s', (role, heading, isBudget, isCurrent) => {
  expect(isRateBase({ role, heading }, 'budget')).toBe(isBudget);
  expect(isRateBase({ role, heading }, 'current')).toBe(isCurrent);
  expect(isRateBase({ role, heading }, undefined)).toBe(false);
});
