import type { Answer } from '../answer/answer.ts';
import { type Explanation, explanationToText } from '../answer/explain.ts';
import type { Reply } from '../answer/reply.ts';
import { answerToText } from '../answer/text.ts';
import { formatProblem } from '../errors.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createRolecall, type Rolecall } from '../rolecall.ts';
import { defineCommand, runDirectly } from './command.ts';
import { type Io, openWriter } from './io.ts';
import { toJsonLine } from './json.ts';
import { readLines } from './lines.ts';
import { toMessageText } from './message-text.ts';
import { readTerminal, type Terminal } from './terminal.ts';
import { toTerminalText, withoutBold } from './terminal-text.ts';

const FAILED = 'Something went wrong with this question. Please tell whoever runs Rolecall.';

/** What is said to one question. */
interface GivenAnswer {
  readonly answer: Answer;
  readonly why?: Explanation;
}

interface AskOptions {
  readonly json: boolean;
  /** Whether the questions are one conversation. */
  readonly thread: boolean;
  /** Whether each answer is followed by why it is what it is. */
  readonly explain?: boolean;
  /** Where answers are read; undefined where they go into a file or another program. */
  readonly terminal?: Terminal | undefined;
}

/** Answers the question in the arguments, or each line of standard input: 0 whatever the outcomes, 2 for bad input. */
export const ask = defineCommand({
  usage: `Usage: npm run --silent ask -- [--json] [--thread] [--explain] [--knowledge DIR] [QUESTION]

QUESTION is free text or a slash command: /role-compare A vs B [on TOPIC], /who-owns TOPIC.
Without it, every line on standard input is a question.

  --json           one JSON object a line; its outcome is answered, nearest (not said, but close), clarify or no-answer
  --thread         the lines are one conversation
  --explain        also why: words matched, weights, attribution, what the next passages lacked
  --knowledge DIR  the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --help           this text`,
  options: {
    json: { type: 'boolean', default: false },
    thread: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
  takesWords: true,
  async run({ options, words, folder }, io) {
    const knowledge = await loadKnowledge(folder);
    const warn = openWriter(io.stderr);
    for (const warning of knowledge.warnings) await warn(`${formatProblem(warning)}\n`);
    const questions = words.length > 0 ? [words.join(' ')] : readLines(io.stdin);
    const terminal = readTerminal(io.stdout, io.env);
    await answerAll(questions, createRolecall(knowledge), { ...options, terminal }, io);
    return 0;
  },
});

/**
 * Writes one answer per question, in order, until the reader goes away. A question whose answer crashes is answered with an
 * apology, and its stack goes to standard error.
 */
export async function answerAll(
  questions: Iterable<string> | AsyncIterable<string>,
  rolecall: Rolecall,
  { json, thread: keepThread, explain = false, terminal }: AskOptions,
  io: Pick<Io, 'stdout' | 'stderr'>,
): Promise<void> {
  const write = openWriter(io.stdout);
  const warn = openWriter(io.stderr);
  let thread: Reply['thread'];
  let count = 0;
  for await (const question of questions) {
    count += 1;
    let said: GivenAnswer;
    try {
      const reply = thread === undefined ? rolecall.ask(question) : rolecall.ask(question, thread);
      said = { answer: reply.answer, ...(explain ? { why: reply.explain() } : {}) };
      if (keepThread) thread = reply.thread;
    } catch (error) {
      await warn(`question ${count}: ${error instanceof Error ? error.stack : String(error)}\n`);
      said = { answer: toFailedAnswer(question) };
    }
    const line = json
      ? toJsonLine(said.answer, answerToText(said.answer), said.why)
      : `${count > 1 ? '\n' : ''}${toShown(said, terminal)}`;
    if (!(await write(`${line}\n`))) return;
  }
}

/** An answer, and why it is what it is where that was asked for, as a person reads it. */
function toShown({ answer, why }: GivenAnswer, terminal: Terminal | undefined): string {
  const reasons = why === undefined ? [] : [explanationToText(why, answer.outcome)];
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const whole = stripControls([toMessageText(answer, today), ...reasons].join('\n\n'));
  return terminal === undefined ? withoutBold(whole) : toTerminalText(whole, terminal);
}

function toFailedAnswer(question: string): Answer {
  return {
    question,
    outcome: 'no-answer',
    intent: 'search',
    roles: [],
    topic: null,
    headline: FAILED,
    owners: [],
    rows: [],
    passages: [],
    closest: [],
    choices: [],
  };
}

/** Removes the control characters, which could control the terminal. */
function stripControls(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '');
}

await runDirectly(import.meta.url, ask);
