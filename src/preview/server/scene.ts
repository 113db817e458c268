import { isMember } from '../../fake-slack/api/access.ts';
import { app, type Channel, cast } from '../../fake-slack/workspace/fixtures.ts';
import type { Workspace } from '../../fake-slack/workspace/workspace.ts';
import type { Person, Place } from './protocol.ts';

/** In it the bot answers every plain question: configure it with this id. */
export const answerChannel = 'C0ASKROLES';
const kurtDm = 'D0KURT001';

/** Whom the page can act for, and the conversations that it shows, in this order. */
const PEOPLE = [cast.ada, cast.grace, cast.kurt];
const SHOWN = [cast.general, answerChannel, cast.board, cast.adaDm, cast.graceDm, kurtDm];

/** Sets the stage in a new workspace: an answer channel and a direct message with the bot for everyone. */
export function setScene(workspace: Workspace): void {
  const { ada, grace, kurt, bot } = cast;
  const open = { archived: false };
  const askRoles = { id: answerChannel, name: 'ask-roles', kind: 'channel' } as const;
  const direct = { id: kurtDm, name: 'directmessage', kind: 'im' } as const;
  workspace.addChannel({ ...open, ...askRoles, members: [ada, grace, kurt, bot] });
  workspace.addChannel({ ...open, ...direct, members: [kurt, bot] });
  workspace.setMember(cast.board, grace, true);
}

/** Everyone in the scene, those whom the page can act for first. */
export function peopleOf(workspace: Workspace): readonly Person[] {
  return [...PEOPLE, app.user_id].flatMap((id) => {
    const user = workspace.users.get(id);
    return user ? [{ id, name: user.name, realName: user.real_name, isBot: user.is_bot }] : [];
  });
}

export function isActor(id: string): boolean {
  return PEOPLE.some((one) => one === id);
}

/** The conversations that `user` sees. */
export function channelsOf(workspace: Workspace, user: string): readonly Channel[] {
  return SHOWN.map((id) => workspace.channel(id)).filter((one) => isShownTo(one, user));
}

export function isShownTo(channel: Channel, user: string): boolean {
  return SHOWN.some((id) => id === channel.id) && channel.members.includes(user);
}

export function toPlace(channel: Channel): Place {
  const { id, kind } = channel;
  const name = kind === 'im' ? 'Rolecall' : channel.name;
  return { id, name, kind, hasBot: isMember(channel), answersAll: id === answerChannel };
}
