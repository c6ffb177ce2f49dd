import { BLANK, roundingWords, type Explanation, type Language } from '../../../../core/index.ts';
import { EXPLANATION, type ExplanationTexts } from '../../../text/page/explanation.ts';
import { usePane } from '../../view/pane-context.ts';

/** How the figure comes about, and which published figure it is. */
export function ExplainedSteps({ explanation }: { readonly explanation: Explanation }) {
  const { language } = usePane().state;
  const texts = EXPLANATION[language];
  const terms = [...stepsOf(explanation, texts, language), ...metricTerms(explanation, texts, language)];
  if (terms.length === 0) return null;
  return (
    <section>
      <h3>{texts.how}</h3>
      <dl>{terms.map(([name, meaning]) => [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{meaning}</dd>])}</dl>
    </section>
  );
}

type Term = readonly [name: string, meaning: string];

function stepsOf(explanation: Explanation, texts: ExplanationTexts, language: Language): readonly Term[] {
  const { derivation, formula, kind } = explanation;
  const isFigure = derivation !== BLANK || kind === 'input' || kind === 'formula' || kind === 'carry';
  const content: readonly Term[] = isFigure || formula !== BLANK ? [[texts.content, formula ?? texts.typed]] : [];
  if (derivation === BLANK) return content;
  const { byHeadings, byCells, exact, rounding } = derivation;
  return [
    [texts.byHeadings, byHeadings[language]],
    [texts.byCells, byCells[language]],
    ...termOf(texts.exact, rounding && exact),
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
