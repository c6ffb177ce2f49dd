import { createJournal } from '../../../../addin/taskpane/session/journal.ts';
import { numberChange } from '../fake-tasks.ts';

const first = { changes: [numberChange(0, 2, 1, 2)] };
const second = { changes: [numberChange(1, 2, 3, 4)] };

describe('createJournal', () => {
  test('keeps runs as a stack', async () => {
    const journal = createJournal();
    expect(journal.runs).toEqual([]);
    await journal.record(first);
    await journal.record(second);
    expect(journal.runs).toEqual([first, second]);
    await journal.drop();
    expect(journal.runs).toEqual([first]);
  });

  test('dropping from an empty journal leaves it empty', async () => {
    const journal = createJournal();
    await journal.drop();
    expect(journal.runs).toEqual([]);
  });

  test('clear forgets every run', async () => {
    const journal = createJournal();
    await journal.record(first);
    await journal.clear();
    expect(journal.runs).toEqual([]);
  });
});
