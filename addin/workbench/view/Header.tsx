import { useRef } from 'preact/hooks';
import type { Texts } from '../../text/index.ts';
import { Icon } from '../../taskpane/view/Icon.tsx';
import type { Desk, DeskState } from '../desk.ts';

interface HeaderProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly texts: Texts;
}

/** The product, the file, and what can be done with it. */
export function Header({ desk, state, texts }: HeaderProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const onChosen = async (event: Event): Promise<void> => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const chosen = input.files?.[0];
    if (chosen) await desk.openBytes(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <header class="gj-header">
      <h1 class="gj-header__name">
        {texts.productName}
        <span class="gj-header__role">{texts.workbench}</span>
      </h1>
      <p class="gj-header__file" title={state.file}>
        {state.file ?? texts.loadingFile}
      </p>
      <p class="gj-header__saved" role="status">
        {state.saved ? texts.savedFile(state.saved.file, state.saved.cells) : ''}
      </p>
      <input ref={chooser} type="file" hidden accept=".xlsx,.xlsm" onChange={(event) => void onChosen(event)} />
      <button type="button" class="gj-button" title={texts.openFile} onClick={() => chooser.current?.click()}>
        <Icon name="open" />
        <span class="gj-button__label">{texts.openFile}</span>
      </button>
      <button
        type="button"
        class="gj-button"
        title={texts.saveFile}
        disabled={!state.file}
        onClick={() => void desk.save()}
      >
        <Icon name="save" />
        <span class="gj-button__label">{texts.saveFile}</span>
      </button>
    </header>
  );
}
