/** Namespaces and media types of the standard and of Microsoft's extensions. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const RELATIONSHIP = `${OFFICE}/relationships`;
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** The last steps of relationship types that are not under {@link RELATIONSHIP}. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  'core-properties': `${PACKAGE}/relationships/metadata/core-properties`,
  vbaProject: `${MICROSOFT}/2006/relationships/vbaProject`,
  threadedComment: `${MICROSOFT}/2017/10/relationships/threadedComment`,
  person: `${MICROSOFT}/2017/10/relationships/person`,
  extensibility: `${MICROSOFT}/2007/relationships/ui/extensibility`,
};

/** A relationships part: id, type by its last step, target; a target with `://` leads out of the file. */
export function relationships(...list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = list.map(([id, type, target]) => {
    const mode = target.includes('://') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OTHER_TYPES[type] ?? `${RELATIONSHIP}/${type}`}" Target="${target}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

const MEDIA: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SPREADSHEET}.sheet.main+xml`],
  [/\/worksheets\/[^/]*\.xml$/, `${SPREADSHEET}.worksheet+xml`],
  [/\/chartsheets\/[^/]*\.xml$/, `${SPREADSHEET}.chartsheet+xml`],
  [/\/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/\/sharedStrings\.xml$/, `${SPREADSHEET}.sharedStrings+xml`],
  [/\/calcChain\.xml$/, `${SPREADSHEET}.calcChain+xml`],
  [/\/metadata\.xml$/, `${SPREADSHEET}.sheetMetadata+xml`],
  [/\/tables\/[^/]*\.xml$/, `${SPREADSHEET}.table+xml`],
  [/\/queryTables\/[^/]*\.xml$/, `${SPREADSHEET}.queryTable+xml`],
  [/\/connections\.xml$/, `${SPREADSHEET}.connections+xml`],
  [/\/comments[^/]*\.xml$/, `${SPREADSHEET}.comments+xml`],
  [/\/externalLinks\/[^/]*\.xml$/, `${SPREADSHEET}.externalLink+xml`],
  [/\/pivotTables\/[^/]*\.xml$/, `${SPREADSHEET}.pivotTable+xml`],
  [/\/pivotCacheDefinition[^/]*\.xml$/, `${SPREADSHEET}.pivotCacheDefinition+xml`],
  [/\/pivotCacheRecords[^/]*\.xml$/, `${SPREADSHEET}.pivotCacheRecords+xml`],
  [/\/theme\/[^/]*\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/\/drawings\/[^/]*\.xml$/, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  [/\/charts\/[^/]*\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^docProps\/custom\.xml$/, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  [/^customXml\/itemProps[^/]*\.xml$/, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  [/\/ctrlProps\/[^/]*\.xml$/, 'application/vnd.ms-excel.controlproperties+xml'],
  [/\/threadedComments\/[^/]*\.xml$/, 'application/vnd.ms-excel.threadedcomments+xml'],
  [/\/persons\/[^/]*\.xml$/, 'application/vnd.ms-excel.person+xml'],
];

const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  bin: 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  png: 'image/png',
};

/** The list of media types for parts of these names. */
export function contentTypes(names: readonly string[], others: Readonly<Record<string, string>> = {}): string {
  const extensions = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const defaults = [...extensions].flatMap((extension) => {
    const type = DEFAULTS[extension];
    return type === undefined ? [] : [`<Default Extension="${extension}" ContentType="${type}"/>`];
  });
  const overrides = names.flatMap((name) => {
    const type = others[name] ?? MEDIA.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}
