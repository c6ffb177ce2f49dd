interface ChoiceProps {
  /** The word before the choices, for those who see what it belongs to. */
  readonly label: string;
  /** What is chosen, in full. */
  readonly name: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

/** One choice out of many. */
export function Choice({ label, name, value, choices, onChoose }: ChoiceProps) {
  return (
    <label class="gj-choice">
      <span aria-hidden="true">{label}</span>
      <select aria-label={name} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}
