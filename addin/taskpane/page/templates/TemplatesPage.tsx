import { useEffect, useState } from 'preact/hooks';
import { parseIsoDate, printDate } from '../../../../core/index.ts';
import { TEMPLATES, type TemplateTexts } from '../../../text/page/templates.ts';
import { TODAY } from '../../kept/kept-state.ts';
import type { AddedSheets, SheetWork } from '../../session/adding-sheets.ts';
import { usePane } from '../../view/pane-context.ts';
import { addDashboard, addVerification } from './sheet-work.ts';
import { TemplateGallery } from './TemplateGallery.tsx';
import './templates.css';

/** Reports made of the workbook, and the standard forms that can be inserted (양식·보고). */
export function TemplatesPage() {
  const { session, state } = usePane();
  const texts = TEMPLATES[state.language];
  const [outcome, setOutcome] = useState('');
  useEffect(() => setOutcome(''), [state.language]);
  const isBusy = state.work !== undefined;
  const add = async (work: SheetWork): Promise<void> => {
    setOutcome('');
    const added = await session.addSheets(work);
    if (added) setOutcome(outcomeOf(added, texts));
  };
  const day = parseIsoDate(session.asOfDate());
  const reports = [
    { name: texts.verification, hint: texts.verificationHint, work: () => addVerification(session.today()) },
    {
      name: texts.dashboard,
      hint: texts.dashboardHint(day ? printDate(day) : session.asOfDate(), state.settings.values.asOfDate === TODAY),
      work: () => addDashboard(session.asOfDate()),
    },
  ];
  return (
    <>
      <section>
        <h3>{texts.reports}</h3>
        <ul class="gj-templates">
          {reports.map(({ name, hint, work }) => (
            <li key={name} class="gj-template">
              <div class="gj-template__head">
                <span class="gj-template__title">{name}</span>
                <button
                  type="button"
                  class="gj-button gj-button--small"
                  aria-label={texts.makeOf(name)}
                  disabled={isBusy}
                  onClick={() => void add(work())}
                >
                  {texts.make}
                </button>
              </div>
              <p class="gj-template__hint">{hint}</p>
            </li>
          ))}
        </ul>
      </section>
      <TemplateGallery isBusy={isBusy} onAdd={(work) => void add(work)} />
      <p class="gj-template__hint">{texts.noUndo}</p>
      <p class="gj-templates__outcome" role="status">
        {outcome}
      </p>
    </>
  );
}

function outcomeOf({ sheets, notes }: AddedSheets, texts: TemplateTexts): string {
  if (sheets.length === 0) return texts.opened;
  return [texts.added(sheets), ...notes.map((note) => texts.notes[note])].join('. ');
}
