import { storedFormula } from '../formula/index.ts';
import type { ConditionalFormatDescription } from './description/index.ts';
import { element, textElement } from './markup.ts';
import type { StyleRegistry } from './styles.ts';
import { rangesText } from './validation.ts';

/** Writes the conditional formats of a sheet; earlier ones come first. */
export function conditionalFormatsMarkup(
  formats: readonly ConditionalFormatDescription[],
  styles: StyleRegistry,
): string {
  return formats
    .map((format, index) => {
      const rule = ruleMarkup(format, index + 1, styles);
      return element('conditionalFormatting', { sqref: rangesText(format.ranges) }, rule);
    })
    .join('');
}

function ruleMarkup(
  { rule, stopsIfTrue }: ConditionalFormatDescription,
  priority: number,
  styles: StyleRegistry,
): string {
  const stopIfTrue = stopsIfTrue ? true : undefined;
  switch (rule.kind) {
    case 'cellIs': {
      const dxfId = styles.difference(rule.style);
      const attributes = { type: 'cellIs', dxfId, priority, stopIfTrue, operator: rule.operator };
      return element('cfRule', attributes, rule.formulas.map(formulaMarkup).join(''));
    }
    case 'expression': {
      const attributes = { type: 'expression', dxfId: styles.difference(rule.style), priority, stopIfTrue };
      return element('cfRule', attributes, formulaMarkup(rule.formula));
    }
    case 'dataBar': {
      const ends = barEnd('min', rule.minimum) + barEnd('max', rule.maximum);
      const bar = element('dataBar', {}, ends + element('color', { rgb: `FF${rule.colour}` }));
      return element('cfRule', { type: 'dataBar', priority }, bar);
    }
  }
}

function formulaMarkup(formula: string): string {
  return textElement('formula', storedFormula(formula));
}

function barEnd(type: 'min' | 'max', value: number | undefined): string {
  return value === undefined ? element('cfvo', { type }) : element('cfvo', { type: 'num', val: value });
}
