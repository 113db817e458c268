import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writePack } from './articles.ts';
import { median } from './figures.ts';
import type { PackFigures } from './pack.ts';
import { type Row, toRow } from './rows.ts';

/** Articles of the packs that are made up, with 5 passages each: 5,000, 10,000 and 100,000 passages. */
const SIZES = [1_000, 2_000, 20_000];
/** From a saved index, of which the median counts. */
const STARTS = 5;
const SETTLING_MS = 12_000;
const MODEL = resolve('knowledge');

/** The rows of a pack, by what it is compared with. */
interface PackRows {
  readonly title: string;
  readonly baseline: string;
  readonly rows: readonly Row[];
}

/** Runs a script of this folder as a process of its own. */
function run(script: string, ...args: readonly string[]): string {
  const path = join(import.meta.dirname, script);
  const options = ['--expose-gc', '--max-old-space-size=4096'];
  return execFileSync(process.execPath, [...options, path, ...args], { encoding: 'utf8' });
}

/** From the start of a process to its first answer, in ms: the first start reads all articles, the others what it saved. */
function measureStarts(folder: string, data: string) {
  const anew = Number(run('start.js', folder, data));
  const others = Array.from({ length: STARTS }, () => Number(run('start.js', folder, data)));
  return { anew, saved: median(others) };
}

/** Packs of some sizes, one after the other: a question beside full-text searches, and how soon a pack is there. */
export async function* measurePacks(): AsyncGenerator<PackRows> {
  const dir = await mkdtemp(join(tmpdir(), 'rolecall-bench-'));
  try {
    for (const size of SIZES) {
      const folder = join(dir, String(size));
      await writePack(folder, size, MODEL);
      // As in any folder: only what was written just now is read again in full.
      await sleep(SETTLING_MS);
      const data = await mkdtemp(join(dir, 'data-'));
      const { anew, saved } = measureStarts(folder, data);
      const figures: PackFigures = JSON.parse(
        run('pack.js', folder, join(MODEL, 'questions.yaml')),
      );
      const { question, fullText, miniSearch, changed } = figures;
      const name = `${figures.passages.toLocaleString('en')} passages`;
      yield {
        title: `a question, ${name}`,
        baseline: 'SQLite FTS5',
        rows: [
          toRow(`${name}: question, median`, 'ms', question.median, fullText.median),
          toRow(`${name}: question, p99`, 'ms', question.p99, fullText.p99),
        ],
      };
      if (miniSearch !== undefined) {
        yield {
          title: `a question, ${name}`,
          baseline: 'MiniSearch',
          rows: [
            toRow(
              `${name}: question beside MiniSearch, median`,
              'ms',
              question.median,
              miniSearch.median,
            ),
            toRow(`${name}: question beside MiniSearch, p99`, 'ms', question.p99, miniSearch.p99),
          ],
        };
      }
      yield {
        title: `the articles, ${name}`,
        baseline: 'read anew',
        rows: [
          toRow(`${name}: first answer from a saved index`, 'ms', saved, anew),
          toRow(`${name}: one article changed`, 'ms', changed, anew),
        ],
      };
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
