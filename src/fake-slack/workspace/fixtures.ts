/** Ids of the people and conversations in every new workspace. */
export const fixtures = {
  ada: 'U0ADA0001',
  grace: 'U0GRACE01',
  kurt: 'U0KURT001',
  bot: 'U0BOT0001',
  /** Public, the bot is a member. */
  general: 'C0GENERAL',
  /** Public, the bot is not a member. */
  random: 'C0RANDOM1',
  /** Private, the bot is a member. */
  leads: 'C0LEADS01',
  /** Private, the bot is not a member. */
  board: 'C0BOARD01',
  /** Public, archived; the bot is a member. */
  archive: 'C0ARCHIVE',
  /** Ada, Grace and the bot. */
  trio: 'C0TRIO001',
  /** The bot's direct messages. */
  adaDm: 'D0ADA0001',
  graceDm: 'D0GRACE01',
  /** Ada and Grace, without the bot. */
  peopleDm: 'D0PEOPLE1',
} as const;

/** The workspace and its only app, as in every payload. */
export const team = { id: 'T0ROLECALL', name: 'Rolecall Preview', domain: 'rolecall-preview' };
export const app = { id: 'A0ROLECALL', bot_id: 'B0ROLECALL', user_id: fixtures.bot };

/** What Slack calls the conversation in `channel_type`. */
export type ChannelKind = 'channel' | 'group' | 'im' | 'mpim';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly real_name: string;
  readonly is_bot: boolean;
  /** The workspace of a person from elsewhere, and its enterprise; absent for those of this one. */
  readonly team?: string;
  readonly enterprise?: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly members: readonly string[];
  readonly archived: boolean;
  /** People of other companies are in it (Slack Connect). */
  readonly shared?: boolean;
}

const { ada, grace, kurt, bot } = fixtures;

export const USERS: readonly User[] = [
  { id: ada, name: 'ada', real_name: 'Ada Lovelace', is_bot: false },
  { id: grace, name: 'grace', real_name: 'Grace Hopper', is_bot: false },
  { id: kurt, name: 'kurt', real_name: 'Kurt Gödel', is_bot: false },
  { id: bot, name: 'rolecall', real_name: 'Rolecall', is_bot: true },
];

export const CHANNELS: readonly Channel[] = [
  channel(fixtures.general, 'general', 'channel', [ada, grace, kurt, bot]),
  channel(fixtures.random, 'random', 'channel', [ada, grace, kurt]),
  channel(fixtures.leads, 'leads', 'group', [ada, grace, bot]),
  channel(fixtures.board, 'board', 'group', [ada, kurt]),
  { ...channel(fixtures.archive, 'archive', 'channel', [ada, bot]), archived: true },
  channel(fixtures.trio, 'mpdm-ada--grace--rolecall-1', 'mpim', [ada, grace, bot]),
  channel(fixtures.adaDm, 'directmessage', 'im', [ada, bot]),
  channel(fixtures.graceDm, 'directmessage', 'im', [grace, bot]),
  channel(fixtures.peopleDm, 'directmessage', 'im', [ada, grace]),
];

function channel(id: string, name: string, kind: ChannelKind, members: readonly string[]): Channel {
  return { id, name, kind, members, archived: false };
}
