import type { Book } from './book.ts';
import type { Table } from './table.ts';

/** What other teams of the same office call the same thing; headings first, names of totals below. */
const HEADINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  예산현액: ['가용예산', '배정예산', '집행대상액', '편성예산', '확정예산액', '책정액', '예산(현액)'],
  예산액: ['예산규모', '성립예산', '편성액', '확정예산', '예산총액'],
  예산: ['편성예산', '예산액', '배정액'],
  지출액: ['지출총액', '지급액', '지출결의액', '결제액', '지출금액'],
  집행액: ['집행금액', '집행총액', '집행 실적액', '지출실적', '집행(지출)액'],
  집행: ['집행실적', '집행금액', '지출'],
  집행률: ['집행비율', '예산집행률', '집행도', '지출비율', '집행실적률'],
  집행율: ['집행도', '지출률', '예산 집행율'],
  집행잔액: ['미집행액', '남은 예산', '집행 잔여액', '차인잔액', '가용잔액'],
  잔액: ['잔여액', '예산잔액', '차인잔액', '남은 금액'],
  예상잔액: ['잔액 전망', '예상 잔여액', '연말 잔액'],
  집행예정액: ['향후 집행액', '집행 계획액', '지출예정'],
  비교증감: ['증△감', '대비 증감', '증·감', '차이'],
  증감: ['증△감', '차이', '증·감', '증가(감소)액'],
  증감률: ['증감비율', '변동률', '증가(감소)율'],
  구성비: ['구성비율', '점유비', '비중'],
  합계: ['총계', '전체', '총합'],
  계: ['합계', '총계', '전체'],
  사업명: ['과업명', '추진사업', '단위과제', '세부사업'],
  부서명: ['담당부서', '소관', '주관부서', '실·과'],
  부서: ['소관부서', '추진부서', '부서별'],
  구분: ['항목', '종별', '내용'],
  정원: ['정원수', '정원(T/O)'],
  현원: ['현재원', '현재인원', '현 인원'],
  과부족: ['과·부족', '결원(△)', '과원·결원'],
  총사업비: ['사업비 총액', '총 소요액', '투자액'],
  국비: ['국고', '국비지원액'],
  시비: ['시 지원금', '광역비'],
  구비: ['자체예산', '자치구비'],
  예정가격: ['기초금액', '설계금액'],
  계약금액: ['낙찰금액', '도급액'],
  교부액: ['지원금액', '보조금액'],
  기정액: ['기정예산', '당초', '변경 전'],
  경정액: ['경정예산', '변경 후', '조정액'],
  비고: ['참고', '특이사항', '기타사항'],
  연번: ['번호', '순', '일련번호'],
  순번: ['번호', '№'],
  징수결정액: ['조정액', '부과결정액'],
  수납액: ['징수액', '수납총액'],
  미수납액: ['미징수액', '미수액'],
  접수: ['접수건', '신청건수'],
};

const TOTALS: readonly [string, ...string[]] = ['합계', '총계', '전체', '전체 계', '합산', '총 괄', 'TOTAL', '총합계'];
const SUBTOTALS: readonly [string, ...string[]] = ['소계', '중간계', '부문 계'];
const PLAIN_TOTAL = /^(합계|총계|계|총액|누계|TOTAL|총합계)$/;
const PLAIN_SUBTOTAL = /^소계$/;

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** Calls everything in a book by other words; figures, layout and truth stay. */
export function inOtherWords(book: Book): Book {
  for (const table of book.tables) {
    for (let line = 0; line < table.depth; line++) {
      for (const place of table.columns.keys()) rename(book, table, table.place(line, place));
    }
    table.rows.forEach(({ kind }, row) => {
      if (kind !== 'total' && kind !== 'subtotal') return;
      for (const { key } of table.columns.filter(({ isText }) => isText))
        renameTotal(book, table, table.cell(row, key));
    });
  }
  return book;
}

function rename(book: Book, { paper }: Table, cell: string): void {
  const { value } = paper.get(cell);
  if (typeof value !== 'string') return;
  const [, word = '', rest = ''] = /^([^(\n]*)([(\n][\s\S]*)?$/.exec(value) ?? [];
  const others = HEADINGS[squeezed(word)];
  if (others) paper.change(cell, { value: `${book.dice.pick(others)}${rest}` });
}

function renameTotal(book: Book, { paper }: Table, cell: string): void {
  const { value } = paper.get(cell);
  if (typeof value !== 'string') return;
  if (PLAIN_TOTAL.test(squeezed(value))) paper.change(cell, { value: book.dice.pick(TOTALS) });
  if (PLAIN_SUBTOTAL.test(squeezed(value))) paper.change(cell, { value: book.dice.pick(SUBTOTALS) });
}
