// What the suites need beyond npm: Chromium, LibreOffice Calc, a Korean font, openpyxl. Finds each, or installs it
// through apt where this user may; where neither works it says which command to run and fails. Runs before the suites.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');

const BROWSERS = [
  process.env.GUJEONG_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const OFFICES = [
  process.env.GUJEONG_SOFFICE,
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const PYTHONS = [process.env.GUJEONG_PYTHON, '/usr/bin/python3', 'python3', 'python'];

const firstExisting = (paths) => paths.find((path) => path && existsSync(path));
const runs = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const findChromium = () => firstExisting(BROWSERS);
const findOffice = () => firstExisting(OFFICES);
const findPython = () => PYTHONS.find((python) => python && runs(python, ['-c', 'import openpyxl']));
const hasKoreanFont = () =>
  process.platform !== 'linux' || (spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

const NEEDS = [
  { name: 'Chromium, Chrome or Edge', isMet: findChromium, packages: ['chromium'], variable: 'GUJEONG_CHROMIUM' },
  { name: 'LibreOffice Calc', isMet: findOffice, packages: ['libreoffice-calc'], variable: 'GUJEONG_SOFFICE' },
  {
    name: 'Python with openpyxl',
    isMet: findPython,
    packages: ['python3', 'python3-openpyxl'],
    variable: 'GUJEONG_PYTHON',
  },
  { name: 'a Korean font', isMet: hasKoreanFont, packages: ['fontconfig', 'fonts-nanum'] },
];

const unmet = () => NEEDS.filter(({ isMet }) => !isMet());

function install(packages) {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !runs('sudo', ['-n', 'true'])) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      stdio: 'inherit',
      env: environment,
    });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

module.exports = { findChromium, findOffice, findPython };

if (require.main === module) {
  const packages = unmet().flatMap((need) => need.packages);
  if (packages.length > 0) install(packages);
  const missing = unmet();
  for (const { name, packages: names, variable } of missing) {
    const path = variable ? `, or set ${variable} to its path` : '';
    process.stderr.write(`The tests need ${name}. Run: sudo apt-get install ${names.join(' ')}${path}\n`);
  }
  process.exitCode = missing.length > 0 ? 1 : 0;
}
