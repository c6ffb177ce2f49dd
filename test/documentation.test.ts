import { join } from 'node:path';
import * as ts from 'typescript';

/** What the packages offer: everything exported here carries a doc comment that says what it is. */
const SURFACES = ['core/index.ts', 'templates/ooxml/index.ts'].map((file) => join(__dirname, '..', file));

const program = ts.createProgram(SURFACES, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing`);
  return checker.getExportsOfModule(module);
}

/** The doc comment of a symbol, also where it is exported by another name or inherits it from its alias. */
function documentation(symbol: ts.Symbol): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return ts.displayPartsToString(target.getDocumentationComment(checker)).trim();
}

test.each(SURFACES)('every export of %s is documented', (file) => {
  const symbols = exportsOf(file);
  expect(symbols.length).toBeGreaterThan(20);
  expect(symbols.filter((symbol) => documentation(symbol) === '').map((symbol) => symbol.name)).toEqual([]);
});
