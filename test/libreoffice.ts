import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice } from './requirements.cjs';

/** Recalculate on load, whatever the file says; LibreOffice otherwise shows the cached values. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens workbooks in LibreOffice, lets it calculate every formula anew, and gives back what it saved.
 * One start of LibreOffice serves all files.
 */
export function recalculatedByLibreOffice(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const office = findOffice();
  if (office === undefined) throw new Error('LibreOffice Calc is missing: run `node test/requirements.cjs`');
  const folder = mkdtempSync(join(tmpdir(), 'gujeong-office-'));
  try {
    const profile = join(folder, 'profile');
    const input = join(folder, 'in');
    const output = join(folder, 'out');
    for (const path of [join(profile, 'user'), input, output]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    for (const [name, bytes] of files) writeFileSync(join(input, `${name}.xlsx`), bytes);
    const sources = readdirSync(input).map((name) => join(input, name));
    const run = spawnSync(
      office,
      [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', output, ...sources],
      { encoding: 'utf8', timeout: 300_000 },
    );
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(output, `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
