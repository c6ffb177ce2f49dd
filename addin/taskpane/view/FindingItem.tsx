import { useEffect, useRef } from 'preact/hooks';
import { BLANK, type Finding } from '../../../core/index.ts';
import { Figures } from './Figures.tsx';
import { usePane } from './pane-context.ts';
import { placeName, sentenceBeside } from './place.ts';

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether Tab stops here; the arrow keys move on from it. */
  readonly isCurrent: boolean;
}

/** One finding: where, what stands there and what should, the sentence, the rule, and the correction on offer. */
export function FindingItem({ finding, isCurrent }: FindingItemProps) {
  const { session, state, texts } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  const isSelected = finding === state.selected;
  const place = placeName(finding.sheet, finding.range);

  useEffect(() => {
    const element = button.current;
    if (!isSelected || !element) return;
    element.scrollIntoView({ block: 'nearest' });
    if (element.closest('.gj-findings')?.contains(document.activeElement)) element.focus();
  }, [isSelected]);

  return (
    <li
      class="gj-finding"
      data-severity={finding.severity}
      data-selected={isSelected}
      data-kind={finding.problem.kind}
      data-offers={finding.change !== BLANK}
    >
      <button
        ref={button}
        type="button"
        class="gj-finding__main"
        aria-current={isSelected}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => void session.select(finding)}
      >
        <span class="gj-finding__head">
          <span class="gj-place">{place}</span>
          {finding.expected === BLANK ? null : <Figures before={finding.found} after={finding.expected} />}
        </span>
        <span class="gj-finding__sentence">
          {sentenceBeside(session.describe(finding.problem, state.language), place)}
        </span>
        <span class="gj-finding__rule">
          {finding.rule === BLANK ? '' : `${texts.rule} ${finding.rule[state.language]}`}
        </span>
      </button>
      <div class="gj-finding__actions">
        <button
          type="button"
          class="gj-link"
          aria-label={texts.explainOf(place)}
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => void session.explain({ sheet: finding.sheet, ...finding.range })}
        >
          {texts.explain}
        </button>
        {isSelected ? (
          <button
            type="button"
            class="gj-link"
            aria-label={texts.leaveOutOf(place)}
            onClick={() => session.askReason(finding)}
          >
            {texts.leaveOut}
          </button>
        ) : null}
        {finding.change === BLANK ? null : (
          <button
            type="button"
            class="gj-button gj-button--small gj-finding__apply"
            aria-label={texts.applyTo(place)}
            tabIndex={isCurrent ? 0 : -1}
            onClick={() => void session.apply(finding)}
          >
            {texts.apply}
          </button>
        )}
      </div>
    </li>
  );
}
