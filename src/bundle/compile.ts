import { renameSync, writeFileSync } from 'node:fs';
import { COMPILED, openBundle } from './open-bundle.ts';

// Keeps what V8 compiles of the bundle while its modules are loaded. Run it with the flags of the start: V8 takes it with no others.
const bundle = openBundle();
const temporary = `${COMPILED}.${process.pid}`;
process.argv.push('--version');
process.on('exit', () => {
  writeFileSync(temporary, bundle.compiled());
  renameSync(temporary, COMPILED);
});
bundle.run();
