#!/usr/bin/env node
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { Progress } from './progress.ts';

/*
 * The work is done in a thread of its own, so that this one can say what is being done while a large file is read at one go.
 */
const TICK_MILLISECONDS = 250;

/** What the working thread says. */
type Message =
  | { readonly kind: 'out'; readonly text: string }
  | { readonly kind: 'err'; readonly text: string }
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'end'; readonly code: number };

if (isMainThread) watch();
else await work((message) => parentPort?.postMessage(message));

function watch(): void {
  const progress = new Progress(process.stderr, () => performance.now());
  const ticking = setInterval(() => progress.show(), TICK_MILLISECONDS);
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
  worker.on('message', (message: Message) => {
    if (message.kind === 'progress') return progress.tell(message.text);
    progress.end();
    if (message.kind === 'out') process.stdout.write(message.text);
    else if (message.kind === 'err') process.stderr.write(message.text);
    else process.exitCode = message.code;
  });
  worker.on('error', (error) => {
    progress.end();
    console.error(error);
    process.exitCode = 2;
  });
  worker.on('exit', () => clearInterval(ticking));
}

async function work(say: (message: Message) => void): Promise<void> {
  const { run } = await import('./run.ts');
  const code = await run(process.argv.slice(2), {
    out: (text) => say({ kind: 'out', text }),
    err: (text) => say({ kind: 'err', text }),
    progress: (text) => say({ kind: 'progress', text }),
    language: process.env['GUJEONG_LANG'],
  });
  say({ kind: 'end', code });
}
