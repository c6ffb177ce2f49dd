import { spawnSync } from 'node:child_process';

/** `npm run test:zones`: the suite of core where the clock stands elsewhere; no date of core may follow the machine's. */
const zones = ['UTC', 'America/New_York', 'Asia/Seoul'];
const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit', '--testPathPatterns', 'test/core'];
const failed = zones.filter((zone) => {
  process.stdout.write(`\nTZ=${zone}\n`);
  return spawnSync('node', jest, { env: { ...process.env, TZ: zone }, stdio: 'inherit' }).status !== 0;
});
process.stdout.write(failed.length === 0 ? '\nevery zone passes\n' : `\nfails in ${failed.join(', ')}\n`);
process.exit(failed.length === 0 ? 0 : 1);
