import fc from 'fast-check';
import { BLANK } from '../../../../core/blank.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { printValue } from '../../../../core/metric/value.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import {
  capUse,
  checkSelection,
  NORMALISATIONS,
  normaliseVotes,
  rankCandidates,
  scoreProjects,
  selectProjects,
  VOTE_SCHEMES,
  type Candidate,
  type SelectionOptions,
  type TieRule,
  type VoteScheme,
} from '../../../../core/statistics/participatory/index.ts';
import { yearRange } from '../../../../core/statistics/date-range.ts';
import { decimal } from '../decimals.ts';

const PROJECTS = ['가', '나', '다'];
const votes = (...counts: readonly number[]) => new Map(counts.map((count, place) => [PROJECTS[place] ?? '', count]));
const [SEOUL_2015] = VOTE_SCHEMES;
const scheme = (): VoteScheme => {
  if (!SEOUL_2015) throw new Error('no scheme');
  return SEOUL_2015;
};
const RESULTS = [
  { channel: 'committee', votes: votes(30, 50, 20) },
  { channel: 'e-vote', votes: votes(600, 300, 100) },
  { channel: 'survey', votes: votes(0, 0, 40) },
];

describe('normaliseVotes', () => {
  test.each([
    ['vote-share', ['0.3000', '0.5000', '0.2000']],
    ['share-of-top', ['0.6000', '1.0000', '0.4000']],
    ['rank', ['0.6667', '1.0000', '0.3333']],
  ] as const)('%s', (normalisation, expected) => {
    const parts = normaliseVotes(votes(30, 50, 20), PROJECTS, normalisation);
    expect([...parts.values()].map((part) => decimal(part))).toEqual(expected);
  });

  test('ties share the better rank; no vote at all is nothing by any method', () => {
    expect([...normaliseVotes(votes(5, 5, 1), PROJECTS, 'rank').values()].map((part) => decimal(part, 2))).toEqual([
      '1.00',
      '1.00',
      '0.33',
    ]);
    for (const method of NORMALISATIONS)
      expect([...normaliseVotes(new Map(), PROJECTS, method).values()].map((part) => part.numerator)).toEqual([
        0n,
        0n,
        0n,
      ]);
    expect(normaliseVotes(new Map(), [], 'rank').size).toBe(0);
  });
});

describe('scoreProjects', () => {
  test('weighs the channels of 2015: 45, 45, 10', () => {
    const { value, problems } = scoreProjects(RESULTS, { scheme: scheme(), projects: PROJECTS });
    expect(problems).toEqual([]);
    // 45×0.3 + 45×0.6 = 40.5; 45×0.5 + 45×0.3 = 36; 45×0.2 + 45×0.1 + 10 = 23.5
    expect(value.map(({ project, score }) => [project, decimal(score, 1)])).toEqual([
      ['가', '40.5'],
      ['나', '36.0'],
      ['다', '23.5'],
    ]);
    expect(decimal(value[0]?.byChannel.get('committee'), 1)).toBe('13.5');
  });

  test('another way of normalising gives another order', () => {
    const { value } = scoreProjects(RESULTS, { scheme: scheme(), projects: PROJECTS, normalisation: 'rank' });
    expect(value.map(({ score }) => decimal(score, 1))).toEqual(['75.0', '75.0', '40.0']);
  });

  test('vote shares add up to 100 over the projects', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        const [x, y, z] = [a, b, c].map((list) => list.map((count) => count + 1));
        const results = [x, y, z].map((list, place) => ({
          channel: ['committee', 'e-vote', 'survey'][place] ?? '',
          votes: votes(...(list ?? [])),
        }));
        const { value } = scoreProjects(results, { scheme: scheme(), projects: PROJECTS });
        const reversed = scoreProjects(results, { scheme: scheme(), projects: [...PROJECTS].reverse() }).value;
        const sum = value.reduce((total, { score }) => total + Number(score.numerator) / Number(score.denominator), 0);
        expect(sum).toBeCloseTo(100, 6);
        expect([...reversed].reverse()).toEqual(value);
      }),
    );
  });

  test('nothing is scored where a weight, a channel or a count is wrong', () => {
    const lighter = { ...scheme(), channels: scheme().channels.slice(0, 2) };
    expect(scoreProjects(RESULTS, { scheme: lighter, projects: PROJECTS })).toEqual({
      value: [],
      problems: [
        {
          kind: 'weights-not-100',
          record: '서울시 2015년 투표 반영 비율',
          field: { ko: '반영 비율', en: 'weights' },
          found: '90',
        },
      ],
    });
    const missing = scoreProjects(RESULTS.slice(0, 2), { scheme: scheme(), projects: PROJECTS });
    expect(missing).toEqual({
      value: [],
      problems: [{ kind: 'field-missing', record: '선호도 조사', field: { ko: '득표', en: 'votes' } }],
    });
    const twice = scoreProjects([...RESULTS, ...RESULTS.slice(0, 1)], {
      scheme: scheme(),
      projects: [...PROJECTS, '가'],
    });
    expect(twice).toEqual({
      value: [],
      problems: [
        { kind: 'record-duplicated', record: 'committee' },
        { kind: 'record-duplicated', record: '가' },
      ],
    });
    const wrong = [
      ...RESULTS.slice(0, 2),
      {
        channel: 'survey',
        votes: new Map([
          ['하', 1],
          ['가', -1],
        ]),
      },
    ];
    expect(scoreProjects(wrong, { scheme: scheme(), projects: PROJECTS })).toEqual({
      value: [],
      problems: [
        { kind: 'not-presented', record: '하' },
        { kind: 'count-invalid', record: '가 선호도 조사', field: { ko: '득표', en: 'votes' }, found: '-1' },
      ],
    });
  });
});

