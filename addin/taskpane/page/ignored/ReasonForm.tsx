import { useEffect, useRef, useState } from 'preact/hooks';
import { BLANK, type Finding } from '../../../../core/index.ts';
import { IGNORED } from '../../../text/page/ignored.ts';
import { Figures } from '../../view/Figures.tsx';
import { panelId } from '../../view/ViewTabs.tsx';
import { usePane } from '../../view/pane-context.ts';
import { placeName, sentenceBeside } from '../../view/place.ts';

/** Asks for the reason a finding is left out; without one it is not. */
export function ReasonForm({ finding }: { readonly finding: Finding }) {
  const { session, state } = usePane();
  const texts = IGNORED[state.language];
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const place = placeName(finding.sheet, finding.range);
  const leave = (): void => {
    session.closePage();
    // The list is on the screen again only after the page is gone.
    setTimeout(() => document.getElementById(panelId('findings'))?.focus());
  };
  const submit = async (): Promise<void> => {
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') field.current?.focus();
    else if (await session.ignore(finding, reason.trim())) leave();
  };
  return (
    <form
      class="gj-reason"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{texts.ask}</h3>
      <p class="gj-reason__finding">
        <span class="gj-place">{place}</span>
        {finding.expected === BLANK ? null : <Figures before={finding.found} after={finding.expected} />}
      </p>
      <p>{sentenceBeside(session.describe(finding.problem, state.language), place)}</p>
      <label class="gj-reason__label" for="gj-reason">
        {texts.reason}
      </label>
      <textarea
        ref={field}
        id="gj-reason"
        rows={2}
        maxLength={300}
        value={reason}
        placeholder={texts.reasonHint}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? 'gj-reason-missing' : undefined}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <p id="gj-reason-missing" class="gj-reason__missing" role="alert">
        {isMissing ? texts.missing : ''}
      </p>
      <div class="gj-reason__buttons">
        <button type="submit" class="gj-button gj-button--primary">
          {texts.leaveOut}
        </button>
        <button type="button" class="gj-button" onClick={leave}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
