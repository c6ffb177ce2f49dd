import { RATE_BASE_CHOICES, ROUNDING_MODES, UNIT_CHOICES, type Language } from '../../../../core/index.ts';
import { SETTINGS } from '../../../text/page/settings.ts';
import { usePane } from '../../view/pane-context.ts';
import { AsOfSetting } from './AsOfSetting.tsx';
import { ListSetting, Setting } from './Setting.tsx';
import './settings.css';

/** How many decimals a rate can have. */
const DIGITS = [0, 1, 2, 3];
const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** What is decided about figures and runs, and who decided it (설정). */
export function SettingsPage() {
  const { session, state } = usePane();
  const texts = SETTINGS[state.language];
  const { values } = state.settings;
  const { isLanguageChosen } = state;
  const switched = [
    { value: 'on', text: texts.on },
    { value: 'off', text: texts.off },
  ];
  return (
    <>
      <p class="gj-setting__hint">{texts.hint}</p>
      <section>
        <h3>{texts.groups.rates}</h3>
        <ListSetting
          name="rateRounding"
          value={values.rateRounding}
          choices={ROUNDING_MODES}
          textOf={(mode) => texts.rounding[mode]}
          decide={(rateRounding) => void session.decide({ rateRounding })}
        />
        <Setting
          name="rateDigits"
          value={String(values.rateDigits)}
          choices={DIGITS.map((count) => ({ value: String(count), text: texts.digits(count) }))}
          onChoose={(choice) => void session.decide({ rateDigits: Number(choice) })}
          onReset={() => void session.decide({ rateDigits: undefined })}
        />
        <ListSetting
          name="rateBase"
          value={values.rateBase}
          choices={RATE_BASE_CHOICES}
          textOf={(base) => texts.rateBases[base]}
          decide={(rateBase) => void session.decide({ rateBase })}
        />
        <ListSetting
          name="unit"
          value={values.unit}
          choices={UNIT_CHOICES}
          textOf={(unit) => texts.units[unit]}
          decide={(unit) => void session.decide({ unit })}
        />
        <AsOfSetting />
      </section>
      <section>
        <h3>{texts.groups.runs}</h3>
        <Setting
          name="live"
          value={values.live ? 'on' : 'off'}
          choices={switched}
          onChoose={(choice) => void session.setLive(choice === 'on')}
          onReset={() => void session.decide({ live: undefined })}
        />
        <Setting
          name="ask"
          value={values.ask ? 'on' : 'off'}
          choices={switched}
          onChoose={(choice) => void session.decide({ ask: choice === 'on' })}
          onReset={() => void session.decide({ ask: undefined })}
        />
      </section>
      <section>
        <h3>{texts.groups.pane}</h3>
        <Setting
          name="language"
          value={isLanguageChosen ? state.language : ''}
          choices={[
            { value: '', text: texts.automatic },
            ...LANGUAGES.map((language) => ({ value: language, text: texts.languages[language] })),
          ]}
          onChoose={(choice) => session.setLanguage(LANGUAGES.find((language) => language === choice))}
          onReset={() => session.setLanguage(undefined)}
        />
      </section>
    </>
  );
}
