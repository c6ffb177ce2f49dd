import { verify, type Finding } from '../../../core/index.ts';
import { sheetOf, workbookOf, type TestCell } from '../../snapshot.ts';

const errorsIn = (rows: readonly (readonly TestCell[])[]) =>
  verify(workbookOf(sheetOf('시트', rows))).findings.flatMap(({ severity, range, found, expected }: Finding) =>
    severity === 'error' ? [[`${String.fromCharCode(65 + range.column)}${range.row + 1}`, found, expected]] : [],
  );

/** Headings of no known word: what follows from what, only the figures say. */
const HEADING = ['요일', '들어온 콜', '받은 콜', '놓친 콜', '응대율(%)'];

describe('the odd one out', () => {
  test('with nothing wrong nothing is said', () => {
    expect(
      errorsIn([HEADING, ['월', 1301, 333, 968, 25.6], ['화', 1214, 402, 812, 33.1], ['수', 1523, 800, 723, 52.5]]),
    ).toEqual([]);
  });

  test('is the difference where a rate bears out both figures it is made of', () => {
    expect(
      errorsIn([
        HEADING,
        ['월', 1301, 333, 968, 25.6],
        ['화', 1214, 402, 821, 33.1],
        ['수', 1523, 800, 723, 52.5],
        ['목', 1420, 510, 910, 35.9],
        ['금', 1611, 622, 989, 38.6],
      ]),
    ).toEqual([['D3', '821', '812']]);
  });

  test('is the typed figure where its total and its row both want another', () => {
    expect(
      errorsIn([
        ['시설', '들어온 돈', '나간 돈', '남은 돈'],
        ['가람집', 7357, 3627, 3730],
        ['나눔집', 4859, 3214, 2545],
        ['다온집', 2753, 1451, 1302],
        ['라온집', 6621, 2691, 3930],
        ['모두', 21590, 10083, 11507],
      ]),
    ).toEqual([['C3', '3214', '2,314']]);
  });

  test('a quotient is not added up in the row of the total', () => {
    expect(
      errorsIn([
        ['노선', '차량(대)', '하루 승차(명)', '차량당 승차(명)'],
        ['1번', 20, 9354, 467.7],
        ['2번', 20, 13654, 682.7],
        ['3번', 11, 15913, 1446.6],
        ['5번', 37, 3016, 81.5],
        ['계', 88, 41937, 476.6],
      ]),
    ).toEqual([]);
  });

  test('a wrong quotient is found without a word for it', () => {
    expect(
      errorsIn([
        ['노선', '차량(대)', '하루 승차(명)', '차량당 승차(명)'],
        ['1번', 20, 9354, 467.7],
        ['2번', 20, 13654, 628.7],
        ['3번', 11, 15913, 1446.6],
        ['5번', 37, 3016, 81.5],
        ['7번', 29, 5431, 187.3],
      ]),
    ).toEqual([['D3', '628.7', '682.7']]);
  });

  test('a mean in the row of the total is left alone', () => {
    expect(
      errorsIn([
        ['동', '주민(명)', '나이'],
        ['가온동', 1203, 41],
        ['나래동', 1810, 44],
        ['다솜동', 990, 39],
        ['라온동', 1522, 47],
        ['계', 5525, 43],
      ]),
    ).toEqual([]);
  });

  test('a total whose formula chooses its rows is left alone', () => {
    const chosen = { value: 900, formula: '=SUMIFS(표[금액],표[구분],"<>자체")' };
    expect(
      errorsIn([
        ['구분', '금액'],
        ['공모', 400],
        ['제안', 500],
        ['자체', 1300],
        ['계', chosen],
      ]),
    ).toEqual([]);
  });
});
