import { HostProblem, type SheetFile, type SpreadsheetHost } from '../host.ts';

/** The office's real workbook of 2015, as it lies in our own folder; a test holds it against the file. */
export const SAMPLE: Omit<SheetFile, 'bytes'> = {
  name: '주요업무-2015.xlsx',
  sheets: ['예산현황', '추진실적'],
  names: [],
  hasCharts: false,
};

/** Inserts the sheets of the sample into the open workbook (표본 자료로 시작). */
export async function insertSample(host: SpreadsheetHost): Promise<void> {
  const [insertion, bytes] = await Promise.all([host.loadInsertion(), fetchSample()]);
  await insertion.insert({ ...SAMPLE, bytes });
}

async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch(`./samples/${SAMPLE.name}`);
  if (!response.ok) throw new HostProblem({ kind: 'program-part-missing' });
  return new Uint8Array(await response.arrayBuffer());
}
