import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeSlack } from '../../src/fake-slack/server.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createLog } from '../../src/log.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { startBot } from '../../src/slack/app.ts';
import { MODES, type Mode, openMemory, toConfig } from '../bot.ts';
import { folder } from '../helpers.ts';
import { readShown } from './read-shown.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/conversation.md'), 'utf8');
const MESSAGES = 26;

const IDS: ReadonlyMap<string, string> = new Map([
  ['Ada', fixtures.ada],
  ['Grace', fixtures.grace],
  ['Kurt', fixtures.kurt],
  ['Rolecall', fixtures.bot],
  ['in #general', fixtures.general],
  ['in #leads', fixtures.leads],
  ['to Rolecall', fixtures.adaDm],
]);

interface Line {
  readonly number: number;
  readonly user: string;
  /** Of the thread, undefined for a message of its own. */
  readonly thread: number | undefined;
  readonly channel: string | undefined;
  readonly text: string;
  readonly outcome: 'answer' | 'channel' | 'alone' | 'silence' | 'reaction';
  /** What an answer says, piece by piece. */
  readonly says: readonly string[];
}

/** What is seen of each, at least: a command's answer goes on in its thread. */
const COUNTS = { silence: 0, reaction: 1, alone: 1, answer: 1, channel: 2 } as const;

type Step = Line | 'restart';

const LINE =
  /^(\d+)\. \*\*(\w+)\*\* (in the thread of (\d+)|in #\w+|to Rolecall): (.+)\n +(?:> (?:\((.+?)\) )?(.+)|\*(Silence|Reaction)\*.*)$/gm;

/** The page as what happens on it; every numbered line must be one that is understood. */
function readPage(page: string): Step[] {
  const steps = page.split(/^## /m).flatMap((section): Step[] => {
    const lines = [...section.matchAll(LINE)].map(toLine);
    return /^.*restarted/.test(section) ? ['restart', ...lines] : lines;
  });
  expect(steps.filter((step) => step !== 'restart')).toHaveLength(
    page.match(/^\d+\./gm)?.length ?? 0,
  );
  return steps;
}

function toLine(match: RegExpMatchArray): Line {
  const [, number, name = '', place = '', thread, text = '', how, said = '', sign] = match;
  return {
    number: Number(number),
    user: idOf(name),
    thread: thread === undefined ? undefined : Number(thread),
    channel: thread === undefined ? idOf(place) : undefined,
    text: text.replace(/@(\w+)/g, (_, person) => `<@${idOf(person)}>`),
    outcome: toOutcome(how, sign),
    // Slack's mark for bold is one star
    says: said.split('…').flatMap((piece) => piece.trim().replaceAll('**', '*') || []),
  };
}

function toOutcome(how: string | undefined, sign: string | undefined): Line['outcome'] {
  if (sign !== undefined) return sign === 'Silence' ? 'silence' : 'reaction';
  if (how === undefined) return 'answer';
  return how.endsWith('alone') ? 'alone' : 'channel';
}

function idOf(name: string): string {
  const id = IDS.get(name);
  if (id === undefined) throw new Error(`nobody and nowhere called ${name}`);
  return id;
}

/** The bot with the default pack and a file to remember in, so that it can be started again. */
async function startOffice(mode: Mode) {
  const slack = await startFakeSlack({ retryDelays: [] });
  onTestFinished(() => slack.close());
  const rolecall = createRolecall(await loadKnowledge(join(ROOT, 'knowledge')));
  const url = `file:${join(await folder({}), 'rolecall.db')}`;
  const start = async () => {
    const { database, openStorage } = await openMemory(url);
    const config = toConfig(slack, mode);
    const bot = await startBot({ config, rolecall, log: createLog('silent'), openStorage });
    onTestFinished(() => bot.stop());
    if (mode === 'signed HTTP') slack.deliverTo(`http://127.0.0.1:${bot.port}/slack/events`);
    return { bot, database };
  };
  let running = await start();
  return {
    slack,
    async restart() {
      await running.bot.stop();
      await running.database.close();
      running = await start();
    },
  };
}

