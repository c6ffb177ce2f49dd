import type { TestCell } from '../../snapshot.ts';
import { told } from './told.ts';

/** A ledger of so many lines, the rate of each n-th wrong: by rows, and what must be told of it. */
function ledger(lines: number, each: number, heading = '집행률(%)') {
  const rows: TestCell[][] = [['부서', '예산액', '집행액', heading]];
  const wrong: string[] = [];
  for (let n = 0; n < lines; n++) {
    const budget = 1_000 + ((n * 7_919) % 9_000);
    const executed = Math.floor((budget * ((n * 37) % 101)) / 101);
    const rate = (2 * executed * 1_000 + budget - ((2 * executed * 1_000 + budget) % (2 * budget))) / (2 * budget) / 10;
    const isWrong = n % each === 2;
    const found = isWrong ? (rate * 10 + 33) / 10 : rate;
    rows.push([`${n + 1}과`, budget, executed, found]);
    if (isWrong) wrong.push(`error rate-mismatch D${n + 2} ${found} → ${rate.toFixed(1)}`);
  }
  return { rows, wrong };
}

describe('a rate column in which every fifth figure is wrong', () => {
  test.each([20, 40, 43, 48, 49, 60, 97, 202, 2_000])(
    'of %d lines keeps its rule, and each wrong one is told',
    (lines) => {
      const { rows, wrong } = ledger(lines, 5);
      expect(wrong.length).toBeGreaterThan(3);
      expect(told(rows)).toEqual(wrong);
    },
  );

  test('needs no word for it', () => {
    const { rows, wrong } = ledger(240, 5, '값');
    expect(told(rows)).toEqual(wrong);
  });
});

test.each(['집행률(%)', '값'])('nothing is told where every other figure under %s is no such rate', (heading) => {
  const rows = ledger(400, 5, heading).rows.map((row, n) => (n % 2 === 1 ? [...row.slice(0, 3), (n * 13) % 97] : row));
  expect(told(rows)).toEqual([]);
});
