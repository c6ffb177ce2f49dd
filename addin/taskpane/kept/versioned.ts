/** An object as JSON gives it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Tells whether a value is an object with named parts. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a JSON object of a certain version; `undefined` for any other text. */
export function readVersioned(text: string, version: number): JsonRecord | undefined {
  const value = parseJson(text);
  return isRecord(value) && value['version'] === version ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Reads every entry of a list; `undefined` when the value is no list or one entry is not understood. */
export function readAll<Entry>(
  value: unknown,
  read: (entry: unknown) => Entry | undefined,
): readonly Entry[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries: Entry[] = [];
  for (const each of value) {
    const entry = read(each);
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return entries;
}
