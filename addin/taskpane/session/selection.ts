import type { Finding, Rectangle, Severity } from '../../../core/index.ts';
import type { SpreadsheetHost } from '../../host.ts';
import { problemsOf } from './run-error.ts';
import { listedFindings } from './selectors.ts';
import type { PaneState } from './state.ts';
import type { Store } from './store.ts';

/** How a user moves through the findings and to their cells. */
export interface SelectionActions {
  /** Shows a range in the sheet. */
  reveal(sheet: string, range: Rectangle): Promise<void>;
  /** Selects a finding and shows its cell. */
  select(finding: Finding): Promise<void>;
  /** Goes on to the next (1) or previous (-1) finding of the list, round its end. */
  step(direction: 1 | -1): Promise<void>;
  filter(severity: Severity | 'all'): void;
  /** Lists the findings of all tables again. */
  showAllTables(): void;
  /** Lists the findings of one sheet, or of all. */
  filterSheet(sheet: string | undefined): void;
}

/** Makes the actions that select findings. */
export function selectionActions(host: SpreadsheetHost, store: Store<PaneState>): SelectionActions {
  const reveal = async (sheet: string, range: Rectangle): Promise<void> => {
    try {
      await host.reveal(sheet, range);
    } catch (error) {
      store.update({ problems: problemsOf(error) });
    }
  };
  const select = (finding: Finding): Promise<void> => {
    store.update({ selected: finding });
    return reveal(finding.sheet, finding.range);
  };
  return {
    reveal,
    select,
    async step(direction) {
      const next = neighbour(listedFindings(store.state), store.state.selected, direction);
      if (next) await select(next);
    },
    filter: (severity) => store.update({ severity, selected: undefined }),
    showAllTables: () => store.update({ table: undefined, selected: undefined }),
    filterSheet: (sheet) => store.update({ sheet, selected: undefined }),
  };
}

function neighbour(list: readonly Finding[], selected: Finding | undefined, direction: 1 | -1): Finding | undefined {
  const at = selected ? list.indexOf(selected) : -1;
  if (at === -1) return direction === 1 ? list[0] : list.at(-1);
  return list.at((at + direction) % list.length);
}
