import type { ComponentChildren } from 'preact';
import { SETTINGS } from '../../../text/page/settings.ts';
import type { SettingName, SettingSource } from '../../kept/kept-state.ts';
import type { PaneState } from '../../session/state.ts';
import { usePane } from '../../view/pane-context.ts';

type AnySetting = SettingName | 'language';

interface SettingProps {
  readonly name: AnySetting;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
  readonly onReset: () => void;
  /** What else belongs to the setting, below its choice. */
  readonly children?: ComponentChildren;
}

/** One setting: what is chosen, what it does, who decided it, and the way back to the default. */
export function Setting({ name, value, choices, onChoose, onReset, children }: SettingProps) {
  const { state } = usePane();
  const texts = SETTINGS[state.language];
  const source = sourceOf(state, name);
  const id = `gj-setting-${name}`;
  return (
    <div class="gj-setting">
      <label class="gj-setting__name" for={id}>
        {texts.names[name]}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-source ${id}-hint`}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
      {children}
      <p class="gj-setting__source">
        <span id={`${id}-source`}>{texts.sources[source]}</span>
        {source === 'workbook' || source === 'pane' || source === 'computer' ? (
          <button
            type="button"
            class="gj-link"
            aria-label={texts.resetOf(texts.names[name])}
            onClick={() => {
              // The button will be gone, and the focus with it.
              document.getElementById(id)?.focus();
              onReset();
            }}
          >
            {texts.reset}
          </button>
        ) : null}
      </p>
      <p id={`${id}-hint`} class="gj-setting__hint">
        {texts.hints[name]}
      </p>
    </div>
  );
}

function sourceOf({ settings, isLanguageChosen }: PaneState, name: AnySetting): SettingSource | 'computer' {
  if (name !== 'language') return settings.sources[name];
  if (isLanguageChosen) return 'computer';
  return settings.officeLanguage === undefined ? 'program' : 'office';
}

interface ListSettingProps<Value extends string> {
  readonly name: AnySetting;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly textOf: (value: Value) => string;
  /** With `undefined` the setting is left to the office and the program. */
  readonly decide: (value: Value | undefined) => void;
}

/** A setting that is one of a few words. */
export function ListSetting<Value extends string>({ name, value, choices, textOf, decide }: ListSettingProps<Value>) {
  return (
    <Setting
      name={name}
      value={value}
      choices={choices.map((choice) => ({ value: choice, text: textOf(choice) }))}
      onChoose={(chosen) => decide(choices.find((choice) => choice === chosen))}
      onReset={() => decide(undefined)}
    />
  );
}
