import { describeProblem, severityOf } from '../../../core/problem/index.ts';
import {
  checkAmountMentions,
  checkAttributeMentions,
  checkCountedParts,
  checkDeclaredCount,
  checkTableNames,
  checkZeroStyle,
  wonText,
} from '../../../core/reconcile/index.ts';

const heading = { subject: '행정우수사례 예산', place: '제목', won: 20_100_000n, unit: '천원' } as const;

describe('an amount said in several places', () => {
  // domain.md §1.5: amounts repeated in headings and tables agree
  test.each([20_100n, 11_450n, 29_835n, 1_000n, 230_350n, 5_320n])('heading and table agree: %p', (thousands) => {
    const won = thousands * 1000n;
    expect(
      checkAmountMentions([
        { ...heading, won },
        { ...heading, won, place: '표' },
      ]),
    ).toEqual([]);
  });

  test('another amount is an error that names both places', () => {
    const problems = checkAmountMentions([heading, { ...heading, place: '표', won: 20_101_000n }]);
    expect(problems).toEqual([
      {
        kind: 'mention-differs',
        subject: '행정우수사례 예산',
        first: '20,100천원',
        firstPlace: '제목',
        second: '20,101천원',
        secondPlace: '표',
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['error']);
  });

  test('a coarser unit agrees when the finer one rounds or truncates to it', () => {
    const exact = { subject: '경영수지', place: '결산서', won: 1_398_500_000n, unit: '원' } as const;
    const in백만 = (millions: bigint) =>
      ({ ...exact, place: '본문', won: millions * 1_000_000n, unit: '백만원' }) as const;
    expect(checkAmountMentions([exact, in백만(1_399n)])).toEqual([]);
    expect(checkAmountMentions([exact, in백만(1_398n)])).toEqual([]);
    expect(checkAmountMentions([in백만(1_399n), exact])).toEqual([]);
    expect(checkAmountMentions([exact, in백만(1_400n)])).toHaveLength(1);
    expect(checkAmountMentions([exact, in백만(1_397n)])).toHaveLength(1);
    const below = { ...exact, won: 1_398_499_999n };
    expect(checkAmountMentions([below, in백만(1_399n)])).toHaveLength(1);
  });

  test('in one unit nothing is rounded', () => {
    const a = { ...heading, won: 20_100_400n };
    expect(checkAmountMentions([heading, a])).toHaveLength(1);
    expect(checkAmountMentions([a, heading])).toHaveLength(1);
  });

  test('each place is compared with the first, subjects apart', () => {
    const other = { ...heading, subject: '제안제도 예산', won: 1n };
    const problems = checkAmountMentions([
      heading,
      other,
      { ...heading, place: '표', won: 2n },
      { ...heading, place: '계획', won: 3n },
    ]);
    expect(problems.map(({ firstPlace, secondPlace }) => [firstPlace, secondPlace])).toEqual([
      ['제목', '표'],
      ['제목', '계획'],
    ]);
    expect(checkAmountMentions([])).toEqual([]);
  });
});

describe('X-08: an attribute said in two ways', () => {
  test('공단본부(5팀) beside 1본부 7개팀 is a warning', () => {
    const problems = checkAttributeMentions([
      { subject: '시설관리공단 팀 수', place: '주요시설 및 장비', text: '5팀' },
      { subject: '시설관리공단 팀 수', place: '2016 계획 사업개요', text: '7개팀' },
    ]);
    expect(problems).toEqual([
      {
        kind: 'attribute-differs',
        subject: '시설관리공단 팀 수',
        first: '5팀',
        firstPlace: '주요시설 및 장비',
        second: '7개팀',
        secondPlace: '2016 계획 사업개요',
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['warning']);
  });

  test('spaces do not count', () => {
    const says = (text: string) => ({ subject: 's', place: 'p', text });
    expect(checkAttributeMentions([says('1본부 7개팀'), says('1본부7개 팀')])).toEqual([]);
  });
});

describe('X-07: a declared number beside a list', () => {
  const declared = {
    record: '위탁 현황',
    field: { ko: '사업 수', en: 'programmes' },
    counter: '개 사업',
    items: ['스포츠센터', '주차장', '견인보관소', '청소년독서실'],
  };

  test('7개 사업 but four named is a warning', () => {
    const problems = checkDeclaredCount({ ...declared, count: 7 });
    expect(problems).toEqual([
      {
        kind: 'count-differs-from-list',
        record: '위탁 현황',
        field: declared.field,
        found: '7개 사업',
        count: 4,
        items: '스포츠센터, 주차장, 견인보관소, 청소년독서실',
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['warning']);
  });

  test('the right number is no problem, none either', () => {
    expect(checkDeclaredCount({ ...declared, count: 4 })).toEqual([]);
    expect(checkDeclaredCount({ ...declared, count: 0, items: [] })).toEqual([]);
  });

  test.each([-1, 1.5, NaN, 2 ** 53])('%p is no count', (count) => {
    expect(checkDeclaredCount({ ...declared, count })).toEqual([
      { kind: 'count-invalid', record: '위탁 현황', field: declared.field, found: String(count) },
    ]);
  });
});

describe('X-09: meetings are not items', () => {
  const items = [
    { label: '낙찰차액', count: 14, counter: '건' },
    { label: '예산전용', count: 11, counter: '건' },
    { label: '예비비사용', count: 3, counter: '건' },
  ];

  test('11회 beside 14건, 11건, 3건 is not compared', () => {
    const problems = checkCountedParts('예산집행심의회', { label: '운영', count: 11, counter: '회' }, items);
    expect(problems).toEqual([
      {
        kind: 'counters-mixed',
        record: '예산집행심의회',
        whole: '운영 11회',
        parts: '낙찰차액 14건, 예산전용 11건, 예비비사용 3건',
      },
    ]);
    expect(problems.map(severityOf)).toEqual(['info']);
  });

  test('28건 is their sum, 27건 is not', () => {
    expect(checkCountedParts('심의회', { label: '심의', count: 28, counter: '건' }, items)).toEqual([]);
    expect(checkCountedParts('심의회', { label: '심의', count: 27, counter: '건' }, items)).toEqual([
      { kind: 'sum-differs', record: '심의회', field: { ko: '심의', en: '심의' }, found: '27건', expected: '28건' },
    ]);
    expect(checkCountedParts('심의회', { label: '심의', count: 27, counter: '건' }, [])).toEqual([]);
  });

  test('a wrong count is named before anything is compared', () => {
    const problems = checkCountedParts('심의회', { label: '심의', count: 28, counter: '회' }, [
      { label: '전용', count: -3, counter: '건' },
    ]);
    expect(problems).toEqual([
      { kind: 'count-invalid', record: '심의회', field: { ko: '전용', en: '전용' }, found: '-3' },
    ]);
  });
});

describe('X-15 and X-18: one name, one zero', () => {
  test('the aliases of 예산현황 are named once each', () => {
    const problems = checkTableNames(['예산현황', '소요예산', '예 산 액', '소 요 예 산', '추진일정']);
    expect(problems.map(({ found, canonical }) => [found, canonical.ko])).toEqual([
      ['소요예산', '예산현황'],
      ['예 산 액', '예산현황'],
    ]);
    expect(problems.map(severityOf)).toEqual(['info', 'info']);
    expect(checkTableNames(['인력현황']).map(({ canonical }) => canonical.ko)).toEqual(['인력']);
  });

  test('0 in one table and - in another', () => {
    const problems = checkZeroStyle(['-', ' 0 ', '-', '', '0']);
    expect(problems).toEqual([{ kind: 'zero-style-mixed', styles: '-, 0' }]);
    expect(problems.map(severityOf)).toEqual(['info']);
    expect(checkZeroStyle(['0', '-'])).toEqual(problems);
    expect(checkZeroStyle(['-', '-', ' '])).toEqual([]);
    expect(checkZeroStyle([])).toEqual([]);
  });

  test('both languages have a sentence', () => {
    const [problem] = checkZeroStyle(['-', '0']);
    if (!problem) throw new Error('no problem found');
    expect(describeProblem(problem, 'ko')).toBe('0의 표기가 -, 0(으)로 섞여 있음. 문서에서 한 가지로 통일 필요');
    expect(describeProblem(problem, 'en')).toBe('Zero is written in several ways (-, 0). Use one in a document');
  });
});

test('amounts in sentences', () => {
  expect(wonText(45_471_000n, '천원')).toBe('45,471천원');
  expect(wonText(-5n)).toBe('△5원');
});
