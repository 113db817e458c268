import { isMember } from '../../fake-slack/api/access.ts';
import { app, type Channel, fixtures } from '../../fake-slack/workspace/fixtures.ts';
import type { Workspace } from '../../fake-slack/workspace/workspace.ts';
import type { Conversation, Person } from './protocol.ts';

/** The channel in which the bot answers without a mention: configure it with this id. */
export const ANSWER_CHANNEL = 'C0ASKROLES';
/** A channel shared with another company, where answers are private. */
export const SHARED_CHANNEL = 'C0PILOT01';
/** Another one, where answers may be public: list it in SHARED_CHANNELS. */
export const LISTED_CHANNEL = 'C0LAUNCH1';
const KURT_DM = 'D0KURT001';

/** The other company, and its only person here. */
const PARTNER = { team: 'T0PARTNER', name: 'Acme' };
const HEDY = 'U0HEDY001';
const HEDY_DM = 'D0HEDY001';

/** The people whom the page can act as, and the conversations that it shows, in this order. */
const ACTORS = [fixtures.ada, fixtures.grace, fixtures.kurt, HEDY];
const SHOWN_CHANNELS = [
  fixtures.general,
  ANSWER_CHANNEL,
  fixtures.board,
  SHARED_CHANNEL,
  LISTED_CHANNEL,
  fixtures.adaDm,
  fixtures.graceDm,
  KURT_DM,
  HEDY_DM,
];

/**
 * Sets up a new workspace: an answer channel, two channels shared with another company, and a direct message with the
 * bot for each person.
 */
export function setUpScenario(workspace: Workspace): void {
  const { ada, grace, kurt, bot } = fixtures;
  const open = { archived: false };
  const askRoles = { id: ANSWER_CHANNEL, name: 'ask-roles', kind: 'channel' } as const;
  const direct = { id: KURT_DM, name: 'directmessage', kind: 'im' } as const;
  workspace.addChannel({ ...open, ...askRoles, members: [ada, grace, kurt, bot] });
  workspace.addChannel({ ...open, ...direct, members: [kurt, bot] });
  workspace.setMember(fixtures.board, grace, true);
  workspace.addUser({
    id: HEDY,
    name: 'hedy',
    real_name: 'Hedy Lamarr',
    is_bot: false,
    team: PARTNER.team,
  });
  const shared = { ...open, shared: true } as const;
  for (const [id, name] of [
    [SHARED_CHANNEL, 'acme-pilot'],
    [LISTED_CHANNEL, 'acme-launch'],
  ] as const) {
    workspace.addChannel({
      ...shared,
      id,
      name,
      kind: 'channel',
      members: [ada, grace, HEDY, bot],
    });
  }
  workspace.addChannel({ ...shared, ...direct, id: HEDY_DM, members: [HEDY, bot] });
}

/** The people of the scenario, those whom the page can act as first. */
export function listPeople(workspace: Workspace): readonly Person[] {
  return [...ACTORS, app.user_id].flatMap((id) => {
    const user = workspace.users.get(id);
    if (user === undefined) return [];
    const { name, real_name: realName, is_bot: isBot, team } = user;
    return [
      { id, name, realName, isBot, ...(team === undefined ? {} : { company: PARTNER.name }) },
    ];
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
  const { id, kind, shared = false } = channel;
  return {
    id,
    name: kind === 'im' ? 'Rolecall' : channel.name,
    kind,
    hasBot: isMember(channel),
    answersAll: id === ANSWER_CHANNEL,
    ...(shared ? { sharedWith: PARTNER.name } : {}),
    isPublic: !shared || id === LISTED_CHANNEL,
  };
}
