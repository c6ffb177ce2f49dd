import { SETTINGS } from '../../../text/page/settings.ts';
import { TODAY } from '../../kept/kept-state.ts';
import { usePane } from '../../view/pane-context.ts';
import { Setting } from './Setting.tsx';

const FIXED = 'fixed';

/** The day reports are made as of (기준일): the day of the run, or one that was fixed. */
export function AsOfSetting() {
  const { session, state } = usePane();
  const texts = SETTINGS[state.language];
  const { asOfDate } = state.settings.values;
  const isFixed = asOfDate !== TODAY;
  return (
    <Setting
      name="asOfDate"
      value={isFixed ? FIXED : TODAY}
      choices={[
        { value: TODAY, text: texts.today },
        { value: FIXED, text: texts.fixedDay },
      ]}
      onChoose={(choice) => void session.decide({ asOfDate: choice === TODAY ? TODAY : session.today() })}
      onReset={() => void session.decide({ asOfDate: undefined })}
    >
      {isFixed ? (
        <input
          type="date"
          class="gj-setting__day"
          aria-label={texts.day}
          required
          value={asOfDate}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') void session.decide({ asOfDate: currentTarget.value });
          }}
        />
      ) : null}
    </Setting>
  );
}
