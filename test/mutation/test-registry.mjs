/** The tests of the suite, gathered by Jest's own words (`describe`, `test`, `it`, `each`) without running them. */
export class TestRegistry {
  constructor(bindEach) {
    this.bindEach = bindEach;
    this.tests = [];
    this.byId = new Map();
    this.path = [];
    this.hooks = [{ before: [], after: [] }];
    this.duration = new Map();
  }

  /** Runs a test file so that it declares its tests. */
  load(file, require) {
    this.file = file;
    this.hooks = [{ before: [], after: [] }];
    require();
  }

  globals() {
    const describe = (name, body) => this.#group(name, body);
    const test = (name, body) => this.#declare(name, body);
    describe.each = this.bindEach(describe);
    test.each = this.bindEach(test);
    const before = (body) => void this.hooks.at(-1).before.push(body);
    const after = (body) => void this.hooks.at(-1).after.push(body);
    return { describe, test, it: test, beforeEach: before, afterEach: after, beforeAll: (body) => before(once(body)) };
  }

  remember(id, milliseconds) {
    this.duration.set(id, milliseconds);
  }

  /** The tests with the ids, quick ones first: most mutants are killed by one of them. */
  chosen(ids) {
    const tests = ids ? ids.map((id) => this.byId.get(id)).filter(Boolean) : [...this.tests];
    return tests.sort((a, b) => this.#time(a) - this.#time(b));
  }

  /** The files the tests with the ids stand in. */
  filesOf(ids) {
    return [...new Set(this.chosen(ids).map(({ file }) => file))];
  }

  #time({ id }) {
    return this.duration.get(id) ?? 0;
  }

  #group(name, body) {
    this.path.push(name);
    this.hooks.push({ before: [], after: [] });
    body();
    this.hooks.pop();
    this.path.pop();
  }

  #declare(name, body) {
    const full = [...this.path, name].join(' ');
    const stem = `${this.file} > ${full}`;
    let id = stem;
    for (let n = 2; this.byId.has(id); n++) id = `${stem} (${n})`;
    const before = this.hooks.flatMap((level) => level.before);
    const after = this.hooks.flatMap((level) => level.after);
    const test = { id, name: full, file: this.file, body, before, after };
    this.tests.push(test);
    this.byId.set(id, test);
  }
}

function once(body) {
  let result;
  return () => (result ??= Promise.resolve(body()));
}
