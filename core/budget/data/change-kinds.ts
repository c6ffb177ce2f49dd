import type { Sentence } from '../../sentence.ts';

/** What a kind of change does to the budget of a line. */
export interface ChangeKindRule {
  readonly name: Sentence;
  /** Whether it counts as budget (예산액) or only adds to what may be spent (예산현액). */
  readonly isBudget: boolean;
  /** Whether what one line gains another loses, so that the account's sum is zero. */
  readonly sumsToZero: boolean;
  readonly source: string;
}

/** Every kind of change after the budget was fixed (예산 변동 구분), in the order of the settlement's columns. */
export const CHANGE_KINDS = {
  supplementary: {
    name: { ko: '추경', en: 'supplementary budget' },
    isBudget: true,
    sumsToZero: false,
    source: '지방재정법 제45조',
  },
  deemed: {
    name: { ko: '간주처리', en: 'deemed budget' },
    isBudget: true,
    sumsToZero: false,
    source: '지방재정법 제45조 단서(성립전 사용)',
  },
  'specified-carry-over': {
    name: { ko: '명시이월', en: 'specified carry-over' },
    isBudget: false,
    sumsToZero: false,
    source: '지방재정법 제50조제1항',
  },
  'accidental-carry-over': {
    name: { ko: '사고이월', en: 'accidental carry-over' },
    isBudget: false,
    sumsToZero: false,
    source: '지방재정법 제50조제2항',
  },
  'continuing-carry-over': {
    name: { ko: '계속비이월', en: 'carry-over of continuing expenditure' },
    isBudget: false,
    sumsToZero: false,
    source: '지방재정법 제42조',
  },
  'reserve-use': {
    name: { ko: '예비비사용', en: 'use of the reserve' },
    isBudget: false,
    sumsToZero: true,
    source: '지방재정법 제43조',
  },
  'mutual-use': {
    name: { ko: '이용', en: 'mutual use' },
    isBudget: false,
    sumsToZero: true,
    source: '지방재정법 제47조의2',
  },
  diversion: {
    name: { ko: '전용', en: 'diversion' },
    isBudget: false,
    sumsToZero: true,
    source: '지방재정법 제49조',
  },
  transfer: {
    name: { ko: '이체', en: 'transfer' },
    isBudget: false,
    sumsToZero: true,
    source: '지방재정법 제47조의2',
  },
  'changed-use': {
    name: { ko: '변경사용', en: 'changed use' },
    isBudget: false,
    sumsToZero: true,
    source: '지방자치단체 예산편성 운영기준',
  },
  'substitute-revenue': {
    name: { ko: '수입대체경비', en: 'expense met by its revenue' },
    isBudget: false,
    sumsToZero: false,
    source: '지방회계법(수입의 직접 사용 금지의 예외)',
  },
} as const satisfies Record<string, ChangeKindRule>;

/** A kind of change (예산 변동 구분). */
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** Tells whether a text names a kind of change. */
export function isChangeKind(text: string): text is ChangeKind {
  return Object.hasOwn(CHANGE_KINDS, text);
}

/** Every kind of change, in the settlement's order. */
export const ALL_CHANGE_KINDS: readonly ChangeKind[] = Object.keys(CHANGE_KINDS).filter(isChangeKind);
