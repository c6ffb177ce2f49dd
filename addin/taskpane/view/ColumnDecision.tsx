import {
  COLUMN_ROLES,
  isColumnRole,
  ROLE_NAMES,
  type ColumnReport,
  type RecognitionCorrection,
  type TableReport,
} from '../../../core/index.ts';
import { confidenceWord, saidOf } from '../session/selectors.ts';
import { Choice } from './Choice.tsx';
import { usePane } from './pane-context.ts';

interface ColumnDecisionProps {
  readonly table: TableReport;
  readonly column: ColumnReport;
}

/** The choice that says a column is typed in; no role is called so. */
const TYPED = 'typed';

/** What a column was taken for, why and how surely, and what the user can take it for. */
export function ColumnDecision({ table, column }: ColumnDecisionProps) {
  const { session, state, texts } = usePane();
  const { heading, role, confidence, evidence } = column;
  const typed: RecognitionCorrection = { kind: 'typed-column', table: table.key, heading };
  const said = saidOf(state, typed);
  const name = heading === '' ? texts.noHeading : heading;
  const sureness = confidenceWord(confidence);
  const onChoose = (choice: string): void => {
    if (choice === TYPED) void session.correct(typed);
    else if (isColumnRole(choice)) void session.correct({ ...typed, kind: 'column-role', role: choice });
    else void session.forgetCorrection(typed);
  };
  return (
    <li class="gj-decision">
      <p class="gj-decision__head">
        <span class="gj-decision__name">{name}</span>
        <span class="gj-confidence" data-confidence={sureness}>
          <span class="gj-hidden">{texts.confidenceOf} </span>
          {texts.confidence[sureness]}
        </span>
      </p>
      <p class="gj-decision__evidence">{evidence[state.language]}</p>
      <Choice
        label={texts.meaning}
        name={texts.meaningOf(name)}
        value={chosen(said)}
        choices={[
          { value: '', text: said ? texts.backToRecognised : texts.asRecognised(ROLE_NAMES[role][state.language]) },
          { value: TYPED, text: texts.typedColumn },
          ...COLUMN_ROLES.map((each) => ({ value: each, text: ROLE_NAMES[each][state.language] })),
        ]}
        onChoose={onChoose}
      />
    </li>
  );
}

function chosen(said: RecognitionCorrection | undefined): string {
  if (said?.kind === 'column-role') return said.role;
  return said ? TYPED : '';
}
