import {
  recalculate,
  recalculateInSlices,
  verify,
  verifyInSlices,
  type Slicing,
  type TaskOptions,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';

const table = [
  ['구분', '예산액', '집행액', '집행률(%)'],
  ['합계', 99, 6, 10],
  ['가', 10, 5, 12.25],
  ['나', 20, 1, 5],
  ['다', 30, 0, 0],
];
const workbook = workbookOf(sheetOf('시트', table), sheetOf('둘째', table), sheetOf('빈 시트', []));
const asDown: TaskOptions = { rateRounding: { mode: 'down', digits: 0 } };

/** A clock that goes on by some milliseconds each time it is looked at, and what the task told. */
function slicing(step: number, given: Partial<Slicing> = {}) {
  const told = { pauses: 0, shares: [] as number[] };
  let time = 0;
  return {
    told,
    now: () => (time += step),
    pause: () => {
      told.pauses += 1;
      return Promise.resolve();
    },
    onProgress: (done: number) => void told.shares.push(done),
    ...given,
  };
}

describe.each([
  ['verify', verify, verifyInSlices],
  ['recalculate', recalculate, recalculateInSlices],
] as const)('%s in slices', (_, atOnce, inSlices) => {
  test('gives what it gives at once, by the same default options', async () => {
    expect(await inSlices(workbook, slicing(1))).toEqual(atOnce(workbook));
    expect(await inSlices(workbook, slicing(1), asDown)).toEqual(atOnce(workbook, asDown));
  });

  test('hands the thread back once a slice has lasted as long as asked, and begins the next one then', async () => {
    const pausesOf = async (step: number, milliseconds?: number) => {
      const host = slicing(step, milliseconds === undefined ? {} : { milliseconds });
      await inSlices(workbook, host);
      return host.told.pauses;
    };
    // the clock is read once at the start and once after each step, so every step of 12 ms is a slice
    const steps = await pausesOf(12);
    expect(steps).toBeGreaterThan(2);
    expect(await pausesOf(11)).toBe(await pausesOf(6));
    expect(await pausesOf(11)).toBeLessThan(steps);
    expect(await pausesOf(1, 1)).toBe(steps);
    expect(await pausesOf(1, 10_000)).toBe(0);
  });

  test('tells a share that never falls and is 1 at the end alone', async () => {
    const { told, ...host } = slicing(12);
    await inSlices(workbook, host);
    const { shares } = told;
    expect(shares.length).toBe(told.pauses + 1);
    expect(shares.at(-1)).toBe(1);
    // the estimate is near what a workbook of three small sheets takes
    expect(shares.find((share) => share > 0)).toBeLessThan(0.05);
    expect(shares.at(-2)).toBeGreaterThan(0.9);
    expect(shares.every((share, n) => share >= (shares[n - 1] ?? 0) && (share < 1 || n === shares.length - 1))).toBe(
      true,
    );
  });

  test('is dropped when it is cancelled, after a pause', async () => {
    let asked = 0;
    const host = slicing(12, { isCancelled: () => (asked += 1) === 2 });
    expect(await inSlices(workbook, host)).toBeNull();
    expect(host.told.pauses).toBe(2);
    expect(await inSlices(workbook, slicing(12, { isCancelled: () => false }))).toEqual(atOnce(workbook));
  });

  test('needs no listener', async () => {
    const { now, pause } = slicing(12);
    const nothing: WorkbookSnapshot = { sheets: [] };
    expect(await inSlices(nothing, { now, pause })).toEqual(atOnce(nothing));
    expect(await inSlices(workbook, { now, pause })).toEqual(atOnce(workbook));
  });
});
