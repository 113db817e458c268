import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseSet } from '../../src/evaluation/set.ts';
import { type FakeSlack, startFakeSlack } from '../../src/fake-slack/server.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { readServiceStart, type Start } from '../setup/service-start.ts';

const READY_MS = 60_000;
const ANSWER_MS = 20_000;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** All that the example folder answers by itself: nobody asks the same few questions again and again. */
const SET = join('knowledge', 'questions.yaml');
const QUESTIONS = parseSet(readFileSync(SET, 'utf8'), SET)
  .cases.filter(
    ({ ask, outcomes, follows }) =>
      outcomes.includes('answered') && !follows && !ask.startsWith('/'),
  )
  .map(({ ask }) => ask);

/** The bare Bolt app that echoes, and the service as it is started in production. */
export const BOTS: Readonly<Record<'bare' | 'rolecall', Start>> = {
  bare: { args: [join(import.meta.dirname, 'echo.js')], settings: {} },
  rolecall: readServiceStart('.'),
};

/** By which way mentions come, and where they are kept: without an address in a file of its own. */
export interface Mode {
  readonly name: string;
  readonly isSocket: boolean;
  readonly databaseUrl?: string;
}

/** A bot in a process and a workspace of its own. */
export interface BotProcess {
  /** From spawning it to its saying so, in ms. */
  readonly readyAfter: number;
  /** Asks the next question; gives the time until the bot's message is in its thread, in ms. */
  mention(): Promise<number>;
  /** Asks `count` questions, `width` at a time; gives the time until all are answered, in ms. */
  mentionMany(count: number, width: number): Promise<number>;
  /** Processor time so far, in ms; NaN where the system does not say. */
  processorTime(): number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts Node with a script that says `ready` in its log, as both bots do. */
export async function startBotProcess({ args, settings }: Start, mode: Mode): Promise<BotProcess> {
  const script = args.at(-1) ?? '';
  const slack = await startFakeSlack();
  const dir = await mkdtemp(join(tmpdir(), 'rolecall-bench-'));
  const began = performance.now();
  const env = { ...toEnvironment(slack, mode, dir), ...settings };
  const child = spawn(process.execPath, args, { env });
  const port = await readPort(child, script);
  const readyAfter = performance.now() - began;
  if (!mode.isSocket) slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  const { pid = 0 } = child;
  let asked = 0;

  function ask(): void {
    const question = QUESTIONS[asked % QUESTIONS.length];
    asked += 1;
    slack.people.say(fixtures.ada, fixtures.general, `<@${fixtures.bot}> ${question}`);
  }

  async function mentionMany(count: number, width: number): Promise<number> {
    const start = performance.now();
    await new Promise<void>((done, fail) => {
      let [begun, answered] = [0, 0];
      const late = setTimeout(() => fail(new Error(`${script} left a question`)), ANSWER_MS);
      const next = () => {
        begun += 1;
        ask();
      };
      const unsubscribe = slack.workspace.subscribe((change) => {
        if (change.type !== 'posted' || change.message.user !== fixtures.bot) return;
        answered += 1;
        late.refresh();
        if (begun < count) next();
        if (answered < count) return;
        clearTimeout(late);
        unsubscribe();
        done();
      });
      while (begun < Math.min(count, width)) next();
    });
    const took = performance.now() - start;
    await slack.settled();
    return took;
  }

  return {
    readyAfter,
    pid,
    mention: () => mentionMany(1, 1),
    mentionMany,
    processorTime: () => readProcessorTime(pid),
    async stop() {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGKILL');
      await ended;
      await slack.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function toEnvironment(slack: FakeSlack, mode: Mode, dir: string): Record<string, string> {
  const { botToken, appToken, signingSecret } = slack.credentials;
  const door = mode.isSocket
    ? { SLACK_APP_TOKEN: appToken }
    : { SLACK_SIGNING_SECRET: signingSecret, PORT: '0' };
  return {
    PATH: process.env.PATH ?? '',
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: slack.url,
    LOG_LEVEL: 'info',
    DATABASE_URL: mode.databaseUrl ?? `file:${join(dir, `${randomUUID()}.db`)}`,
    ...door,
  };
}

async function readPort(child: ChildProcess, script: string): Promise<number> {
  const { stderr } = child;
  if (stderr === null) throw new Error(`${script} has no log`);
  const port = await new Promise<number>((done, fail) => {
    let log = '';
    stderr.on('data', (chunk) => {
      log += chunk;
      const line = log.split('\n').find((one) => one.includes('"msg":"ready"'));
      if (line !== undefined) done(JSON.parse(line).port ?? 0);
    });
    child.once('close', () => fail(new Error(`${script} ended: ${log}`)));
    setTimeout(() => fail(new Error(`${script} is not ready: ${log}`)), READY_MS).unref();
  });
  // Nobody reads its log any further.
  stderr.removeAllListeners('data').resume();
  return port;
}

function readProcessorTime(pid: number): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return ((user ?? Number.NaN) + (system ?? Number.NaN)) * TICK_MS;
  } catch {
    // Only Linux has this file.
    return Number.NaN;
  }
}
