import { describe, expect, test } from 'vitest';
import { answerAll, ask } from '../../src/cli/ask.ts';
import type { Rolecall } from '../../src/rolecall.ts';
import { canned, EMPTY_CATALOG } from '../builders.ts';
import { brokenPipe, openConsole } from './console.ts';

const KEYS = [
  'question',
  'outcome',
  'intent',
  'roles',
  'topic',
  'owners',
  'rows',
  'passages',
  'text',
];

const echo = canned((text, before) => ({ headline: `Said: ${text}`, topic: before }));

async function say(questions: string[], manner: { json?: boolean; thread?: boolean }, by = echo) {
  const { io, written } = openConsole();
  await answerAll(questions, by, { json: false, thread: false, ...manner }, io);
  return written;
}

function parse(lines: string): Record<string, unknown>[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function runAsk(args: string[], input: (string | Uint8Array)[] = [], env = {}) {
  const { io, written } = openConsole(input, env);
  const code = await ask(args, io);
  return { code, ...written };
}

describe('answers', () => {
  test('come in the order of the questions with a blank line between them', async () => {
    const { stdout, stderr } = await say(['a', 'b'], {});
    expect(stdout).toMatch(/^Said: a.*\n\nSaid: b.*\n$/s);
    expect(stderr).toBe('');
  });

  test('never control the terminal that shows them', async () => {
    const { stdout } = await say(['\u001b[2J\u009b1mred\u0007\tand\0'], {});
    expect(stdout).toContain('Said: [2J1mred\tand');
    expect(stdout).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });

  test('stand alone, unless they are one thread', async () => {
    const alone = parse((await say(['a', 'b', 'c'], { json: true })).stdout);
    expect(alone.map(({ topic }) => topic)).toEqual([null, null, null]);
    const thread = parse((await say(['a', 'b', 'c'], { json: true, thread: true })).stdout);
    expect(thread.map(({ topic }) => topic)).toEqual([null, 'a', 'a > b']);
  });

  test('say so where one fails, and the others and the thread go on', async () => {
    const moody: Rolecall = {
      catalog: () => EMPTY_CATALOG,
      ask(text, thread) {
        if (text === 'defect') throw new Error('out of order');
        if (text === 'oddity') throw 'odd';
        return echo.ask(text, thread);
      },
    };
    const questions = ['a', 'defect', 'oddity', 'b'];
    const { stdout, stderr } = await say(questions, { json: true, thread: true }, moody);
    const answers = parse(stdout);
    for (const answer of answers) expect(Object.keys(answer)).toEqual(KEYS);
    expect(answers.map(({ question, outcome }) => [question, outcome])).toEqual([
      ['a', 'answered'],
      ['defect', 'no-answer'],
      ['oddity', 'no-answer'],
      ['b', 'answered'],
    ]);
    expect(answers[1]).toMatchObject({ text: expect.stringContaining('went wrong') });
    expect(answers[3]).toMatchObject({ topic: 'a' });
    expect(stderr).toMatch(/^question 2: Error: out of order\n.*\nquestion 3: odd\n$/s);
  });

  test('end quietly when the reader goes away', async () => {
    const { stream, taken } = brokenPipe(2);
    let asked = 0;
    const counting: Rolecall = {
      catalog: () => EMPTY_CATALOG,
      ask(text) {
        asked += 1;
        return echo.ask(text);
      },
    };
    const { io } = openConsole();
    const endless = (function* () {
      while (true) yield 'again';
    })();
    await answerAll(endless, counting, { json: true, thread: false }, { ...io, stdout: stream });
    expect({ asked, taken: taken.length }).toEqual({ asked: 3, taken: 2 });
  });
});

describe('the command line', () => {
  test('joins the words of a question', async () => {
    const { code, stdout, stderr } = await runAsk(['--json', 'who', 'owns', 'model training?']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parse(stdout)).toEqual([
      expect.objectContaining({
        question: 'who owns model training?',
        outcome: 'answered',
        intent: 'who-owns',
        owners: expect.arrayContaining([expect.objectContaining({ role: 'ml-engineer' })]),
      }),
    ]);
  });

  test('answers for a person to read', async () => {
    const { code, stdout } = await runAsk(['who owns model training?']);
    expect(code).toBe(0);
    expect(stdout).toContain('ML engineer');
    expect(stdout).not.toContain('{"question"');
  });

  test('takes slash commands as typed in Slack', async () => {
    const { stdout } = await runAsk(['--json', '/role-compare', 'ML engineer vs AI developer']);
    expect(parse(stdout)).toEqual([
      expect.objectContaining({ intent: 'compare', roles: ['ml-engineer', 'ai-developer'] }),
    ]);
  });

  test('answers an empty question too', async () => {
    const { code, stdout } = await runAsk(['--json', '']);
    expect(code).toBe(0);
    expect(parse(stdout)).toEqual([
      expect.objectContaining({
        question: '',
        outcome: expect.stringMatching(/clarify|no-answer/),
      }),
    ]);
  });

  test('gives every line of standard input one answer, whatever is in it', async () => {
    const odd = [
      'who owns model training?',
      '',
      '   ',
      '\0\u0001\u001b[31m',
      'a\rb\u2028c\u0085d',
      'x'.repeat(40_000),
      'who owns model training? '.repeat(1_600),
      '"\\{}[]<>&*_~`',
      '👩‍💻'.repeat(200),
    ];
    const input = [odd.join('\n'), '\n', Uint8Array.of(0xff, 0xfe, 0x0a)];
    const { code, stdout, stderr } = await runAsk(['--json'], input);
    const answers = parse(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(answers.map(({ question }) => question)).toEqual([...odd, '\ufffd\ufffd']);
    for (const answer of answers) expect(Object.keys(answer)).toEqual(KEYS);
    expect(answers[1]).toMatchObject({ outcome: expect.stringMatching(/clarify|no-answer/) });
  });

  test('follows a thread over the lines', async () => {
    const lines = ['what is the career path of an ML engineer?\n', 'and for an AI developer?\n'];
    const { stdout } = await runAsk(['--json', '--thread'], lines);
    expect(parse(stdout).map(({ roles }) => roles)).toEqual([['ml-engineer'], ['ai-developer']]);
  });

  test('says how it is used', async () => {
    const { code, stdout } = await runAsk(['--help']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Usage: npm run --silent ask -- \[--json\]/),
    });
  });

  test.each([
    [['--jsno', 'who?'], '--jsno'],
    [['--knowledge'], '--knowledge'],
    [['--knowledge', '', 'who?'], '--knowledge'],
    [['--json=yes', 'who?'], '--json'],
    [['--knowledge', '/nowhere/at/all', 'who?'], '/nowhere/at/all'],
  ])('refuses %j with code 2 and says why', async (args, named) => {
    const { code, stdout, stderr } = await runAsk(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  test('finds the folder in KNOWLEDGE_DIR', async () => {
    const { code, stderr } = await runAsk(['who?'], [], { KNOWLEDGE_DIR: '/nowhere/at/all' });
    expect(code).toBe(2);
    expect(stderr).toContain('/nowhere/at/all');
  });
});

test('--explain says why, as text behind the answer or as a key behind the others', async () => {
  const { stdout } = await runAsk(['--explain', 'who owns prediction latency?']);
  expect(stdout).toContain('Read as asking who owns or does “prediction latency”.');
  const [line] = parse(
    (await runAsk(['--explain', '--json', 'who owns prediction latency?'])).stdout,
  );
  expect(Object.keys(line ?? {})).toEqual([...KEYS, 'explanation']);
});
