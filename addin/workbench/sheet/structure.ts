import type { FUniver } from '@univerjs/core/facade';

/**
 * What would change more than cells: rows, columns, sheets, merges, formats.
 * The workbench writes changed cells into the file and leaves all else as it was, so these commands are stopped.
 */
const STRUCTURAL =
  /^sheet\.command\.((insert|remove|move|delete)-(row|col|multi|sheet|range)|copy-(sheet|worksheet)|(add|remove)-worksheet-merge|set-worksheet-(name|order|hidden|show)|set-(bold|italic|underline|style|stroke|font|background|text|border|horizontal|vertical))/;

/** Keeps the user from changing what cannot be saved. */
export function keepStructure(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (STRUCTURAL.test(event.id)) event.cancel = true;
  });
}
