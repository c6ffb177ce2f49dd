import { BLANK, EXPLAINED_KINDS, type Explanation } from '../../../../core/index.ts';
import { EXPLANATION } from '../../../text/page/explanation.ts';
import { usePane } from '../../view/pane-context.ts';
import { placeName } from '../../view/place.ts';
import { unitBehind } from './unit-behind.ts';

/** The cell, what it is and shows, and whether that is right. */
export function ExplainedHead({ explanation }: { readonly explanation: Explanation }) {
  const { session, state, texts: pane } = usePane();
  const texts = EXPLANATION[state.language];
  const { sheet, row, column, kind, shown, unit, expected, agreement } = explanation;
  const range = { row, column, rows: 1, columns: 1 };
  const isWrong = agreement === 'differs' || agreement === 'follows';
  return (
    <div class="gj-explained" data-agreement={agreement}>
      <p class="gj-explained__place">
        <button type="button" class="gj-link" onClick={() => void session.reveal(sheet, range)}>
          {placeName(sheet, range)}
        </button>
        <span class="gj-explained__kind">{EXPLAINED_KINDS[kind][state.language]}</span>
      </p>
      <p class="gj-explained__figure">
        <span class="gj-explained__shown">{shown === '' ? pane.blankCell : shown}</span>
        <span>{unitBehind(shown, unit)}</span>
        <span class="gj-explained__agreement">{texts.agreement[agreement]}</span>
      </p>
      {isWrong && expected !== BLANK ? (
        <p class="gj-explained__expected">
          {texts.expected} <strong>{expected}</strong>
          {unitBehind(expected, unit)}
        </p>
      ) : null}
    </div>
  );
}
