import { commonStyle, requireFormatAllowed, setStyle } from '../../book/edit.ts';
import { refuse } from '../../book/fault.ts';
import { BORDER_SIDES } from '../../book/style.ts';
import type { BorderSide, BorderTrait, StyleKey, StyleValue } from '../../book/style.ts';
import { HostType } from '../member.ts';
import type { Scalar } from '../member.ts';
import type { RangeTarget, Session } from '../session.ts';
import { areaOf } from './place.ts';
import { asNumber } from './read.ts';

/** The ranges whose format is meant. */
type FormatTarget = readonly RangeTarget[];

function common(target: FormatTarget, key: StyleKey): StyleValue {
  const values = target.map((range) => commonStyle(range.sheet, areaOf(range), key));
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function assign(target: FormatTarget, key: StyleKey, value: unknown, session: Session): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') refuse('InvalidArgument');
  for (const range of target) {
    requireFormatAllowed(range.sheet, 'allowFormatCells');
    setStyle(range.sheet, areaOf(range), key, value);
    session.book.emit({ kind: 'formatChanged', sheet: range.sheet, area: areaOf(range) });
  }
}

function styled(key: StyleKey, read: (value: unknown) => unknown = (value) => value): Scalar<FormatTarget> {
  return {
    get: (target) => common(target, key),
    set: (target, value, session) => assign(target, key, read(value), session),
  };
}

/** Colours are kept as `#RRGGBB` in capitals. */
function colour(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('#') ? value.toUpperCase() : value;
}

const STANDARD_COLUMN_WIDTH = 48;
const STANDARD_ROW_HEIGHT = 16.5;

function size(axis: 'rows' | 'columns'): Scalar<FormatTarget> {
  const isRows = axis === 'rows';
  const standard = isRows ? STANDARD_ROW_HEIGHT : STANDARD_COLUMN_WIDTH;
  const lines = (range: RangeTarget): { sizes: Map<number, number>; first: number; count: number } => {
    const area = areaOf(range);
    return isRows
      ? { sizes: range.sheet.rowHeights, first: area.row, count: area.rows }
      : { sizes: range.sheet.columnWidths, first: area.column, count: area.columns };
  };
  return {
    get: (target) => {
      const found = new Set<number>();
      for (const { sizes, first, count } of target.map(lines)) {
        for (let line = first; line < first + Math.min(count, 10_000); line += 1)
          found.add(sizes.get(line) ?? standard);
      }
      return found.size === 1 ? ([...found][0] ?? null) : null;
    },
    set: (target, value) => {
      for (const range of target) {
        requireFormatAllowed(range.sheet, isRows ? 'allowFormatRows' : 'allowFormatColumns');
        const { sizes, first, count } = lines(range);
        for (let line = first; line < first + count; line += 1) sizes.set(line, asNumber(value));
      }
    },
  };
}

const fontType = new HostType<FormatTarget>({
  name: 'RangeFont',
  scalars: {
    name: styled('fontName'),
    size: styled('fontSize'),
    color: styled('fontColor', colour),
    italic: styled('italic'),
    bold: styled('bold'),
    underline: styled('underline'),
    strikethrough: styled('strikethrough'),
  },
});

const fillType = new HostType<FormatTarget>({
  name: 'RangeFill',
  scalars: {
    color: {
      get: (target) => common(target, 'fillColor'),
      set: (target, value, session) => {
        assign(target, 'fillColor', colour(value), session);
        assign(target, 'fillPattern', 'Solid', session);
      },
    },
    pattern: styled('fillPattern'),
  },
  methods: {
    clear: (target, _inputs, session) => {
      assign(target, 'fillColor', '#FFFFFF', session);
      assign(target, 'fillPattern', 'None', session);
    },
  },
});

const protectionType = new HostType<FormatTarget>({
  name: 'FormatProtection',
  scalars: { locked: styled('locked'), formulaHidden: styled('formulaHidden') },
});

interface BorderTarget {
  readonly ranges: FormatTarget;
  readonly side: BorderSide;
}

function border(trait: BorderTrait): Scalar<BorderTarget> {
  return {
    get: ({ ranges, side }) => common(ranges, `border${side}${trait}`),
    set: ({ ranges, side }, value, session) => assign(ranges, `border${side}${trait}`, colour(value), session),
  };
}

const borderType = new HostType<BorderTarget>({
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: border('Style'),
    weight: border('Weight'),
    color: border('Color'),
  },
});

function sideOf(key: string | number): BorderSide {
  const side = typeof key === 'number' ? BORDER_SIDES[key] : BORDER_SIDES.find((name) => name === key);
  return side ?? refuse('InvalidArgument');
}

const bordersType = new HostType<FormatTarget>({
  name: 'RangeBorderCollection',
  scalars: { count: { get: () => BORDER_SIDES.length } },
  items: (ranges) => BORDER_SIDES.map((side) => borderType.of({ ranges, side })),
  item: (ranges, inputs) => borderType.of({ ranges, side: sideOf(inputs.key()) }),
  methods: { getItemAt: (ranges, inputs) => borderType.of({ ranges, side: sideOf(inputs.integer(0)) }) },
});

export const formatType = new HostType<FormatTarget>({
  name: 'RangeFormat',
  scalars: {
    wrapText: styled('wrapText'),
    horizontalAlignment: styled('horizontalAlignment'),
    verticalAlignment: styled('verticalAlignment'),
    columnWidth: size('columns'),
    rowHeight: size('rows'),
    textOrientation: styled('textOrientation'),
    readingOrder: styled('readingOrder'),
    shrinkToFit: styled('shrinkToFit'),
    indentLevel: styled('indentLevel'),
    autoIndent: styled('autoIndent'),
  },
  objects: {
    font: (target) => fontType.of(target),
    fill: (target) => fillType.of(target),
    protection: (target) => protectionType.of(target),
    borders: (target) => bordersType.of(target),
  },
  methods: { autofitColumns: () => null, autofitRows: () => null },
});
