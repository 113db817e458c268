import type { Answer } from '../answer/answer.ts';
import { type Explanation, explanationToText } from '../answer/explain.ts';
import { toText } from '../answer/text.ts';
import { formatProblem } from '../errors.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createRolecall, type Reply, type Rolecall } from '../rolecall.ts';
import {
  type Io,
  knowledgeFolder,
  openWriter,
  parseOptions,
  reportInput,
  runDirectly,
} from './io.ts';
import { toJsonLine } from './json.ts';
import { readLines } from './lines.ts';

const USAGE = `Usage: npm run --silent ask -- [--json] [--thread] [--explain] [--knowledge DIR] [QUESTION]

QUESTION is free text or a slash command: /role-compare A vs B [on TOPIC], /who-owns TOPIC.
Without it, every line on standard input is a question.

  --json           one JSON object a line
  --thread         the lines are one conversation
  --explain        also why: words matched, weights, attribution, what the next passages lacked
  --knowledge DIR  the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --help           this text`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  thread: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  knowledge: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const FAILED = 'Something went wrong with this question. Please tell whoever runs Rolecall.';

interface Manner {
  readonly json: boolean;
  /** The questions are one conversation. */
  readonly thread: boolean;
  /** Each answer is followed by how it came about. */
  readonly explain?: boolean;
}

/** Answers the question in `args`, or each line of standard input: 0 whatever the outcomes, 2 for bad input. */
export function run(args: readonly string[], io: Io): Promise<number> {
  return reportInput(io, async () => {
    const { values, positionals } = parseOptions(
      { args: [...args], options: OPTIONS, allowPositionals: true },
      USAGE,
    );
    if (values.help) {
      await openWriter(io.stdout)(`${USAGE}\n`);
      return 0;
    }
    const knowledge = await loadKnowledge(knowledgeFolder(values.knowledge, io));
    const warn = openWriter(io.stderr);
    for (const warning of knowledge.warnings) await warn(`${formatProblem(warning)}\n`);
    const questions = positionals.length > 0 ? [positionals.join(' ')] : readLines(io.stdin);
    await answerAll(questions, createRolecall(knowledge), values, io);
    return 0;
  });
}

/** One answer a question, in order, until nobody reads any more. A question that fails is answered with saying so. */
export async function answerAll(
  questions: Iterable<string> | AsyncIterable<string>,
  rolecall: Rolecall,
  { json, thread: keepThread, explain = false }: Manner,
  io: Pick<Io, 'stdout' | 'stderr'>,
): Promise<void> {
  const write = openWriter(io.stdout);
  const warn = openWriter(io.stderr);
  let thread: Reply['thread'];
  let count = 0;
  for await (const question of questions) {
    count += 1;
    let said: { answer: Answer; text: string; why?: Explanation };
    try {
      const reply = thread === undefined ? rolecall.ask(question) : rolecall.ask(question, thread);
      said = {
        answer: reply.answer,
        text: toText(reply.answer),
        ...(explain ? { why: reply.explain() } : {}),
      };
      if (keepThread) thread = reply.thread;
    } catch (error) {
      await warn(`question ${count}: ${error instanceof Error ? error.stack : String(error)}\n`);
      said = { answer: failed(question), text: FAILED };
    }
    const line = json
      ? toJsonLine(said.answer, said.text, said.why)
      : `${count > 1 ? '\n' : ''}${printable(said.text)}${said.why ? `\n\n${printable(explanationToText(said.why))}` : ''}`;
    if (!(await write(`${line}\n`))) return;
  }
}

function failed(question: string): Answer {
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

/** Without the control characters that would steer a terminal. */
function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '');
}

await runDirectly(import.meta.url, run);
