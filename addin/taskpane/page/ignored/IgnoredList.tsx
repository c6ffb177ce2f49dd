import { parseRange } from '../../../../core/index.ts';
import type { IgnoredTexts } from '../../../text/page/ignored.ts';
import type { IgnoredFinding } from '../../kept/kept-state.ts';
import { usePane } from '../../view/pane-context.ts';
import { shownMinute } from '../journal/shown-minute.ts';

/** The findings left out, the latest first; each can be taken back. */
export function IgnoredList({ texts }: { readonly texts: IgnoredTexts }) {
  const { state } = usePane();
  const { ignored } = state;
  if (ignored.length === 0) return <p>{texts.empty}</p>;
  return (
    <section>
      <h3>{texts.list(ignored.length)}</h3>
      <p class="gj-ignored__hint">{texts.hint}</p>
      <ul class="gj-ignored">
        {[...ignored].reverse().map((each) => (
          <IgnoredItem key={`${each.at}${each.sheet}${each.cell}${each.kind}`} ignored={each} texts={texts} />
        ))}
      </ul>
    </section>
  );
}

interface IgnoredItemProps {
  readonly ignored: IgnoredFinding;
  readonly texts: IgnoredTexts;
}

function IgnoredItem({ ignored, texts }: IgnoredItemProps) {
  const { session } = usePane();
  const { sheet, cell, found, expected, reason, at } = ignored;
  const place = `${sheet}!${cell}`;
  const range = parseRange(cell);
  return (
    <li class="gj-ignored__item">
      <p class="gj-ignored__head">
        <button type="button" class="gj-link" onClick={() => range && void session.reveal(sheet, range)}>
          {place}
        </button>
        <span>{expected === null ? found : `${found} → ${expected}`}</span>
      </p>
      <p>{reason}</p>
      <p class="gj-ignored__foot">
        <time dateTime={at}>{shownMinute(at)}</time>
        <button
          type="button"
          class="gj-button gj-button--small"
          aria-label={texts.takeBackOf(place)}
          onClick={() => {
            // The entry will be gone, and the focus with it.
            document.getElementById('gj-page-name')?.focus();
            void session.takeBack(ignored);
          }}
        >
          {texts.takeBack}
        </button>
      </p>
    </li>
  );
}
