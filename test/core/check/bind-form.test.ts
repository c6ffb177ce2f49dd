import { bindForm } from '../../../core/check/bind-form.ts';
import type { Column, Form } from '../../../core/form/form.ts';
import type { ColumnRole } from '../../../core/sheet/role.ts';
import type { Table } from '../../../core/sheet/table.ts';
import { boundTo, linear, quotientOf, terms } from './told.ts';

const said = (ko: string) => ({ ko, en: ko });

/** A column of a form, typed in and of money unless it says otherwise. */
const column = (key: string, role: ColumnRole, heading: string, more: Partial<Column> = {}): Column => ({
  key,
  role,
  heading: said(heading),
  group: null,
  unit: 'money',
  measure: null,
  isOptional: false,
  ...more,
});

const form = (id: string, ...columns: readonly Column[]): Form => ({
  id,
  version: 1,
  title: said(id),
  unit: '천원',
  columns,
  total: null,
  identities: [],
});

/** A table with columns of these roles and headings. */
function tableOf(...columns: readonly (readonly [ColumnRole, string])[]): Table {
  const { table } = boundTo(
    [
      ['사업명', '예산액'],
      ['가', 100],
      ['나', 300],
      ['다', 200],
    ],
    {},
  );
  const [first] = table.columns;
  if (!first) throw new RangeError('no column');
  return { ...table, columns: columns.map(([role, heading], at) => ({ ...first, column: at, role, heading })) };
}

/** The form a table is bound to and the places of its rules. */
function bound(table: Table, ...forms: readonly Form[]): readonly unknown[] | undefined {
  const binding = bindForm(table, forms);
  return binding && [binding.form.id, ...[...binding.rules].map(([place, { rule }]) => [place, rule])];
}

const NAME = column('name', 'label', '사업명', { unit: 'text' });
const BUDGET = column('budget', 'budget', '예산액');
const SPENT = column('spent', 'executed', '집행액');
const RATE = column('rate', 'rate', '집행률(%)', {
  unit: 'percent',
  measure: { kind: 'rate', part: 'spent', whole: 'budget' },
});
const NOTE = column('note', 'note', '비고', { unit: 'text', isOptional: true });
const PLANNED = column('planned', 'planned', '집행예정액', { isOptional: true });
const DIVISION = form('division', NAME, BUDGET, SPENT, PLANNED, RATE, NOTE);
const QUOTIENT = [3, quotientOf(2, 1)];

