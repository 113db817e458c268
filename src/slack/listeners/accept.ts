import { isCommand } from '../blocks/help.ts';
import { type Listening, readIncomingMessage } from '../conversation/addressed-to-bot.ts';
import type { Jobs } from '../delivery/exactly-once.ts';
import { commandToRequest, messageToRequest, toKey } from '../delivery/pending-request.ts';
import type { HomeHandlers } from '../handlers/home.ts';
import type { MessageHandler } from '../handlers/messages.ts';
import type { Acceptable } from './acceptable.ts';
import { type EventBody, readMessageEvent, readOccurrence } from './read-event.ts';
import {
  type InteractionBody,
  readCompareSubmission,
  readInteraction,
} from './read-interaction.ts';

/** A slash command, as Slack sends it. */
interface CommandBody {
  readonly command: string;
  readonly text?: string;
  readonly channel_id?: string;
  readonly user_id?: string;
  readonly trigger_id?: string;
  readonly response_url?: string;
}

/** What Slack is told with the acknowledgement. */
interface Acceptance {
  readonly response?: {
    readonly response_action: 'errors';
    readonly errors: Record<string, string>;
  };
}

/**
 * Accepts a request before Slack is told that it has arrived: Slack sends again what was not acknowledged, and what was
 * acknowledged is answered even if this process dies now. Undefined for what is not for the bot. Rejects as `Jobs` does.
 */
export type Accept = (
  body: object,
  delivery: { readonly isRepeated: boolean },
) => Promise<Acceptance | undefined>;

export function createAccept(parts: {
  readonly jobs: Jobs;
  readonly messageHandler: MessageHandler;
  readonly home: HomeHandlers;
  readonly listening: Listening;
}): Accept {
  const { jobs, messageHandler, home, listening } = parts;

  async function readEvent(body: EventBody): Promise<Acceptable | undefined> {
    const event = readMessageEvent(body);
    if (event === undefined) return readOccurrence(body, listening.user);
    const message = readIncomingMessage(event, listening);
    if (message === undefined || !(await messageHandler.isExpected(message))) return undefined;
    return {
      key: toKey(message),
      request: messageToRequest(message),
      isEdited: event.edited !== undefined,
      // The other is its app_mention.
      isEcho: event.type === 'message' && message.kind === 'mention',
    };
  }

  /** What is wrong with a form that was submitted: it stays open, and says so. */
  async function findMistakes(body: InteractionBody): Promise<Acceptance | undefined> {
    const comparison = readCompareSubmission(body);
    if (comparison === undefined) return undefined;
    const { user, form, id } = comparison;
    const errors = await home.checkComparison(user, form, id);
    return errors && { response: { response_action: 'errors', errors } };
  }

  return async function accept(body, delivery) {
    if ('event' in body) return acceptOne(await readEvent(body as EventBody), delivery);
    if ('command' in body) return acceptOne(readCommandBody(body as CommandBody), delivery);
    const interaction = body as InteractionBody;
    return (
      (await findMistakes(interaction)) ??
      acceptOne(readInteraction(interaction, listening), delivery)
    );
  };

  async function acceptOne(
    acceptable: Acceptable | 'nothing' | undefined,
    delivery: { readonly isRepeated: boolean },
  ): Promise<Acceptance | undefined> {
    if (acceptable === undefined) return undefined;
    if (acceptable === 'nothing') return {};
    const { key, request, isEdited = false, isEcho = false, otherwise } = acceptable;
    const isFirst = isEdited
      ? await jobs.acceptEdited(key, request, delivery)
      : await jobs.accept(key, request, { ...delivery, isEcho });
    if (!isFirst && otherwise !== undefined) return acceptOne(otherwise, delivery);
    return {};
  }
}

function readCommandBody(body: CommandBody): Acceptable | undefined {
  const { command: name, text = '', channel_id = '', user_id = '' } = body;
  const { trigger_id = '', response_url = '' } = body;
  if (!isCommand(name)) return undefined;
  const place = { channel: channel_id, user: user_id, responseUrl: response_url };
  return { key: trigger_id, request: commandToRequest({ id: trigger_id, name, text, ...place }) };
}
