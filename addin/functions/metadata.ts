import {
  CUSTOM_FUNCTIONS,
  FUNCTION_IDS,
  type CustomFunction,
  type FunctionId,
  type Language,
} from '../../core/index.ts';

/** One function as Excel reads it from the metadata file. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: { readonly type: string; readonly dimensionality: Dimensionality };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: Dimensionality;
    readonly optional: boolean;
  }[];
}

type Dimensionality = 'scalar' | 'matrix';

/** The metadata files by their names: Korean names by default, the ids as names in English (manifest.xml). */
export const METADATA_FILES: Readonly<Record<string, Language>> = { 'functions.json': 'ko', 'functions-en.json': 'en' };

/** The metadata file of a language: names, help and arguments of every function. */
export function metadataOf(language: Language): { readonly functions: readonly FunctionMetadata[] } {
  return { functions: FUNCTION_IDS.map((id) => describeFunction(id, CUSTOM_FUNCTIONS[id], language)) };
}

function describeFunction(id: FunctionId, own: CustomFunction, language: Language): FunctionMetadata {
  return {
    id,
    name: language === 'ko' ? own.name.ko : id,
    description: own.help[language],
    result: { type: own.result.type, dimensionality: dimensionality(own.result.isRange) },
    parameters: own.parameters.map(({ name, help, type, isRange, isOptional }) => ({
      name: name[language],
      description: help[language],
      type,
      dimensionality: dimensionality(isRange),
      optional: isOptional,
    })),
  };
}

function dimensionality(isRange: boolean): Dimensionality {
  return isRange ? 'matrix' : 'scalar';
}
