import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { FunctionsMetadata } from './addin/build/functions-metadata.mjs';
import { SwcMinify } from './addin/build/minify.mjs';
import { pages } from './addin/build/pages.mjs';
import { staticFiles } from './addin/build/static-files.mjs';

/**
 * Builds `dist/addin/`, one folder of static files with stable names:
 * the task pane for Excel (`taskpane.html`) and the workbench (`workbench.html`).
 *
 * `--env office=vendored` (default) serves the office.js client from our own folder, as closed networks need;
 * `--env office=cdn` takes it from Microsoft's address.
 */
export default function configuration({ office = 'vendored' } = {}, { mode = 'production' } = {}) {
  const isDevelopment = mode === 'development';
  return {
    mode,
    target: ['web', 'es2022'],
    entry: {
      taskpane: './addin/taskpane/index.excel.tsx',
      workbench: './addin/workbench/index.tsx',
    },
    output: {
      path: fileURLToPath(new URL('./dist/addin/', import.meta.url)),
      filename: '[name].js',
      chunkFilename: '[name].js',
      publicPath: './',
      clean: true,
    },
    devtool: isDevelopment ? 'source-map' : false,
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // No module of ours does anything by being loaded, so what is not used is left out.
          sideEffects: false,
          use: { loader: 'swc-loader', options: { sourceMaps: isDevelopment } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      chunkIds: 'named',
      splitChunks: false,
      minimizer: [new SwcMinify()],
    },
    // The spreadsheet is 6 MB and is loaded by the workbench alone; the pane's own budget is held by a test.
    performance: { hints: false },
    plugins: [
      ...pages(office).map((page) => new HtmlPlugin(page)),
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].css' }),
      new CopyPlugin({ patterns: staticFiles(office) }),
      new FunctionsMetadata(),
      // Univer brings patterns to hyphenate 70 languages, 5 MB in files of their own. It loads one at its start;
      // the others are left out, for cells are not hyphenated.
      new webpack.IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-gb)[a-z0-9-]+-[\w-]{8}\.js$/,
        contextRegExp: /engine-render/,
      }),
    ],
  };
}
