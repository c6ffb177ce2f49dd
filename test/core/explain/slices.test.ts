import { BLANK, explain, explainInSlices, type Slicing } from '../../../core/index.ts';
import { seedWorkbook } from '../../seed.ts';

const PLACE = { sheet: '예산현황', row: 4, column: 4 };

/** A clock that goes on by 5 ms whenever it is asked, and counts the pauses. */
function sliced(isCancelled: (pauses: number) => boolean = () => false) {
  let [time, pauses] = [0, 0];
  const slicing: Slicing = {
    now: () => (time += 5),
    pause: async () => {
      pauses += 1;
    },
    isCancelled: () => isCancelled(pauses),
  };
  return { slicing, pauses: () => pauses };
}

test('in slices a cell is explained as at once, and the page has its turn', async () => {
  const { slicing, pauses } = sliced();
  expect(await explainInSlices(seedWorkbook(), PLACE, slicing)).toEqual(explain(seedWorkbook(), PLACE));
  expect(pauses()).toBeGreaterThan(10);
});

test('it can be dropped at every pause', async () => {
  const { slicing, pauses } = sliced();
  await explainInSlices(seedWorkbook(), PLACE, slicing);
  for (let last = 1; last <= pauses(); last += 7) {
    const dropped = sliced((count) => count >= last);
    expect(await explainInSlices(seedWorkbook(), PLACE, dropped.slicing)).toBe(BLANK);
    expect(dropped.pauses()).toBe(last);
  }
});
