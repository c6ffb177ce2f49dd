import swc from '@swc/core';

/** How the scripts are made small. Names of classes stay, for errors are told apart by them. */
const OPTIONS = { compress: true, mangle: { keep_classnames: true }, module: false, format: { comments: false } };

/**
 * A minimizer for webpack on the compiler we have anyway: the workbench's 12 MB take it seconds,
 * where webpack's own takes a minute. Files marked as minimized are left alone.
 */
export class SwcMinify {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('SwcMinify', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'SwcMinify', stage }, async () => {
        const scripts = compilation.getAssets().filter(({ name, info }) => name.endsWith('.js') && !info.minimized);
        for (const { name, source } of scripts) {
          const { code } = await swc.minify(source.source().toString(), OPTIONS);
          compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
        }
      });
    });
  }
}
