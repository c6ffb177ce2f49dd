import type { Sentence } from '../../sentence.ts';

/** What the money of a row is for, as far as rates must keep it apart (세출 성격). */
export type SpendingKind = 'programme' | 'reserve' | 'internal' | 'basic' | 'personnel';

/** How rows of a kind are called; the kinds stand in the order of the functional classification of expenditure. */
export interface SpendingKindRule {
  readonly kind: Exclude<SpendingKind, 'programme'>;
  readonly name: Sentence;
  /** What the row's name begins with. */
  readonly beginsWith: readonly string[];
}

/** The kinds of rows that are no programmes. Source: 지방자치단체 예산편성 운영기준(재무활동·행정운영경비 구분), the 2015 report. */
export const SPENDING_KINDS: readonly SpendingKindRule[] = [
  {
    kind: 'reserve',
    name: { ko: '예비비', en: 'reserve' },
    beginsWith: ['예비비', '일반예비비', '재해·재난목적예비비'],
  },
  { kind: 'internal', name: { ko: '내부거래', en: 'internal transactions' }, beginsWith: ['내부거래'] },
  { kind: 'basic', name: { ko: '기본경비', en: 'basic expenses' }, beginsWith: ['기본경비'] },
  { kind: 'personnel', name: { ko: '인력운영비', en: 'personnel expenses' }, beginsWith: ['인력운영비', '인건비'] },
];

/** What an aggregate of the budget status leaves out (집행률 산정 범위). */
export interface StatusScopeRule {
  readonly scope: string;
  readonly name: Sentence;
  readonly excludes: readonly SpendingKind[];
}

/** The scopes of {@link StatusScopeRule}, the default first. A rate of one scope is a metric of its own. */
export const STATUS_SCOPES = [
  { scope: 'all', name: { ko: '전체', en: 'all' }, excludes: [] },
  { scope: 'without-reserve', name: { ko: '예비비 제외', en: 'without the reserve' }, excludes: ['reserve'] },
  {
    scope: 'without-reserve-and-internal',
    name: { ko: '예비비·내부거래 제외', en: 'without the reserve and internal transactions' },
    excludes: ['reserve', 'internal'],
  },
  {
    scope: 'programmes',
    name: { ko: '정책사업', en: 'policy programmes only' },
    excludes: ['reserve', 'internal', 'basic', 'personnel'],
  },
] as const satisfies readonly StatusScopeRule[];

/** The name of a scope. */
export type StatusScope = (typeof STATUS_SCOPES)[number]['scope'];
