/** How bad a problem is: an error is a wrong figure, a warning a doubtful one, info is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * For each kind of problem its severity and its sentence in both languages: what happened, where, what to do.
 * `Details` maps the kind to what the sentence needs.
 */
export type SentenceTable<Details> = {
  readonly [Kind in keyof Details]: {
    readonly severity: Severity;
    readonly ko: (problem: { readonly kind: Kind } & Details[Kind]) => string;
    readonly en: (problem: { readonly kind: Kind } & Details[Kind]) => string;
  };
};
