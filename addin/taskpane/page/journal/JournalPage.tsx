import { JOURNAL } from '../../../text/page/journal.ts';
import { usePane } from '../../view/pane-context.ts';
import { JournalEntry } from './JournalEntry.tsx';
import './journal.css';

/** The runs that wrote into the workbook, the latest first (실행 내역). */
export function JournalPage() {
  const { state } = usePane();
  const texts = JOURNAL[state.language];
  const { runs, dropped } = state.journal;
  const newestFirst = [...runs].reverse();
  if (runs.length === 0) return <p>{texts.empty}</p>;
  return (
    <>
      <p class="gj-journal__hint">{texts.hint}</p>
      <ul class="gj-journal">
        {newestFirst.map((run, index) => (
          <JournalEntry key={run.number} run={run} isLast={index === 0} />
        ))}
      </ul>
      {dropped > 0 ? <p class="gj-journal__hint">{texts.dropped(dropped)}</p> : null}
    </>
  );
}
