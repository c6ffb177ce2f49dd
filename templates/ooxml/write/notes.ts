import { cellName } from '../contract.ts';
import { encodeEscapes, encodeText } from '../xml/index.ts';
import type { NoteDescription, SheetDescription } from './description/index.ts';
import { DECLARATION, element, MAIN, textElement } from './markup.ts';

const VECTOR = 'urn:schemas-microsoft-com:vml';
const OFFICE = 'urn:schemas-microsoft-com:office:office';
const EXCEL = 'urn:schemas-microsoft-com:office:excel';
const SHAPE_TYPE = '_x0000_t202';
/** The numbers of the shapes of one drawing begin at a multiple of this. */
const SHAPES = 1024;
const YELLOW = '#ffffe1';
const COLUMNS = 3;
const ROWS = 5;

/** The notes of a sheet in the order of their cells; two on one cell are a programmer’s fault. */
export function sortedNotes({ name, notes = [] }: SheetDescription): NoteDescription[] {
  const sorted = [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
  sorted.forEach(({ row, column }, index) => {
    const before = sorted[index - 1];
    if (before?.row === row && before.column === column)
      throw new RangeError(`${name}!${cellName(row, column)}: two notes`);
  });
  return sorted;
}

/** Writes the part that holds the texts of the notes. */
export function notesMarkup(notes: readonly NoteDescription[]): string {
  const authors = [...new Set(notes.map(({ author = '' }) => author))];
  const items = notes.map(({ row, column, text, author = '' }) => {
    const letters = `<text><t xml:space="preserve">${encodeText(encodeEscapes(text))}</t></text>`;
    return element('comment', { ref: cellName(row, column), authorId: authors.indexOf(author) }, letters);
  });
  const names = authors.map((author) => textElement('author', author)).join('');
  const content = element('authors', {}, names) + element('commentList', {}, items.join(''));
  return DECLARATION + element('comments', { xmlns: MAIN }, content);
}

/** Writes the part that says where the notes show; Excel still keeps it in the older vector form. */
export function noteShapesMarkup(notes: readonly NoteDescription[], drawing: number): string {
  const layout = element('o:idmap', { 'v:ext': 'edit', data: drawing });
  const outline = { id: SHAPE_TYPE, coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' };
  const edges = '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>';
  const content =
    element('o:shapelayout', { 'v:ext': 'edit' }, layout) +
    element('v:shapetype', outline, edges) +
    notes.map((note, index) => shapeMarkup(note, drawing * SHAPES + index + 1)).join('');
  return element('xml', { 'xmlns:v': VECTOR, 'xmlns:o': OFFICE, 'xmlns:x': EXCEL }, content);
}

function shapeMarkup({ row, column, columns = COLUMNS, rows = ROWS }: NoteDescription, id: number): string {
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 10, top, 4, column + 1 + columns, 10, top + rows, 4].join(', ');
  const facts =
    '<x:MoveWithCells/><x:SizeWithCells/>' +
    textElement('x:Anchor', anchor) +
    textElement('x:AutoFill', 'False') +
    textElement('x:Row', String(row)) +
    textElement('x:Column', String(column));
  const content =
    element('v:fill', { color2: YELLOW }) +
    element('v:shadow', { on: 't', color: 'black', obscured: 't' }) +
    element('v:path', { 'o:connecttype': 'none' }) +
    '<v:textbox><div style="text-align:left"/></v:textbox>' +
    element('x:ClientData', { ObjectType: 'Note' }, facts);
  const attributes = {
    id: `_x0000_s${id}`,
    type: `#${SHAPE_TYPE}`,
    style: 'position:absolute;visibility:hidden',
    fillcolor: YELLOW,
    'o:insetmode': 'auto',
  };
  return element('v:shape', attributes, content);
}
