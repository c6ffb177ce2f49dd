import * as core from '../../../core/index.ts';
import type { Form } from '../../../core/form/form.ts';
import { inputsOf } from '../../../core/form/measure.ts';

function isForm(value: unknown): value is Form {
  return typeof value === 'object' && value !== null && 'columns' in value && 'identities' in value;
}

const FORMS = Object.values(core).filter(isForm);

test('every section has its forms, each with an id of its own', () => {
  expect(FORMS.length).toBeGreaterThan(25);
  expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
  expect(new Set(FORMS.map(({ id }) => id.split('.')[0]))).toEqual(
    new Set([
      ...['general', 'programme', 'coordination', 'performance', 'external', 'finance', 'participatory', 'contest'],
      ...['suggestion', 'enterprise', 'consignment', 'digitisation', 'disclosure', 'plan'],
    ]),
  );
});

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, { columns, unit, identities, total }) => {
  test('has keys of its own, and words in both languages', () => {
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const words = columns.flatMap(({ heading, group }) => [heading, ...(group ? [group] : [])]);
    expect(words.flatMap(({ ko, en }) => [ko, en]).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('every measure reads columns that are typed in or calculated before it', () => {
    const known = new Set(columns.filter(({ measure }) => measure === null).map(({ key }) => key));
    for (const { key, measure } of columns) {
      if (measure === null) continue;
      expect([key, inputsOf(measure).filter((input) => !known.has(input))]).toEqual([key, []]);
      known.add(key);
    }
  });

  test('has a unit when and only when it has amounts', () => {
    expect(unit !== null).toBe(columns.some((column) => column.unit === 'money'));
  });

  test('what is required does not follow from what may be left out', () => {
    const optional = new Set(columns.filter(({ isOptional }) => isOptional).map(({ key }) => key));
    const required = columns.filter(({ isOptional, measure }) => !isOptional && measure !== null);
    const reading = required.filter(({ measure }) => measure && inputsOf(measure).some((key) => optional.has(key)));
    expect(reading.map(({ key }) => key)).toEqual([]);
  });

  test('its identities hold of amounts it has, and a total has a row to be named in', () => {
    for (const { column } of identities) expect(columns.find(({ key }) => key === column)?.unit).toBe('money');
    if (total) expect(columns.some(({ role }) => role === 'label')).toBe(true);
  });
});
