import type { Language } from '../../../core/index.ts';
import { textsOf } from '../../text/index.ts';

/** Shown when the pane's page was opened in a browser by itself, where there is no workbook to work on. */
export function OutsideExcel({ language }: { readonly language: Language }) {
  const texts = textsOf(language);
  return (
    <main class="gj-pane" lang={language}>
      <div class="gj-welcome">
        <p class="gj-welcome__value">{texts.outsideExcel}</p>
        <p class="gj-welcome__steps">
          <a href="./workbench.html">{texts.workbench}</a>
        </p>
      </div>
    </main>
  );
}
