import { invalidArguments, readString, requireString } from '../../fake-slack/arguments.ts';
import type { Delivery } from '../../fake-slack/delivery/dispatch.ts';
import type { FakeSlack } from '../../fake-slack/server.ts';
import { SlackError } from '../../fake-slack/slack-error.ts';
import { app, type Channel } from '../../fake-slack/workspace/fixtures.ts';
import { isObject, type Json } from '../../fake-slack/workspace/json.ts';
import type { Workspace } from '../../fake-slack/workspace/workspace.ts';
import { FAULT_MODES, type FaultMode } from './protocol.ts';
import { isActor, listChannels } from './scenario.ts';

/** Slack takes no more in one message. */
const TEXT_MAX = 4_000;
/** Slack's own command for adding someone to a channel. */
const INVITE_COMMAND = '/invite';

/** Performs an action for `user`; resolves with the delivery when the bot was sent something to acknowledge. */
type PageAction = (args: Json, user: string) => Promise<Delivery | undefined>;

/** Repeats what a person last asked. */
type Repeat = () => Promise<Delivery | undefined>;

/**
 * Performs what a page asks for: `do` names the action, `as` the person. The result has `isAcknowledged: false`
 * when the bot did not acknowledge in time. Throws a SlackError where Slack would refuse.
 */
export function createPageActions(slack: FakeSlack, setFaultMode: (mode: FaultMode) => void) {
  const actions: Readonly<Record<string, PageAction>> = {
    ...createAskActions(slack),
    ...createBlockActions(slack),

    /** Shows Slack's Home tab, which makes the bot publish it. */
    home: async (_, user) => slack.people.openHome(user),

    async fault(args) {
      const mode = FAULT_MODES.find((one) => one === args.mode);
      if (!mode) throw invalidArguments(`mode must be one of: ${FAULT_MODES.join(', ')}`);
      setFaultMode(mode);
      return undefined;
    },
  };

  return async function perform(args: Json): Promise<Json> {
    const user = requireString(args, 'as');
    if (!isActor(user)) throw new SlackError('user_not_found');
    const name = requireString(args, 'do');
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) throw invalidArguments(`unknown action: ${name}`);
    const delivery = await action(args, user);
    return { isAcknowledged: delivery?.acknowledged ?? true };
  };
}

/** Messages and commands, and the repetition of a person's last one. */
function createAskActions({ people, workspace }: FakeSlack): Readonly<Record<string, PageAction>> {
  const repeats = new Map<string, Repeat>();

  function performAndKeep(user: string, action: Repeat): Promise<Delivery | undefined> {
    repeats.set(user, action);
    return action();
  }

  return {
    async say(args, user) {
      const channel = requireChannel(workspace, args, user);
      const text = readMessageText(args);
      const thread = readString(args, 'thread');
      return performAndKeep(user, async () => {
        people.say(user, channel.id, text, thread === '' ? {} : { thread });
        return undefined;
      });
    },

    async command(args, user) {
      const channel = requireChannel(workspace, args, user);
      const name = requireString(args, 'command');
      const text = readString(args, 'text').slice(0, TEXT_MAX);
      if (name === INVITE_COMMAND) {
        checkInvitation(channel, text);
        people.join(app.user_id, channel.id);
        return undefined;
      }
      return performAndKeep(user, () => people.command(user, channel.id, name, text));
    },

    async again(_, user) {
      const repeat = repeats.get(user);
      if (!repeat) throw invalidArguments('nothing was asked yet: ask something first');
      return repeat();
    },
  };
}

/** Clicks, modals, shortcuts, and the dismissal of ephemeral messages. */
function createBlockActions({
  people,
  workspace,
}: FakeSlack): Readonly<Record<string, PageAction>> {
  return {
    async click(args, user) {
      const choice = isObject(args.choice) ? args.choice : {};
      const view = readString(args, 'view');
      const container =
        view === ''
          ? { channel: requireChannel(workspace, args, user).id, ts: requireString(args, 'ts') }
          : { view };
      return people.click(user, container, requireString(args, 'action'), choice);
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
      const on = ts === '' ? undefined : { channel: requireChannel(workspace, args, user).id, ts };
      return people.shortcut(user, requireString(args, 'callback'), on);
    },

    async dismiss(args, user) {
      const ts = requireString(args, 'ts');
      const isOwn = workspace.ephemerals(user).some((one) => one.ts === ts);
      if (isOwn) workspace.removeEphemeral(ts);
      return undefined;
    },
  };
}

/** The channel that the arguments name, which `user` must see. */
function requireChannel(workspace: Workspace, args: Json, user: string): Channel {
  const id = requireString(args, 'channel');
  const channel = listChannels(workspace, user).find((one) => one.id === id);
  if (!channel) throw new SlackError('channel_not_found');
  return channel;
}

function checkInvitation(channel: Channel, text: string): void {
  if (!text.includes(app.user_id)) throw invalidArguments(`write ${INVITE_COMMAND} @Rolecall`);
  if (channel.members.includes(app.user_id)) throw new SlackError('already_in_channel');
}

function readMessageText(args: Json): string {
  const text = requireString(args, 'text').trim();
  if (text === '') throw new SlackError('no_text');
  if (text.length > TEXT_MAX) throw new SlackError('msg_too_long');
  return text;
}
