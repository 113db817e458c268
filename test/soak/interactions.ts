import { setTimeout as sleep } from 'node:timers/promises';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../src/fake-slack/workspace/json.ts';
import { choose } from '../slack/read-shown.ts';
import { type Rig, startRig, type Tally } from './rig.ts';

const { ada, grace, bot, adaDm } = fixtures;
const PATIENCE_MS = 40_000;
/** Longer than the time within which a second click counts as a double click. */
const QUIET_MS = 7_000;

/** Does what a person does; gives how many answers to it can be seen, now and later. */
type Deed = (rig: Rig) => Promise<() => number>;

/** Does something `times` times, with its process killed right after Slack was told that it arrived. */
export async function killedIn(name: keyof typeof DEEDS, times: number): Promise<Tally> {
  const rig = await startRig({ mode: 'http' });
  let lost = 0;
  let doubled = 0;
  try {
    for (let count = 0; count < times; count += 1) {
      const seen = await DEEDS[name](rig);
      await rig.first.end('SIGKILL');
      rig.slack.faults.clear();
      await rig.first.start();
      const until = Date.now() + PATIENCE_MS;
      while (Date.now() < until && seen() === 0) await sleep(200);
      await sleep(QUIET_MS);
      if (seen() === 0) lost += 1;
      if (seen() > 1) doubled += 1;
    }
  } finally {
    await rig.close();
  }
  return { trials: times, lost, doubled, unheard: 0, apologies: 0 };
}

/** From now on nothing that the bot says comes out, so that the kill comes first. */
function hold({ slack }: Rig): void {
  for (const method of ['chat.postMessage', 'chat.postEphemeral', 'views.publish', 'views.open']) {
    slack.faults.rate(method, { kind: 'hang' }, 1, Math.random);
  }
}

function posts({ slack }: Rig, channel: string): number {
  const own = slack.workspace
    .messages(channel)
    // The notice that the bot joined is of the bot too.
    .filter(({ user, subtype }) => user === bot && subtype === undefined);
  return own.filter(({ ts, thread_ts }) => thread_ts === undefined || thread_ts === ts).length;
}

/** What `count` gives is counted from before `act`. */
async function counting(count: () => number, act: () => Promise<unknown>): Promise<() => number> {
  const before = count();
  await act();
  return () => count() - before;
}

function channelOf({ channels }: Rig): string {
  return channels[Math.floor(Math.random() * channels.length)] ?? '';
}

async function askAndWait({ slack }: Rig, channel: string, text: string) {
  const { ts } = slack.people.say(ada, channel, `<@${bot}> ${text}`);
  const reply = await slack.waitUntil((seen) => seen.thread(channel, ts)[1], 20_000);
  return { channel, ts: reply.ts, thread: ts };
}

async function openHome({ slack }: Rig): Promise<string> {
  await slack.people.openHome(ada);
  const home = await slack.waitUntil((seen) =>
    [...seen.views.values()].find(({ type }) => type === 'home'),
  );
  return home.id;
}

const DEEDS = {
  async command(rig) {
    const channel = channelOf(rig);
    hold(rig);
    return counting(
      () => posts(rig, channel),
      () => rig.slack.people.command(ada, channel, '/who-owns', 'model training'),
    );
  },
  async shortcut(rig) {
    const channel = channelOf(rig);
    const { ts } = rig.slack.people.say(ada, channel, 'who owns model training?');
    hold(rig);
    return counting(
      () => rig.slack.workspace.thread(channel, ts).length,
      () => rig.slack.people.shortcut(grace, 'answer-message', { channel, ts }),
    );
  },
  async click(rig) {
    const channel = channelOf(rig);
    const at = await askAndWait(rig, channel, 'compare ML engineer');
    await rig.slack.settled();
    hold(rig);
    return counting(
      () => rig.slack.workspace.thread(channel, at.thread).length,
      () => rig.slack.people.click(grace, at, 'ask:0'),
    );
  },
  async why(rig) {
    const at = await askAndWait(rig, channelOf(rig), 'who owns model training?');
    const message = rig.slack.workspace.message(at.channel, at.ts);
    hold(rig);
    return counting(
      () => rig.slack.workspace.ephemerals(grace).length,
      () => choose(rig.slack, grace, message, 'why', at.channel),
    );
  },
  async vote(rig) {
    const at = await askAndWait(rig, channelOf(rig), 'who owns model training?');
    hold(rig);
    return counting(
      () => rig.slack.workspace.ephemerals(grace).length,
      () => rig.slack.people.click(grace, at, 'vote', { value: 'down' } as Json),
    );
  },
  async home(rig) {
    const view = await openHome(rig);
    hold(rig);
    return counting(
      () => posts(rig, adaDm),
      () => rig.slack.people.click(ada, { view }, 'ask:0'),
    );
  },
  async form(rig) {
    await rig.slack.people.shortcut(ada, 'compare-roles');
    const { id } = await rig.slack.waitUntil((seen) =>
      [...seen.views.values()].find(({ type }) => type === 'modal'),
    );
    const role = (value: string) => ({ type: 'static_select', selected_option: { value } });
    hold(rig);
    return counting(
      () => posts(rig, adaDm),
      () =>
        rig.slack.people.submitView(ada, id, {
          first: { first: role('ml-engineer') },
          second: { second: role('ai-developer') },
          topic: { topic: { type: 'plain_text_input', value: null } },
        }),
    );
  },
  async welcome(rig) {
    const channel = `C0NEW${Date.now()}`;
    const base = { name: channel.toLowerCase(), kind: 'channel', archived: false } as const;
    rig.slack.workspace.addChannel({ id: channel, members: [ada], ...base });
    hold(rig);
    return counting(
      () => posts(rig, channel),
      async () => {
        rig.slack.people.join(bot, channel);
        await rig.slack.settled();
      },
    );
  },
} as const satisfies Record<string, Deed>;

export const DEED_NAMES = Object.keys(DEEDS) as (keyof typeof DEEDS)[];
