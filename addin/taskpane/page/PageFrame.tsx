import { useEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../view/pane-context.ts';
import { Icon } from '../view/Icon.tsx';
import { loadedPage, loadPage } from './load-page.ts';
import type { PageName } from './page.ts';

/** The id of a page's entry in the menu. */
export function menuId(name: PageName): string {
  return `gj-menu-${name}`;
}

/** A page with its name and the way back, which Esc is too; the focus goes to its name, and back to the menu. */
export function PageFrame({ name }: { readonly name: PageName }) {
  const { session, texts } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [name]);
  const leave = (): void => {
    session.closePage();
    document.getElementById(menuId(name))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    leave();
  };
  return (
    <div class="gj-page" onKeyDown={onKeyDown}>
      <div class="gj-page__head">
        <button type="button" class="gj-icon-button" aria-label={texts.back} title={texts.back} onClick={leave}>
          <Icon name="back" />
        </button>
        <h2 ref={heading} id="gj-page-name" class="gj-page__name" tabIndex={-1}>
          {texts.pages[name]}
        </h2>
      </div>
      <PageContent key={name} name={name} />
    </div>
  );
}

function PageContent({ name }: { readonly name: PageName }) {
  const { texts } = usePane();
  const [state, setState] = useState<'loading' | 'ready' | 'missing'>(loadedPage(name) ? 'ready' : 'loading');
  useEffect(() => {
    if (state !== 'loading') return;
    loadPage(name).then(
      () => setState('ready'),
      () => setState('missing'),
    );
  }, [name, state]);
  const Page = loadedPage(name);
  if (state === 'missing') {
    return (
      <div class="gj-page__content" role="alert">
        <p>{texts.pageMissing}</p>
        <button type="button" class="gj-button" onClick={() => setState('loading')}>
          {texts.retry}
        </button>
      </div>
    );
  }
  return (
    // A text that scrolls must be reachable without a mouse.
    <div class="gj-page__content" role="region" aria-labelledby="gj-page-name" tabIndex={0}>
      {Page ? <Page /> : null}
    </div>
  );
}
