import { readdirSync, readFileSync, statSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { TestRegistry } from './test-registry.mjs';

/*
 * A runner for Stryker that loads every test of core once and switches mutants in the running process. Core is pure,
 * so nothing of one run is left for the next, and a mutant costs the milliseconds of the tests that reach it;
 * Stryker's Jest runner loads all 80 files anew for each of 18,000 mutants, which takes days.
 */
class InProcessRunner {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.places = options.inProcess?.tests ?? ['test/core'];
    this.skipped = (options.inProcess?.skipped ?? []).map((pattern) => new RegExp(pattern));
    this.mutation = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.root = process.cwd();
    this.require = createRequire(join(this.root, 'package.json'));
    compileTypeScript(this.require('@swc/core'));
    Object.assign(globalThis, { expect: this.require('expect').expect });
    // a surviving mutant runs every test that reaches it: a fifth of the samples, always the same ones, not shrunk
    this.require('fast-check').configureGlobal({ numRuns: 20, seed: 2015, endOnFailure: true });
    const files = this.places.flatMap((place) => this.testsIn(place));
    this.registry = this.load(files.filter((file) => !this.skipped.some((pattern) => pattern.test(file))).sort());
  }

  /** The test files of a folder, or the one file itself. */
  testsIn(place) {
    if (statSync(join(this.root, place)).isFile()) return [place];
    return readdirSync(join(this.root, place), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join(place, name));
  }

  /** Loads test files, and with them core, anew. */
  load(files) {
    for (const file of Object.keys(this.require.cache))
      if (file.endsWith('.ts')) Reflect.deleteProperty(this.require.cache, file);
    const registry = new TestRegistry(this.require('jest-each').bind);
    Object.assign(globalThis, registry.globals());
    for (const file of files) registry.load(file, () => this.require(join(this.root, file)));
    return registry;
  }

  async dryRun() {
    const tests = [];
    for (const test of this.registry.tests) {
      this.mutation.currentTestId = test.id;
      tests.push(await run(test));
      this.mutation.currentTestId = undefined;
    }
    for (const { id, timeSpentMs } of tests) this.registry.remember(id, timeSpentMs);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.mutation.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, reloadEnvironment, mutantActivation }) {
    Object.assign(this.mutation, { activeMutant: activeMutant.id, hitCount: hitLimit ? 0 : undefined, hitLimit });
    let registry = this.registry;
    try {
      // a mutant that also runs while a module loads needs the module loaded with it
      if (reloadEnvironment || mutantActivation === 'static') registry = this.load(this.registry.filesOf(testFilter));
    } catch (error) {
      // a suite that cannot load fails
      return {
        status: MutantRunStatus.Killed,
        killedBy: testFilter.slice(0, 1),
        nrOfTests: 0,
        failureMessage: String(error),
      };
    }
    const tests = [];
    for (const test of registry.chosen(testFilter)) {
      const result = await run(test);
      tests.push(result);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    this.mutation.activeMutant = undefined;
    const limit = determineHitLimitReached(this.mutation.hitCount, hitLimit);
    return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }
}

async function run({ id, name, file, body, before, after }) {
  const start = performance.now();
  const result = { id, name, fileName: file };
  try {
    for (const each of before) await each();
    await body();
    for (const each of after) await each();
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    const failureMessage = String(error?.message ?? error).slice(0, 500);
    return { ...result, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - start };
  }
}

/** Lets `require` load TypeScript, as @swc/jest does for the suite. */
function compileTypeScript(swc) {
  const compiled = new Map();
  Module._extensions['.ts'] = (module, file) => {
    const code = compiled.get(file) ?? compile(file);
    compiled.set(file, code);
    module._compile(code, file);
  };
  const compile = (file) =>
    swc.transformSync(readFileSync(file, 'utf8'), {
      filename: file,
      module: { type: 'commonjs' },
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    }).code;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
