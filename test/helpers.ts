import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Knowledge, loadKnowledge } from '../src/knowledge/load.ts';

/** Writes files into a temporary folder that goes with the test. */
export async function folder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rolecall-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return dir;
}

/** Loads knowledge from files given as `{ path: text }`. */
export async function pack(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Knowledge> {
  return loadKnowledge(await folder(files));
}
