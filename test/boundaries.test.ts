import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/**
 * The rooms of src, what each takes from other rooms, from libraries and Node, and from the machine it runs on.
 * A room in brackets gives its types alone. A row says neither more nor less than what the code does.
 */
const TABLE = `
  room                      | ours                                                                                                                                      | libraries and Node                                                          | machine
  errors                    |                                                                                                                                           |                                                                             |
  slices                    |                                                                                                                                           | node:timers/promises                                                        | clock
  timers                    |                                                                                                                                           | node:timers/promises                                                        | clock
  bounded-map               |                                                                                                                                           |                                                                             |
  yaml                      | (errors)                                                                                                                                  | yaml                                                                        |
  validation                | (errors)                                                                                                                                  | zod                                                                         |
  path-patterns             |                                                                                                                                           |                                                                             |
  text                      | bounded-map                                                                                                                               | entities htmlparser2 stemmer                                                |
  log                       |                                                                                                                                           | pino                                                                        |
  config                    | errors validation                                                                                                                         | zod                                                                         |
  health                    | errors timers                                                                                                                             | node:http prom-client                                                       |                                                                             |
  knowledge/markdown        | (errors) text yaml                                                                                                                        | marked smol-toml                                                            |
  knowledge/records         | (errors) text                                                                                                                             | csv-parse/sync js-yaml                                                      |
  knowledge/passage         |                                                                                                                                           |                                                                             |
  knowledge/disowning       |                                                                                                                                           |                                                                             |
  knowledge/role-labels     | knowledge/disowning text                                                                                                                  |                                                                             |
  knowledge/passages        | knowledge/disowning knowledge/markdown (knowledge/role-labels) text                                                                       |                                                                             |
  knowledge                 | errors knowledge/disowning knowledge/markdown knowledge/passage knowledge/passages knowledge/records knowledge/role-labels path-patterns slices text timers validation yaml    | node:crypto node:fs/promises node:path re2js zod                                           |
  search                    | bounded-map (knowledge/passage) slices text                                                                                                      | minisearch                                                                  |
  things                    | (knowledge) path-patterns (slices) text                                                                                                 | re2js                                                                       |
  question                  | (knowledge) text                                                                                                                          |                                                                             |
  answer                    | (knowledge) knowledge/disowning knowledge/passage question (search) text (things)                                                                |                                                                             |
  storage                   | errors                                                                                                                                    | libsql node:fs/promises node:path node:timers/promises node:url pg zod | clock
  memory                    | bounded-map (log) storage timers                                                                                                          | node:timers/promises                                                        | clock
  rolecall                  | answer (knowledge) question search slices text things                                                                                                   |                                                                             |
  rehearsal                 | (rolecall) (slices)                                                                                                                                     |                                                                             |
  evaluation                | answer errors (knowledge) (knowledge/passage) (question) (rolecall) (search) text validation yaml                                                          | zod                                                                         |
  slack/format              | text                                                                                                                                      | marked                                                                      |
  slack/blocks              | answer (knowledge) (knowledge/passage) (question) slack/format text                                                                       | @slack/bolt                                                                 |
  slack/api                 | bounded-map errors (health) (log) (slack/blocks) slack/format                                                                                            | @slack/bolt node:crypto node:http node:https node:stream/consumers node:timers/promises | clock
  slack/conversation        | (answer) (log) (question) (rolecall) (slack/api) slack/blocks slack/format (storage) text                                                 |                                                                             | clock
  slack/delivery            | bounded-map (log) (memory) slack/api slack/blocks (slack/conversation) (storage) timers                                                   | node:crypto node:timers/promises                                            | clock
  slack/handlers            | answer bounded-map (health) (log) (memory) (question) (rolecall) slack/api slack/blocks slack/conversation slack/delivery slack/format (storage)   |                                                                             |
  slack/listeners           | bounded-map (log) (slack/api) slack/blocks slack/conversation slack/delivery (slack/handlers) (storage)                                               | @slack/bolt                                                                 |
  slack                     | config errors health (log) memory (rolecall) slack/api slack/conversation slack/delivery slack/handlers slack/listeners (storage) timers              | @slack/bolt node:http node:timers/promises                                  | chance clock
  fake-slack/slack-error    |                                                                                                                                           |                                                                             |
  fake-slack/workspace      | bounded-map fake-slack/slack-error                                                                                                        | node:crypto                                                                 | clock
  fake-slack/arguments      | fake-slack/slack-error fake-slack/workspace                                                                                               |                                                                             |
  fake-slack/http           |                                                                                                                                           | node:http                                                                   |
  fake-slack/block-kit      | fake-slack/slack-error fake-slack/workspace                                                                                               | node:crypto                                                                 |
  fake-slack/api            | bounded-map fake-slack/arguments fake-slack/block-kit fake-slack/slack-error fake-slack/workspace                                         | node:crypto                                                                 |
  fake-slack/delivery       | fake-slack/api fake-slack/http fake-slack/workspace timers                                                                                | node:crypto node:events node:http node:stream node:timers/promises ws       | clock network
  fake-slack                | fake-slack/api fake-slack/arguments fake-slack/delivery fake-slack/http fake-slack/workspace                                              | node:http node:stream node:timers/promises                                  | clock
  preview/server            | (fake-slack) fake-slack/api fake-slack/arguments (fake-slack/delivery) fake-slack/http fake-slack/slack-error fake-slack/workspace        | node:fs/promises node:http node:path                                        | clock
  preview/gallery           | answer (fake-slack) fake-slack/block-kit fake-slack/workspace preview/server (rolecall) text                                                   |                                                                             |
  preview/page/state        | (fake-slack/workspace) (preview/server)                                                                                                   | react                                                                       | network
  preview/page/shell        | preview/page/state preview/server                                                                                                         | react                                                                       |
  preview/page/block-kit    | fake-slack/workspace preview/page/shell preview/page/state (preview/server)                                                               | react slack-blocks-to-jsx                                                   |
  preview/page/conversation | (fake-slack/workspace) preview/page/block-kit preview/page/shell preview/page/state (preview/server)                                      | react                                                                       | clock
  preview/page/gallery      | fake-slack/workspace preview/gallery preview/page/block-kit preview/page/conversation preview/page/shell preview/page/state (preview/server) | react                                                                       | network
  preview/page              | preview/page/block-kit preview/page/conversation preview/page/gallery preview/page/shell preview/page/state                                                    | @fontsource-variable/inter @vitejs/plugin-react react react-dom/client vite |
  cli                       | answer config errors evaluation fake-slack knowledge log preview/gallery preview/server rolecall search slack slack/blocks slack/format slack/handlers slices storage text things                                            | dotenv node:fs node:fs/promises node:path node:stream node:url node:util    | clock process
  program-version           | errors                                                                                                                                    | node:crypto node:fs/promises node:path                                      | process
  bundle                    | errors program-version                                                                                                                    | node:child_process node:crypto node:fs node:fs/promises node:module node:path node:vm rolldown | process
  service                   | bundle errors                                                                                                                             |                                                                             | process
  saved-index               | errors knowledge (log) program-version search slices                                                                                                     | node:crypto node:fs/promises node:path node:v8                              | clock
  startup                   | config errors storage                                                                                                                     | node:fs/promises                                                            |
  shutdown                  | (log) timers                                                                                                                              | node:crypto                                                                 |
  main                      | config errors health knowledge log rehearsal rolecall saved-index shutdown slack slices startup storage                                                                                | dotenv node:crypto                                                          | clock process
`;

