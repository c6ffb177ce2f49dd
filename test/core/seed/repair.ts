import type { SeedReport } from '../../golden/seed/report/seed-report.ts';

/** Mends one place of the report. */
export type Repair = (seed: SeedReport) => SeedReport;

/** A list with one member changed. */
export function changed<Item>(list: readonly Item[], at: number, change: Partial<Item>): readonly Item[] {
  return list.map((item, n) => (n === at ? { ...item, ...change } : item));
}

/** Changes the table of a programme, counted from 1. */
export function inTable(number: number, change: Partial<SeedReport['tables'][number]>): Repair {
  return (seed) => ({ ...seed, tables: changed(seed.tables, number - 1, change) });
}

/** Changes lines of the budget status, 계 being 0. */
export function inStatus(lines: Readonly<Record<number, Partial<SeedReport['status'][number]>>>): Repair {
  return (seed) => ({ ...seed, status: seed.status.map((line, n) => ({ ...line, ...lines[n] })) });
}

/** Changes the titles of a programme, counted from 1. */
export function inTitles(number: number, change: Partial<SeedReport['programmes'][number]['titles']>): Repair {
  return (seed) => ({
    ...seed,
    programmes: seed.programmes.map((programme, n) =>
      n === number - 1 ? { ...programme, titles: { ...programme.titles, ...change } } : programme,
    ),
  });
}

/** Changes a task of the 2016 plan of a programme, counted from 1. */
export function inPlan(
  number: number,
  id: string,
  change: { readonly title?: string; readonly schedule?: string },
): Repair {
  return (seed) => ({
    ...seed,
    plans: seed.plans.map((years, n) => {
      if (n !== number - 1) return years;
      const tasks = years.plan.tasks.map((task) => (task.id === id ? { ...task, ...change } : task));
      return { ...years, plan: { ...years.plan, tasks } };
    }),
  });
}

/** Changes a wording. */
export function inWording(from: string, to: string): Repair {
  return (seed) => ({
    ...seed,
    wordings: seed.wordings.map((wording) => (wording.text === from ? { ...wording, text: to } : wording)),
  });
}

/** Mends several places. */
export function all(...repairs: readonly Repair[]): Repair {
  return (seed) => repairs.reduce((report, repair) => repair(report), seed);
}
