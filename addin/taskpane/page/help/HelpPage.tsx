import { HELP } from '../../../text/page/help.ts';
import { usePane } from '../../view/pane-context.ts';

/** What the add-in does and how to use it (도움말). */
export function HelpPage() {
  const { state } = usePane();
  return (
    <>
      {HELP[state.language].map(({ title, terms }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>{terms.map(([term, meaning]) => [<dt key={term}>{term}</dt>, <dd key={`${term}:`}>{meaning}</dd>])}</dl>
        </section>
      ))}
    </>
  );
}
