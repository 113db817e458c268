import type { AnyMiddlewareArgs, CodedError } from '@slack/bolt';
import type { Log } from '../../log.ts';
import type { SlackClient } from '../api/client.ts';
import { renderApology } from '../blocks/apology.ts';
import type { OutgoingMessage } from '../blocks/message.ts';

/** What of Bolt's bodies matters here. */
interface ErrorBody {
  readonly event_id?: string;
  readonly trigger_id?: string;
  readonly response_url?: string;
  /** Who clicked or submitted in a view, where there is no message to reply to. */
  readonly user?: { readonly id: string };
}

/** What Bolt hands to its error handler. */
export interface Failure {
  readonly error: Error | CodedError;
  readonly body: AnyMiddlewareArgs['body'];
}

/**
 * For what goes wrong outside of jobs, which handle their own failures: logs it once, and tells the person who asked,
 * if anyone did, what to do now.
 */
export function createFailureHandler(
  slack: SlackClient,
  log: Log,
): (failure: Failure) => Promise<void> {
  async function tell(
    { response_url, user }: ErrorBody,
    messages: readonly OutgoingMessage[],
  ): Promise<void> {
    if (response_url !== undefined) return slack.respond(response_url, messages);
    if (user === undefined) return;
    for (const message of messages) await slack.post({ channel: user.id }, message);
  }

  return async function handleFailure({ error, body: raw }) {
    const body = raw as ErrorBody;
    const { event_id, trigger_id } = body;
    const reference = event_id ?? trigger_id ?? '';
    log.error({ err: 'original' in error ? error.original : error, reference }, 'listener failed');
    try {
      await tell(body, renderApology(reference));
    } catch (failure) {
      log.error({ err: failure, reference }, 'asker not told of the failure');
    }
  };
}
