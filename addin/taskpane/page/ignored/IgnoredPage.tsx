import { rangeName } from '../../../../core/index.ts';
import { IGNORED } from '../../../text/page/ignored.ts';
import { openFindings } from '../../session/open-findings.ts';
import { usePane } from '../../view/pane-context.ts';
import { IgnoredList } from './IgnoredList.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import './ignored.css';

/** Asks why a finding is to be left out, and lists those that were, each with its reason (제외한 지적). */
export function IgnoredPage() {
  const { state } = usePane();
  const { asking } = state;
  const isOpen = asking !== undefined && openFindings(state).includes(asking);
  return (
    <>
      {isOpen ? <ReasonForm key={`${asking.sheet}!${rangeName(asking.range)}`} finding={asking} /> : null}
      {state.ignored.length > 0 || !isOpen ? <IgnoredList texts={IGNORED[state.language]} /> : null}
    </>
  );
}
