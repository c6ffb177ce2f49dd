import { BLANK, roundingWords, type Explanation, type Language } from '../../../../core/index.ts';
import { EXPLANATION, type ExplanationTexts } from '../../../text/page/explanation.ts';
import { usePane } from '../../view/pane-context.ts';
import { placeName, sentenceBeside } from '../../view/place.ts';

/** How the figure comes about, which published figure it is, and what was found. */
export function ExplainedSteps({ explanation }: { readonly explanation: Explanation }) {
  const { session, state } = usePane();
  const { language } = state;
  const texts = EXPLANATION[language];
  const { sheet, row, column, findings, evidence } = explanation;
  const place = placeName(sheet, { row, column, rows: 1, columns: 1 });
  const said = findings.map(({ problem }) => sentenceBeside(session.describe(problem, language), place));
  return (
    <>
      <Terms
        title={texts.how}
        terms={[...stepsOf(explanation, texts, language), ...metricTerms(explanation, texts, language)]}
      />
      {said.length === 0 ? null : (
        <section>
          <h3>{texts.findings}</h3>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      {evidence === BLANK ? null : (
        <section>
          <h3>{texts.evidence}</h3>
          <p class="gj-explained__note">{evidence[language]}</p>
        </section>
      )}
    </>
  );
}

type Term = readonly [name: string, meaning: string];

function Terms({ title, terms }: { readonly title: string; readonly terms: readonly Term[] }) {
  if (terms.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl>{terms.map(([name, meaning]) => [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{meaning}</dd>])}</dl>
    </section>
  );
}

function stepsOf(explanation: Explanation, texts: ExplanationTexts, language: Language): readonly Term[] {
  const { derivation, formula, kind } = explanation;
  const isFigure = derivation !== BLANK || kind === 'input' || kind === 'formula' || kind === 'carry';
  const content: readonly Term[] = isFigure || formula !== BLANK ? [[texts.content, formula ?? texts.typed]] : [];
  if (derivation === BLANK) return content;
  const { byHeadings, byCells, exact, rounding } = derivation;
  return [
    [texts.byHeadings, byHeadings[language]],
    [texts.byCells, byCells[language]],
    ...termOf(texts.exact, exact),
    ...termOf(texts.rounding, rounding && roundingWords(rounding)[language]),
    ...content,
  ];
}

function metricTerms({ metric }: Explanation, texts: ExplanationTexts, language: Language): readonly Term[] {
  if (metric === BLANK) return [];
  const { name, id, formula, base, source, effectiveFrom } = metric;
  return [
    [
      texts.metric,
      `${name[language]}: ${formula[language]} (${id}, ${texts.since(dateWords(effectiveFrom, language))})`,
    ],
    [texts.base, base[language]],
    ...termOf(texts.source, source && source[language]),
  ];
}

function termOf(name: string, meaning: string | null): readonly Term[] {
  return meaning === BLANK ? [] : [[name, meaning]];
}

/** `2015-01-01` as offices write it: `2015. 1. 1.` */
function dateWords(date: string, language: Language): string {
  return language === 'en' ? date : `${date.split('-').map(Number).join('. ')}.`;
}
