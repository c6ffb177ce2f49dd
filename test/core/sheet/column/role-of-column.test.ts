import type { ColumnShape } from '../../../../core/sheet/column/column-shape.ts';
import { rolesOfPath, unitOfPath } from '../../../../core/sheet/column/heading-path.ts';
import { isMoneyRole, roleOfColumn, type ColumnEvidence } from '../../../../core/sheet/column/role-of-column.ts';
import type { ColumnRole } from '../../../../core/sheet/role.ts';
import { FIGURES } from './described.ts';

interface Seen extends Partial<Omit<ColumnEvidence, 'shape'>> {
  readonly shape?: Partial<ColumnShape>;
}

/** What a column under these headings is. */
const decide = (path: readonly string[], { shape, ...more }: Seen = {}) =>
  roleOfColumn({
    shape: { ...FIGURES, ...shape },
    words: rolesOfPath(path),
    unit: unitOfPath(path),
    lowest: path.at(-1) ?? '',
    isFirst: false,
    isMoney: false,
    isNotedMoney: false,
    ...more,
  });

const WORDS: Partial<ColumnShape> = { figures: 0, words: 10, isWhole: false };
const told = (path: readonly string[], seen?: Seen) => {
  const { role, confidence, evidence, isNamed } = decide(path, seen);
  return [role, Math.round(confidence * 100) / 100, evidence.map(({ ko, en }) => `${ko} | ${en}`).join(', '), isNamed];
};
const HEADING = '머리글 용어 | words of the heading';

describe('a column of figures by its heading', () => {
  test.each<[readonly string[], ColumnRole, number]>([
    [['예산액'], 'budget', 0.95],
    [['집행액'], 'executed', 0.95],
    [['집행률(%)'], 'rate', 0.95],
    [['예산액', '본청'], 'budget', 0.85],
    [['집행액', '금액'], 'executed', 0.95],
    [['전년도', '예산액'], 'previous', 0.95],
    [['증감', '금액'], 'gap', 0.95],
    [['증감', '비율'], 'growth', 0.95],
  ])('%j is %s, %d sure', (path, role, confidence) => {
    const decision = decide(path);
    expect([decision.role, decision.isNamed, decision.evidence]).toEqual([
      role,
      true,
      [{ ko: '머리글 용어', en: 'words of the heading' }],
    ]);
    expect(decision.confidence).toBeCloseTo(confidence, 10);
  });

  test('계(%) and 금액(%) are rates; where the unit stands above they are not', () => {
    expect(decide(['계(%)']).role).toBe('rate');
    expect(decide(['건수(%)']).role).toBe('rate');
    expect(decide(['계']).role).toBe('row-total');
  });

  test('누계 under 집행액 is spending', () => {
    expect(decide(['집행액', '누계']).role).toBe('executed');
    expect(decide(['예산액', '누계']).role).toBe('cumulative');
    expect(decide(['누계']).role).toBe('cumulative');
  });

  test('건수 under money stays a number', () => {
    expect(decide(['집행액', '건수']).role).toBe('count');
    expect(decide(['증감', '건수']).role).toBe('gap');
    expect(decide(['전년도', '건수']).role).toBe('count');
  });
});

