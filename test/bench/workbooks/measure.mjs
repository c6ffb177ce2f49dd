// Workbook files: every program in fresh processes, in turn; medians, ratios of the same round, peak memory.
import { strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figure, median, printTable } from '../table.mjs';
import { makeInline, makeShared, makeTemplate } from './inputs.mjs';
import { CELLS_FILLED, expectedTally, placesToFill } from './rows.mjs';

const PYTHON = process.env.GUJEONG_PYTHON ?? '/usr/bin/python3';
const ROWS = 100_000;
const MILLION = 1_000_000;
const FILLS = 32;

const NODE = fileURLToPath(new URL('one.mjs', import.meta.url));
const OTHERS = fileURLToPath(new URL('programs.py', import.meta.url));

const GUJEONG = { name: 'Gujeong', key: 'gujeong' };
const HUCRE = { name: 'hucre 1.0.0', key: 'hucre' };
const EXCELJS = { name: 'ExcelJS 4.4.0', key: 'exceljs' };
const OPENPYXL = { name: 'openpyxl', key: 'openpyxl', isPython: true };
const LIBREOFFICE = { name: 'LibreOffice to CSV', key: 'libreoffice', isPython: true };

/** Runs one task of one program in a process of its own. */
function runOnce({ key, isPython }, { task, input, count }, folder) {
  const output = join(folder, `${key}-${task}.xlsx`);
  const args = [key, task, input ?? '-', output, String(count)];
  const [command, script] = isPython ? [PYTHON, OTHERS] : [process.execPath, NODE];
  const { stdout, stderr, status } = spawnSync(command, [script, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${key} ${task}: ${stderr}`);
  return { ...JSON.parse(stdout.trim().split('\n').at(-1)), output };
}

/** A program that left rows out, or wrote others, is not to be compared. */
function verify(program, work, { cells, sum, output }, folder) {
  const { task, count } = work;
  const found = task === 'read' ? { cells, sum } : runOnce(GUJEONG, { task: 'read', input: output, count }, folder);
  if (task === 'fill') {
    const { sum: filled } = found;
    strictEqual(filled, placesToFill().reduce((total, { value }) => total + value, 0), `${program.key} ${task}`);
    return;
  }
  const expected = expectedTally(count, task === 'set');
  strictEqual(found.cells, expected.cells, `${program.key} ${task}: cells`);
  strictEqual(Math.round(found.sum), Math.round(expected.sum), `${program.key} ${task}: sum`);
}

function measureWork(work, rounds, folder) {
  const runs = work.programs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    console.error(`${work.name}: round ${round + 1} of ${rounds}`);
    work.programs.forEach((program, n) => {
      const run = runOnce(program, work, folder);
      if (round === 0) verify(program, work, run, folder);
      runs[n].push(run);
    });
  }
  return work.programs.map((program, n) => ({
    program,
    time: median(runs[n].map(({ time }) => time)),
    processor: median(runs[n].map(({ processor }) => processor)),
    peak: median(runs[n].map(({ peak }) => peak)),
    ratio: median(runs[n].map(({ time }, round) => time / runs[0][round].time)),
    processorRatio: median(runs[n].map(({ processor }, round) => processor / runs[0][round].processor)),
  }));
}

function rowsOf(work, results) {
  return results.map(({ program, time, processor, peak, ratio, processorRatio }, n) => [
    n === 0 ? work.name : '',
    program.name + (work.notes?.[program.key] ?? ''),
    `${figure(time)} ms`,
    `${figure(processor)} ms`,
    `${Math.round(peak)} MB`,
    n === 0 ? '' : `${figure(ratio)} ×`,
    n === 0 ? '' : `${figure(processorRatio)} ×`,
    work.wanted[n] ?? '',
  ]);
}

async function worksOf(folder, hasMillion) {
  const shared = await makeShared(folder, ROWS);
  const template = makeTemplate(folder);
  const works = [
    {
      name: 'set 1,000 cells in 100,000 × 20 and save',
      task: 'set',
      input: shared,
      count: ROWS,
      programs: [GUJEONG, HUCRE, EXCELJS, OPENPYXL],
      wanted: ['', '≥ 3 ×', '≥ 8 ×', '≥ 10 ×'],
    },
    {
      name: `fill a template of ${Math.round(template.kilobytes)} KB, ${CELLS_FILLED} cells, warm`,
      task: 'fill',
      input: template.file,
      count: FILLS,
      programs: [GUJEONG, EXCELJS, OPENPYXL],
      wanted: ['', '≥ 4 ×', '≥ 8 ×'],
    },
    {
      name: 'read 100,000 × 20 as a stream',
      task: 'read',
      input: shared,
      count: ROWS,
      programs: [GUJEONG, HUCRE, OPENPYXL, LIBREOFFICE],
      notes: { hucre: ' stream', openpyxl: ' read-only' },
      wanted: ['≤ 200 MB', '≥ 3 ×', '≥ 8 ×', '≥ 4 ×'],
    },
    {
      name: 'write 100,000 × 20 as a stream',
      task: 'write',
      count: ROWS,
      programs: [GUJEONG, HUCRE, EXCELJS, OPENPYXL],
      notes: { hucre: ' stream', exceljs: ' stream', openpyxl: ' write-only' },
      wanted: ['≤ 150 MB', '≥ 1.1 ×', '≥ 1.1 ×', '≥ 3 ×'],
    },
  ];
  if (!hasMillion) return works;
  const input = await makeInline(folder, MILLION);
  const million = {
    name: 'read 1,000,000 × 20 as a stream',
    task: 'read',
    input,
    count: MILLION,
    programs: [GUJEONG, HUCRE],
    notes: { hucre: ' stream' },
    wanted: ['≤ 250 MB', '≥ 2 ×'],
  };
  return [...works.slice(0, 3), million, ...works.slice(3)];
}

const hasOpenpyxl = () => spawnSync(PYTHON, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
const hasOffice = () =>
  spawnSync(process.env.GUJEONG_SOFFICE ?? 'soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** Prints the table of workbook files; a million rows only when asked for, as they take minutes. `only` is one task. */
export async function measureWorkbooks({ rounds, hasMillion = false, only = process.env.GUJEONG_BENCH_TASK }) {
  console.log(`${cpus()[0].model}, ${cpus().length} CPUs, Node ${process.versions.node}; load ${figure(loadavg()[0])}`);
  console.log(`fresh process for each run, medians of ${rounds} rounds in turn, ratios to Gujeong in the same round\n`);
  const missing = new Set([...(hasOpenpyxl() ? [] : [OPENPYXL]), ...(hasOffice() ? [] : [LIBREOFFICE])]);
  const folder = mkdtempSync(join(tmpdir(), 'gujeong-bench-'));
  try {
    const rows = [];
    for (const work of await worksOf(folder, hasMillion)) {
      if (only && work.task !== only) continue;
      const kept = work.programs.map((program) => !missing.has(program));
      const present = (_, n) => kept[n];
      const there = { ...work, programs: work.programs.filter(present), wanted: work.wanted.filter(present) };
      const measured = rowsOf(there, measureWork(there, rounds, folder));
      for (const row of measured) console.error(row.join(' | '));
      rows.push(...measured);
    }
    printTable(['workbook files', 'program', 'time', 'processor', 'peak memory', '× time', '× processor', 'wanted'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
