import type { Problem } from '../../core/index.ts';
import { HostProblem } from '../host.ts';
import { LEAST_EXCEL_API } from './requirement.ts';

/** The code of an error the client library reports; `undefined` for any other error, which is a fault of ours. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Tells whether Excel failed in a certain member, by the name the library gives the place. */
export function failedIn(error: unknown, member: string): boolean {
  return error instanceof OfficeExtension.Error && error.debugInfo.errorLocation?.endsWith(`.${member}`) === true;
}

/** The code while the user is editing a cell: Excel then refuses every request that did not ask to wait. */
export const IS_EDITING_CELL = 'InvalidOperationInCellEditMode';
/** The code for an answer above the limit of Excel on the web; a request above it has a code of its own. */
export const IS_TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';
/** The code for a sheet, or another object, that is not there. */
export const IS_MISSING = 'ItemNotFound';
/** The code for a locked cell of a protected sheet. */
export const IS_DENIED = 'AccessDenied';

/**
 * Names the problem behind an error of the client library, by its code and never by its text,
 * which is in the user's language. An error of another kind comes back as it is.
 */
export function asHostProblem(error: unknown): unknown {
  const code = errorCode(error);
  return code === undefined ? error : new HostProblem(problemOf(code));
}

/** The problem behind a code of the client library. */
export function problemOf(code: string): Problem {
  switch (code) {
    case IS_EDITING_CELL:
      return { kind: 'cell-editing' };
    case 'RequestPayloadSizeLimitExceeded':
    case IS_TOO_LARGE:
      return { kind: 'request-too-large' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
      return { kind: 'host-too-old', requirement: `ExcelApi ${LEAST_EXCEL_API}` };
    default:
      return { kind: 'host-failed', code };
  }
}
