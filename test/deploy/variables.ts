import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../service.ts';

export const readFrom = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

/** The names of all settings, as .env.example lists them. */
export function listVariables(): string[] {
  return Array.from(readFrom('.env.example').matchAll(/^([A-Z_]+)=/gm), ([, name = '']) => name);
}
