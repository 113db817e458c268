import type { PendingRequest } from '../../storage/claims.ts';
import type { IncomingMessage } from '../conversation/incoming-message.ts';

/** A slash command as it was typed, and where. */
export interface CommandRequest {
  /** The same for every delivery of it. */
  readonly id: string;
  /** `/who-owns`. */
  readonly name: string;
  readonly text: string;
  readonly channel: string;
  readonly user: string;
  readonly responseUrl: string;
}

const MESSAGE_KINDS: readonly IncomingMessage['kind'][] = ['mention', 'direct', 'plain', 'reply'];

/** One key for all deliveries of a message: a mention is delivered as a message too. */
export function toKey({ channel, ts }: { channel: string; ts: string }): string {
  return `${channel}:${ts}`;
}

/** A message as it is stored until it is answered. */
export function messageToRequest({
  kind,
  channel,
  ts,
  thread,
  user,
  text,
  toOthers,
}: IncomingMessage): PendingRequest {
  return { kind, channel, ts, thread, user, event: { text, toOthers } };
}

/** Undefined for a request that is not a message. */
export function requestToMessage({
  kind,
  channel,
  ts,
  thread,
  user,
  event,
}: PendingRequest): IncomingMessage | undefined {
  const known = MESSAGE_KINDS.find((one) => one === kind);
  if (known === undefined) return undefined;
  const { text = '' } = readEventTexts(event);
  return { kind: known, channel, ts, thread, user, text, toOthers: event.toOthers === true };
}

/** A command as it is stored until it is answered. */
export function commandToRequest({
  id,
  name,
  text,
  channel,
  user,
  responseUrl,
}: CommandRequest): PendingRequest {
  const event = { id, name, text, responseUrl };
  return { kind: 'command', channel, ts: '', thread: '', user, event };
}

/** Undefined for a request that is not a command. */
export function requestToCommand({
  kind,
  channel,
  user,
  event,
}: PendingRequest): CommandRequest | undefined {
  if (kind !== 'command') return undefined;
  const { id = '', name = '', text = '', responseUrl = '' } = readEventTexts(event);
  return { id, name, text, channel, user, responseUrl };
}

/** Requests in which a person waits for what the bot does. */
const AWAITED = new Set([
  'mention',
  'direct',
  'command',
  'click',
  'shortcut',
  'comparison',
  'reason',
]);

/** The response_url of a command, a click or a shortcut; undefined for all that has none. */
export function toResponseUrl({ event }: PendingRequest): string | undefined {
  return readEventTexts(event).responseUrl || undefined;
}

/** Whether a person addressed the bot, and waits for an answer. */
export function isAwaited({ kind }: PendingRequest): boolean {
  return AWAITED.has(kind);
}

/** Whether Slack sends a request again by itself; where it does not, a person may do the same once more. */
export function isSentAgain({ kind }: PendingRequest): boolean {
  return kind === 'command' || MESSAGE_KINDS.some((one) => one === kind);
}

/** The texts of a stored event by their names. */
export function readEventTexts(
  event: PendingRequest['event'],
): Readonly<Record<string, string | undefined>> {
  const texts = Object.entries(event).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts) as Record<string, string>;
}
