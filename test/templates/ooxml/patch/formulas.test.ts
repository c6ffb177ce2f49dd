import { BLANK } from '../../../../core/index.ts';
import { applyChanges, readWorkbook } from '../../../../templates/ooxml/index.ts';
import { change, content, pack, parts, workbook } from '../fixture.ts';
import { cells, part, patch, SHEET, STYLES } from './patching.ts';

describe('formulas', () => {
  const shared =
    '<c r="A1"><f t="shared" ref="A1:D1" si="3">A$5+1</f><v>1</v></c><c r="B1"><f t="shared" si="3"/><v>2</v></c><c r="C1"><f t="shared" si="3"/><v>3</v></c><c r="D1"><f t="shared" si="3"/><v>4</v></c>';

  test('the next cell takes over when the first of a shared formula goes', () => {
    const sheet = patch(cells(shared), [
      change('A1', content(1, '=A$5+1'), content(7)),
      change('B1', content(2, '=B$5+1'), content(8)),
      change('C1', content(3, '=C$5+1'), content(9, '=C$5+1')),
    ]);
    expect(sheet).toBe(
      cells(
        '<c r="A1"><v>7</v></c><c r="B1"><v>8</v></c><c r="C1"><f t="shared" ref="C1:D1" si="3">C$5+1</f><v>9</v></c><c r="D1"><f t="shared" si="3"/><v>4</v></c>',
      ),
    );
  });

  test('the last cells of a shared formula may go', () => {
    expect(patch(cells(shared), [change('D1', content(4, '=D$5+1'), content(BLANK))])).toBe(
      cells(shared.replace('<c r="D1"><f t="shared" si="3"/><v>4</v></c>', '<c r="D1"/>')),
    );
  });

  test('a number of a shared formula that is used twice stands for two of them', () => {
    const twice = cells(
      `${shared}<c r="E1"><f t="shared" ref="E1:F1" si="3">E$9</f><v>1</v></c><c r="F1"><f t="shared" si="3"/><v>1</v></c>`,
    );
    expect(patch(twice, [change('A1', content(1, '=A$5+1'), content(7))])).toBe(
      twice
        .replace('<c r="A1"><f t="shared" ref="A1:D1" si="3">A$5+1</f><v>1</v></c>', '<c r="A1"><v>7</v></c>')
        .replace('<c r="B1"><f t="shared" si="3"/>', '<c r="B1"><f t="shared" ref="B1:D1" si="3">B$5+1</f>'),
    );
  });

  test('settings of the calculation that an extension bears in its name are no settings', () => {
    const all = parts(cells('<c r="A1"><f>B1</f></c>'));
    all['xl/workbook.xml'] =
      all['xl/workbook.xml']?.replace(
        '</workbook>',
        '<extLst><ext><x:calcPr/><x:sheets></x:sheets></ext></extLst></workbook>',
      ) ?? '';
    const result = applyChanges(pack(all), [change('B1', content(BLANK), content(2))]);
    expect(result.ok && part(result.bytes, 'xl/workbook.xml')).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/><extLst>',
    );
  });

  const chained = { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' };

  test('the calculation chain goes, everywhere it is named, when a formula comes or goes', () => {
    const bytes = workbook(cells('<c r="A1"><f>1</f><v>1</v></c>'), chained);
    const result = applyChanges(bytes, [change('A1', content(1, '=1'), content(2))]);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect([...result.touched].sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
    expect(part(result.bytes, 'xl/calcChain.xml')).toBe('missing');
    expect(part(result.bytes, '[Content_Types].xml')).toBe('<Types xmlns="x"></Types>');
    expect(part(result.bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('the chain stays, and a calculation is asked for, when only values change', () => {
    const bytes = workbook(cells('<c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c>'), chained);
    const result = applyChanges(bytes, [
      change('B1', content(1), content(2)),
      change('A1', content(1, '=B1'), content(2, '=B1')),
    ]);
    expect(result).toMatchObject({ ok: true, touched: [SHEET, 'xl/workbook.xml'] });
    expect(result.ok && part(result.bytes, 'xl/workbook.xml')).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });

  test('settings of the calculation are kept', () => {
    const all = parts(cells('<c r="A1"><f>B1</f></c>'));
    all['xl/workbook.xml'] =
      all['xl/workbook.xml']?.replace('</workbook>', '<definedNames/><calcPr calcId="9" iterate="1"/></workbook>') ??
      '';
    const result = applyChanges(pack(all), [change('B1', content(BLANK), content(2))]);
    expect(result.ok && part(result.bytes, 'xl/workbook.xml')).toContain(
      '<calcPr calcId="9" iterate="1" fullCalcOnLoad="1"/>',
    );
  });
});

describe('number formats', () => {
  test('a new one is appended with a copy of the style', () => {
    const bytes = workbook(cells('<c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c>'), {
      'xl/styles.xml': STYLES,
    });
    const format = { before: '0.0', after: '0.0"%"' };
    const result = applyChanges(bytes, [
      change('A1', content(1), content(1), format),
      change('B1', content(1), content(2), format),
    ]);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.touched).toEqual([SHEET, 'xl/styles.xml']);
    expect(part(result.bytes, SHEET)).toContain('<c r="A1" s="3"><v>1</v></c><c r="B1" s="3"><v>2</v></c>');
    expect(part(result.bytes, 'xl/styles.xml')).toBe(
      STYLES.replace('numFmts count="1"', 'numFmts count="2"')
        .replace('</numFmts>', '<numFmt numFmtId="177" formatCode="0.0&quot;%&quot;"/></numFmts>')
        .replace('cellXfs count="3"', 'cellXfs count="4"')
        .replace(
          '</cellXfs>',
          '<xf numFmtId="177" fontId="1" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
        ),
    );
    const read = readWorkbook(result.bytes);
    expect(read.ok && read.snapshot.sheets[0]?.texts).toEqual([['1.0%', '2.0%']]);
  });

  test('an existing one, and one without an entry, are used', () => {
    const styles =
      '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const sheet = cells('<c r="A1"><v>1</v></c>');
    const to = (after: string) => [change('A1', content(1), content(1), { before: 'General', after })];
    expect(patch(sheet, to('#,##0'), { 'xl/styles.xml': styles })).toContain('<c r="A1" s="1">');
    expect(patch(sheet, to('0.00'), { 'xl/styles.xml': styles })).toContain('<c r="A1" s="2">');
    const result = applyChanges(workbook(sheet, { 'xl/styles.xml': styles }), to('0.000'));
    expect(result.ok && part(result.bytes, 'xl/styles.xml')).toContain(
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>',
    );
  });
});
