import { CUSTOM_FUNCTIONS } from './catalogue.ts';
import { FUNCTION_IDS, type FunctionId } from './function-ids.ts';

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
