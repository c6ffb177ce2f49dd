import { rangeName } from '../../../../core/index.ts';
import { IGNORED } from '../../../text/page/ignored.ts';
import { openFindings } from '../../session/open-findings.ts';
import { usePane } from '../../view/pane-context.ts';
import { IgnoredList } from './IgnoredList.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import './ignored.css';

/** Asks why the selected finding is to be left out, and lists those that were, each with its reason (제외한 지적). */
export function IgnoredPage() {
  const { state } = usePane();
  const { selected } = state;
  const isOpen = selected !== undefined && openFindings(state).includes(selected);
  return (
    <>
      {isOpen ? <ReasonForm key={`${selected.sheet}!${rangeName(selected.range)}`} finding={selected} /> : null}
      {state.ignored.length > 0 || !isOpen ? <IgnoredList texts={IGNORED[state.language]} /> : null}
    </>
  );
}
