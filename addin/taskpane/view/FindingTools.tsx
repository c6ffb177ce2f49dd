import { sheetsWithFindings } from '../session/selectors.ts';
import { Choice } from './Choice.tsx';
import { usePane } from './pane-context.ts';

/** The sheet to list, the findings left out, and the marks in the sheet; nothing where none of them is of use. */
export function FindingTools() {
  const { session, state, texts } = usePane();
  const found = sheetsWithFindings(state);
  const sheets = state.sheet === undefined || found.includes(state.sheet) ? found : [state.sheet, ...found];
  const ignored = state.ignored.length;
  return (
    <div class="gj-tools">
      {sheets.length > 1 ? (
        <Choice
          label={texts.sheet}
          name={texts.sheet}
          value={state.sheet ?? ''}
          choices={[{ value: '', text: texts.allSheets }, ...sheets.map((sheet) => ({ value: sheet, text: sheet }))]}
          onChoose={(sheet) => session.filterSheet(sheet === '' ? undefined : sheet)}
        />
      ) : null}
      {ignored > 0 ? (
        <button type="button" class="gj-link" onClick={() => session.openPage('ignored')}>
          {texts.leftOut(ignored)}
        </button>
      ) : null}
      {session.canMark ? (
        <>
          {found.length > 0 ? (
            <button type="button" class="gj-link" title={texts.markHint} onClick={() => void session.markFindings()}>
              {texts.mark}
            </button>
          ) : null}
          <button type="button" class="gj-link" onClick={() => void session.clearMarks()}>
            {texts.clearMarks}
          </button>
        </>
      ) : null}
    </div>
  );
}
