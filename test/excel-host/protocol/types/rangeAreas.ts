import { refuse } from '../../book/fault.ts';
import { isEntireColumn, isEntireRow } from '../../book/region.ts';
import { intersect } from '../../book/region.ts';
import { clearCells } from '../../book/edit.ts';
import { HostType } from '../member.ts';
import type { HostObject } from '../member.ts';
import type { AreasTarget, RangeTarget, Session } from '../session.ts';
import { conditionalFormatsOf } from './conditionalFormats.ts';
import { formatType } from './format.ts';
import { areaOf, fullAddress } from './place.ts';
import { rangeType } from './range.ts';
import { worksheetType } from './worksheet.ts';

/** Excel gives no answer for more merged areas than this. */
const MOST_MERGED_AREAS = 512;

/** The merged areas that touch a range; null when there are none. */
export function mergedAreas(target: RangeTarget, session: Session): HostObject | null {
  const area = areaOf(target);
  const merges = target.sheet.merges.filter((merge) => intersect(merge, area));
  if (merges.length === 0) return null;
  if (merges.length > MOST_MERGED_AREAS) refuse('RangeExceedsLimit');
  const ordered = [...merges].sort((a, b) => a.row - b.row || a.column - b.column);
  return areasType.of({ sheet: target.sheet, ranges: ordered.map((merge) => session.range(target.sheet, merge)) });
}

/** The cells of a range that are in no hidden row or column, as areas; null when there are none. */
export function visibleAreas(target: RangeTarget, session: Session): HostObject | null {
  const { sheet } = target;
  const { row, column, rows, columns } = areaOf(target);
  const ranges = shownRuns(row, rows, sheet.hiddenRows).flatMap(([firstRow, height]) =>
    shownRuns(column, columns, sheet.hiddenColumns).map(([firstColumn, width]) =>
      session.range(sheet, { row: firstRow, column: firstColumn, rows: height, columns: width }),
    ),
  );
  return ranges.length === 0 ? null : areasType.of({ sheet, ranges });
}

/** First line and length of each unbroken run of shown rows or columns. */
function shownRuns(first: number, count: number, hidden: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  let start = first;
  for (let line = first; line <= first + count; line += 1) {
    if (line < first + count && !hidden.has(line)) continue;
    if (line > start) runs.push([start, line - start]);
    start = line + 1;
  }
  return runs;
}

function addresses(target: AreasTarget): string {
  return target.ranges.map((range) => fullAddress(target.sheet, areaOf(range))).join(',');
}

const rangesType = new HostType<AreasTarget>({
  name: 'RangeCollection',
  items: (target) => target.ranges.map((range) => rangeType.of(range)),
  methods: {
    getCount: (target) => target.ranges.length,
    getItemAt: (target, inputs) => {
      const range = target.ranges[inputs.integer(0)];
      return range ? rangeType.of(range) : refuse('InvalidArgument');
    },
  },
});

export const areasType = new HostType<AreasTarget>({
  name: 'RangeAreas',
  identity: (target, session) => {
    const id = session.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: {
    address: { get: addresses },
    addressLocal: { get: addresses },
    areaCount: { get: (target) => target.ranges.length },
    cellCount: {
      get: ({ ranges }) => ranges.reduce((total, range) => total + areaOf(range).rows * areaOf(range).columns, 0),
    },
    isEntireColumn: { get: ({ ranges }) => ranges.every((range) => isEntireColumn(areaOf(range))) },
    isEntireRow: { get: ({ ranges }) => ranges.every((range) => isEntireRow(areaOf(range))) },
  },
  objects: {
    areas: (target) => rangesType.of(target),
    conditionalFormats: (target) => conditionalFormatsOf(target),
    format: (target) => formatType.of(target.ranges),
    worksheet: (target) => worksheetType.of(target.sheet),
  },
  methods: {
    clear: (target, inputs, session) => {
      const kind = inputs.choice(0, ['All', 'Contents', 'Formats'], 'All');
      for (const range of target.ranges) clearCells(session.book, target.sheet, areaOf(range), kind);
    },
    _KeepReference: (target, _inputs, session) => {
      session.references.keep(target);
    },
  },
});
