import { isMadeSheet, verify } from '../../../core/index.ts';
import { readWorkbook, writeWorkbook, type WorkbookDescription } from '../../../templates/ooxml/index.ts';
import { report2015 } from '../../../templates/samples/report-2015-workbook.ts';
import { verificationSheet } from '../../../templates/verification/verification-sheet.ts';

const DAY = { year: 2026, month: 11, day: 23 };

function snapshotOf(workbook: WorkbookDescription) {
  const read = readWorkbook(writeWorkbook(workbook));
  if (!read.ok) throw new Error('unreadable');
  return read.snapshot;
}

function printed(reason?: string): readonly (readonly string[])[] {
  const result = verify(snapshotOf(report2015()));
  const [first] = result.findings;
  const ignored = new Map(first && reason !== undefined ? [[first, reason] as const] : []);
  const sheet = verificationSheet({ result, day: DAY, workbook: '주요업무.xlsx', ignored });
  const [read] = snapshotOf({ sheets: [sheet] }).sheets;
  return read?.texts ?? [];
}

test('the worst first, with heading, both figures, their difference and the rule', () => {
  const rows = printed().filter(([number]) => /^[0-9]+$/.test(number ?? ''));
  expect(rows[0]?.slice(0, 9)).toEqual([
    '1',
    '오류',
    '추진실적',
    'C56',
    '집행율(%)',
    '26.4%',
    '26.9%',
    '△0.5',
    '집행액 ÷ 예산액 × 100, 반올림 1자리',
  ]);
  expect(rows.map(([, severity]) => severity).slice(0, 4)).toEqual(['오류', '주의', '주의', '참고']);
});

test('counts, day and file at the top; what was left out keeps its reason', () => {
  const texts = printed('원문 보존').flat();
  expect(texts).toContain('구정 작성 · 검산일 2026. 11. 23. · 통합 문서 주요업무.xlsx');
  expect(texts).toContain('표 12개 검산 결과: 오류 1건, 주의 2건, 참고 1건(제외 1건 포함)');
  expect(texts).toContain('제외: 원문 보존');
});

test('nothing found is said', () => {
  const sheet = verificationSheet({
    result: { tables: [], findings: [], changes: [] },
    day: DAY,
    workbook: '',
    ignored: new Map(),
  });
  const [read] = snapshotOf({ sheets: [sheet] }).sheets;
  expect(read?.texts.flat()).toContain('지적 사항 없음');
  expect(read && isMadeSheet(read)).toBe(true);
  expect(sheet.print).toMatchObject({ orientation: 'landscape', fitsWidth: true, titleRows: { first: 5, last: 5 } });
});
