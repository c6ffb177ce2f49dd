import { strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { bareByParent, bareByRun, bareLevels } from './bare.mjs';
import { columnsOf, hierarchyOfParents, liveRollUp, rolledUp } from './gujeong.mjs';
import { makeLines, makeParents } from './lines.mjs';
import { hasPandas, startPandas } from './pandas.mjs';
import { buildSheet, editSheet, sheetTotal, withDecimal, withDinero } from './peers.mjs';
import { figure, interleaved, median, printTable, timed } from './table.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
/** Peers that need a microsecond and more a line are measured on this many and scaled to the line. */
const SMALL = 10_000;

const rolled = (columns, hierarchy) => rolledUp(columns, hierarchy);

/** A hundredth of the places blank, a hundredth a dash. */
const gaps = (place) => (place % 100 === 7 ? 2 : place % 100 === 57 ? 1 : 0);

function shuffled({ budget, executed }, parents) {
  const order = Array.from(budget.keys());
  let seed = 7;
  for (let i = order.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const j = Math.floor((seed / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  const pick = (array, Type) => Type.from(order, (place) => array[place]);
  return {
    lines: { budget: pick(budget, Float64Array), executed: pick(executed, Float64Array) },
    parents: [pick(parents[0], Int32Array), ...parents.slice(1)],
  };
}

/** The roll-up of one size by every variant, in turn. */
async function measureSize(count, rounds) {
  const lines = makeLines(count);
  const parents = makeParents(count);
  const levels = bareLevels(parents);
  const hierarchy = hierarchyOfParents(parents);
  const columns = columnsOf(lines);
  const withGaps = columnsOf(lines, gaps);
  const mixed = shuffled(lines, parents);
  const mixedLevels = bareLevels(mixed.parents);
  const [mixedColumns, mixedHierarchy] = [columnsOf(mixed.lines), hierarchyOfParents(mixed.parents)];

  const total = rolled(columns, hierarchy).levels.at(-1).get('budget').integers[0];
  for (const bare of [bareByRun, bareByParent]) strictEqual(bare(lines, levels).at(-1).wholes[0], total);
  strictEqual(rolled(mixedColumns, mixedHierarchy).levels.at(-1).get('budget').integers[0], total);

  const variants = [
    { name: 'bare loop, sums in registers (the limit)', run: () => timed(() => bareByRun(lines, levels)) },
    { name: 'bare loop, sums by parent', run: () => timed(() => bareByParent(lines, levels)) },
    { name: 'Gujeong rollUp', run: () => timed(() => rolled(columns, hierarchy)) },
    { name: 'Gujeong rollUp, 1 % blank and 1 % dash', run: () => timed(() => rolled(withGaps, hierarchy)) },
    { name: 'Gujeong hierarchyOfParents, once', run: () => timed(() => hierarchyOfParents(parents)) },
    { name: 'bare loop by parent, lines out of order', run: () => timed(() => bareByParent(mixed.lines, mixedLevels)) },
    { name: 'Gujeong rollUp, lines out of order', run: () => timed(() => rolled(mixedColumns, mixedHierarchy)) },
  ];
  const pandas = hasPandas() ? startPandas(lines, parents) : undefined;
  if (pandas) {
    const { total: theirs, version } = await pandas.run();
    strictEqual(theirs, total);
    variants.push({ name: `pandas ${version}, integers`, run: async () => (await pandas.run()).time });
  }
  const results = await interleaved(variants, rounds);
  pandas?.stop();
  return results.map(({ name, time, ratio }) => ({ name, count, time, ratio }));
}

/** Peers with an object in every cell, on few lines, beside the bare loop on the same lines. */
async function measurePerCell(rounds) {
  const lines = makeLines(SMALL);
  const levels = bareLevels(makeParents(SMALL));
  const total = bareByRun(lines, levels).at(-1).wholes[0];
  strictEqual(withDecimal(lines, levels).at(-1).wholes[0].toNumber(), total);
  const results = await interleaved(
    [
      { name: 'bare', run: () => timed(() => bareByRun(lines, levels)) },
      { name: 'dinero.js 2 in every cell', run: () => timed(() => withDinero(lines, levels)) },
      { name: 'decimal.js in every cell', run: () => timed(() => withDecimal(lines, levels)) },
    ],
    rounds,
  );
  return results.slice(1);
}

/** Building 10,000 lines, and one edit, beside HyperFormula. */
async function measureEdits(rounds) {
  const lines = makeLines(SMALL);
  const parents = makeParents(SMALL);
  const levels = bareLevels(parents);
  const [columns, hierarchy] = [columnsOf(lines), hierarchyOfParents(parents)];
  const live = liveRollUp(columns, hierarchy);
  let sheet = buildSheet(lines, levels);
  strictEqual(sheetTotal(sheet, levels), live.current.levels.at(-1).get('budget').integers[0]);
  let edits = 0;
  const nextEdit = () => {
    edits += 1;
    return [(edits * 7919) % SMALL, 1000 + (edits % 977)];
  };
  const editLive = () => {
    const [line, value] = nextEdit();
    live.edit('executed', line, { coefficient: BigInt(value), scale: 0 });
  };
  const results = await interleaved(
    [
      { name: 'full', run: () => timed(() => rolled(columns, hierarchy)) },
      { name: 'Gujeong LiveRollUp, built', run: () => timed(() => liveRollUp(columns, hierarchy)) },
      { name: 'Gujeong LiveRollUp, one edit', run: () => timed(editLive, 100) },
      {
        name: 'HyperFormula 3.5, built',
        run: () =>
          timed(() => {
            sheet.destroy();
            sheet = buildSheet(lines, levels);
          }, 1),
      },
      { name: 'HyperFormula 3.5, one edit', run: () => timed(() => editSheet(sheet, ...nextEdit())) },
    ],
    rounds,
  );
  return results.slice(1);
}

/** The peak of a process that holds a million lines and rolls them up, and what the roll-up added to it. */
function measureMemory(variant, rounds) {
  const script = fileURLToPath(new URL('memory.mjs', import.meta.url));
  const runs = Array.from({ length: rounds }, () => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', script, variant, '1000000'], { encoding: 'utf8' });
    return JSON.parse(stdout);
  });
  return { peak: median(runs.map(({ peak }) => peak)), added: median(runs.map(({ added }) => added)) };
}

export async function measure(rounds) {
  console.log(`${cpus()[0].model}, ${cpus().length} CPUs, Node ${process.versions.node}; load ${figure(loadavg()[0])}`);
  console.log(`medians of ${rounds} rounds measured in turn; ratios to the limit in the same round\n`);
  const sizes = [];
  for (const count of SIZES) sizes.push(await measureSize(count, rounds));
  const perCell = await measurePerCell(rounds);
  const edits = await measureEdits(rounds);

  const cells = ({ time, ratio }) => [`${figure(time)} ms`, `${figure(ratio)} ×`];
  const none = ['', ''];
  const rows = sizes[0].map(({ name }, variant) => [name, ...sizes.flatMap((size) => cells(size[variant]))]);
  for (const { name, time, ratio } of perCell) {
    const scaled = SIZES.map((count) =>
      count === SMALL ? [`${figure(time)} ms`] : [`(${figure((time * count) / SMALL)} ms)`],
    );
    rows.push([name, ...scaled.flatMap(([text], n) => [text, n === 0 ? `${figure(ratio)} ×` : ''])]);
  }
  for (const { name, time } of edits) rows.push([name, `${figure(time)} ms`, '', ...none, ...none]);
  const heading = ['balance and 0.1 % rate on every line and node, 4 levels'];
  for (const count of SIZES) heading.push(`${count.toLocaleString('en-US')} lines`, '× limit');
  printTable(heading, rows);

  const perLine = sizes.map((size) => (size[2].time / size[2].count) * 1e6);
  console.log(`\nin brackets: measured on ${SMALL.toLocaleString('en-US')} lines and scaled to the line`);
  console.log(
    `rollUp by line: ${perLine.map((time) => `${figure(time)} ns`).join(', ')}; 1,000,000 ÷ 10,000 = ${figure(perLine[2] / perLine[0])}`,
  );
  const edit = edits.find(({ name }) => name === 'Gujeong LiveRollUp, one edit');
  console.log(
    `one edit: ${figure(edit.time * 1000)} µs, ${figure(edit.ratio * 100)} % of a full roll-up of 10,000 lines`,
  );
  const [ours, bare] = ['gujeong', 'bare'].map((variant) => measureMemory(variant, rounds));
  const megabytes = ({ peak, added }) => `${Math.round(peak)} MB, of which the roll-up added ${Math.round(added)} MB`;
  console.log(`peak memory of the process, 1,000,000 lines: rollUp ${megabytes(ours)}; bare loop ${megabytes(bare)}`);
}