/** What code can reach without importing it. */
const MACHINE = {
  chance: /\bMath\.random\b/,
  clock: /\b(?:Date\.now|new Date\(\)|performance\.|set(?:Timeout|Interval|Immediate)\()/,
  network: /(?<!\.)\b(?:fetch\(|new WebSocket\()/,
  process: /(?<![.\w])process\b/,
};

interface Import {
  readonly from: string;
  /** Gone when compiled. */
  readonly isType: boolean;
}

/** Every import and re-export of a source text. */
function importsOf(text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s([^;'"]*?)\s?from\s+'([^']+)'/gm);
  const found = Array.from(statements, ([, names = '', from = '']) => ({
    from,
    isType: /^type\s/.test(names) || names.replace(/[{},]|\btype\s+\w+/g, '').trim() === '',
  }));
  const others = text.matchAll(/(?:^import\s+|\bimport\(\s*)'([^']+)'/gm);
  return [...found, ...Array.from(others, ([, from = '']) => ({ from, isType: false }))];
}

/** What of the machine a source text reaches for; comments and strings don't count. */
function machineOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|(?<== )`[^`$]*`/g, "''");
  return Object.entries(MACHINE).flatMap(([name, use]) => (use.test(code) ? [name] : []));
}

interface Row {
  readonly ours: readonly string[];
  readonly libraries: readonly string[];
  readonly machine: readonly string[];
}

function readTable(table: string): Map<string, Row> {
  const [, ...lines] = table.trim().split('\n');
  const rows = lines.map((line): [string, Row] => {
    const [[room = ''] = [], ours = [], libraries = [], machine = []] = line
      .split('|')
      .map((cell) => cell.split(/\s+/).filter((word) => word !== ''));
    return [room, { ours, libraries, machine }];
  });
  return new Map(rows);
}

const rows = readTable(TABLE);

/** The innermost room of the table that a file is in; undefined where there is none. */
function roomOf(file: string): string | undefined {
  return [...rows.keys()]
    .filter((room) => file.startsWith(`${room}/`) || file === `${room}.ts`)
    .sort((a, b) => b.length - a.length)[0];
}

const texts = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(join(SRC, file), 'utf8')]),
);

/** The row that the code of a room would have in the table. */
function readRow(room: string): Row {
  const files = [...texts].filter(([file]) => roomOf(file) === room);
  const imports = files.flatMap(([file, text]) =>
    importsOf(text).map(({ from, isType }) => {
      const path = from.startsWith('.') ? posix.join(posix.dirname(file), from) : undefined;
      return { from, isType, target: path && (roomOf(path) ?? path) };
    }),
  );
  const ours = imports.filter(({ target }) => target !== undefined && target !== room);
  const values = new Set(ours.filter(({ isType }) => !isType).map(({ target }) => target));
  const named = ours.map(({ target = '' }) => (values.has(target) ? target : `(${target})`));
  return {
    ours: sorted(named),
    libraries: sorted(imports.flatMap(({ from, target }) => (target === undefined ? from : []))),
    machine: sorted(files.flatMap(([, text]) => machineOf(text))),
  };
}

/** Without repetition, by name, brackets aside. */
function sorted(words: readonly string[]): string[] {
  const plain = (word: string) => word.replace('(', '');
  return [...new Set(words)].sort((a, b) => (plain(a) < plain(b) ? -1 : 1));
}

test('every file of src is in a room, and every room has a file', () => {
  expect([...texts.keys()].filter((file) => roomOf(file) === undefined)).toEqual([]);
  expect([...rows.keys()].sort()).toEqual(sorted([...texts.keys()].map((f) => roomOf(f) ?? f)));
});

test.each([...rows])('%s takes what the table says, no more and no less', (room, row) => {
  expect(readRow(room)).toEqual(row);
});

test('a room takes only from rooms above it in the table', () => {
  const order = [...rows.keys()];
  const upward = [...rows].flatMap(([room, { ours }]) =>
    ours
      .map((other) => other.replace(/[()]/g, ''))
      .filter((other) => order.indexOf(other) >= order.indexOf(room))
      .map((other) => `${room} takes from ${other}`),
  );
  expect(upward).toEqual([]);
});

test('imports are seen in each form that they can take', () => {
  const text = [
    "import './a.ts';",
    "import b from './b.ts';",
    'import {',
    '  type C,',
    '  c,',
    "} from './c.ts';",
    "import { type D, type E } from './d.ts';",
    "import type F from './f.ts';",
    "export { g } from './g.ts';",
    "const h = await import('./h.ts');",
  ].join('\n');
  const found = importsOf(text).map(({ from, isType }) => (isType ? `(${from})` : from));
  expect(sorted(found)).toEqual([
    './a.ts',
    './b.ts',
    './c.ts',
    '(./d.ts)',
    '(./f.ts)',
    './g.ts',
    './h.ts',
  ]);
});

test.each([
  ['const port = process.env.PORT;', ['process']],
  ['process.exit(1);', ['process']],
  ['const at = Date.now();', ['clock']],
  ['setTimeout(tick, 5);', ['clock']],
  ['await fetch(url);', ['network']],
  ['const dice = Math.random();', ['chance']],
  ["// the process ends\nconst word = 'process';", []],
])('%j reaches for %j', (code, machine) => {
  expect(machineOf(code)).toEqual(machine);
});
