import { CUSTOM_FUNCTIONS } from './catalogue.ts';
import type { FunctionInput } from './custom-function.ts';
import { constantText } from './formula-constant.ts';
import { FUNCTION_IDS, FUNCTION_NAMESPACE, type FunctionId } from './function-ids.ts';

/** In a file the full stops of an id are written as underscores. */
const spelling = (name: string): string => name.normalize('NFC').replaceAll('.', '_').toUpperCase();

const IDS: ReadonlyMap<string, FunctionId> = new Map(
  FUNCTION_IDS.flatMap((id) => [
    [spelling(id), id],
    [spelling(CUSTOM_FUNCTIONS[id].name.ko), id],
  ]),
);

/**
 * The id of the function a formula names, by its Korean name or its id, in any case of letters; `undefined` for no name of ours.
 *
 * @example
 * functionNamed('집행률') //=> 'BUDGET.EXECUTIONRATE'
 * functionNamed('budget_executionrate') //=> 'BUDGET.EXECUTIONRATE'
 */
export function functionNamed(name: string): FunctionId | undefined {
  return IDS.get(spelling(name));
}

/**
 * Writes a call as staff type it into a Korean Excel (함수 입력 예).
 *
 * @example
 * callText('BUDGET.EXECUTIONRATE', [27_990, 29_835, 0, '절사']) //=> '=GUJEONG.집행률(27990,29835,0,"절사")'
 */
export function callText(id: FunctionId, inputs: readonly FunctionInput[]): string {
  return `=${FUNCTION_NAMESPACE}.${CUSTOM_FUNCTIONS[id].name.ko}(${inputs.map(constantText).join(',')})`;
}
