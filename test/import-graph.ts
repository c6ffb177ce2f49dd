import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(import.meta.dirname, '..');

/** One import (or re-export) of a file. */
export interface Import {
  readonly from: string;
  /** A path from the root for an own file, else the name of the package. */
  readonly to: string;
  readonly isOwn: boolean;
  /** The import is gone once the types are erased. */
  readonly isType: boolean;
}

/** A file of the project as its syntax tree. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

const SCRIPT = /\.(ts|tsx|mjs|cjs|js)$/;

/** Every script of these folders and files, as paths from the root. */
export function sourcesOf(...places: readonly string[]): Source[] {
  return places.flatMap(filesOf).map((path) => ({
    path,
    tree: ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  }));
}

/** The benchmark and the mutation tests have packages of their own. */
const APART = /^test\/(?:bench|mutation)\/|\/node_modules\//;

function filesOf(place: string): string[] {
  if (SCRIPT.test(place)) return [place];
  return readdirSync(join(ROOT, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SCRIPT.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !APART.test(path))
    .sort();
}

/** All imports of a file: static, dynamic, of types, and re-exports. */
export function importsOf({ path, tree }: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isOwn = specifier.text.startsWith('.');
    const to = isOwn ? posix.join(posix.dirname(path), specifier.text) : packageOf(specifier.text);
    found.push({ from: path, to, isOwn, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isErased(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || allTypes(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isModuleCall(node)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isModuleCall({ expression }: ts.CallExpression): boolean {
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
  return expression.kind === ts.SyntaxKind.ImportKeyword || isRequire;
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  return clause.isTypeOnly || (clause.name === undefined && allTypes(clause.namedBindings));
}

function allTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && names.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** The lines where a file uses one of these global names, e.g. `Excel.run` or the type `Office.Context`. */
export function globalUses({ tree }: Source, globals: ReadonlySet<string>): number[] {
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    const owner = ts.isPropertyAccessExpression(node)
      ? node.expression
      : ts.isQualifiedName(node)
        ? node.left
        : undefined;
    if (owner && ts.isIdentifier(owner) && globals.has(owner.text)) {
      lines.push(tree.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return lines;
}

/** The cycles among own files, each as the files on it; empty when there is none. */
export function cyclesOf(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isOwn } of imports) if (isOwn) targets.set(from, [...(targets.get(from) ?? []), to]);
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return cycles;
}
