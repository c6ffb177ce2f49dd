import { join } from 'node:path';
import * as ts from 'typescript';
import * as core from '../../../core/index.ts';

/** A function of core that takes records of an office, with the types of what it takes. */
export interface CoreFunction {
  readonly name: string;
  readonly run: (...inputs: readonly unknown[]) => unknown;
  readonly parameters: readonly ts.Type[];
  /** Whether it tells problems beside or instead of a value. */
  readonly tellsProblems: boolean;
}

const INDEX = join(__dirname, '../../../core/index.ts');
const SECTIONS =
  /\/core\/(?:calendar|metric|statistics|organisation|budget|enterprise|evaluation|plan|reconcile|wording)\//;

const program = ts.createProgram([INDEX], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
});

/** What knows the types of core. */
export const checker = program.getTypeChecker();

/** Every function that the sections, the calendar and the metrics export. */
export const CORE_FUNCTIONS: readonly CoreFunction[] = Object.entries(core).flatMap(([name, value]) => {
  const symbol = symbolOf(name);
  if (typeof value !== 'function' || !symbol) return [];
  const { valueDeclaration } = symbol;
  if (!valueDeclaration || !SECTIONS.test(valueDeclaration.getSourceFile().fileName)) return [];
  const signatures = checker.getTypeOfSymbolAtLocation(symbol, valueDeclaration).getCallSignatures();
  const signature = signatures.at(-1);
  if (!signature) return [];
  const parameters = signature.getParameters().map((parameter) => checker.getTypeOfSymbol(parameter));
  const tellsProblems = /Problem|Outcome|DistinctRecords|ScopeReading/.test(returnTextOf(signature));
  return [{ name, run: callable(value), parameters, tellsProblems }];
});

function returnTextOf(signature: ts.Signature): string {
  return signature.getDeclaration().type?.getText() ?? '';
}

function symbolOf(name: string): ts.Symbol | undefined {
  const source = program.getSourceFile(INDEX);
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function callable(value: object): CoreFunction['run'] {
  return (...inputs) => Reflect.apply(Function.prototype.call, value, [undefined, ...inputs]);
}
