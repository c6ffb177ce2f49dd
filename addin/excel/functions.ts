import type { FunctionError } from '../../core/index.ts';

/** The part of the client library that runs custom functions; the published types leave it out. */
declare const CustomFunctions:
  | {
      associate(id: string, call: FunctionCall): void;
      readonly Error: new (code: string, message?: string) => Error;
    }
  | undefined;

type FunctionCall = (...inputs: readonly unknown[]) => unknown;

/** Excel as the host of custom functions. An older client library has none: nothing is associated then. */
export const excelFunctions = {
  associate: (id: string, call: FunctionCall): void => {
    if (typeof CustomFunctions !== 'undefined') CustomFunctions.associate(id, call);
  },
  failure: (error: FunctionError, message: string): Error =>
    typeof CustomFunctions === 'undefined' ? new Error(message) : new CustomFunctions.Error(error, message),
};
