import { BLANK, type Explanation } from '../../../../core/index.ts';
import { EXPLANATION } from '../../../text/page/explanation.ts';
import { usePane } from '../../view/pane-context.ts';
import { placeName, sentenceBeside } from '../../view/place.ts';

/** What verification found in the cell, and what its column was taken for. */
export function ExplainedWhy({ explanation }: { readonly explanation: Explanation }) {
  const { session, state } = usePane();
  const { language } = state;
  const texts = EXPLANATION[language];
  const { sheet, row, column, findings, evidence } = explanation;
  const place = placeName(sheet, { row, column, rows: 1, columns: 1 });
  return (
    <>
      {findings.length === 0 ? null : (
        <section>
          <h3>{texts.findings}</h3>
          {findings.map(({ problem }) => (
            <p key={problem.kind}>{sentenceBeside(session.describe(problem, language), place)}</p>
          ))}
        </section>
      )}
      {evidence === BLANK ? null : (
        <section>
          <h3>{texts.evidence}</h3>
          <p class="gj-explained__note">{evidence[language]}</p>
        </section>
      )}
    </>
  );
}
