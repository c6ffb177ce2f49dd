import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ExternalObject } from './external.ts';

/**
 * Loads the unmodified client library into this very realm.
 *
 * Jest runs a test file in a context of its own: its Array is not the Array of the process. A client loaded through
 * `vm` would live in another realm than the test, and plain objects given to it would fail its `instanceof` checks.
 * Indirect eval runs a script as a classic script of the realm it is called in, so client and test share everything.
 * The library's `var`s become globals that `unload` can delete again, for eval makes them configurable.
 */
export interface LoadedClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  unload(): void;
}

/** Folder of the files as the package ships them. */
export function clientFolder(): string {
  const entry = createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/package.json');
  return path.join(path.dirname(entry), 'dist');
}

const BASE = 'http://localhost/office/';
const sources = new Map<string, string>();

function sourceOf(file: string): string | undefined {
  const known = sources.get(file);
  if (known !== undefined) return known;
  try {
    const text = readFileSync(path.join(clientFolder(), file), 'utf8');
    sources.set(file, text);
    return text;
  } catch {
    return undefined;
  }
}

const runScript: (source: string) => unknown = eval;

/** The little of a page that the loader of office.js needs. */
function pageStandIn(external: ExternalObject): Readonly<Record<string, unknown>> {
  const tag = (): Record<string, unknown> => ({ setAttribute: () => undefined, getAttribute: () => null });
  const head = { appendChild: (script: Record<string, unknown>) => loadScript(script) };
  const document = {
    URL: BASE,
    cookie: '',
    readyState: 'complete',
    body: { appendChild: () => undefined },
    createElement: tag,
    getElementsByTagName: (name: string) => (name === 'script' ? [{ ...tag(), src: `${BASE}office.js` }] : [head]),
    addEventListener: () => undefined,
  };
  return {
    external: external.expose(),
    document,
    location: { href: `${BASE}taskpane.html`, hash: '', search: '', protocol: 'http:', host: 'localhost' },
    history: { pushState: null, replaceState: null },
    navigator: { userAgent: 'Windows NT 10.0; Edge', language: 'ko-KR' },
    name: '',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    alert: undefined,
    confirm: undefined,
    prompt: undefined,
  };
}

function loadScript(script: Record<string, unknown>): void {
  const source = sourceOf(String(script['src']).slice(BASE.length));
  const { onload, onerror } = script;
  setTimeout(() => {
    if (source !== undefined) runScript(source);
    const done = source === undefined ? onerror : onload;
    if (typeof done === 'function') Reflect.apply(done, script, []);
  }, 0);
}

/** Starts the client against an external object and waits for `Office.onReady`. */
export async function loadClient(external: ExternalObject): Promise<LoadedClient> {
  const before = new Map(
    Object.getOwnPropertyNames(globalThis).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  const standIn = {
    ...pageStandIn(external),
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
  };
  for (const [name, value] of Object.entries(standIn)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
  }
  runScript(sourceOf('office.js') ?? '');
  await Office.onReady();
  const client = { Excel, Office, OfficeExtension };
  return { ...client, unload: () => restore(before) };
}

/** Puts the realm back as it was before the client came. */
function restore(before: ReadonlyMap<string, PropertyDescriptor | undefined>): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const old = before.get(name);
    if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    else if (old?.configurable === true) Object.defineProperty(globalThis, name, old);
  }
}
