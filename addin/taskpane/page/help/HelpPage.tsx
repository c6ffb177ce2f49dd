import { HELP } from '../../../text/page/help.ts';
import { usePane } from '../../view/pane-context.ts';

/** What the add-in does and how to use it (도움말). */
export function HelpPage() {
  const { session, state, texts } = usePane();
  return (
    <>
      {HELP[state.language].map(({ title, terms }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>{terms.map(([term, meaning]) => [<dt key={term}>{term}</dt>, <dd key={`${term}:`}>{meaning}</dd>])}</dl>
        </section>
      ))}
      <button type="button" class="gj-link" onClick={() => session.openPage('functions')}>
        {texts.pages.functions}
      </button>
    </>
  );
}
