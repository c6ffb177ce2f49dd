import { usePane } from './pane-context.ts';

interface FiguresProps {
  readonly before: string;
  readonly after: string;
}

/** Two figures, the one that stands there and the one that belongs there. */
export function Figures({ before, after }: FiguresProps) {
  const { texts } = usePane();
  return (
    <span class="gj-figures">
      <span class="gj-figures__before">{before === '' ? texts.blankCell : before}</span>
      <span class="gj-figures__arrow" aria-hidden="true">
        →
      </span>
      <span class="gj-hidden"> {texts.becomes} </span>
      <span class="gj-figures__after">{after === '' ? texts.blankCell : after}</span>
    </span>
  );
}
