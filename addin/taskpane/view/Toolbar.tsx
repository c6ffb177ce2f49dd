import { menuId } from '../page/PageFrame.tsx';
import { usePane } from './pane-context.ts';
import { Icon } from './Icon.tsx';

/** What can be asked of a sheet, and 되돌리기. */
export function Toolbar() {
  const { session, texts } = usePane();
  const cells = session.lastRun?.cells ?? 0;
  return (
    <div class="gj-toolbar" role="group" aria-label={texts.verbs}>
      <button
        type="button"
        class="gj-button gj-button--primary"
        data-verb="recalculate"
        title={texts.recalculateHint}
        onClick={() => void session.recalculate()}
      >
        <Icon name="recalculate" />
        {texts.recalculate}
      </button>
      <button
        type="button"
        class="gj-button"
        data-verb="verify"
        title={texts.verifyHint}
        onClick={() => void session.verify()}
      >
        <Icon name="verify" />
        {texts.verify}
      </button>
      <button
        type="button"
        id={menuId('explanation')}
        class="gj-button"
        title={texts.explainHint}
        onClick={() => void session.explain()}
      >
        {texts.explain}
      </button>
      <button
        type="button"
        class="gj-button gj-button--quiet gj-toolbar__end"
        data-verb="revert"
        disabled={cells === 0}
        title={cells === 0 ? texts.nothingToRevert : texts.revertHint(cells)}
        onClick={() => void session.revert()}
      >
        <Icon name="revert" />
        {texts.revert}
      </button>
    </div>
  );
}