describe('by the roles of the columns', () => {
  test.each<[string, readonly (readonly [ColumnRole, string])[], readonly unknown[] | undefined]>([
    [
      'all of them',
      [
        ['label', 'ㄱ'],
        ['budget', 'ㄴ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
      ],
      ['division', QUOTIENT],
    ],
    [
      'in another order',
      [
        ['label', 'ㄱ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
        ['budget', 'ㄴ'],
      ],
      ['division', [2, quotientOf(1, 3)]],
    ],
    [
      'with notes',
      [
        ['label', 'ㄱ'],
        ['budget', 'ㄴ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
        ['note', 'ㅁ'],
        ['note', 'ㅂ'],
      ],
      ['division', QUOTIENT],
    ],
    [
      'with one that may be left out',
      [
        ['label', 'ㄱ'],
        ['budget', 'ㄴ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
        ['planned', 'ㅁ'],
      ],
      ['division', QUOTIENT],
    ],
    [
      'years name rows',
      [
        ['year', 'ㄱ'],
        ['budget', 'ㄴ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
      ],
      ['division', QUOTIENT],
    ],
    [
      'days name rows',
      [
        ['date', 'ㄱ'],
        ['budget', 'ㄴ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
      ],
      ['division', QUOTIENT],
    ],
    [
      'codes do not',
      [
        ['code', 'ㄱ'],
        ['budget', 'ㄴ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
      ],
      undefined,
    ],
    [
      'a year is no budget',
      [
        ['label', 'ㄱ'],
        ['year', 'ㄴ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
      ],
      undefined,
    ],
    [
      'a name is no budget',
      [
        ['budget', 'ㄱ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
        ['label', 'ㄴ'],
        ['label', 'ㅁ'],
      ],
      undefined,
    ],
    [
      'one is missing',
      [
        ['label', 'ㄱ'],
        ['budget', 'ㄴ'],
        ['rate', 'ㄹ'],
      ],
      undefined,
    ],
    [
      'one is too much',
      [
        ['label', 'ㄱ'],
        ['budget', 'ㄴ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
        ['count', 'ㅁ'],
      ],
      undefined,
    ],
    [
      'one is there twice',
      [
        ['label', 'ㄱ'],
        ['budget', 'ㄴ'],
        ['budget', 'ㄴ'],
        ['executed', 'ㄷ'],
        ['rate', 'ㄹ'],
      ],
      undefined,
    ],
  ])('%s', (_, columns, expected) => {
    expect(bound(tableOf(...columns), DIVISION)).toEqual(expected);
  });

  test('the first of the forms that fit', () => {
    const table = tableOf(['label', 'ㄱ'], ['budget', 'ㄴ'], ['executed', 'ㄷ'], ['rate', 'ㄹ']);
    expect(bound(table, form('other', NAME, BUDGET, PLANNED), DIVISION, { ...DIVISION, id: 'later' })?.[0]).toBe(
      'division',
    );
    expect(bound(table)).toBeUndefined();
  });

  test('roles that say too little bind no form: amounts of any kind', () => {
    const amounts = form('amounts', NAME, column('a', 'amount', '국비'), column('b', 'budget', '예산'));
    expect(bound(tableOf(['label', '이름'], ['amount', '도비'], ['budget', '예산']), amounts)).toBeUndefined();
    const twice = form('twice', NAME, BUDGET, column('again', 'budget', '추경'));
    expect(bound(tableOf(['label', '이름'], ['budget', '본예산'], ['budget', '예산']), twice)).toBeUndefined();
  });

  test('a note the form asks for binds no role', () => {
    const noted = form('noted', NAME, BUDGET, SPENT, column('why', 'note', '사유', { unit: 'text' }));
    expect(bound(tableOf(['label', 'ㄱ'], ['budget', 'ㄴ'], ['executed', 'ㄷ']), noted)).toEqual(['noted']);
  });
});

describe('by the headings', () => {
  const COUNTS = form(
    'counts',
    column('name', 'label', '기관명', { unit: 'text' }),
    column('done', 'count', '완료', { unit: 'count', group: said('과제') }),
    column('open', 'count', '추진 중', { unit: 'count', group: said('과제') }),
    column('all', 'count', '계', { unit: 'count', measure: { kind: 'sum', of: ['done', 'open'] } }),
    column('extra', 'count', '보류', { unit: 'count', isOptional: true }),
  );
  const RULE = [3, linear(1, 2)];

  test.each<[string, readonly (readonly [ColumnRole, string])[], readonly unknown[] | undefined]>([
    [
      'as they are',
      [
        ['label', '기관명'],
        ['count', '완료'],
        ['count', '추진중'],
        ['count', '계'],
      ],
      ['counts', RULE],
    ],
    [
      'with the heading of their group',
      [
        ['label', '기관명'],
        ['count', '과제완료'],
        ['count', '과제추진중'],
        ['count', '계'],
      ],
      ['counts', RULE],
    ],
    [
      'with another group',
      [
        ['label', '기관명'],
        ['count', '사업완료'],
        ['count', '과제추진중'],
        ['count', '계'],
      ],
      undefined,
    ],
    [
      'of a group where there is none',
      [
        ['label', '기관명'],
        ['count', '완료'],
        ['count', '추진중'],
        ['count', '과제계'],
      ],
      undefined,
    ],
    [
      'in another order',
      [
        ['count', '계'],
        ['count', '완료'],
        ['count', '추진중'],
        ['label', '기관명'],
      ],
      ['counts', [0, linear(1, 2)]],
    ],
    [
      'with one that may be left out',
      [
        ['label', '기관명'],
        ['count', '완료'],
        ['count', '추진중'],
        ['count', '계'],
        ['count', '보류'],
      ],
      ['counts', RULE],
    ],
    [
      'with a serial number and a note',
      [
        ['serial', '연번'],
        ['label', '기관명'],
        ['count', '완료'],
        ['count', '추진중'],
        ['count', '계'],
        ['note', '비고'],
      ],
      ['counts', [4, linear(2, 3)]],
    ],
    [
      'with another figure',
      [
        ['label', '기관명'],
        ['count', '완료'],
        ['count', '추진중'],
        ['count', '계'],
        ['count', '취소'],
      ],
      undefined,
    ],
    [
      'with another name',
      [
        ['label', '기관명'],
        ['label', '부서'],
        ['count', '완료'],
        ['count', '추진중'],
        ['count', '계'],
      ],
      undefined,
    ],
    [
      'one is missing',
      [
        ['label', '기관명'],
        ['count', '완료'],
        ['count', '계'],
      ],
      undefined,
    ],
    [
      'one heading for two',
      [
        ['label', '기관명'],
        ['count', '완료'],
        ['count', '완료'],
        ['count', '계'],
      ],
      undefined,
    ],
  ])('%s', (_, columns, expected) => {
    expect(bound(tableOf(...columns), COUNTS)).toEqual(expected);
  });

  test('one heading twice is two columns', () => {
    const pair = form(
      'pair',
      column('name', 'label', '기관명', { unit: 'text' }),
      column('a', 'count', '건수', { unit: 'count' }),
      column('b', 'count', '건수', { unit: 'count', measure: { kind: 'cumulative', of: 'a' } }),
    );
    const table = tableOf(['label', '기관명'], ['count', '건수'], ['count', '건수']);
    expect(bound(table, pair)).toEqual(['pair', [2, { kind: 'cumulative', of: 1 }]]);
    expect(bound(tableOf(['label', '기관명'], ['count', '건수']), pair)).toBeUndefined();
  });

  test('two figures are needed, words count for none', () => {
    const words = (...more: readonly Column[]) =>
      form(
        'words',
        column('name', 'label', '기관명', { unit: 'text' }),
        column('who', 'label', '담당자', { unit: 'text' }),
        column('n', 'count', '건수', { unit: 'count' }),
        ...more,
      );
    expect(bound(tableOf(['label', '기관명'], ['label', '담당자'], ['count', '건수']), words())).toBeUndefined();
    const optional = column('m', 'count', '인원', { unit: 'count', isOptional: true });
    expect(
      bound(tableOf(['label', '기관명'], ['label', '담당자'], ['count', '건수']), words(optional)),
    ).toBeUndefined();
    expect(
      bound(tableOf(['label', '기관명'], ['label', '담당자'], ['count', '건수'], ['count', '인원']), words(optional)),
    ).toEqual(['words']);
  });
});

describe('what the measures of a form mean for a table', () => {
  const rounding = { mode: 'half-up', digits: 2 } as const;
  const columns: readonly (readonly [ColumnRole, string])[] = [
    ['label', '기관명'],
    ['count', '가'],
    ['count', '나'],
    ['count', '다'],
  ];
  const measured = (measure: Column['measure'], optional = false) =>
    form(
      'measured',
      column('name', 'label', '기관명', { unit: 'text' }),
      column('a', 'count', '가', { unit: 'count' }),
      column('b', 'count', optional ? '없음' : '나', { unit: 'count', isOptional: optional }),
      column('c', 'count', '다', { unit: 'count', measure }),
    );

  test.each<[string, NonNullable<Column['measure']>, unknown]>([
    ['a sum', { kind: 'sum', of: ['a', 'b'] }, linear(1, 2)],
    ['a difference', { kind: 'difference', added: ['a'], subtracted: ['b'] }, linear(1, -2)],
    ['a rate', { kind: 'rate', part: 'a', whole: 'b' }, quotientOf(1, 2)],
    ['a ratio', { kind: 'ratio', part: 'a', whole: 'b', rounding }, quotientOf(1, 2, 0)],
    ['growth', { kind: 'growth', now: 'a', before: 'b' }, { kind: 'growth', now: 1, before: 2, zeros: 2 }],
    ['a share', { kind: 'share', of: 'b' }, { kind: 'share', of: 2, zeros: 2 }],
    ['a running sum', { kind: 'cumulative', of: 'b' }, { kind: 'cumulative', of: 2 }],
  ])('%s', (_, measure, rule) => {
    const [, own] =
      bindForm(tableOf(...columns), [measured(measure)])
        ?.rules.entries()
        .next().value ?? [];
    expect(own).toEqual({ rule, isSure: true, rounding: measure.kind === 'ratio' ? rounding : null });
  });

  test.each<[string, NonNullable<Column['measure']>]>([
    ['a sum', { kind: 'sum', of: ['a', 'b'] }],
    ['a difference', { kind: 'difference', added: ['a'], subtracted: ['b'] }],
    ['a difference of what is not there', { kind: 'difference', added: ['b'], subtracted: ['a'] }],
    ['a rate of its part', { kind: 'rate', part: 'b', whole: 'a' }],
    ['a rate of its whole', { kind: 'rate', part: 'a', whole: 'b' }],
    ['growth from nothing', { kind: 'growth', now: 'a', before: 'b' }],
    ['growth to nothing', { kind: 'growth', now: 'b', before: 'a' }],
    ['a share', { kind: 'share', of: 'b' }],
    ['a running sum', { kind: 'cumulative', of: 'b' }],
  ])('none where the table leaves out an input: %s', (_, measure) => {
    const table = tableOf(['label', '기관명'], ['count', '가'], ['count', '다']);
    expect(bound(table, measured(measure, true))).toEqual(['measured']);
  });

  test('none for a column that is left out', () => {
    const optional = column('c', 'count', '다', {
      unit: 'count',
      isOptional: true,
      measure: { kind: 'sum', of: ['a', 'b'] },
    });
    const whole = form('whole', ...measured(null).columns.slice(0, 3), optional);
    expect(bound(tableOf(...columns.slice(0, 3)), whole)).toEqual(['whole']);
  });

  test('a quotient has one part and one whole', () => {
    expect(quotientOf(1, 2)).toEqual({ kind: 'quotient', part: terms(1), whole: terms(2), zeros: 2 });
  });
});
