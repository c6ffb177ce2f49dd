// npm run corpus [-- word] [-- --all]: how much of the corpus the engine understands; exit code 1 below the wanted levels.
import './typescript.mjs';
import { fileURLToPath } from 'node:url';

const { report } = await import('./report/main.ts');
const folder = (name) => fileURLToPath(new URL(name, import.meta.url));
const words = process.argv.slice(2);
const isWanted = report(
  { corpus: folder('./workbooks/'), heldOut: folder('./held-out/workbooks/') },
  words.find((word) => !word.startsWith('--')) ?? '',
  words.includes('--all') ? Infinity : 12,
);
process.exitCode = isWanted ? 0 : 1;
