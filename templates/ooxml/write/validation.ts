import { rangeName, type Rectangle } from '../contract.ts';
import { storedFormula } from '../formula/index.ts';
import type { ValidationDescription } from './description/index.ts';
import { type AttributeValue, element, listElement, textElement } from './markup.ts';

const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const LONGEST_ERROR = 225;
const LONGEST_LIST = 255;

/** Writes the data validations of a sheet. Texts longer than Excel takes are a programmer's fault. */
export function validationsMarkup(validations: readonly ValidationDescription[]): string {
  return listElement('dataValidations', validations.map(validationMarkup));
}

/** Several ranges as one attribute. */
export function rangesText(ranges: readonly Rectangle[]): string {
  return ranges.map(rangeName).join(' ');
}

function validationMarkup({ ranges, rule, prompt, error, allowsBlank }: ValidationDescription): string {
  refuseLong(prompt?.title, LONGEST_TITLE);
  refuseLong(prompt?.text, LONGEST_TEXT);
  refuseLong(error?.title, LONGEST_TITLE);
  refuseLong(error?.text, LONGEST_ERROR);
  const { attributes, formulas } = ruleParts(rule);
  const content = formulas.map((formula, index) => textElement(`formula${index + 1}`, formula)).join('');
  return element(
    'dataValidation',
    {
      ...attributes,
      errorStyle: error?.severity === 'stop' ? undefined : error?.severity,
      allowBlank: allowsBlank ?? true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: error?.title,
      error: error?.text,
      promptTitle: prompt?.title,
      prompt: prompt?.text,
      sqref: rangesText(ranges),
    },
    content,
  );
}

function ruleParts(rule: ValidationDescription['rule']): {
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly formulas: readonly string[];
} {
  switch (rule.kind) {
    case 'list':
      return { attributes: { type: 'list' }, formulas: [listText(rule.items)] };
    case 'list-of-range':
      return { attributes: { type: 'list' }, formulas: [rule.formula] };
    case 'custom':
      return { attributes: { type: 'custom' }, formulas: [storedFormula(rule.formula)] };
    default: {
      const { kind, operator, first, second } = rule;
      const formulas = second === undefined ? [String(first)] : [String(first), String(second)];
      return { attributes: { type: kind, operator: operator === 'between' ? undefined : operator }, formulas };
    }
  }
}

function listText(items: readonly string[]): string {
  const text = items.join(',');
  if (items.some((item) => item.includes(','))) throw new RangeError('an item of a list holds a comma: use a range');
  refuseLong(text, LONGEST_LIST);
  return `"${text.replaceAll('"', '""')}"`;
}

function refuseLong(text: string | undefined, longest: number): void {
  if (text !== undefined && text.length > longest) throw new RangeError(`longer than ${longest} characters: ${text}`);
}
