// The sheets teams have: how long recognition, recalculation and verification take beside reading the same file.
import { ok, strictEqual } from 'node:assert/strict';
import { cpus, loadavg } from 'node:os';
import { recalculate, recalculateInSlices, verify, verifyInSlices } from '../../../dist/library/core/index.js';
import { readWorkbook, writeWorkbook } from '../../../dist/library/templates/ooxml/index.js';
import { figure, median, printTable } from '../table.mjs';

const HEADINGS = ['연번', '부서명', '세부사업명', '예산액', '전년도', '증감', '집행액', '원인행위액', '집행잔액', '집행률(%)', '구성비(%)', '비고'];
const SIZES = [5_000, 50_000];
const SLIPS = 20;

/** An office's ledger of so many lines under a total, typed without formulas, with some wrong figures. */
function ledger(lines) {
  const items = Array.from({ length: lines }, (_, n) => {
    const budget = 1_000 * (100 + ((n * 7_919) % 90_000));
    const previous = 1_000 * (100 + ((n * 6_007) % 90_000));
    const executed = Math.floor((budget * ((n * 37) % 101)) / 101);
    return { n, budget, previous, executed, committed: Math.floor((executed + budget) / 2) };
  });
  const sum = (key) => items.reduce((total, item) => total + item[key], 0);
  const all = { budget: sum('budget'), previous: sum('previous'), executed: sum('executed'), committed: sum('committed') };
  const rate = (part, whole) => Math.round((part * 1_000) / whole) / 10;
  const line = ({ budget, previous, executed, committed }, first) => [
    ...first,
    budget,
    previous,
    budget - previous,
    executed,
    committed,
    budget - executed,
    rate(executed, budget),
    rate(budget, all.budget),
    null,
  ];
  const rows = [line(all, [null, '계', null])];
  for (const item of items) rows.push(line(item, [item.n + 1, `${(item.n % 34) + 1}번 부서`, `세부사업 ${item.n + 1}`]));
  const step = Math.floor(lines / SLIPS);
  for (let slip = 0; slip < SLIPS; slip++) rows[slip * step + 3][9] += 3;
  const cells = [['세출예산 집행현황 (단위: 천원)'], HEADINGS, ...rows].flatMap((values, row) =>
    values.flatMap((value, column) => (value === null ? [] : [{ row, column, content: { kind: 'value', value } }])),
  );
  return writeWorkbook({ sheets: [{ name: '집행현황', cells }] });
}

/** Milliseconds of the clock, and of the processor, which other work on the machine disturbs less. */
function stopwatch() {
  const [start, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { time: performance.now() - start, processor: (user + system) / 1_000 };
  };
}

function elapsed(run) {
  const stop = stopwatch();
  const result = run();
  return { ...stop(), result };
}

const longer = (a, b) => ({ time: Math.max(a.time, b.time), processor: Math.max(a.processor, b.processor) });

async function longestSlice(task, workbook) {
  let longest = { time: 0, processor: 0 };
  let stop = stopwatch();
  await task(workbook, {
    now: () => performance.now(),
    pause: async () => {
      longest = longer(longest, stop());
      await new Promise((resolve) => setImmediate(resolve));
      stop = stopwatch();
    },
  });
  return longer(longest, stop());
}

export async function measureSheets(rounds) {
  console.log(`${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}, Node ${process.version}, medians of ${rounds} rounds`);
  const rows = [];
  for (const lines of SIZES) {
    const bytes = ledger(lines);
    const runs = [];
    for (let round = -1; round < rounds; round++) {
      const reading = elapsed(() => readWorkbook(bytes));
      ok(reading.result.ok);
      const { snapshot } = reading.result;
      const checking = elapsed(() => verify(snapshot));
      const errors = checking.result.findings.filter(({ severity }) => severity === 'error').length;
      strictEqual(errors, SLIPS, 'every slip is found and nothing else');
      const recalculating = elapsed(() => recalculate(snapshot));
      ok(recalculating.result.changes.length >= SLIPS);
      const slices = [await longestSlice(verifyInSlices, snapshot), await longestSlice(recalculateInSlices, snapshot)];
      if (round >= 0) runs.push([reading, checking, recalculating, longer(...slices)]);
    }
    const middle = (at, key) => median(runs.map((run) => run[at][key]));
    const cells = (at) => [`${figure(middle(at, 'time'))} ms`, `${figure(middle(at, 'processor'))} ms`];
    const ratios = (at) => ['time', 'processor'].map((key) => `${figure(middle(at, key) / middle(0, key))} ×`);
    rows.push(
      [`${lines.toLocaleString('en')} × 12`, 'read the file', ...cells(0), '1 ×', '1 ×', ''],
      ['', 'recognise and verify', ...cells(1), ...ratios(1), '< 1 ×'],
      ['', 'recognise, recalculate and verify', ...cells(2), ...ratios(2), '< 1 ×'],
      ['', 'longest slice', ...cells(3), '', '', '≤ 50 ms'],
    );
  }
  printTable(['sheet', 'work', 'time', 'processor', '× time', '× processor', 'wanted'], rows);
}
