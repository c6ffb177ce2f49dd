import { BLANK, readDelimited, type Problem } from '../../core/index.ts';

/** One value of the data; blank clears the cell. */
export type DataValue = string | number | null;

/** One record of the data by heading or key of its columns. */
export type DataRecord = Readonly<Record<string, DataValue>>;

/** What shall stand in a workbook (채울 자료): settings by their names, records by the names of their tables. */
export interface FillData {
  readonly settings: Readonly<Record<string, DataValue>>;
  readonly tables: Readonly<Record<string, readonly DataRecord[]>>;
}

/** The name of the settings among the tables of JSON data. */
export const SETTINGS_MEMBER = '설정';

/** Reads JSON data: `{ "설정": { "부서명": … }, "예산현황": [{ "사업명": …, "예산액": 43452 }] }`; blank when it is of another shape. */
export function readJsonData(text: string): FillData | null {
  const value = parsed(text);
  if (!isObject(value)) return BLANK;
  const tables: Record<string, readonly DataRecord[]> = {};
  let settings: DataRecord = {};
  for (const [name, member] of Object.entries(value)) {
    if (name === SETTINGS_MEMBER && isRecord(member)) settings = member;
    else if (Array.isArray(member) && member.every(isRecord)) tables[name] = member;
    else return BLANK;
  }
  return { settings, tables };
}

/** Reads CSV or TSV data for one table: the first line holds the headings. */
export function readDelimitedData(bytes: Uint8Array, table: string): FillData | null {
  const [sheet] = readDelimited(bytes, { name: table }).sheets;
  const [headings, ...lines] = sheet?.texts ?? [];
  if (headings === undefined || headings.every((heading) => heading.trim() === '')) return BLANK;
  const records = lines
    .filter((line) => line.some((text) => text.trim() !== ''))
    .map((line) => Object.fromEntries(headings.map((heading, n): [string, DataValue] => [heading, line[n] ?? ''])));
  return { settings: {}, tables: { [table]: records } };
}

/** The problem of data that could not be read. */
export function unreadableData(file: string): Problem {
  return { kind: 'data-unreadable', file };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecord(value: unknown): value is DataRecord {
  return (
    isObject(value) &&
    Object.values(value).every((each) => each === null || typeof each === 'string' || typeof each === 'number')
  );
}