const candidate = (project: string, score: number, amount: bigint, receipt = 1, committee = 0): Candidate => ({
  project,
  score: { numerator: BigInt(score), denominator: 1n },
  byChannel: new Map([['committee', { numerator: BigInt(committee), denominator: 1n }]]),
  amount,
  receipt,
});

describe('rankCandidates', () => {
  const A = candidate('가', 50, 300n, 3, 10);
  const B = candidate('나', 50, 200n, 2, 20);
  const C = candidate('다', 60, 500n, 1, 5);
  const ranks = (...ties: readonly TieRule[]) => {
    const ranked = rankCandidates([A, B, C], ties);
    expect(rankCandidates([C, B, A], ties)).toEqual(ranked);
    return ranked.map(({ candidate: { project }, rank }) => `${project}${rank}`);
  };

  test('without a tie rule equal scores share a rank, in the order of their ids', () => {
    expect(ranks()).toEqual(['다1', '가2', '나2']);
    expect(rankCandidates([B, C, A])).toEqual(rankCandidates([A, B, C]));
    expect(rankCandidates([])).toEqual([]);
  });

  test('tie rules decide by name, the first counts first', () => {
    expect(ranks({ channel: 'committee' })).toEqual(['다1', '나2', '가3']);
    expect(ranks('smaller-amount')).toEqual(['다1', '나2', '가3']);
    expect(ranks('larger-amount')).toEqual(['다1', '가2', '나3']);
    expect(ranks('earlier-receipt')).toEqual(['다1', '나2', '가3']);
    expect(ranks({ channel: 'none' }, 'smaller-amount')).toEqual(['다1', '나2', '가3']);
    expect(ranks('larger-amount', 'smaller-amount')).toEqual(['다1', '가2', '나3']);
  });
});

