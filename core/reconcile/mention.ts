import { divideRounded } from '../number/rounding.ts';
import { UNIT_ZEROS, type MoneyUnit } from '../number/unit.ts';
import { normaliseHeading } from '../number/notation/index.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from './won-text.ts';

/** An amount a document says in one place (언급): in a heading, the body, a table or a list. */
export interface AmountMention {
  /** What the amount is, the same text wherever it is mentioned. */
  readonly subject: string;
  /** Where it stands, as a reader finds it: `6쪽 제목`. */
  readonly place: string;
  readonly won: bigint;
  /** The unit it is printed in. */
  readonly unit: MoneyUnit;
}

/** Something a document says of a thing in words (속성): 공단본부 5팀. */
export interface AttributeMention {
  readonly subject: string;
  readonly place: string;
  readonly text: string;
}

/**
 * Checks that an amount is the same wherever it is said (제목·본문·목록 대조), each place against the first.
 * An amount printed in a coarser unit agrees when the finer one rounds or truncates to it.
 *
 * Problems: `mention-differs`.
 *
 * @example
 * checkAmountMentions([
 *   { subject: '우수사례 예산', place: '제목', won: 20_100_000n, unit: '천원' },
 *   { subject: '우수사례 예산', place: '표', won: 20_100_000n, unit: '천원' },
 * ]) //=> []
 */
export function checkAmountMentions(mentions: readonly AmountMention[]): readonly Problem<'mention-differs'>[] {
  return pairs(mentions).flatMap(([first, second]) => {
    if (agree(first, second)) return [];
    const [one, other] = [wonText(first.won, first.unit), wonText(second.won, second.unit)];
    return [{ kind: 'mention-differs' as const, ...said(first, second), first: one, second: other }];
  });
}

/**
 * Checks that what is said of a thing is the same in every place, spaces and look-alike characters apart.
 *
 * Problems: `attribute-differs`, a warning, for two places may mean two things.
 */
export function checkAttributeMentions(mentions: readonly AttributeMention[]): readonly Problem<'attribute-differs'>[] {
  return pairs(mentions).flatMap(([first, second]) => {
    if (normaliseHeading(first.text) === normaliseHeading(second.text)) return [];
    return [{ kind: 'attribute-differs' as const, ...said(first, second), first: first.text, second: second.text }];
  });
}

interface Said {
  readonly subject: string;
  readonly place: string;
}

/** Each mention beside the first one of its subject. */
function pairs<Mention extends Said>(mentions: readonly Mention[]): readonly (readonly [Mention, Mention])[] {
  const firsts = new Map<string, Mention>();
  return mentions.flatMap((mention) => {
    const first = firsts.get(mention.subject);
    if (first) return [[first, mention] as const];
    firsts.set(mention.subject, mention);
    return [];
  });
}

function said(first: Said, second: Said) {
  return { subject: first.subject, firstPlace: first.place, secondPlace: second.place };
}

function agree(a: AmountMention, b: AmountMention): boolean {
  const [fine, coarse] = UNIT_ZEROS[a.unit] <= UNIT_ZEROS[b.unit] ? [a, b] : [b, a];
  const size = 10n ** BigInt(UNIT_ZEROS[coarse.unit]);
  return (
    fine.won === coarse.won ||
    (fine.unit !== coarse.unit &&
      (['half-up', 'down'] as const).some((mode) => divideRounded(fine.won, size, mode) * size === coarse.won))
  );
}
