export { FUNCTION_IDS, FUNCTION_NAMESPACE, type FunctionId } from './function-ids.ts';
export type {
  CustomFunction,
  FunctionAnswer,
  FunctionError,
  FunctionExample,
  FunctionInput,
  FunctionMatrix,
  FunctionParameter,
  FunctionScalar,
} from './custom-function.ts';
export { callFunction, CUSTOM_FUNCTIONS } from './catalogue.ts';
export { constantText } from './formula-constant.ts';
export { callText } from './function-name.ts';
export { replaceFunctions, type FunctionReplacement, type ReplacementMode } from './replace.ts';
