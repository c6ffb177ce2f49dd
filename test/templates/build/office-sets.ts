import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRange, type Rectangle } from '../../../core/index.ts';
import { findOffice } from '../../requirements.cjs';

/** Cells of a template, by the place of their sheet. */
export interface SheetArea {
  readonly sheet: number;
  readonly area: Rectangle;
}

/** A template to be filled again and again. */
export interface OfficeJob {
  readonly template: Uint8Array;
  /** A workbook with a sheet for each area that is entered; the sets stand in it one below the other. */
  readonly entries: Uint8Array;
  readonly entered: readonly SheetArea[];
  /** What is read back after each set. */
  readonly read: readonly SheetArea[];
  readonly sets: number;
}

/** What LibreOffice shows in an area. */
export interface FoundArea {
  /** The cells as texts, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** How many formulas give a number, and how many an error. */
  readonly numbers: number;
  readonly errors: number;
}

/**
 * Lets LibreOffice fill templates with many sets of entries, calculate each anew and tell what it finds,
 * for each job, set and area. One start of LibreOffice serves all jobs.
 */
export function filledByLibreOffice(jobs: readonly OfficeJob[]): readonly (readonly (readonly FoundArea[])[])[] {
  const office = findOffice();
  if (office === undefined) throw new Error('LibreOffice Calc is missing: run `node test/requirements.cjs`');
  const folder = mkdtempSync(join(tmpdir(), 'gujeong-sets-'));
  try {
    const profile = join(folder, 'profile');
    // the first start fills a profile, and would write over the macro
    run(office, profile, '--terminate_after_init', START_LIMIT);
    const library = join(profile, 'user', 'basic', 'Standard');
    writeFileSync(join(library, 'Module1.xba'), MODULE);
    writeFileSync(join(library, 'script.xlb'), LIBRARY);
    const lines = jobs.map(({ template, entries, entered, read, sets }, n) => {
      writeFileSync(join(folder, `${n}-template.xlsx`), template);
      writeFileSync(join(folder, `${n}-entries.xlsx`), entries);
      const files = ['template.xlsx', 'entries.xlsx', 'found.txt'].map((name) => `file://${folder}/${n}-${name}`);
      return [...files, sets, listOf(entered), listOf(read)].join('|');
    });
    const list = join(folder, 'jobs.txt');
    writeFileSync(list, `${lines.join('\n')}\n`);
    run(office, profile, `macro:///Standard.Module1.Main("${list}")`, START_LIMIT + jobs.length * JOB_LIMIT);
    return jobs.map((job, n) => foundOf(job, readFileSync(join(folder, `${n}-found.txt`), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listOf(areas: readonly SheetArea[]): string {
  return areas.map(({ sheet, area }) => [sheet, area.column, area.row, area.columns, area.rows].join(',')).join(';');
}

/** Milliseconds LibreOffice may take to start, and for each job, on a machine with other work. */
const START_LIMIT = 120_000;
const JOB_LIMIT = 600_000;

function run(office: string, profile: string, command: string, timeout: number): void {
  const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', command];
  const { status, stderr } = spawnSync(office, options, { encoding: 'utf8', timeout });
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>`;

const CELL_END = '\u001f';
const ROW_END = '\u001e';
const AREA_END = '\u001d';

function foundOf({ read, sets }: OfficeJob, text: string): readonly (readonly FoundArea[])[] {
  const areas = text.split(AREA_END).map((area): FoundArea => {
    const rows = area.split(ROW_END);
    const [numbers = '', errors = ''] = rows.splice(-2);
    return { rows: rows.map((row) => row.split(CELL_END)), numbers: cellsIn(numbers), errors: Number(errors) };
  });
  return Array.from({ length: sets }, (_, set) => areas.slice(set * read.length, (set + 1) * read.length));
}

/** How many cells addresses such as `안내.B14:B15,안내.B20` name. */
function cellsIn(addresses: string): number {
  if (addresses === '') return 0;
  return addresses.split(',').reduce((all, address) => {
    const range = parseRange(/[A-Z0-9:$]+$/.exec(address)?.[0] ?? '');
    return all + (range ? range.rows * range.columns : Number.NaN);
  }, 0);
}

/**
 * Whole areas move at once; nothing is done cell by cell. Of FormulaResult, 1 is VALUE and 4 ERROR.
 * The words of Basic (access, read, line) are no names.
 */
const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Main(listFile As String)
  Dim handle As Integer, job As String
  On Error GoTo Failed
  handle = FreeFile
  Open listFile For Input As #handle
  Do While Not Eof(handle)
    Line Input #handle, job
    If job &lt;&gt; "" Then RunJob(Split(job, "|"))
  Loop
  Close #handle
  StarDesktop.terminate()
  Exit Sub
Failed:
  Open listFile &amp; ".error" For Output As #9
  Print #9, Error$ &amp; " (line " &amp; Erl &amp; ")"
  Close #9
  StarDesktop.terminate()
End Sub

Function OpenHidden(url As String)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  OpenHidden = StarDesktop.loadComponentFromURL(url, "_blank", 0, options())
End Function

Function RangeOf(document, sheet, column, row, columns, rows)
  RangeOf = document.Sheets.getByIndex(sheet).getCellRangeByPosition(column, row, column + columns - 1, row + rows - 1)
End Function

Sub RunJob(job)
  Dim template, entries, entered, wanted, parts, area, n As Long, i As Long, r As Long
  Dim files As Object, sink As Object, lines As Variant
  template = OpenHidden(job(0))
  entries = OpenHidden(job(1))
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  sink = createUnoService("com.sun.star.io.TextOutputStream")
  sink.setOutputStream(files.openFileWrite(job(2)))
  sink.setEncoding("UTF-8")
  template.enableAutomaticCalculation(False)
  template.addActionLock()
  template.lockControllers()
  template.UndoManager.lock()
  entered = Split(job(4), ";")
  wanted = Split(job(5), ";")
  For n = 0 To CLng(job(3)) - 1
    For i = 0 To UBound(entered)
      parts = Split(entered(i), ",")
      area = RangeOf(entries, i, 0, n * CLng(parts(4)), CLng(parts(3)), CLng(parts(4)))
      RangeOf(template, CLng(parts(0)), CLng(parts(1)), CLng(parts(2)), CLng(parts(3)), CLng(parts(4))).setDataArray(area.getDataArray())
    Next
    template.calculateAll()
    For i = 0 To UBound(wanted)
      parts = Split(wanted(i), ",")
      area = RangeOf(template, CLng(parts(0)), CLng(parts(1)), CLng(parts(2)), CLng(parts(3)), CLng(parts(4)))
      lines = area.getDataArray()
      For r = 0 To UBound(lines)
        sink.writeString(Join(lines(r), Chr(31)) &amp; Chr(30))
      Next
      sink.writeString(area.queryFormulaCells(1).RangeAddressesAsString &amp; Chr(30))
      sink.writeString(area.queryFormulaCells(4).Count &amp; Chr(29))
    Next
  Next
  sink.closeOutput()
  template.close(True)
  entries.close(True)
End Sub
</script:module>`;
