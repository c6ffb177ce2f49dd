import { useState } from 'preact/hooks';
import type { TableReport } from '../../../core/index.ts';
import { ColumnDecision } from './ColumnDecision.tsx';
import { usePane } from './pane-context.ts';
import { UnitChoice } from './UnitChoice.tsx';
import { panelId } from './ViewTabs.tsx';

/** On request: what each column was taken for, why and how surely, and the means to say better. */
export function TableDecisions({ table }: { readonly table: TableReport }) {
  const { session, texts } = usePane();
  // A workbook can have hundreds of tables; the choices of those nobody looks at are not made.
  const [isOpen, setIsOpen] = useState(false);
  const takeOut = (): void => {
    // The table will be gone from the list, and the focus with it.
    document.getElementById(panelId('tables'))?.focus();
    void session.correct({ kind: 'no-table', table: table.key });
  };
  return (
    <details class="gj-decisions" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{texts.evidence}</summary>
      {isOpen ? (
        <>
          <p class="gj-decisions__hint">{texts.confidenceHint}</p>
          <ul>
            {table.columns.map((column, index) => (
              <ColumnDecision key={index} table={table} column={column} />
            ))}
          </ul>
          <div class="gj-decisions__table">
            <UnitChoice table={table} />
            <button
              type="button"
              class="gj-button gj-button--small"
              title={texts.notATableHint(table.title)}
              onClick={takeOut}
            >
              {texts.notATable}
            </button>
          </div>
        </>
      ) : null}
    </details>
  );
}
