import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
const { METADATA_FILES, metadataOf } = await import('../functions/metadata.ts');

/** The files that tell Excel of the custom functions, made of the catalogue in core: name and text of each. */
export const metadataFiles = Object.entries(METADATA_FILES).map(([name, language]) => ({
  name,
  text: `${JSON.stringify(metadataOf(language), null, 1)}\n`,
}));

/** Puts the metadata of the custom functions beside the pages. */
export class FunctionsMetadata {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage }, () => {
        for (const { name, text } of metadataFiles) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}
