/** What Excel reads of a function in an add-in's metadata file. */
export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly parameters: readonly DescribedParameter[];
}

export interface DescribedParameter {
  readonly name: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional: boolean;
}

/** The custom functions of an add-in: the namespace of its manifest, and its metadata file. */
export interface FunctionSource {
  readonly namespace: string;
  readonly metadata: { readonly functions: readonly DescribedFunction[] };
}
