import type { RequestKind } from './protocol/kind.ts';

/** What one stretch of work cost, as the client asked for it on the wire. */
export interface Account {
  readonly name: string;
  /** Requests that only read, and requests that change the workbook. */
  readonly reads: number;
  readonly writes: number;
  /** Reads and writes together. */
  readonly requests: number;
  /** The client's own messages that let go of references. */
  readonly cleanups: number;
  /** Bytes to the host and back, in UTF-8, clean-up messages included. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Bytes of the largest single request and response. */
  readonly largestIn: number;
  readonly largestOut: number;
  /** Codes of the errors the host answered. */
  readonly errors: readonly string[];
}

export interface CountedRequest {
  readonly kind: RequestKind;
  /** What the client says of the request; see `FLAG`. */
  readonly flags: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly error: string | null;
}

/** Sums up requests; the runtime's own calls count for nothing. */
export function account(name: string, requests: readonly CountedRequest[]): Account {
  const counted = requests.filter((request) => request.kind !== 'service');
  const ofKind = (kind: RequestKind): number => counted.filter((request) => request.kind === kind).length;
  const total = (bytes: (request: CountedRequest) => number): number =>
    counted.reduce((sum, request) => sum + bytes(request), 0);
  const largest = (bytes: (request: CountedRequest) => number): number =>
    counted.reduce((most, request) => Math.max(most, bytes(request)), 0);
  return {
    name,
    reads: ofKind('read'),
    writes: ofKind('write'),
    requests: ofKind('read') + ofKind('write'),
    cleanups: ofKind('cleanup'),
    bytesIn: total((request) => request.bytesIn),
    bytesOut: total((request) => request.bytesOut),
    largestIn: largest((request) => request.bytesIn),
    largestOut: largest((request) => request.bytesOut),
    errors: counted.flatMap((request) => (request.error === null ? [] : [request.error])),
  };
}
