// node test/corpus/build.mjs [name]: writes the corpus and its truth anew (all, or the files whose name contains a word).
import './typescript.mjs';

const { build } = await import('./build/main.ts');
await build(process.argv[2] ?? '');
