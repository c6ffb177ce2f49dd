import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { METADATA_FILES, metadataOf } from '../../../addin/functions/metadata.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The build runs in Node itself, without Jest: so does this. */
function builtFiles(): readonly { readonly name: string; readonly text: string }[] {
  const script = `
    const { metadataFiles } = await import('./addin/build/functions-metadata.mjs');
    console.log(JSON.stringify(metadataFiles));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' }),
  );
}

test('the build writes the metadata of the catalogue', () => {
  const files = builtFiles();
  expect(files.map(({ name }) => name)).toEqual(Object.keys(METADATA_FILES));
  for (const { name, text } of files) {
    const language = METADATA_FILES[name] ?? 'ko';
    expect(JSON.parse(text)).toEqual(metadataOf(language));
  }
});
