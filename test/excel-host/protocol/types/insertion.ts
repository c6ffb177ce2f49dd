import { refuse } from '../../book/fault.ts';
import { Sheet } from '../../book/sheet.ts';
import { insertSheets } from '../../insert/insertSheets.ts';
import { readSource, type SourceWorkbook } from '../../insert/source.ts';
import type { Inputs } from '../inputs.ts';
import { listOf } from '../json.ts';
import { isHostObject } from '../member.ts';
import type { Session } from '../session.ts';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `workbook.insertWorksheetsFromBase64`: the ids of the inserted sheets, in their order. */
export function insertFromFile(_root: unknown, inputs: Inputs, session: Session): readonly string[] {
  const { positionType, relativeTo, sheetNamesToInsert } = inputs.record(1);
  const { book } = session;
  const source = readSource(inputs.text(0));
  if (session.versions.profile.platform === 'OfficeOnline') requirePlain(source);
  const position = POSITIONS.find((each) => each === (positionType ?? 'End')) ?? refuse('InvalidArgument');
  const anchor = book.sheets.findIndex((sheet) => sheet === sheetOf(relativeTo, session));
  const places = { None: book.sheets.length, Before: anchor, After: anchor + 1, Beginning: 0, End: book.sheets.length };
  if ((position === 'Before' || position === 'After') && anchor < 0) refuse('InvalidArgument');
  const inserted = insertSheets(book, source, {
    position: places[position],
    names: listOf(sheetNamesToInsert).map(String),
  });
  return inserted.map(({ id }) => id);
}

function sheetOf(given: unknown, { book }: Session): Sheet | undefined {
  if (typeof given === 'string') return book.sheetOf(given);
  const target = isHostObject(given) ? given.target : undefined;
  return target instanceof Sheet ? target : undefined;
}

/** Excel on the web inserts no sheet that has a chart or a comment. */
function requirePlain({ opaque }: SourceWorkbook): void {
  const isPlain = [...opaque.values()].every(({ charts, notes }) => charts === 0 && notes === 0);
  if (!isPlain) refuse('UnsupportedFeature');
}
