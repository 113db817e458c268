import type { PendingRequest } from '../../storage/claims.ts';
import { COMMANDS } from '../blocks/help.ts';
import {
  type Listening,
  type MessageEvent,
  readIncomingMessage,
} from '../conversation/addressed-to-bot.ts';
import type { Jobs } from '../delivery/exactly-once.ts';
import { commandToRequest, messageToRequest, toKey } from '../delivery/pending-request.ts';
import type { MessageHandler } from '../handlers/messages.ts';

/** What of Bolt's bodies matters before they are acknowledged. */
interface RequestBody {
  readonly event?: MessageEvent;
  readonly command?: string;
  readonly text?: string;
  readonly channel_id?: string;
  readonly user_id?: string;
  readonly trigger_id?: string;
  readonly response_url?: string;
}

/** What is to be answered once, and the key under which it is claimed and run. */
interface Acceptable {
  readonly key: string;
  readonly request: PendingRequest;
  /** It came by an edit of what may have been accepted before. */
  readonly isEdited: boolean;
}

/**
 * Claims a request for this process before Slack is told that it has arrived: Slack sends again what was not
 * acknowledged, and what was acknowledged is answered even if this process dies now.
 */
export type Accept = (body: object) => Promise<void>;

export function createAccept(parts: {
  readonly jobs: Jobs;
  readonly messageHandler: MessageHandler;
  readonly listening: Listening;
}): Accept {
  const { jobs, messageHandler, listening } = parts;

  async function readMessage(event: MessageEvent): Promise<Acceptable | undefined> {
    const message = readIncomingMessage(event, listening);
    if (message === undefined || !(await messageHandler.isExpected(message))) return undefined;
    const isEdited = event.edited !== undefined;
    return { key: toKey(message), request: messageToRequest(message), isEdited };
  }

  return async function accept(body) {
    const { event, command }: RequestBody = body;
    let acceptable: Acceptable | undefined;
    if (isMessage(event)) acceptable = await readMessage(event);
    else if (command !== undefined && Object.hasOwn(COMMANDS, command)) {
      acceptable = readCommandBody(command, body);
    }
    if (acceptable === undefined) return;
    const { key, request, isEdited } = acceptable;
    await (isEdited ? jobs.acceptEdited(key, request) : jobs.accept(key, request));
  };
}

function readCommandBody(name: string, body: RequestBody): Acceptable {
  const { text = '', channel_id = '', user_id = '', trigger_id = '', response_url = '' } = body;
  const place = { channel: channel_id, user: user_id, responseUrl: response_url };
  const request = commandToRequest({ id: trigger_id, name, text, ...place });
  return { key: trigger_id, request, isEdited: false };
}

function isMessage(event: MessageEvent | undefined): event is MessageEvent {
  return event?.type === 'message' || event?.type === 'app_mention';
}
