import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { cyclesOf, globalUses, importsOf, ROOT, sourcesOf, type Import } from './import-graph.ts';

const sources = sourcesOf('core', 'templates', 'addin');
const imports = sources.flatMap(importsOf);

const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const isBuiltIn = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
const named = ({ from, to }: Import) => `${from} → ${to}`;

/** What breaks a rule, as `file → import`, so that a failure names the line to mend. */
function offenders(breaks: (one: Import) => boolean): string[] {
  return imports.filter(breaks).map(named);
}

test('the tree is read: every own import names a file that is there', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(offenders(({ to, isOwn }) => isOwn && !existsSync(join(ROOT, to)))).toEqual([]);
});

describe('between the folders', () => {
  /** What each folder may import of the project beside itself; the longest name that fits counts. */
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    core: [],
    templates: ['core'],
    addin: ['core', 'templates/ooxml', 'templates/build', 'templates/dashboard', 'templates/verification'],
    'addin/taskpane': ['addin', 'core'],
    'addin/commands': ['addin', 'core'],
    'addin/excel': ['addin/host.ts', 'core'],
    'addin/text': ['core'],
    'addin/host.ts': ['core'],
  };

  const ruleFor = (path: string): string =>
    Object.keys(ALLOWED)
      .filter((folder) => path === folder || isIn(folder)(path))
      .sort((a, b) => b.length - a.length)[0] ?? '';

  test('imports go one way: templates and add-in to core, the pane to no template', () => {
    const breaks = ({ from, to, isOwn }: Import): boolean => {
      const own = ruleFor(from);
      return isOwn && ![own, ...(ALLOWED[own] ?? [])].some((folder) => to === folder || isIn(folder)(to));
    };
    expect(offenders(breaks)).toEqual([]);
  });

  test('what is outside core takes it by its index', () => {
    const breaks = ({ from, to }: Import): boolean => !isIn('core')(from) && isIn('core')(to) && to !== 'core/index.ts';
    expect(offenders(breaks)).toEqual([]);
  });
});

describe('within core', () => {
  /** The backbone of core, in its order of dependence; folders beside it may stand anywhere that makes no circle. */
  const BACKBONE = [
    'blank',
    'sentence',
    'number',
    'problem',
    'calendar',
    'column',
    'sheet',
    'form',
    'statistics',
    'evaluation',
    'function',
    'programme',
    'check',
    'report',
    'task',
    'dashboard',
    'explain',
    'index',
  ];
  /** The folder of core, or the file that stands directly in it. */
  const partOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '');
  const within = imports.filter(({ from, to, isType }) => isIn('core')(from) && isIn('core')(to) && !isType);

  test('each part of the backbone uses only what stands before it', () => {
    const breaks = ({ from, to }: Import): boolean => {
      const [own, other] = [BACKBONE.indexOf(partOf(from)), BACKBONE.indexOf(partOf(to))];
      return own >= 0 && other > own;
    };
    expect(within.filter(breaks).map(named)).toEqual([]);
  });

  test('no folder uses one that uses it', () => {
    const between = within
      .map((one) => ({ ...one, from: partOf(one.from), to: partOf(one.to) }))
      .filter(({ from, to }) => from !== to);
    expect(cyclesOf(between)).toEqual([]);
  });
});

test('no file imports itself by a detour, not even for a type', () => {
  expect(cyclesOf(imports)).toEqual([]);
});

describe('packages', () => {
  /** The packages each part may import; whatever is not named here may import none. */
  const PACKAGES: readonly (readonly [string, RegExp])[] = [
    ['core', /^(decimal\.js|date-fns)$/],
    ['templates', /^(fflate|node:.+)$/],
    ['addin/build', /^(node:.+|html-webpack-plugin|@swc\/core|office-addin-dev-certs)$/],
    ['addin/icons', /^(node:.+|playwright-core)$/],
    ['addin/workbench', /^(preact|@univerjs\/.+)$/],
    ['addin', /^preact$/],
  ];

  test('each part imports only its own', () => {
    const breaks = ({ from, to, isOwn }: Import): boolean => {
      const allowed = PACKAGES.find(([folder]) => isIn(folder)(from))?.[1];
      return !isOwn && allowed?.test(to) !== true;
    };
    expect(offenders(breaks)).toEqual([]);
  });

  test('one file imports decimal.js, one folder imports date-fns', () => {
    const filesOf = (name: string) => new Set(imports.filter(({ to }) => to === name).map(({ from }) => from));
    expect([...filesOf('decimal.js')].length).toBeLessThanOrEqual(1);
    const folders = [...filesOf('date-fns')].map((path) => path.split('/').slice(0, 2).join('/'));
    expect(new Set(folders).size).toBeLessThanOrEqual(1);
  });
});

describe('Office.js', () => {
  const GLOBALS = new Set(['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions']);

  test('is named in addin/excel alone', () => {
    const uses = sources
      .filter(({ path }) => !isIn('addin/excel')(path))
      .flatMap((source) => globalUses(source, GLOBALS).map((line) => `${source.path}:${line}`));
    expect(uses).toEqual([]);
  });

  test('is named there, so that the search finds it', () => {
    const own = sources.filter(({ path }) => isIn('addin/excel')(path));
    expect(own.flatMap((source) => globalUses(source, GLOBALS)).length).toBeGreaterThan(10);
  });
});

describe('package.json', () => {
  const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const dependencies = Object.keys(packageJson.dependencies);
  const declared = new Set([...dependencies, ...Object.keys(packageJson.devDependencies)]);
  const CONFIGS = ['jest.config.mjs', 'eslint.config.mjs', 'webpack.config.mjs'];
  const everywhere = [...imports, ...sourcesOf('test', ...CONFIGS).flatMap(importsOf)];

  /** Packages that no file imports, with what needs them. */
  const NEEDED_OTHERWISE: Readonly<Record<string, string>> = {
    '@microsoft/office-js': 'served to the pages for Excel and run by the tests, file by file',
    '@swc/jest': 'transform in jest.config.mjs',
    '@types/jest': 'types in tsconfig.json',
    '@types/node': 'types in tsconfig.json',
    '@types/office-js': 'types in tsconfig.json',
    'css-loader': 'loader in webpack.config.mjs',
    eslint: 'checks the sources',
    jest: 'runs the tests',
    'office-addin-cli': 'starts and checks the add-in in an installed Excel',
    'office-addin-manifest': 'changes and checks manifest.xml by hand',
    'office-addin-usage-data': 'missing among the dependencies of office-addin-cli',
    prettier: 'formats the sources',
    'swc-loader': 'loader in webpack.config.mjs',
    typescript: 'checks the types',
    webpack: 'builds the add-in',
    'webpack-cli': 'runs webpack',
  };

  test('declares every package a file imports', () => {
    const undeclared = everywhere.filter(({ to, isOwn }) => !isOwn && !isBuiltIn(to) && !declared.has(to));
    expect(undeclared.map(named)).toEqual([]);
  });

  test('holds no package that nothing needs', () => {
    const imported = new Set(everywhere.map(({ to }) => to));
    const excused = NEEDED_OTHERWISE;
    expect([...declared].filter((name) => !imported.has(name) && !(name in excused))).toEqual([]);
    expect(Object.keys(excused).filter((name) => !declared.has(name))).toEqual([]);
  });

  test('what is shipped is imported by what is shipped', () => {
    const shipped = new Set(imports.map(({ to }) => to));
    expect(dependencies.filter((name) => !shipped.has(name))).toEqual([]);
  });
});
