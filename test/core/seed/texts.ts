import type { DocumentText } from '../../../core/index.ts';
import type { SeedReport } from '../../golden/seed/report/seed-report.ts';

const text = (place: string, kind: string, words: string): DocumentText => ({ place, kind, text: words });

/** Every text of the model that a reader of the report sees: titles, captions, headings, tasks, amounts in words. */
export function textsOf(seed: SeedReport): readonly DocumentText[] {
  return [
    ...seed.programmes.flatMap(({ id, titles, required }) => [
      text(`차례 ${id}`, '제목', titles.contents),
      text(`2015 추진실적 ${id}`, '제목', titles.result),
      text(`2016 계획 ${id}`, '제목', titles.plan),
      text(`2016 계획 ${id}`, '소요예산', required),
    ]),
    ...seed.tables.flatMap(({ number, caption, budget, executed }) => [
      text(`2015 추진실적 ${number}`, '표 이름', caption),
      ...[...seed.rateHeadings, budget, executed].map((cell) => text(`2015 추진실적 ${number} 표`, '칸', cell)),
    ]),
    ...seed.status.map(({ programme }) => text('예산현황', '행', programme)),
    ...seed.plans.flatMap(({ result, plan }) =>
      [result, plan].flatMap(({ programmeId, year, tasks }) =>
        tasks.flatMap(({ title, schedule }) => [
          text(`${year} ${programmeId}`, '업무', title),
          text(`${year} ${programmeId}`, '시기', schedule),
        ]),
      ),
    ),
    ...seed.names.flatMap(({ record, names }) => names.map((name) => text(record, '이름', name))),
    ...seed.wordings,
  ];
}
