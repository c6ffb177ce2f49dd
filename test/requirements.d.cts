/** Paths of what the suites need beyond npm; `undefined` where it is missing. */
export function findChromium(): string | undefined;
export function findOffice(): string | undefined;
export function findPython(): string | undefined;
