import { BLANK, isMoneyUnit, MONEY_UNITS, type RecognitionCorrection, type TableReport } from '../../../core/index.ts';
import { saidOf } from '../session/selectors.ts';
import { Choice } from './Choice.tsx';
import { usePane } from './pane-context.ts';

/** The choice that says a table has no unit of money; no unit is called so. */
const NONE = 'none';

/** The unit of money of a table, as it was found or as the user says. */
export function UnitChoice({ table }: { readonly table: TableReport }) {
  const { session, state, texts } = usePane();
  const none: RecognitionCorrection = { kind: 'unit', table: table.key, unit: BLANK };
  const said = saidOf(state, none);
  const onChoose = (choice: string): void => {
    if (choice === NONE) void session.correct(none);
    else if (isMoneyUnit(choice)) void session.correct({ ...none, unit: choice });
    else void session.forgetCorrection(none);
  };
  return (
    <Choice
      label={texts.unit}
      name={texts.unitOf(table.title)}
      value={said?.kind === 'unit' ? (said.unit ?? NONE) : ''}
      choices={[
        { value: '', text: said ? texts.backToRecognised : texts.asRecognised(table.unit ?? texts.noUnit) },
        ...MONEY_UNITS.map((unit) => ({ value: unit, text: unit })),
        { value: NONE, text: texts.noUnit },
      ]}
      onChoose={onChoose}
    />
  );
}
