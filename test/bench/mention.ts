import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type FakeSlack, startFakeSlack } from '../../src/fake-slack/server.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { median, quantile, residentMemory, show, toTable } from './figures.ts';

const STARTS = 5;
const ROUNDS = 7;
/** Rounds that only warm up. */
const WARM_UP = 2;
const MENTIONS = 60;
const READY_MS = 30_000;
const ANSWER_MS = 10_000;

const HERE = import.meta.dirname;
const BOTS = {
  'bare Bolt': join(HERE, 'echo.js'),
  Rolecall: resolve('dist/main.js'),
} as const;

const QUESTIONS = [
  'who owns prediction latency?',
  'what does an MLE do?',
  'compare ml engineer and ai developer on career paths',
  'who is responsible for user adoption?',
];

interface Running {
  readonly slack: FakeSlack;
  readonly child: ChildProcess;
  /** From spawning it to its saying so, in ms. */
  readonly readyAfter: number;
}

/** A bot in a process and a workspace of its own. */
async function start(script: string, mode: string): Promise<Running> {
  const slack = await startFakeSlack();
  const { botToken, appToken, signingSecret } = slack.credentials;
  const door =
    mode === 'Socket Mode'
      ? { SLACK_APP_TOKEN: appToken }
      : { SLACK_SIGNING_SECRET: signingSecret, PORT: '0' };
  const env = { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: slack.url, LOG_LEVEL: 'info', ...door };
  const { PATH = '' } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, [script], { env: { PATH, ...env } });
  const port = await new Promise<number>((done, fail) => {
    let log = '';
    child.stderr.on('data', (chunk) => {
      log += chunk;
      const line = log.split('\n').find((one) => one.includes('"msg":"ready"'));
      if (line !== undefined) done(JSON.parse(line).port ?? 0);
    });
    child.once('close', () => fail(new Error(`${script} ended: ${log}`)));
    setTimeout(() => fail(new Error(`${script} is not ready: ${log}`)), READY_MS).unref();
  });
  const readyAfter = performance.now() - began;
  // Nobody reads its log any further.
  child.stderr.removeAllListeners('data').resume();
  if (mode !== 'Socket Mode') slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  return { slack, child, readyAfter };
}

async function stop({ slack, child }: Running): Promise<void> {
  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGKILL');
  await ended;
  await slack.close();
}

/** From a person's mention to the bot's message in its thread, in ms. */
async function mention({ slack }: Running, question: string): Promise<number> {
  const began = performance.now();
  const answered = new Promise<number>((done, fail) => {
    const late = setTimeout(() => fail(new Error(`no answer to "${question}"`)), ANSWER_MS);
    const unsubscribe = slack.workspace.subscribe((change) => {
      if (change.type !== 'posted' || change.message.user !== fixtures.bot) return;
      clearTimeout(late);
      unsubscribe();
      done(performance.now() - began);
    });
  });
  slack.people.say(fixtures.ada, fixtures.general, `<@${fixtures.bot}> ${question}`);
  const took = await answered;
  await slack.settled();
  return took;
}

async function round(running: Running): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < MENTIONS; at += 1) {
    times.push(await mention(running, QUESTIONS[at % QUESTIONS.length] ?? ''));
  }
  return times;
}

interface Figures {
  readonly median: number;
  readonly p99: number;
  readonly memory: number;
  readonly ready: number;
}

async function measure(mode: string): Promise<Figures[]> {
  const scripts = Object.values(BOTS);
  const readies = scripts.map((): number[] => []);
  for (let at = 0; at < STARTS; at += 1) {
    for (const [bot, script] of scripts.entries()) {
      const running = await start(script, mode);
      readies[bot]?.push(running.readyAfter);
      await stop(running);
    }
  }
  const bots: Running[] = [];
  for (const script of scripts) bots.push(await start(script, mode));
  const rounds = bots.map((): number[][] => []);
  for (let at = 0; at < WARM_UP + ROUNDS; at += 1) {
    for (const [bot, running] of bots.entries()) {
      const times = await round(running);
      if (at >= WARM_UP) rounds[bot]?.push(times);
    }
  }
  const figures = bots.map(({ child }, bot) => ({
    median: median((rounds[bot] ?? []).map(median)),
    p99: median((rounds[bot] ?? []).map((times) => quantile(times, 0.99))),
    memory: residentMemory(child.pid ?? 0),
    ready: median(readies[bot] ?? []),
  }));
  for (const running of bots) await stop(running);
  return figures;
}

/** A mention answered by the whole bot beside a Bolt app that echoes, in both modes, as a table. */
export async function compareMentions(): Promise<string> {
  const rows: string[][] = [];
  for (const mode of ['Socket Mode', 'HTTP']) {
    const [bare, whole] = await measure(mode);
    if (bare === undefined || whole === undefined) continue;
    const keys = ['median', 'p99', 'memory', 'ready'] as const;
    for (const [name, figures] of [
      ['bare Bolt', bare],
      ['Rolecall', whole],
    ] as const) {
      rows.push([`${mode}, ${name}`, ...keys.map((key) => show(figures[key]))]);
    }
    rows.push(['  ratio', ...keys.map((key) => (whole[key] / bare[key]).toFixed(2))]);
  }
  return toTable(['a mention', 'median ms', 'p99 ms', 'memory MB', 'ready ms'], rows);
}
