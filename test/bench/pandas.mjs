// A Python that stays open, so that pandas is measured in turn with the others.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PYTHON = process.env.GUJEONG_PYTHON ?? '/usr/bin/python3';

export const hasPandas = () => spawnSync(PYTHON, ['-c', 'import pandas'], { stdio: 'ignore' }).status === 0;

/** Gives `run`, which answers `{ time, total, version }`, and `stop`. */
export function startPandas({ budget, executed }, parents) {
  const folder = mkdtempSync(join(tmpdir(), 'gujeong-bench-'));
  const save = (name, array) => writeFileSync(join(folder, name), new Uint8Array(array.buffer));
  save('budget', budget);
  save('executed', executed);
  parents.forEach((array, level) => save(`parents${level}`, array));
  const script = new URL('roll_up_with_pandas.py', import.meta.url).pathname;
  const python = spawn(PYTHON, [script, folder, String(budget.length)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    run: async () => {
      python.stdin.write('\n');
      const { value } = await answers.next();
      const [time, total, version] = value.split(' ');
      return { time: Number(time), total: Number(total), version };
    },
    stop: () => {
      python.stdin.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
