import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writePack } from './articles.ts';
import { show, toTable } from './figures.ts';
import { measureMentions } from './mention.ts';
import type { PackFigures } from './pack.ts';
import { type Row, showRows, writeRows } from './rows.ts';

/** Articles of the packs that are made up; with 5 passages each, 2,000 of them are 10,000 passages. */
const SIZES = [100, 1_000, 2_000, 10_000];
const MODEL = resolve('knowledge');

function measure(folder: string): PackFigures {
  const script = join(import.meta.dirname, 'pack.js');
  const args = ['--expose-gc', script, folder, join(MODEL, 'questions.yaml')];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

async function measurePacks(): Promise<string> {
  const packs = [{ name: 'default pack', figures: measure(MODEL) }];
  const dir = await mkdtemp(join(tmpdir(), 'rolecall-bench-'));
  try {
    for (const size of SIZES) {
      const folder = join(dir, String(size));
      await writePack(folder, size, MODEL);
      const name = `${size.toLocaleString('en')} articles`;
      packs.push({ name, figures: measure(folder) });
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }

  const questions = packs.map(({ name, figures: { passages, search, question } }) => [
    name,
    String(passages),
    show(search.median),
    show(search.p99),
    show(question.median),
    show(question.p99),
    (question.median / search.median).toFixed(1),
    (question.p99 / search.p99).toFixed(1),
  ]);
  const loads = packs.map(({ name, figures }, at) => {
    const { passages, reading, indexing, memory, bare } = figures;
    const before = packs[at - 1]?.figures ?? figures;
    const loading = (reading + indexing) / (before.reading + before.indexing);
    return [
      name,
      String(passages),
      (passages / before.passages).toFixed(1),
      show(reading),
      show(indexing),
      loading.toFixed(1),
      show(memory),
      (memory / before.memory).toFixed(1),
      show(bare.indexing),
      show(bare.memory),
    ];
  });
  return [
    toTable(
      [
        'a question',
        'passages',
        'MiniSearch ms',
        'p99',
        'Rolecall ms',
        'p99',
        'ratio',
        'p99 ratio',
      ],
      questions,
    ),
    toTable(
      [
        'loading',
        'passages',
        'x',
        'read ms',
        'index ms',
        'x',
        'live MB',
        'x',
        'MiniSearch ms',
        'MB',
      ],
      loads,
    ),
  ].join('\n');
}

const PARTS = ['mentions', 'packs'];
const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string', default: PARTS.join() } },
});
const parts = values.only.split(',');
// Figures that are read by a program stand alone on standard output.
const print = (text: string) =>
  (values.json === '-' ? process.stderr : process.stdout).write(`${text}\n`);

const rows: Row[] = [];
if (parts.includes('mentions')) {
  for await (const measured of measureMentions()) {
    rows.push(...measured);
    print(showRows('a mention', 'bare Bolt', measured));
  }
}
if (parts.includes('packs')) print(await measurePacks());
print(
  'Times hang on the machine and on what else it does; ratios and growth (x) are what to compare.',
);
if (values.json !== undefined) await writeRows(rows, values.json);
