import type { AnyMiddlewareArgs, CodedError } from '@slack/bolt';
import type { Log } from '../../log.ts';
import type { Web } from '../api/client.ts';
import { toApology } from '../blocks/apology.ts';
import type { Message } from '../blocks/message.ts';

/** What of Bolt's bodies matters here. */
interface Body {
  readonly event_id?: string;
  readonly trigger_id?: string;
  readonly response_url?: string;
  /** Who clicked or submitted in a view, which has no place to answer to. */
  readonly user?: { readonly id: string };
}

/** What Bolt hands to its error handler. */
export interface Failure {
  readonly error: CodedError;
  readonly body: AnyMiddlewareArgs['body'];
}

/** For what goes wrong outside of jobs, which see to their own: logs it once, and tells whoever asked what to do now. */
export function createFailureHandler(web: Web, log: Log): (failure: Failure) => Promise<void> {
  async function tell({ response_url, user }: Body, messages: readonly Message[]) {
    if (response_url !== undefined) return web.respond(response_url, messages);
    if (user === undefined) return;
    for (const message of messages) await web.post({ channel: user.id }, message);
  }

  return async function handle({ error, body: raw }) {
    const body = raw as Body;
    const { event_id, trigger_id } = body;
    const reference = event_id ?? trigger_id ?? '';
    log.error({ err: 'original' in error ? error.original : error, reference }, 'listener failed');
    try {
      await tell(body, toApology(reference));
    } catch (failure) {
      log.error({ err: failure, reference }, 'asker not told');
    }
  };
}
