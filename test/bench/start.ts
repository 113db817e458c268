import { performance } from 'node:perf_hooks';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createLog } from '../../src/log.ts';
import { prepareRolecall } from '../../src/rolecall.ts';
import { openIndexFile } from '../../src/saved-index/saved-index.ts';
import { finishInSlices } from '../../src/slices.ts';

// A start of its own: FOLDER, then DATA, where the index is saved for the next one. Prints how long it takes to the first
// answer, in ms.
const [, , folder = '', data = ''] = process.argv;
const began = performance.now();
const indexFile = openIndexFile(data, folder, createLog('silent'));
const read = await indexFile.load();
const knowledge = await loadKnowledge(folder, { reader: read.reader });
const rolecall = await finishInSlices(prepareRolecall(knowledge, read.indexed));
rolecall.ask('who owns model serving?');
process.stdout.write(String(performance.now() - began));
await indexFile.save(read);
