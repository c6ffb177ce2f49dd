import { BLANK, type Blank } from '../blank.ts';
import { ratioOf, type Quotient } from '../number/quotient.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import { checkCount, isCount, printCount } from './count.ts';

/** One stage of a pipeline (단계), e.g. 제출, 상정, 선정: how many passed, and for how much money. */
export interface Stage {
  readonly name: Sentence;
  readonly count: number | Blank;
  /** 원; blank where the stage is counted only. */
  readonly amount: bigint | Blank;
}

/** What part of another stage a stage is, by count and by amount; blank where one is missing or the base is zero. */
export interface Conversion {
  readonly count: Quotient | Blank;
  readonly amount: Quotient | Blank;
}

/** A stage with its conversion rates (전환율) and its average size (건당 금액). */
export interface StageRates {
  readonly stage: Stage;
  /** Against the stage before; blank quotients for the first. */
  readonly ofPrevious: Conversion;
  readonly ofFirst: Conversion;
  /** 원 per thing. */
  readonly mean: Quotient | Blank;
}

const NO_CONVERSION: Conversion = { count: BLANK, amount: BLANK };
const COUNT: Sentence = { ko: '건수', en: 'count' };
const AMOUNT: Sentence = { ko: '금액', en: 'amount' };

/**
 * Follows things through stages (단계별 전환): what part of the stage before, and of the first, each stage is.
 *
 * Formula: 전환율 = 건수(금액) ÷ 앞 단계(첫 단계) 건수(금액); 건당 금액 = 금액 ÷ 건수.
 * Problems: `field-missing` and `count-invalid` for a count, `stage-count-grows` (error), `stage-amount-grows`
 * (a warning: a review may raise an amount). A missing amount is no problem.
 *
 * @example
 * followPipeline('시 전체공통사업', [
 *   { name: { ko: '제출', en: 'submitted' }, count: 82, amount: 11_110_000_000n },
 *   { name: { ko: '상정', en: 'presented' }, count: 34, amount: 4_410_000_000n },
 * ]).value[1]?.ofPrevious.count //=> { numerator: 34n, denominator: 82n }
 */
export function followPipeline(record: string, stages: readonly Stage[]): Outcome<readonly StageRates[]> {
  const usable = stages.map(withoutInvalid);
  const rates = usable.map((stage, place) => ({
    stage,
    ofPrevious: conversion(stage, usable[place - 1]),
    ofFirst: conversion(stage, usable[0]),
    mean: ratioOf(stage.amount, stage.count),
  }));
  const problems = stages.flatMap((stage, place) => [
    ...checkStage(record, stage),
    ...checkGrowth(record, usable[place] ?? stage, usable[place - 1]),
  ]);
  return { value: rates, problems };
}

/**
 * Adds pipelines stage by stage (합계): 시 전체공통 + 구 지역. A figure that one of them lacks is blank in the sum.
 * Pipelines are added as far as the shortest reaches; the stage names are those of the first.
 */
export function addPipelines(pipelines: readonly (readonly Stage[])[]): readonly Stage[] {
  const [first = [], ...others] = pipelines;
  const length = Math.min(first.length, ...others.map((stages) => stages.length));
  return first
    .slice(0, length)
    .map((stage, place) => others.reduce((sum, stages) => addStage(sum, stages[place]), stage));
}

function addStage(a: Stage, b: Stage | undefined): Stage {
  if (!b) return a;
  return {
    name: a.name,
    count: a.count === BLANK || b.count === BLANK ? BLANK : a.count + b.count,
    amount: a.amount === BLANK || b.amount === BLANK ? BLANK : a.amount + b.amount,
  };
}

function withoutInvalid(stage: Stage): Stage {
  return {
    name: stage.name,
    count: stage.count !== BLANK && isCount(stage.count) ? stage.count : BLANK,
    amount: stage.amount !== BLANK && isCount(stage.amount) ? stage.amount : BLANK,
  };
}

function conversion(stage: Stage, base: Stage | undefined): Conversion {
  if (!base) return NO_CONVERSION;
  return { count: ratioOf(stage.count, base.count), amount: ratioOf(stage.amount, base.amount) };
}

function checkStage(record: string, { name, count, amount }: Stage): readonly Problem[] {
  const amountProblems = amount === BLANK ? [] : checkCount({ record, field: fieldOf(name, AMOUNT) }, amount);
  return [...checkCount({ record, field: fieldOf(name, COUNT) }, count), ...amountProblems];
}

function checkGrowth(record: string, stage: Stage, before: Stage | undefined): readonly Problem[] {
  const problems: Problem[] = [];
  if (!before) return problems;
  const { name, count, amount } = stage;
  if (count !== BLANK && before.count !== BLANK && count > before.count) {
    const [found, base] = [printCount(count), printCount(before.count)];
    problems.push({ kind: 'stage-count-grows', record, field: fieldOf(name, COUNT), found, before: base });
  }
  if (amount !== BLANK && before.amount !== BLANK && amount > before.amount) {
    const [found, base] = [printCount(amount), printCount(before.amount)];
    problems.push({ kind: 'stage-amount-grows', record, field: fieldOf(name, AMOUNT), found, before: base });
  }
  return problems;
}

function fieldOf(stage: Sentence, figure: Sentence): Sentence {
  return { ko: `${stage.ko} ${figure.ko}`, en: `${stage.en} ${figure.en}` };
}
