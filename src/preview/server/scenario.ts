import { isMember } from '../../fake-slack/api/access.ts';
import { app, type Channel, fixtures } from '../../fake-slack/workspace/fixtures.ts';
import type { Workspace } from '../../fake-slack/workspace/workspace.ts';
import type { Conversation, Person } from './protocol.ts';

/** The channel in which the bot answers without a mention: configure it with this id. */
export const ANSWER_CHANNEL = 'C0ASKROLES';
const KURT_DM = 'D0KURT001';

/** The people whom the page can act as, and the conversations that it shows, in this order. */
const ACTORS = [fixtures.ada, fixtures.grace, fixtures.kurt];
const SHOWN_CHANNELS = [
  fixtures.general,
  ANSWER_CHANNEL,
  fixtures.board,
  fixtures.adaDm,
  fixtures.graceDm,
  KURT_DM,
];

/** Sets up a new workspace: an answer channel, and a direct message with the bot for each person. */
export function setUpScenario(workspace: Workspace): void {
  const { ada, grace, kurt, bot } = fixtures;
  const open = { archived: false };
  const askRoles = { id: ANSWER_CHANNEL, name: 'ask-roles', kind: 'channel' } as const;
  const direct = { id: KURT_DM, name: 'directmessage', kind: 'im' } as const;
  workspace.addChannel({ ...open, ...askRoles, members: [ada, grace, kurt, bot] });
  workspace.addChannel({ ...open, ...direct, members: [kurt, bot] });
  workspace.setMember(fixtures.board, grace, true);
}

/** The people of the scenario, those whom the page can act as first. */
export function listPeople(workspace: Workspace): readonly Person[] {
  return [...ACTORS, app.user_id].flatMap((id) => {
    const user = workspace.users.get(id);
    return user ? [{ id, name: user.name, realName: user.real_name, isBot: user.is_bot }] : [];
  });
}

export function isActor(id: string): boolean {
  return ACTORS.some((one) => one === id);
}

/** The conversations that `user` sees. */
export function listChannels(workspace: Workspace, user: string): readonly Channel[] {
  return SHOWN_CHANNELS.map((id) => workspace.channel(id)).filter((one) => isShownTo(one, user));
}

export function isShownTo(channel: Channel, user: string): boolean {
  return SHOWN_CHANNELS.some((id) => id === channel.id) && channel.members.includes(user);
}

export function toConversation(channel: Channel): Conversation {
  const { id, kind } = channel;
  const name = kind === 'im' ? 'Rolecall' : channel.name;
  return { id, name, kind, hasBot: isMember(channel), answersAll: id === ANSWER_CHANNEL };
}
