import { storedFormula } from '../formula/index.ts';
import type { ConditionalFormatDescription } from './description/index.ts';
import { element, textElement } from './markup.ts';
import type { StyleRegistry } from './styles.ts';
import { rangesText } from './validation.ts';

const EXTENSION = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const FORMULA = 'http://schemas.microsoft.com/office/excel/2006/main';
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const AXIS = 'FF404040';

const ICONS = {
  'three-arrows': { name: '3Arrows', count: 3 },
  'three-symbols': { name: '3Symbols', count: 3 },
  'three-signs': { name: '3Signs', count: 3 },
  'three-flags': { name: '3Flags', count: 3 },
  'five-ratings': { name: '5Rating', count: 5 },
} as const;

type Rule<Kind extends ConditionalFormatDescription['rule']['kind']> = Extract<
  ConditionalFormatDescription['rule'],
  { readonly kind: Kind }
>;

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

/** What Excel 2010 and later read beside the bars of 2007: one plain colour, and ends that are true to the value. */
export function conditionalExtensionsMarkup(formats: readonly ConditionalFormatDescription[]): string {
  const items = formats.map(({ rule, ranges }, index) => {
    if (rule.kind !== 'dataBar') return '';
    const content = exactBarMarkup(rule, index + 1) + textElement('xm:sqref', rangesText(ranges));
    return element('x14:conditionalFormatting', { 'xmlns:xm': FORMULA }, content);
  });
  const list = items.join('');
  if (list === '') return '';
  const attributes = { 'xmlns:x14': EXTENSION, uri: SHEET_EXTENSION };
  return element('ext', attributes, element('x14:conditionalFormattings', {}, list));
}

function ruleMarkup({ rule, stopsIfTrue }: ConditionalFormatDescription, priority: number, styles: StyleRegistry) {
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
    case 'dataBar':
      return barMarkup(rule, priority);
    case 'icons':
      return element('cfRule', { type: 'iconSet', priority }, iconsMarkup(rule));
  }
}

function formulaMarkup(formula: string): string {
  return textElement('formula', storedFormula(formula));
}

function barMarkup({ minimum, maximum, colour }: Rule<'dataBar'>, priority: number): string {
  const ends = barEnd('min', minimum) + barEnd('max', maximum);
  const attributes = { minLength: 0, maxLength: 100 };
  const bar = element('dataBar', attributes, ends + element('color', { rgb: `FF${colour}` }));
  const identity = textElement('x14:id', identityOf(priority));
  const extension = element('ext', { 'xmlns:x14': EXTENSION, uri: RULE_EXTENSION }, identity);
  return element('cfRule', { type: 'dataBar', priority }, bar + element('extLst', {}, extension));
}

function barEnd(type: 'min' | 'max', value: number | undefined): string {
  return value === undefined ? element('cfvo', { type }) : element('cfvo', { type: 'num', val: value });
}

function exactBarMarkup({ minimum, maximum, colour }: Rule<'dataBar'>, priority: number): string {
  const content =
    exactEnd('autoMin', minimum) +
    exactEnd('autoMax', maximum) +
    element('x14:borderColor', { rgb: AXIS }) +
    element('x14:negativeFillColor', { rgb: `FF${colour}` }) +
    element('x14:negativeBorderColor', { rgb: AXIS }) +
    element('x14:axisColor', { rgb: AXIS });
  const attributes = { minLength: 0, maxLength: 100, border: true, gradient: false };
  const negative = { negativeBarBorderColorSameAsPositive: false };
  const bar = element('x14:dataBar', { ...attributes, ...negative }, content);
  return element('x14:cfRule', { type: 'dataBar', id: identityOf(priority) }, bar);
}

function exactEnd(type: 'autoMin' | 'autoMax', value: number | undefined): string {
  if (value === undefined) return element('x14:cfvo', { type });
  return element('x14:cfvo', { type: 'num' }, textElement('xm:f', String(value)));
}

/** The two halves of a bar's rule name each other; the number of the rule is enough on its sheet. */
function identityOf(priority: number): string {
  return `{00000000-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function iconsMarkup({ icons, limits, isReversed, hidesValue }: Rule<'icons'>): string {
  const { name, count } = ICONS[icons];
  if (limits.length !== count - 1) throw new RangeError(`${icons}: ${limits.length} limits`);
  const ends = [
    element('cfvo', { type: 'percent', val: 0 }),
    ...limits.map((val) => element('cfvo', { type: 'num', val })),
  ];
  const attributes = {
    iconSet: name,
    showValue: hidesValue ? false : undefined,
    reverse: isReversed ? true : undefined,
  };
  return element('iconSet', attributes, ends.join(''));
}
