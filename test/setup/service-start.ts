import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How a program is started: the arguments of Node, and what is set in its environment. */
export interface Start {
  readonly args: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

/** How package.json in this folder starts the service: `NAME=value exec node …`. */
export function readServiceStart(root: string): Start {
  const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const [settings = '', args = ''] = scripts.start.split(/\bexec node /);
  const pairs = settings.split(' ').filter((word: string) => word.includes('='));
  return {
    args: args.split(' ').map((arg: string) => (arg.startsWith('--') ? arg : resolve(root, arg))),
    settings: Object.fromEntries(pairs.map((pair: string) => pair.split('='))),
  };
}
