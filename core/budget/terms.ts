import type { Sentence } from '../sentence.ts';

/** The words of the budget in both languages (예산 용어), so that each stands in one place. */
export const TERMS = {
  original: { ko: '당초예산', en: 'original budget' },
  budget: { ko: '예산액', en: 'budget' },
  current: { ko: '예산현액', en: 'current budget' },
  executed: { ko: '집행액', en: 'executed' },
  planned: { ko: '집행예정액', en: 'planned' },
  balance: { ko: '집행잔액', en: 'balance' },
  paid: { ko: '지출액', en: 'paid' },
  committed: { ko: '원인행위액', en: 'committed' },
  received: { ko: '실제수납액', en: 'received' },
  assessed: { ko: '징수결정액', en: 'assessed' },
} as const satisfies Record<string, Sentence>;
