import type { Sheet } from '../../book/sheet.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/region.ts';
import { HostType } from '../member.ts';
import { isRangeTarget } from './objects.ts';
import { areaOf, locate, rangeAt } from './place.ts';

/** The rows and columns that stay in view. */
export const freezeType = new HostType<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, inputs) => {
      sheet.frozen = { row: 0, column: 0, rows: inputs.integerOr(0, 1), columns: MAX_COLUMNS };
    },
    freezeColumns: (sheet, inputs) => {
      sheet.frozen = { row: 0, column: 0, rows: MAX_ROWS, columns: inputs.integerOr(0, 1) };
    },
    freezeAt: (sheet, inputs, session) => {
      const given = inputs.target(0);
      sheet.frozen = isRangeTarget(given) ? areaOf(given) : locate(session, sheet, inputs.text(0)).area;
    },
    unfreeze: (sheet) => {
      sheet.frozen = null;
    },
    getLocationOrNullObject: (sheet, _inputs, session) => (sheet.frozen ? rangeAt(session, sheet, sheet.frozen) : null),
  },
});
