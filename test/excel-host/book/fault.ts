/** The error codes of `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes` that the host answers. */
export type FaultCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'UnsupportedFeature'
  | 'UnsupportedOperation';

const MESSAGES: Readonly<Record<FaultCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: 'The requested feature is not implemented.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  UnsupportedFeature: 'The operation failed because the source contains one or more unsupported features.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

const STATUS: Partial<Readonly<Record<FaultCode, number>>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  InvalidReference: 404,
  NotImplemented: 501,
};

/** What Excel refuses to do, with the code a client sees. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? knownMessage(code));
  }

  get status(): number {
    return isFaultCode(this.code) ? (STATUS[this.code] ?? 400) : 400;
  }
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(MESSAGES, code);
}

function knownMessage(code: string): string {
  return isFaultCode(code) ? MESSAGES[code] : code;
}

/** Refuses a request. */
export function refuse(code: FaultCode, message?: string): never {
  throw new Fault(code, message);
}
