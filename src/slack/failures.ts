import type { AnyMiddlewareArgs, CodedError } from '@slack/bolt';
import type { Log } from '../log.ts';
import { type Ears, type MessageEvent, toAsked } from './asked.ts';
import { escapeText } from './escaping.ts';
import { type Message, paragraph, toMessages } from './message.ts';
import type { Web } from './web.ts';

/** What of Bolt's bodies matters here: an event's envelope or a command. */
interface Body {
  readonly event_id?: string;
  readonly event?: MessageEvent;
  readonly trigger_id?: string;
  readonly response_url?: string;
  /** Who clicked or submitted in a view, which has no place to answer to. */
  readonly user?: { readonly id: string };
}

/** Events in which somebody speaks. */
const HEARD: ReadonlySet<string> = new Set(['message', 'app_mention']);

/** What Bolt hands to its error handler. */
export interface Failure {
  readonly error: CodedError;
  readonly body: AnyMiddlewareArgs['body'];
}

/** The one place for what goes wrong: logs it once, and tells whoever asked what to do now. */
export function createFailureHandler(
  web: Web,
  ears: Ears,
  log: Log,
): (failure: Failure) => Promise<void> {
  async function tell({ event, response_url, user }: Body, messages: readonly Message[]) {
    if (response_url !== undefined) return web.respond(response_url, messages);
    if (user !== undefined) return say({ channel: user.id }, messages);
    const asked = event && HEARD.has(event.type) ? toAsked(event, ears) : undefined;
    // Whoever did not ask the bot need not hear of its troubles.
    if (asked === undefined || asked.kind === 'plain') return;
    await say(asked, messages);
  }

  async function say(place: Parameters<Web['post']>[0], messages: readonly Message[]) {
    for (const message of messages) await web.post(place, message);
  }

  return async function handle({ error, body: raw }) {
    const body = raw as Body;
    const reference = body.event_id ?? body.trigger_id ?? '';
    const err = 'original' in error ? error.original : error;
    log.error({ err, reference, channel: body.event?.channel }, 'question not answered');
    try {
      await tell(body, toApology(reference));
    } catch (failure) {
      log.error({ err: failure, reference }, 'asker not told');
    }
  };
}

function toApology(reference: string): Message[] {
  const text =
    'I could not answer because something broke on my side: please ask again in a minute, ' +
    `and if it breaks again, give whoever runs me this reference: \`${escapeText(reference)}\`.`;
  return toMessages(paragraph(text));
}
