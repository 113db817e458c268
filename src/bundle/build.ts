import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import { isMissing } from '../errors.ts';
import { digestProgram } from '../program-version.ts';
import { BUNDLE } from './open-bundle.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const MAIN = resolve(PROJECT, 'src/main.ts');
/** The digest of the program that the bundle was made of, itself included. */
const MADE_OF = `${BUNDLE}.version`;

/** What Bolt loads for every app, and the bot never uses. */
const UNUSED = ['express', '@slack/oauth'];
/** What is loaded from `node_modules`: native code, and what `pg` looks for, too. */
const EXTERNAL = [/^libsql$/, /^@libsql\//, 'pg-native', ...UNUSED];
/** What Bolt loads at once, and the bot in Socket Mode or not at all. */
const ON_DEMAND = [...UNUSED, '@slack/socket-mode'];
/** As TypeScript compiles an import of a namespace to CommonJS. */
const REQUIRED =
  /^((?:const|var) \w+ = )((?:__import(?:Star|Default)\()?require\("([^"]+)"\)\)?);$/gm;
/** Its properties are those of what `load` gives, which is called for the first of them. */
const LAZY = '((load) => new Proxy({}, { get: (_, key) => load()[key] }))';

/** Lets Bolt's modules load those packages when they first use them. */
const loadOnDemand: Plugin = {
  name: 'load-on-demand',
  transform: {
    filter: { id: /\/@slack\/bolt\/dist\// },
    handler: (code) => ({
      code: code.replace(REQUIRED, (line, start, load, from) =>
        ON_DEMAND.includes(from) ? `${start}${LAZY}(() => ${load});` : line,
      ),
      // Each line stays where it is.
      map: null,
    }),
  },
};

/** The service as one file, which ends with its digest. */
async function bundleService(): Promise<string> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: MAIN,
    cwd: PROJECT,
    platform: 'node',
    external: EXTERNAL,
    transform: { target: 'es2023' },
    plugins: [loadOnDemand],
  });
  const { output } = await bundle.generate({
    file: BUNDLE,
    format: 'cjs',
    banner: '(function (exports, require, module, __filename, __dirname) {',
    footer: '})',
    codeSplitting: false,
    charset: 'ascii',
    comments: { legal: false, annotation: false, jsdoc: false },
    // A stack trace leads to code that can be read, below the name of its file.
    minify: false,
  });
  await bundle.close();
  const [{ code }] = output;
  // It is read a byte a letter.
  if (/[^\0-\x7f]/.test(code)) throw new Error(`${BUNDLE} would not be ASCII`);
  return `${code}//${createHash('sha256').update(code).digest('hex')}`;
}

/** The flags of Node with which `npm start` starts the service. */
async function readFlags(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(resolve(PROJECT, 'package.json'), 'utf8'));
  return scripts.start.split(' ').filter((word: string) => word.startsWith('--'));
}

/** Another process may read the file meanwhile: it has the old one or the new one. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, text);
  await rename(temporary, path);
}

async function readMadeOf(): Promise<string | undefined> {
  try {
    return await readFile(MADE_OF, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

if ((await readMadeOf()) !== (await digestProgram())) {
  await replaceFile(BUNDLE, await bundleService());
  const flags = await readFlags();
  execFileSync(process.execPath, [...flags, resolve(import.meta.dirname, 'compile.js')]);
  await replaceFile(MADE_OF, await digestProgram());
}
