import {
  callText,
  CUSTOM_FUNCTIONS,
  FUNCTION_IDS,
  replaceFunctions,
  type FunctionId,
  type ReplacementMode,
} from '../../../../core/index.ts';
import { FUNCTIONS } from '../../../text/page/functions.ts';
import { usePane } from '../../view/pane-context.ts';
import './functions.css';

/** The custom functions with an example each, and what replaces them in the workbook (구정 함수). */
export function FunctionsPage() {
  const { state } = usePane();
  const texts = FUNCTIONS[state.language];
  return (
    <>
      <Replacement />
      <section>
        <h3>{texts.list(FUNCTION_IDS.length)}</h3>
        <p class="gj-functions__hint">{texts.hint}</p>
        <ul class="gj-functions">
          {FUNCTION_IDS.map((id) => (
            <FunctionItem key={id} id={id} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Replacement() {
  const { session, state } = usePane();
  const texts = FUNCTIONS[state.language];
  const left = state.outcome?.left ?? [];
  const replace = (mode: ReplacementMode): void =>
    void session.replaceFunctions((workbook) => replaceFunctions(workbook, mode));
  return (
    <section>
      <h3>{texts.replaceTitle}</h3>
      <p class="gj-functions__hint">{texts.replaceHint}</p>
      <p class="gj-functions__verbs">
        <button type="button" class="gj-button" onClick={() => replace('formulas')}>
          {texts.toFormulas}
        </button>
        <button type="button" class="gj-button" onClick={() => replace('values')}>
          {texts.toValues}
        </button>
      </p>
      {left.length === 0 ? null : (
        <>
          <p>{texts.left(left.length)}</p>
          <ul class="gj-functions__left">
            {left.map((problem, index) => (
              <li key={index}>{session.describe(problem, state.language)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function FunctionItem({ id }: { readonly id: FunctionId }) {
  const { state } = usePane();
  const { language } = state;
  const { name, help, parameters, examples } = CUSTOM_FUNCTIONS[id];
  const names = parameters.map((parameter) =>
    parameter.isOptional ? `[${parameter.name[language]}]` : parameter.name[language],
  );
  const [example] = examples;
  return (
    <li>
      <p class="gj-functions__name">
        {name[language]}({names.join(', ')})
      </p>
      <p>{help[language]}</p>
      {example ? (
        <p class="gj-functions__example">
          {FUNCTIONS[language].example} <code>{callText(id, example.inputs)}</code>
        </p>
      ) : null}
    </li>
  );
}