test.each(MODES)('the day in docs/conversation.md goes as it says, over %s', async (mode) => {
  const { slack, restart } = await startOffice(mode);
  const { people, workspace } = slack;
  /** Where each numbered message stands: what is said in its thread goes there. */
  const threads = new Map<number, { readonly channel: string; readonly ts: string }>();

  /** All that the bot let anybody see, except where it is asked for help to see whether it has heard all. */
  function seen() {
    const rooms = [fixtures.general, fixtures.leads, fixtures.adaDm];
    const messages = rooms.flatMap((room) => workspace.messages(room));
    const reactions = messages.flatMap(({ ts, reactions = [] }) =>
      reactions.map(({ name }) => ({ ts, name })),
    );
    const own = messages.filter(({ user }) => user === fixtures.bot);
    return { own, reactions, alone: workspace.ephemerals() };
  }

  async function quiet() {
    await slack.settled();
    const asked = people.say(fixtures.grace, fixtures.graceDm, 'help');
    await slack.waitUntil(() => workspace.thread(fixtures.graceDm, asked.ts)[1]);
  }

  /** Gives the ts of what was said, and of the thread in which the answer belongs. */
  async function say({ user, text, channel, thread }: Line) {
    const parent = thread === undefined ? undefined : threads.get(thread);
    const place = channel ?? parent?.channel ?? '';
    const [, command = '', rest = ''] = /^(\/\S+) (.*)$/.exec(text) ?? [];
    if (command !== '') {
      await people.command(user, place, command, rest);
      return { channel: place, ts: '', thread: '' };
    }
    const { ts } = people.say(user, place, text, parent && { thread: parent.ts });
    return { channel: place, ts, thread: parent?.ts ?? ts };
  }

  async function play(line: Line): Promise<void> {
    const before = seen();
    const asked = await say(line);
    const fresh = () => {
      const { own, reactions, alone } = seen();
      return {
        own: own.slice(before.own.length),
        reactions: reactions.slice(before.reactions.length),
        alone: alone.slice(before.alone.length),
      };
    };
    const count = COUNTS[line.outcome];
    await slack.waitUntil(() => Object.values(fresh()).flat().length >= count || undefined);
    await quiet();
    const [first, ...more] = [...fresh().own].sort((a, b) => (a.ts < b.ts ? -1 : 1));
    const { reactions, alone } = fresh();
    const what = `message ${line.number}: ${line.text}`;
    expect(reactions, what).toEqual(
      line.outcome === 'reaction' ? [{ ts: asked.ts, name: '+1' }] : [],
    );
    expect(alone, what).toHaveLength(line.outcome === 'alone' ? 1 : 0);
    const isSaid = line.outcome === 'answer' || line.outcome === 'channel';
    expect(first === undefined, what).toBe(!isSaid);
    const thread = line.outcome === 'channel' ? (first?.ts ?? '') : asked.thread;
    if (line.outcome === 'answer') expect(first?.thread_ts, what).toBe(thread);
    if (line.outcome === 'channel') expect(first?.thread_ts ?? thread, what).toBe(thread);
    // What does not fit into one message, and the passages of a command, go on in the thread.
    for (const one of more) expect(one.thread_ts, what).toBe(thread);
    if (line.outcome === 'alone') expect(alone[0]?.to, what).toBe(line.user);
    const answer = [...alone, first, ...more].map(readShown).join('\n');
    for (const piece of line.says) expect(answer, what).toContain(piece);
    threads.set(line.number, { channel: asked.channel, ts: thread });
  }

  const steps = readPage(PAGE);
  expect(steps.filter((step) => step !== 'restart')).toHaveLength(MESSAGES);
  for (const step of steps) {
    if (step === 'restart') await restart();
    else await play(step);
  }
});