describe('selectProjects', () => {
  const options: SelectionOptions = { cap: 500n, policy: 'stop', leastPercent: BLANK, isSupported: () => true };
  const LIST = rankCandidates([
    candidate('가', 90, 300n),
    candidate('나', 80, 250n),
    candidate('다', 70, 150n),
    candidate('라', 60, 50n),
  ]);
  const outcome = (change: Partial<SelectionOptions>) =>
    selectProjects(LIST, { ...options, ...change }).value.map(({ decision, funded }) => `${decision} ${funded}`);

  test('stop: selection ends with the first that does not fit', () => {
    expect(outcome({})).toEqual(['selected 300', 'over-cap 0', 'over-cap 0', 'over-cap 0']);
    expect(selectProjects(LIST, options).problems).toEqual([]);
    // 비예산 사업: asks for nothing, but the selection is over
    const free = rankCandidates([candidate('가', 90, 300n), candidate('나', 80, 250n), candidate('다', 70, 0n)]);
    expect(selectProjects(free, options).value.map(({ decision }) => decision)).toEqual([
      'selected',
      'over-cap',
      'over-cap',
    ]);
  });

  test('skip: the next that fits is taken', () => {
    expect(outcome({ policy: 'skip' })).toEqual(['selected 300', 'over-cap 0', 'selected 150', 'selected 50']);
    expect(selectProjects(LIST, { ...options, policy: 'skip' }).value.map(({ cumulative }) => cumulative)).toEqual([
      300n,
      300n,
      450n,
      500n,
    ]);
  });

  test('partial funding gives what is left, if it is enough', () => {
    const partly = ['selected 300', 'partly-funded 200', 'over-cap 0', 'over-cap 0'];
    expect(outcome({ leastPercent: exact(80) })).toEqual(partly);
    expect(outcome({ leastPercent: exact(80), policy: 'skip' })).toEqual(partly);
    expect(outcome({ leastPercent: exact('79.9') })).toEqual(partly);
    expect(outcome({ leastPercent: exact('80.1'), policy: 'skip' })).toEqual([
      'selected 300',
      'over-cap 0',
      'selected 150',
      'selected 50',
    ]);
  });

  test('a project without support is passed over without ending the selection', () => {
    expect(outcome({ isSupported: (project) => project !== '가' })).toEqual([
      'unsupported 0',
      'selected 250',
      'selected 150',
      'selected 50',
    ]);
  });

  test('the cap itself is reached exactly: 구 지역사업 500백만원', () => {
    expect(outcome({ cap: 750n })).toEqual(['selected 300', 'selected 250', 'selected 150', 'selected 50']);
    expect(outcome({ cap: 549n })[1]).toBe('over-cap 0');
    const last = rankCandidates([candidate('가', 90, 300n), candidate('나', 80, 1n)]);
    expect(selectProjects(last, { ...options, cap: 301n }).value.map(({ funded }) => funded)).toEqual([300n, 1n]);
    expect(selectProjects(last, { ...options, cap: 300n, leastPercent: exact(0) }).value[1]?.decision).toBe('over-cap');
    const large = rankCandidates([candidate('가', 90, 300n), candidate('나', 80, 100n)]);
    expect(selectProjects(large, { ...options, cap: 301n, leastPercent: exact(1) }).value[1]?.funded).toBe(1n);
    expect(outcome({ cap: 550n })[1]).toBe('selected 250');
    expect(outcome({ cap: 0n })).toEqual(['over-cap 0', 'over-cap 0', 'over-cap 0', 'over-cap 0']);
  });

  test('a tie that no rule decides is named only where it matters', () => {
    const tied = rankCandidates([
      candidate('가', 90, 300n),
      candidate('나', 90, 300n),
      candidate('다', 80, 100n),
      candidate('라', 80, 100n),
    ]);
    const at = (cap: bigint, isSupported = () => true as boolean) =>
      selectProjects(tied, { ...options, cap, isSupported }).problems;
    expect(at(800n)).toEqual([]);
    expect(at(700n)).toEqual([{ kind: 'vote-tied', records: '다, 라', score: '80.00' }]);
    expect(at(300n)).toEqual([{ kind: 'vote-tied', records: '가, 나', score: '90.00' }]);
    expect(at(300n).map(severityOf)).toEqual(['warning']);
    expect(at(100n)).toEqual([]);
    expect(
      selectProjects(tied, { ...options, cap: 300n, isSupported: (project) => project !== '나' }).problems,
    ).toEqual([]);
  });

  test('what is funded never exceeds the cap, and a larger cap never funds less when skipping', () => {
    const candidates = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.bigInt({ min: 1n, max: 10n ** 9n })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        candidates,
        fc.bigInt({ min: 0n, max: 10n ** 10n }),
        fc.constantFrom('skip' as const, 'stop' as const),
        (list, cap, policy) => {
          const ranked = rankCandidates(
            list.map(([score, amount], place) => candidate(String(place), score, amount, place)),
          );
          const { value } = selectProjects(ranked, { ...options, cap, policy });
          const funded = value.reduce((sum, project) => sum + project.funded, 0n);
          expect(funded <= cap).toBe(true);
          expect(value.at(-1)?.cumulative ?? 0n).toBe(funded);
          value.forEach(({ decision, funded: own, candidate: { amount } }) =>
            expect(own).toBe(decision === 'selected' ? amount : 0n),
          );
        },
      ),
    );
  });
});

describe('checkSelection', () => {
  const right = {
    record: '구 지역사업',
    presented: PROJECTS,
    selected: [
      { project: '가', amount: 300n },
      { project: '나', amount: 200n },
    ],
    cap: 500n,
  };

  test('finds nothing in a right selection, or without a cap', () => {
    expect(checkSelection(right)).toEqual([]);
    expect(checkSelection({ ...right, selected: [{ project: '가', amount: 10n ** 15n }], cap: BLANK })).toEqual([]);
  });

  test('finds what was never presented, what stands twice, and too much', () => {
    const selected = [...right.selected, { project: '나', amount: 0n }, { project: '하', amount: 1n }];
    expect(checkSelection({ ...right, selected })).toEqual([
      { kind: 'record-duplicated', record: '나' },
      { kind: 'not-presented', record: '하' },
      {
        kind: 'cap-exceeded',
        record: '구 지역사업',
        field: { ko: '선정액', en: 'amount selected' },
        found: '501',
        cap: '500',
      },
    ]);
  });
});

test('the seed uses the cap of local projects up: 500 of 500백만원', () => {
  const { value, problems } = capUse(500_000_000n, 500_000_000n, yearRange(2015));
  expect([printValue(value), value.metric.id, problems]).toEqual(['100.0', 'participatory.capUse', []]);
  expect(capUse(501n, 500n, yearRange(2015)).problems.map(({ kind }) => kind)).toEqual(['exceeds-whole']);
});
