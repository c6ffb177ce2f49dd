import fc from 'fast-check';
import {
  checkDisclosure,
  checkPrintedStates,
  checkSelection,
  checkStock,
  checkTally,
  followDigitisation,
  followPipeline,
  GRADE_LAYOUTS,
  PLEDGE_STATES,
  REQUEST_OUTCOMES,
  staffing,
  tallyRequests,
  tallyStates,
  tallySuggestions,
  type InformationRequest,
  type RequestOutcome,
  type Suggestion,
} from '../../../core/index.ts';
import { add, count, day, kinds, miscount, won, YEAR } from './arbitraries.ts';

const OUTCOMES = Object.keys(REQUEST_OUTCOMES).filter((key): key is RequestOutcome => key in REQUEST_OUTCOMES);

test('I-12: 과부족 = 현원 − 정원 in each grade and in 계, and Σ grades = 계', () => {
  const blocks = GRADE_LAYOUTS.find(({ practice }) => practice === 'without-management')?.blocks ?? [];
  const places = blocks.flatMap(({ id, grades }) => grades.map((grade) => ({ block: id, grade })));
  const posts = fc.array(fc.tuple(count, count), { minLength: places.length, maxLength: places.length });
  fc.assert(
    fc.property(posts, miscount, (figures, off) => {
      const grades = places.map((place, n) => ({
        ...place,
        quota: figures[n]?.[0] ?? 0,
        current: figures[n]?.[1] ?? 0,
      }));
      const [quota, current] = [add(grades.map((own) => own.quota)), add(grades.map((own) => own.current))];
      const printed = { quota, current, gap: current - quota };
      const table = { record: '인력', on: YEAR.last, grades, printed, layout: 'without-management' as const };
      const { value, problems } = staffing(table);
      expect(add(value.grades.map(({ gap }) => gap ?? Number.NaN))).toBe(value.gap);
      expect(kinds(problems)).not.toContain('sum-differs');
      expect(kinds(staffing({ ...table, printed: { ...printed, gap: printed.gap + off } }).problems)).toContain(
        'sum-differs',
      );
    }),
  );
});

test('I-13: 총량 = 완료 + 잔여, 완료 = Σ 연도별', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), count, miscount, (yearly, left, off) => {
      const done = add(yearly);
      const stock = { record: '전산화', total: done + left, done, left, yearly };
      expect(checkStock(stock)).toEqual([]);
      expect(kinds(checkStock({ ...stock, left: left + off }))).toEqual(['sum-differs']);
      expect(kinds(checkStock({ ...stock, yearly: [...yearly, off] }))).toEqual(['sum-differs']);
      const years = yearly.map((volume, n) => ({
        year: 2000 + n,
        volume,
        unit: '권' as const,
        cost: 0n,
        oneOff: 0n,
        months: 1,
      }));
      expect(followDigitisation(years).value.at(-1)?.cumulative).toBe(done);
    }),
  );
});

test('I-14: 청구 = 처리 + 기타 + 계류, 처리 = 전부 + 부분 + 비공개, of requests in any order', () => {
  const request = fc.record({ outcome: fc.constantFrom(...OUTCOMES), received: day });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 20 }), (given) => {
      const requests = given.map((own, n): InformationRequest => ({
        id: String(n),
        decided: null,
        isExtended: false,
        ground: null,
        ...own,
      }));
      const { value } = tallyRequests(requests, YEAR);
      if (!value) throw new Error('a tally');
      expect(checkDisclosure(value)).toEqual([]);
      expect(tallyRequests([...requests].reverse(), YEAR).value).toEqual(value);
      expect(value.requests).toBe(given.filter(({ received }) => received.year === 2015).length);
      expect(kinds(checkDisclosure({ ...value, requests: (value.requests ?? 0) + 1 }))).toEqual(['sum-differs']);
    }),
  );
});

test('I-15: 제출 ≥ 상정 ≥ 선정, and 선정액 ≤ 한도', () => {
  const stage = (n: number, things: number) => ({
    name: { ko: `${n}단계`, en: `stage ${n}` },
    count: things,
    amount: null,
  });
  fc.assert(
    fc.property(fc.array(count, { minLength: 2, maxLength: 4 }), miscount, (counts, more) => {
      const falling = [...counts].sort((a, b) => b - a);
      expect(
        followPipeline(
          '제안',
          falling.map((things, n) => stage(n, things)),
        ).problems,
      ).toEqual([]);
      const grown = [...falling, (falling.at(-1) ?? 0) + more].map((things, n) => stage(n, things));
      expect(kinds(followPipeline('제안', grown).problems)).toEqual(['stage-count-grows']);
    }),
  );
  fc.assert(
    fc.property(fc.array(won, { minLength: 1, maxLength: 5 }), won, (amounts, cap) => {
      const selected = amounts.map((amount, n) => ({ project: String(n), amount }));
      const presented = selected.map(({ project }) => project);
      const isOver = amounts.reduce((total, amount) => total + amount, 0n) > cap;
      expect(kinds(checkSelection({ record: '선정', presented, selected, cap }))).toEqual(
        isOver ? ['cap-exceeded'] : [],
      );
    }),
  );
});

test('I-16: 접수 = Σ 유형, 심의 = 채택 + 불채택 + 보류, of suggestions in any order', () => {
  const review = fc.record({
    date: day,
    result: fc.constantFrom('adopted' as const, 'rejected' as const, 'held' as const),
  });
  const suggestion = fc.record({
    kind: fc.constantFrom('citizen' as const, 'official' as const),
    received: day,
    review: fc.option(review, { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(suggestion, { maxLength: 20 }), (given) => {
      const nothing = { score: null, grade: null, award: 0n, implemented: null };
      const suggestions = given.map((own, n): Suggestion => ({
        ...own,
        id: String(n),
        route: '',
        review: own.review && { ...nothing, ...own.review },
      }));
      const { value } = tallySuggestions(suggestions, { receipt: YEAR, review: YEAR });
      expect(checkTally(value)).toEqual([]);
      expect(tallySuggestions([...suggestions].reverse(), { receipt: YEAR, review: YEAR }).value).toEqual(value);
      const more = { ...value, receipt: { ...value.receipt, total: (value.receipt.total ?? 0) + 1 } };
      expect(kinds(checkTally(more))).toEqual(['sum-differs']);
    }),
  );
});

test('I-17: Σ states = 계, and a state nobody can read is told', () => {
  const words = PLEDGE_STATES.states.flatMap(({ name, spellings }) => [name.ko, ...spellings]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), fc.nat(3), miscount, (states, unread, off) => {
      const all = [...states, ...Array.from({ length: unread }, () => '?')];
      const { value, problems } = tallyStates(
        all.map((state, n) => ({ id: String(n), state })),
        PLEDGE_STATES,
      );
      const counts = [...value.counts.values()];
      expect([add(counts) + value.unread, value.unread, problems.length]).toEqual([all.length, unread, unread]);
      expect(checkPrintedStates('공약', { total: add(counts), counts })).toEqual([]);
      expect(kinds(checkPrintedStates('공약', { total: add(counts) + off, counts }))).toEqual(['sum-differs']);
    }),
  );
});
