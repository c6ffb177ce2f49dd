import type { Sentence } from '../../sentence.ts';

/** When an item of the fiscal disclosure is published (재정공시 구분): 예산공시 in February, 결산공시 in August. */
export type DisclosureOccasion = 'budget' | 'settlement';

/** An item every government publishes (공통공시 항목). */
export interface DisclosureItem {
  readonly id: string;
  readonly name: Sentence;
  readonly unit: '원' | '%';
  readonly occasions: readonly DisclosureOccasion[];
}

const item = (
  id: string,
  ko: string,
  en: string,
  unit: DisclosureItem['unit'],
  ...occasions: readonly DisclosureOccasion[]
): DisclosureItem => ({ id, name: { ko, en }, unit, occasions });

/** The items of the common disclosure. Source: 성주군 2012 재정공시(공통공시), the 2015 report (공시 2회). */
export const DISCLOSURE_ITEMS: readonly DisclosureItem[] = [
  item('revenue', '세입 규모', 'revenue', '원', 'budget', 'settlement'),
  item('expenditure', '세출 규모', 'expenditure', '원', 'budget', 'settlement'),
  item('independence', '재정자립도', 'fiscal independence', '%', 'budget', 'settlement'),
  item('autonomy', '재정자주도', 'fiscal autonomy', '%', 'budget', 'settlement'),
  item('fiscal-power', '재정력지수', 'fiscal power index', '%', 'budget'),
  item('balance', '통합재정수지', 'consolidated balance', '원', 'budget', 'settlement'),
  item('debt', '채무', 'debt', '원', 'settlement'),
  item('liabilities', '부채', 'liabilities', '원', 'settlement'),
  item('claims', '채권', 'claims', '원', 'settlement'),
  item('basic-expenses', '기관운영기본경비', 'basic operating expenses', '원', 'settlement'),
  item('personnel', '인건비', 'personnel', '원', 'settlement'),
  item('promotion', '업무추진비', 'promotional expenses', '원', 'budget', 'settlement'),
  item('travel', '국외여비', 'overseas travel', '원', 'budget', 'settlement'),
  item('council', '의회경비', 'council expenses', '원', 'budget', 'settlement'),
  item('welfare-points', '맞춤형복지비', 'staff welfare', '원', 'budget', 'settlement'),
  item('year-end-rate', '연말지출비율', 'year-end spending', '%', 'settlement'),
  item('arrears', '지방세 체납액', 'arrears of local tax', '원', 'settlement'),
  item('social-welfare', '사회복지비', 'social welfare', '원', 'budget', 'settlement'),
  item('private-support', '민간지원경비', 'support of private bodies', '원', 'budget', 'settlement'),
];
