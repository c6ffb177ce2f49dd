import type { Rectangle } from '../../book/region.ts';
import type { ConditionalFormat } from '../../book/sheet.ts';
import { requireFormatAllowed } from '../../book/edit.ts';
import { refuse } from '../../book/fault.ts';
import { intersect } from '../../book/region.ts';
import { HostType } from '../member.ts';
import type { HostObject } from '../member.ts';
import type { AreasTarget, Session } from '../session.ts';
import { areaOf, rangeAt } from './place.ts';
import { asFlag, asNumber, asText } from './read.ts';

/** The conditional formats that touch ranges. */
export function conditionalFormatsOf(target: AreasTarget): HostObject {
  return conditionalFormatsType.of(target);
}

function listed(target: AreasTarget): ConditionalFormat[] {
  const touched = areasOf(target);
  return target.sheet.conditionalFormats.filter(({ areas }) =>
    areas.some((area) => touched.some((each) => intersect(area, each))),
  );
}

function areasOf({ ranges }: AreasTarget): readonly Rectangle[] {
  return ranges.map(areaOf);
}

function item(target: AreasTarget, found: ConditionalFormat | undefined): HostObject | null {
  return found ? conditionalFormatType.of({ range: target, format: found }) : null;
}

const conditionalFormatsType = new HostType<AreasTarget>({
  name: 'ConditionalFormatCollection',
  items: (target) => listed(target).map((format) => conditionalFormatType.of({ range: target, format })),
  item: (target, inputs) =>
    item(
      target,
      listed(target).find((format) => format.id === inputs.text(0)),
    ),
  methods: {
    add: (target, inputs, session) => {
      requireFormatAllowed(target.sheet, 'allowFormatCells');
      const type = inputs.choice(0, ['Custom'], 'Custom');
      const format: ConditionalFormat = {
        id: session.book.nextId(),
        type,
        areas: areasOf(target),
        formula: '',
        fillColor: '',
        fontColor: '',
        isBold: false,
        isItalic: false,
        priority: 0,
        stopIfTrue: false,
      };
      target.sheet.conditionalFormats.unshift(format);
      return conditionalFormatType.of({ range: target, format });
    },
    clearAll: (target) => {
      requireFormatAllowed(target.sheet, 'allowFormatCells');
      const cleared = listed(target);
      const { sheet } = target;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !cleared.includes(format));
    },
    getCount: (target) => listed(target).length,
    getItemAt: (target, inputs) => item(target, listed(target)[inputs.integer(0)]) ?? refuse('InvalidArgument'),
    getItemOrNullObject: (target, inputs) =>
      item(
        target,
        listed(target).find(({ id }) => id === inputs.text(0)),
      ),
  },
});

interface FormatTarget {
  readonly range: AreasTarget;
  readonly format: ConditionalFormat;
}

const ruleType = new HostType<ConditionalFormat>({
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: (format) => format.formula,
      set: (format, value) => {
        format.formula = asText(value);
      },
    },
  },
});

const fillType = new HostType<ConditionalFormat>({
  name: 'ConditionalRangeFill',
  scalars: {
    color: {
      get: (format) => format.fillColor,
      set: (format, value) => {
        format.fillColor = asText(value);
      },
    },
  },
});

const fontType = new HostType<ConditionalFormat>({
  name: 'ConditionalRangeFont',
  scalars: {
    color: {
      get: (format) => format.fontColor,
      set: (format, value) => {
        format.fontColor = asText(value);
      },
    },
    italic: {
      get: (format) => format.isItalic,
      set: (format, value) => {
        format.isItalic = asFlag(value);
      },
    },
    bold: {
      get: (format) => format.isBold,
      set: (format, value) => {
        format.isBold = asFlag(value);
      },
    },
  },
});

const rangeFormatType = new HostType<ConditionalFormat>({
  name: 'ConditionalRangeFormat',
  objects: { fill: (format) => fillType.of(format), font: (format) => fontType.of(format) },
});

const customType = new HostType<ConditionalFormat>({
  name: 'CustomConditionalFormat',
  objects: { rule: (format) => ruleType.of(format), format: (format) => rangeFormatType.of(format) },
});

const conditionalFormatType = new HostType<FormatTarget>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ format }) => format.priority,
      set: ({ format }, value) => {
        format.priority = asNumber(value);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = asFlag(value);
      },
    },
  },
  objects: {
    custom: ({ format }) => customType.of(format),
    customOrNullObject: ({ format }) => customType.of(format),
  },
  methods: {
    getRange: ({ range, format }: FormatTarget, _inputs, session: Session) =>
      rangeAt(session, range.sheet, format.areas[0] ?? refuse('InvalidReference')),
    delete: ({ range, format }) => {
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
});
