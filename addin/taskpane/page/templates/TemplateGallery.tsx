import { useEffect, useState } from 'preact/hooks';
import { TEMPLATES } from '../../../text/page/templates.ts';
import type { SheetWork } from '../../session/adding-sheets.ts';
import { usePane } from '../../view/pane-context.ts';
import { insertTemplate, openTemplate } from './sheet-work.ts';
import { fetchTemplates, type ListedTemplate, type TemplateKind } from './template-list.ts';

const KINDS: readonly TemplateKind[] = ['new', 'sample'];

interface GalleryProps {
  readonly isBusy: boolean;
  readonly onAdd: (work: SheetWork) => void;
}

/** The standard forms by section: which sheets each brings, and how it comes into the workbook (양식 넣기). */
export function TemplateGallery({ isBusy, onAdd }: GalleryProps) {
  const { state, texts: common } = usePane();
  const texts = TEMPLATES[state.language];
  const [kind, setKind] = useState<TemplateKind>('new');
  const [templates, setTemplates] = useState<readonly ListedTemplate[] | 'missing'>([]);
  const load = (): void => {
    fetchTemplates().then(setTemplates, () => setTemplates('missing'));
  };
  useEffect(load, []);
  return (
    <section>
      <h3>{texts.templates}</h3>
      <p class="gj-template__hint">{texts.templatesHint}</p>
      <fieldset class="gj-template__kinds">
        <legend>{texts.kind}</legend>
        {KINDS.map((each) => (
          <label key={each}>
            <input type="radio" name="gj-template-kind" checked={kind === each} onChange={() => setKind(each)} />
            {texts.kinds[each]}
          </label>
        ))}
      </fieldset>
      {templates === 'missing' ? (
        <div role="alert">
          <p>{texts.missing}</p>
          <button type="button" class="gj-button" onClick={load}>
            {common.retry}
          </button>
        </div>
      ) : (
        <ul class="gj-templates">
          {templates.map((template) => (
            <TemplateItem key={template.id} template={template} kind={kind} isBusy={isBusy} onAdd={onAdd} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ItemProps extends GalleryProps {
  readonly template: ListedTemplate;
  readonly kind: TemplateKind;
}

function TemplateItem({ template, kind, isBusy, onAdd }: ItemProps) {
  const { state } = usePane();
  const texts = TEMPLATES[state.language];
  const { number, sheets } = template;
  const title = (number ?? 0) > 0 ? `${number}. ${template.title[state.language]}` : template.title[state.language];
  return (
    <li class="gj-template">
      <details>
        <summary>
          <span class="gj-template__title">{title}</span> <span class="gj-count">{texts.sheets(sheets.length)}</span>
        </summary>
        <p class="gj-template__hint" lang="ko">
          {sheets.join(' · ')}
        </p>
      </details>
      <div class="gj-template__actions">
        <button
          type="button"
          class="gj-button gj-button--small"
          aria-label={texts.insertOf(title)}
          disabled={isBusy}
          onClick={() => onAdd(insertTemplate(template, kind))}
        >
          {texts.insert}
        </button>
        <button
          type="button"
          class="gj-link"
          aria-label={texts.openOf(title)}
          disabled={isBusy}
          onClick={() => onAdd(openTemplate(template, kind))}
        >
          {texts.open}
        </button>
      </div>
    </li>
  );
}