describe('a column of figures without a word', () => {
  test.each<[string, readonly string[], Seen, readonly unknown[]]>([
    ['%', ['ㄱㄴ(%)'], {}, ['rate', 0.7, '머리글 단위 % | unit % in the heading', false]],
    ['천원', ['ㄱㄴ(천원)'], {}, ['amount', 0.7, '머리글 단위가 금액 | a unit of money in the heading', false]],
    ['명', ['ㄱㄴ(명)'], {}, ['count', 0.7, '머리글 단위 명 | unit 명 in the heading', false]],
    [
      'an empty column',
      ['ㄱㄴ'],
      { shape: { filled: 0, figures: 0 } },
      ['other', 0.3, '빈 열 | an empty column', false],
    ],
    ['% in the cells', ['ㄱㄴ'], { shape: { percents: 6 } }, ['rate', 0.6, '칸의 % 표시 | % in the cells', false]],
    ['% in half of them', ['ㄱㄴ'], { shape: { percents: 5 } }, ['count', 0.4, '정수 | whole numbers', false]],
    [
      'a table of money',
      ['ㄱㄴ'],
      { isMoney: true },
      ['amount', 0.5, '금액 표의 숫자 | figures in a table of money', false],
    ],
    ['whole numbers', ['ㄱㄴ'], {}, ['count', 0.4, '정수 | whole numbers', false]],
    ['decimals', ['ㄱㄴ'], { shape: { isWhole: false } }, ['other', 0.4, '숫자 | figures', false]],
    [
      'a numbering at the left',
      ['ㄱㄴ'],
      { isFirst: true, shape: { isNumbering: true } },
      ['serial', 0.8, '칸의 내용이 일련번호 | the cells hold a numbering', false],
    ],
    [
      'a numbering elsewhere',
      ['ㄱㄴ'],
      { shape: { isNumbering: true } },
      ['count', 0.4, '정수 | whole numbers', false],
    ],
    [
      'years at the left',
      ['ㄱㄴ'],
      { isFirst: true, shape: { isYears: true } },
      ['year', 0.8, '칸의 내용이 연도 | the cells hold years', false],
    ],
    ['years elsewhere', ['ㄱㄴ'], { shape: { isYears: true } }, ['count', 0.4, '정수 | whole numbers', false]],
    [
      '20대 at the left',
      ['ㄱㄴ'],
      { isFirst: true, shape: { typed: 6 } },
      ['label', 0.8, '칸의 내용이 글자 | the cells hold words', false],
    ],
    [
      'half of them typed so',
      ['ㄱㄴ'],
      { isFirst: true, shape: { typed: 5 } },
      ['count', 0.4, '정수 | whole numbers', false],
    ],
    ['20대 elsewhere', ['ㄱㄴ'], { shape: { typed: 6 } }, ['count', 0.4, '정수 | whole numbers', false]],
    [
      'periods',
      ['ㄱㄴ'],
      { shape: { isPeriods: true } },
      ['date', 0.8, '칸의 내용이 기간 | the cells hold periods', false],
    ],
  ])('%s', (_, path, seen, expected) => {
    expect(told(path, seen)).toEqual(expected);
  });

  test('periods under a heading for figures are figures', () => {
    expect(decide(['예산액'], { shape: { isPeriods: true } }).role).toBe('budget');
  });
});

describe('figures under a heading for names', () => {
  test.each<[string, readonly string[], Seen, readonly unknown[]]>([
    ['연번', ['연번'], {}, ['serial', 0.85, HEADING, true]],
    [
      '구분 that counts',
      ['구분'],
      { shape: { isNumbering: true } },
      ['serial', 0.95, '칸의 내용이 일련번호 | the cells hold a numbering', true],
    ],
    ['구분 that counts in words', ['구분'], { shape: { isNumbering: true, typed: 6 } }, ['label', 0.85, HEADING, true]],
    ['구분', ['구분'], {}, ['label', 0.85, HEADING, true]],
    ['연도', ['연도'], {}, ['year', 0.85, HEADING, true]],
    ['기간 of days', ['기간'], { shape: { largest: 30 } }, ['quantity', 0.6, HEADING, true]],
    ['기간 of large figures', ['기간'], { shape: { largest: 1_000 } }, ['date', 0.85, HEADING, true]],
    ['기간 of decimals', ['기간'], { shape: { largest: 30, isWhole: false } }, ['date', 0.85, HEADING, true]],
    [
      '기간 of periods',
      ['기간'],
      { shape: { largest: 30, isPeriods: true } },
      ['date', 0.95, '칸의 내용이 기간 | the cells hold periods', true],
    ],
    [
      '구분 of periods',
      ['구분'],
      { shape: { isPeriods: true } },
      ['date', 0.8, '칸의 내용이 기간 | the cells hold periods', false],
    ],
    [
      'days',
      ['ㄱㄴ'],
      { shape: { figures: 0, dates: 10 } },
      ['date', 0.8, '칸의 내용이 날짜 | the cells hold dates', false],
    ],
    [
      '기간 of days as dates',
      ['기간'],
      { shape: { figures: 0, dates: 10 } },
      ['date', 0.95, '칸의 내용이 날짜 | the cells hold dates', true],
    ],
    ['as many dates as figures', ['예산액'], { shape: { figures: 5, dates: 5 } }, ['budget', 0.95, HEADING, true]],
  ])('%s', (_, path, seen, expected) => {
    expect(told(path, seen)).toEqual(expected);
  });

  test('a group heading for names names no column of figures', () => {
    expect(decide(['구분', 'ㄱㄴ']).role).toBe('count');
    expect(decide(['구분', 'ㄱㄴ'], { shape: WORDS }).role).toBe('label');
  });
});

