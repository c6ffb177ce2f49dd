/** What rates can be taken of (집행률의 분모): 예산액, the default, or 예산현액. */
export const RATE_BASES = ['budget', 'current'] as const;

/** What a rate is taken of. */
export type RateBase = (typeof RATE_BASES)[number];
