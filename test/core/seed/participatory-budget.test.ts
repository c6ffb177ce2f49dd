import { addPipelines, CAPS, capUse, followPipeline, printValue, yearRange, type Stage } from '../../../core/index.ts';
import { ALL_SELECTED, OWN_PROJECTS, PIPELINES, type PipelineCase } from '../../golden/seed/participatory-budget.ts';
import { decimal, percent } from '../statistics/decimals.ts';

const MILLION = 1_000_000n;
const NAMES = [
  { ko: '제출', en: 'submitted' },
  { ko: '상정', en: 'presented' },
  { ko: '선정', en: 'selected' },
];
const stagesOf = ({ counts, amounts }: Pick<PipelineCase, 'counts' | 'amounts'>): readonly Stage[] =>
  NAMES.map((name, n) => ({ name, count: counts[n] ?? null, amount: (amounts[n] ?? 0n) * MILLION }));
const [common, local, both] = PIPELINES;
if (!common || !local || !both) throw new Error('no pipelines');
const added = addPipelines([stagesOf(common), stagesOf(local)]);

describe('domain.md §1.9: participatory budgeting', () => {
  test('the two pipelines add up to the third', () => expect(added).toEqual(stagesOf(both)));

  test.each([
    [common.name, common, stagesOf(common)],
    [local.name, local, stagesOf(local)],
    [both.name, both, added],
  ] as const)('%s', (_, golden, stages) => {
    const { value, problems } = followPipeline(golden.name, stages);
    const [, presented, selected] = value;
    const shown = (conversion: (typeof value)[number]['ofFirst'] | undefined) => [
      percent(conversion?.count, 2),
      percent(conversion?.amount, 2),
    ];
    expect(shown(presented?.ofPrevious)).toEqual(golden.presentedOfSubmitted);
    expect(shown(selected?.ofPrevious)).toEqual(golden.selectedOfPresented);
    expect(shown(selected?.ofFirst)).toEqual(golden.selectedOfSubmitted);
    expect(decimal(selected?.mean, 2, -6)).toBe(golden.mean);
    expect(problems).toEqual([]);
  });

  test('the district’s own projects', () => {
    const { received, selected, amount, selectedOfReceived, mean } = OWN_PROJECTS;
    const [first, last] = [NAMES[0], NAMES[2]];
    if (!first || !last) throw new Error('no stages');
    const { value, problems } = followPipeline('구 주민참여예산', [
      { name: first, count: received, amount: null },
      { name: last, count: selected, amount: amount * MILLION },
    ]);
    expect(percent(value[1]?.ofFirst.count, 2)).toBe(selectedOfReceived);
    expect(value[1]?.ofFirst.amount).toBeNull();
    expect(decimal(value[1]?.mean, 2, -6)).toBe(mean);
    expect(problems).toEqual([]);
  });

  test('city and district together', () => {
    expect((added[2]?.amount ?? 0n) + OWN_PROJECTS.amount * MILLION).toBe(ALL_SELECTED.amount * MILLION);
  });

  test('the local projects use the district’s cap up', () => {
    const cap = CAPS.find(({ practice }) => practice === 'seoul-local-district')?.cap ?? 0n;
    const selected = stagesOf(local)[2]?.amount ?? 0n;
    expect(printValue(capUse(selected, cap, yearRange(2015)).value)).toBe('100.0');
  });
});
