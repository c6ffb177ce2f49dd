import { join } from 'node:path';
import { recalculate, verify, withChanges } from '../../../core/index.ts';
import { approvedFiles } from '../../corpus/approved/workbooks.ts';
import { readSnapshot } from '../../corpus/report/engine.ts';

/*
 * What recalculating says of a workbook once its changes are made is what verifying the changed workbook says, although only
 * what the changes touch is made anew.
 */
const CORPUS = join(__dirname, '../../corpus/workbooks');

test.each(approvedFiles(CORPUS))('%s', (file) => {
  const workbook = readSnapshot(join(CORPUS, file));
  const { tables, findings, changes } = recalculate(workbook);
  const changed = verify(withChanges(workbook, changes));
  expect({ tables, findings }).toEqual({ tables: changed.tables, findings: changed.findings });
});
