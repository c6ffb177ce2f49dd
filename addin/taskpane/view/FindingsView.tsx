import { Fragment } from 'preact';
import type { Finding } from '../../../core/index.ts';
import { findingsOfSheet, listedFindings, openFindings, SEVERITIES, sheetsOf } from '../session/selectors.ts';
import { FindingFilter } from './FindingFilter.tsx';
import { FindingItem } from './FindingItem.tsx';
import { FindingSteps } from './FindingSteps.tsx';
import { FindingTools } from './FindingTools.tsx';
import { arrowStep } from './keys.ts';
import { usePane } from './pane-context.ts';
import { TableFilter } from './TableFilter.tsx';

/** The findings, grouped by severity, and by sheet where there are several. */
export function FindingsView() {
  const { session, state, texts } = usePane();
  const findings = listedFindings(state);
  const sheets = sheetsOf(findings);
  const isEmpty = openFindings(state).length === 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = arrowStep(event, 'ArrowUp', 'ArrowDown');
    if (!step) return;
    event.preventDefault();
    void session.step(step);
  };
  return (
    <>
      <div class="gj-bar">
        <TableFilter />
        {isEmpty ? null : (
          <>
            <FindingFilter />
            <FindingSteps findings={findings} />
          </>
        )}
        <FindingTools />
      </div>
      {findings.length === 0 ? (
        <p class="gj-empty">{findingsOfSheet(state).length === 0 ? texts.noFindings : texts.noFindingsOfSeverity}</p>
      ) : null}
      <div class="gj-findings" onKeyDown={onKeyDown}>
        {SEVERITIES.map((severity) => (
          <FindingGroup
            key={severity}
            title={texts.severity[severity]}
            findings={findings.filter((finding) => finding.severity === severity)}
            current={state.selected ?? findings[0]}
            isBySheet={sheets.length > 1}
          />
        ))}
      </div>
    </>
  );
}

interface FindingGroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly current: Finding | undefined;
  readonly isBySheet: boolean;
}

function FindingGroup({ title, findings, current, isBySheet }: FindingGroupProps) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2 class="gj-group" data-severity={findings[0]?.severity}>
        {title} <span class="gj-count">{findings.length}</span>
      </h2>
      {sheetsOf(findings).map((sheet) => (
        <Fragment key={sheet}>
          {isBySheet ? <h3 class="gj-subgroup">{sheet}</h3> : null}
          <FindingList findings={findings.filter((finding) => finding.sheet === sheet)} current={current} />
        </Fragment>
      ))}
    </section>
  );
}

function FindingList({ findings, current }: Pick<FindingGroupProps, 'findings' | 'current'>) {
  return (
    <ul class="gj-list">
      {findings.map((finding, index) => (
        <FindingItem key={index} finding={finding} isCurrent={finding === current} />
      ))}
    </ul>
  );
}
