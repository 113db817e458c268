import {
  invalidArguments,
  isObject,
  readString,
  requireString,
} from '../../fake-slack/arguments.ts';
import type { Delivery } from '../../fake-slack/delivery/dispatch.ts';
import type { FakeSlack } from '../../fake-slack/server.ts';
import { SlackError } from '../../fake-slack/slack-error.ts';
import { app, type Channel } from '../../fake-slack/workspace/fixtures.ts';
import type { Json } from '../../fake-slack/workspace/message.ts';
import { FAULT_MODES, type FaultMode } from './protocol.ts';
import { isActor, listChannels } from './scenario.ts';

/** As much as Slack takes in one message. */
const TEXT_MAX = 4_000;
/** Slack's own command for bringing someone into a channel. */
const INVITE_COMMAND = '/invite';

type PageAction = (args: Json, user: string) => Promise<Delivery | undefined>;

/** What a page can do for the person it acts for, by name. */
export function createPageActions(slack: FakeSlack, setFaultMode: (faultMode: FaultMode) => void) {
  const { people, workspace } = slack;
  /** Does once more what each person asked last. */
  const repeats = new Map<string, () => Promise<Delivery | undefined>>();

  const acts: Readonly<Record<string, PageAction>> = {
    async say(args, user) {
      const channel = channelFor(args, user);
      const text = readMessageText(args);
      const thread = readString(args, 'thread');
      const say = async () => {
        people.say(user, channel.id, text, thread === '' ? {} : { thread });
        return undefined;
      };
      repeats.set(user, say);
      return say();
    },

    async command(args, user) {
      const channel = channelFor(args, user);
      const name = requireString(args, 'command');
      const text = readString(args, 'text').slice(0, TEXT_MAX);
      if (name === INVITE_COMMAND) {
        invite(channel, text);
        return undefined;
      }
      const command = () => people.command(user, channel.id, name, text);
      repeats.set(user, command);
      return command();
    },

    async again(_, user) {
      const repeat = repeats.get(user);
      if (!repeat) throw invalidArguments('nothing was asked yet: ask something first');
      return repeat();
    },

    async click(args, user) {
      const choice = isObject(args.choice) ? args.choice : {};
      const view = readString(args, 'view');
      const conversation =
        view === ''
          ? { channel: channelFor(args, user).id, ts: requireString(args, 'ts') }
          : { view };
      return people.click(user, conversation, requireString(args, 'action'), choice);
    },

    async submit(args, user) {
      const values = isObject(args.values) ? args.values : {};
      return people.submitView(user, requireString(args, 'view'), values);
    },

    async close(args) {
      people.closeView(requireString(args, 'view'));
      return undefined;
    },

    async shortcut(args, user) {
      const ts = readString(args, 'ts');
      const on = ts === '' ? undefined : { channel: channelFor(args, user).id, ts };
      return people.shortcut(user, requireString(args, 'callback'), on);
    },

    /** Takes away what the bot showed this person alone. */
    async dismiss(args, user) {
      const ts = requireString(args, 'ts');
      const isOwn = workspace.ephemerals(user).some((one) => one.ts === ts);
      if (isOwn) workspace.removeEphemeral(ts);
      return undefined;
    },

    async home(_, user) {
      return people.openHome(user);
    },

    async fault(args) {
      const mode = FAULT_MODES.find((one) => one === args.mode);
      if (!mode) throw invalidArguments(`mode must be one of: ${FAULT_MODES.join(', ')}`);
      setFaultMode(mode);
      return undefined;
    },
  };

  function channelFor(args: Json, user: string): Channel {
    const id = requireString(args, 'channel');
    const channel = listChannels(workspace, user).find((one) => one.id === id);
    if (!channel) throw new SlackError('channel_not_found');
    return channel;
  }

  function invite(channel: Channel, text: string): void {
    if (!text.includes(app.user_id)) throw invalidArguments(`write ${INVITE_COMMAND} @Rolecall`);
    if (channel.members.includes(app.user_id)) throw new SlackError('already_in_channel');
    people.join(app.user_id, channel.id);
  }

  /** Does it; the answer says `heard: false` when the bot did not acknowledge in time. Throws a SlackError where Slack would refuse. */
  return async function perform(args: Json): Promise<Json> {
    const user = requireString(args, 'as');
    if (!isActor(user)) throw new SlackError('user_not_found');
    const name = requireString(args, 'do');
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
    if (!act) throw invalidArguments(`unknown action: ${name}`);
    const delivery = await act(args, user);
    return { heard: delivery?.acknowledged ?? true };
  };
}

function readMessageText(args: Json): string {
  const text = requireString(args, 'text').trim();
  if (text === '') throw new SlackError('no_text');
  if (text.length > TEXT_MAX) throw new SlackError('msg_too_long');
  return text;
}