describe('a column of words', () => {
  test.each<[string, readonly string[], Seen, readonly unknown[]]>([
    ['사업명', ['사업명'], {}, ['label', 0.95, HEADING, true]],
    ['비고', ['비고'], {}, ['note', 0.95, HEADING, true]],
    ['비고 at the left', ['비고'], { isFirst: true }, ['label', 0.8, '칸의 내용이 글자 | the cells hold words', false]],
    ['관리번호', ['관리번호'], {}, ['code', 0.9, HEADING, true]],
    ['구분＼연도', ['구분＼연도'], {}, ['label', 0.9, HEADING, true]],
    ['a heading for figures', ['예산액'], {}, ['label', 0.8, '칸의 내용이 글자 | the cells hold words', false]],
    ['no word', ['ㄱㄴ'], {}, ['label', 0.8, '칸의 내용이 글자 | the cells hold words', false]],
    [
      'periods',
      ['ㄱㄴ'],
      { shape: { ...WORDS, isPeriods: true } },
      ['date', 0.8, '칸의 내용이 기간 | the cells hold periods', false],
    ],
    [
      'codes',
      ['ㄱㄴ'],
      { shape: { ...WORDS, isCodes: true } },
      ['code', 0.8, '칸의 내용이 코드 | the cells hold codes', false],
    ],
    ['as many words as figures', ['예산액'], { shape: { figures: 5, words: 5 } }, ['budget', 0.95, HEADING, true]],
    [
      'one word more',
      ['예산액'],
      { shape: { figures: 5, words: 6 } },
      ['label', 0.8, '칸의 내용이 글자 | the cells hold words', false],
    ],
  ])('%s', (_, path, seen, expected) => {
    expect(told(path, { ...seen, shape: seen.shape ?? WORDS })).toEqual(expected);
  });
});

test('which roles are money in any table', () => {
  const money: readonly ColumnRole[] = ['budget', 'previous', 'amount', 'executed', 'planned', 'balance', 'carry-over'];
  expect(money.every((role) => isMoneyRole(role))).toBe(true);
  expect([isMoneyRole('count'), isMoneyRole('unit-cost'), isMoneyRole(undefined)]).toEqual([false, false, false]);
});

describe('the roles a path of headings says', () => {
  const path = (...texts: readonly string[]) => {
    const { own, isLowest, group } = rolesOfPath(texts);
    return [own?.role, isLowest, group?.role];
  };

  test.each<[readonly string[], readonly unknown[]]>([
    [['예산액'], ['budget', true, undefined]],
    [
      ['집행액', '건수'],
      ['count', true, 'executed'],
    ],
    [
      ['예산액', 'ㄱㄴ'],
      ['budget', false, undefined],
    ],
    [
      ['집행액', '예산액', 'ㄱㄴ'],
      ['budget', false, 'executed'],
    ],
    [['ㄱㄴ'], [undefined, false, undefined]],
    [
      ['ㄱㄴ', 'ㄷㄹ'],
      [undefined, false, undefined],
    ],
    [
      ['집행', '액'],
      ['executed', false, undefined],
    ],
    [[], [undefined, false, undefined]],
  ])('%j', (texts, expected) => {
    expect(path(...texts)).toEqual(expected);
  });

  test('the unit nearest to the cells', () => {
    expect(unitOfPath(['금액(천원)', '집행(명)'])?.name).toBe('명');
    expect(unitOfPath(['금액(천원)', '집행'])?.name).toBe('천원');
    expect(unitOfPath(['금액'])).toBeNull();
    expect(unitOfPath([])).toBeNull();
  });
});
