import type { MessageEvent } from '../conversation/addressed-to-bot.ts';
import { occurrenceToRequest } from '../delivery/interaction-request.ts';
import type { Acceptable } from './acceptable.ts';

/** What of Slack's events matters here. */
export interface EventBody {
  readonly event_id?: string;
  readonly event?: MessageEvent | HomeEvent | JoinEvent;
}

interface HomeEvent {
  readonly type: 'app_home_opened';
  readonly user: string;
  readonly channel: string;
  readonly tab: string;
}

interface JoinEvent {
  readonly type: 'member_joined_channel';
  readonly user: string;
  readonly channel: string;
}

/** The event of a body, where it is about a message. */
export function readMessageEvent({ event }: EventBody): MessageEvent | undefined {
  const isMessage = event?.type === 'message' || event?.type === 'app_mention';
  return isMessage ? (event as MessageEvent) : undefined;
}

/** A tab that a person opened, or a channel that the bot was added to; `bot` is its own user id. */
export function readOccurrence(
  { event, event_id = '' }: EventBody,
  bot: string,
): Acceptable | undefined {
  if (event?.type === 'app_home_opened') {
    const { user, channel, tab } = event as HomeEvent;
    const isHome = tab !== 'messages';
    const request = isHome
      ? occurrenceToRequest({ kind: 'home', user })
      : occurrenceToRequest({ kind: 'prompts', channel });
    return { key: `opened ${event_id}`, request };
  }
  if (event?.type !== 'member_joined_channel' || event.user !== bot) return undefined;
  const { channel } = event;
  return {
    key: `welcome ${channel}`,
    request: occurrenceToRequest({ kind: 'welcome', channel }),
  };
}
