import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import type { InFlight } from './delivery/in-flight.ts';
import type { Accept } from './listeners/accept.ts';
import type { Admit } from './listeners/admission.ts';
import type { Failure } from './listeners/errors.ts';

/**
 * Bolt's app, which acknowledges events before any listener sees them. This one accepts each request first, whichever
 * way it came in, and counts it as in flight until its listeners are done. What is not admitted is acknowledged, and no
 * more.
 */
export class AcceptingApp extends App {
  readonly #admit: Admit;
  readonly #accept: Accept;
  readonly #handleFailure: (failure: Failure) => Promise<void>;
  readonly #inFlight: InFlight;

  constructor(
    options: AppOptions,
    parts: {
      readonly admit: Admit;
      readonly accept: Accept;
      readonly handleFailure: (failure: Failure) => Promise<void>;
      readonly inFlight: InFlight;
    },
  ) {
    super({ ...options, extendedErrorHandler: true });
    this.#admit = parts.admit;
    this.#accept = parts.accept;
    this.#handleFailure = parts.handleFailure;
    this.#inFlight = parts.inFlight;
    this.error(parts.handleFailure);
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    return this.#inFlight.track(this.#acceptThenProcess(event));
  }

  async #acceptThenProcess(event: ReceiverEvent): Promise<void> {
    try {
      const body = event.body ?? {};
      if (!this.#admit(body)) return await event.ack();
      await this.#accept(body);
    } catch (error) {
      // The failure was logged, and told to whoever asked: Slack need not send the request again.
      await this.#handleFailure({ error: error as Error, body: event.body as Failure['body'] });
      await event.ack();
      return;
    }
    await super.processEvent(event);
  }
}
