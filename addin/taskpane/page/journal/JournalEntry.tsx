import { useState } from 'preact/hooks';
import { BLANK, type Change } from '../../../../core/index.ts';
import { JOURNAL } from '../../../text/page/journal.ts';
import type { Run } from '../../kept/kept-state.ts';
import { showChanges } from '../../session/shown-change.ts';
import { ChangeItem } from '../../view/ChangesView.tsx';
import { Icon } from '../../view/Icon.tsx';
import { usePane } from '../../view/pane-context.ts';
import { shownMinute } from './shown-minute.ts';

interface JournalEntryProps {
  readonly run: Run;
  readonly isLast: boolean;
}

/** One run: when, what, how many cells, and on request each cell before and after. */
export function JournalEntry({ run, isLast }: JournalEntryProps) {
  const { session, state } = usePane();
  const texts = JOURNAL[state.language];
  // A run can have thousands of cells; those nobody looks at are not made.
  const [isOpen, setIsOpen] = useState(false);
  /** The entry will be gone, and the focus with it. */
  const keepFocus = (): void => document.getElementById('gj-page-name')?.focus();
  const { changes } = run;
  return (
    <li class="gj-journal__run">
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <span class="gj-journal__verb">{texts.verb[run.verb]}</span> <span>{texts.cells(run.cells)}</span>{' '}
          <time class="gj-journal__time" dateTime={run.at}>
            {shownMinute(run.at)}
          </time>
        </summary>
        {isOpen ? (
          <>
            {changes === BLANK ? <p class="gj-journal__hint">{texts.notHere}</p> : <ChangeList changes={changes} />}
            <button
              type="button"
              class="gj-link"
              title={texts.forgetHint}
              onClick={() => {
                keepFocus();
                void session.forgetRun(run);
              }}
            >
              {texts.forget}
            </button>
          </>
        ) : null}
      </details>
      {isLast && changes !== BLANK ? (
        <button
          type="button"
          class="gj-button gj-button--small gj-journal__revert"
          onClick={() => {
            keepFocus();
            void session.revert();
          }}
        >
          <Icon name="revert" />
          {texts.revert}
        </button>
      ) : null}
    </li>
  );
}

/** How many changes are listed at first, and more each time. */
const SHOWN = 100;

function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const { state } = usePane();
  const [shown, setShown] = useState(SHOWN);
  const left = changes.length - shown;
  return (
    <>
      <ul class="gj-list">
        {showChanges(changes.slice(0, shown)).map((change, index) => (
          <ChangeItem key={index} shown={change} />
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" class="gj-link" onClick={() => setShown(shown + SHOWN)}>
          {JOURNAL[state.language].more(left)}
        </button>
      ) : null}
    </>
  );
}
