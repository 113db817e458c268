import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../../src/fake-slack/server.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/slack/app.ts';
import { openMemory, toConfig, toHandbook } from '../bot.ts';
import { buildService, prepare, run, SERVICE } from '../service.ts';
import { openPostgres } from '../storage/postgres.ts';
import { readShown } from './read-shown.ts';

const CHANNELS = 50;
const MENTIONS = 500;
/** One after the other at this pace, in ms: four times as fast as 500 in a minute. */
const PACE_MS = 30;
/** Longer than a lease, a call that hangs and all pauses between tries. */
const PATIENCE_MS = 50_000;
/** The same each time. */
const SEED = 20_261_122;

const QUESTIONS = [
  { text: 'who owns model training?', says: 'ML engineer' },
  { text: 'who owns prompt design?', says: 'AI developer' },
  { text: 'what is the career path of an AI developer?', says: 'assistants' },
] as const;

interface Mention {
  readonly channel: string;
  readonly ts: string;
  readonly says: string;
}

let postgres: Awaited<ReturnType<typeof openPostgres>>;
beforeAll(async () => {
  buildService();
  postgres = await openPostgres();
}, 60_000);
afterAll(() => postgres.stop());

/** Numbers from 0 to 1 that look like chance: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function openChannels({ workspace }: FakeSlack, count: number): string[] {
  const ids = Array.from({ length: count }, (_, index) => `C0LOAD${100 + index}`);
  for (const id of ids) {
    const members = [fixtures.ada, fixtures.bot];
    workspace.addChannel({ id, name: id.toLowerCase(), kind: 'channel', members, archived: false });
  }
  return ids;
}

/** Slack's bad day: 5 % of all calls are told to wait, 2 % fail, 1 % are never answered. */
function trouble({ faults }: FakeSlack): void {
  const random = createRandom(SEED);
  faults.rate('*', { kind: 'rate-limited', retryAfter: 1 }, 0.05, random);
  faults.rate('*', { kind: 'error' }, 0.02, random);
  faults.rate('*', { kind: 'hang' }, 0.01, random);
}

async function mention(
  { people }: FakeSlack,
  channels: readonly string[],
  from: number,
  to: number,
): Promise<Mention[]> {
  const mentions: Mention[] = [];
  for (let index = from; index < to; index += 1) {
    const channel = channels[index % channels.length] ?? '';
    const { text, says } = QUESTIONS[index % QUESTIONS.length] ?? QUESTIONS[0];
    const { ts } = people.say(fixtures.ada, channel, `<@${fixtures.bot}> ${text}`);
    mentions.push({ channel, ts, says });
    await sleep(PACE_MS);
  }
  return mentions;
}

function repliesTo(
  { workspace }: FakeSlack,
  { channel, ts }: Mention,
): readonly { text: string }[] {
  return workspace.thread(channel, ts).slice(1);
}

async function allAnswered(slack: FakeSlack, mentions: readonly Mention[]): Promise<void> {
  let left = mentions;
  await slack.waitUntil(() => {
    left = left.filter((one) => repliesTo(slack, one).length === 0);
    return left.length === 0 || undefined;
  }, PATIENCE_MS);
}

function expectOneAnswerEach(slack: FakeSlack, mentions: readonly Mention[]): void {
  const counts = mentions.map((one) => repliesTo(slack, one).length);
  expect(counts.filter((count) => count !== 1)).toEqual([]);
  const wrong = mentions.filter((one) => !readShown(repliesTo(slack, one)[0]).includes(one.says));
  expect(wrong).toEqual([]);
}

test('500 mentions on a bad day of Slack, with the process killed in their midst, get one answer each', {
  timeout: 90_000,
}, async () => {
  const { slack, env, dir } = await prepare({
    retryDelays: [500, 1_000, 2_000, 4_000, 8_000],
  });
  const channels = openChannels(slack, CHANNELS);
  const first = run('node', SERVICE, env, dir);
  await first.says('"ready"');
  trouble(slack);
  const before = await mention(slack, channels, 0, MENTIONS / 2);
  first.child.kill('SIGKILL');
  await first.ended;
  const left = before.filter((one) => repliesTo(slack, one).length === 0);
  expect(left.length).toBeGreaterThan(0);
  const second = run('node', SERVICE, env, dir);
  const mentions = [...before, ...(await mention(slack, channels, MENTIONS / 2, MENTIONS))];
  await allAnswered(slack, mentions);
  // What is under way is done before it ends.
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expectOneAnswerEach(slack, mentions);
  expect(second.errors()).toContain('answering abandoned requests');
  expect(first.errors() + second.errors()).not.toContain('question not answered');
});

/** Passes whatever Slack sends on to all of the bots, at the same moment. */
async function startFan(ports: readonly (number | undefined)[]): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => /^(?:content-type|x-slack)/.test(name)),
    ) as Record<string, string>;
    const urls = ports.map((port) => `http://127.0.0.1:${port}/slack/events`);
    await Promise.all(urls.map((url) => fetch(url, { method: 'POST', headers, body })));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('two replicas on one PostgreSQL that get the same deliveries give one answer each', async () => {
  const slack = await startFakeSlack({ retryDelays: [] });
  onTestFinished(() => slack.close());
  const channels = openChannels(slack, 5);
  const url = await postgres.freshUrl();
  const rolecall = await toHandbook();
  const log = createLog('silent');
  const config = toConfig(slack, 'signed HTTP');
  const start = async () => {
    const { openStorage } = await openMemory(url);
    const bot = await startBot({ config, rolecall, log, openStorage });
    onTestFinished(() => bot.stop());
    return bot;
  };
  const bots = [await start(), await start()];
  slack.deliverTo(await startFan(bots.map(({ port }) => port)));
  const mentions = await mention(slack, channels, 0, 60);
  await allAnswered(slack, mentions);
  await slack.settled();
  await Promise.all(bots.map((bot) => bot.stop()));
  expectOneAnswerEach(slack, mentions);
});
