import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import { NotAcceptedError } from './delivery/exactly-once.ts';
import type { InFlight } from './delivery/in-flight.ts';
import type { Accept } from './listeners/accept.ts';
import type { Admit } from './listeners/admission.ts';
import type { Failure } from './listeners/errors.ts';

/**
 * Bolt's app, which acknowledges events before any listener sees them, and everything else when a listener says so. This
 * one has no listeners: each request is accepted as a job and then acknowledged, whichever way it came in. What is not
 * admitted is acknowledged as well, and Bolt deals with what is not for the bot.
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
    const acceptance = await this.#tryToAccept(event);
    if (acceptance === undefined) await super.processEvent(event);
    else await event.ack(acceptance.response);
  }

  /** Undefined where Bolt has to acknowledge it. */
  async #tryToAccept({ body, retryNum = 0 }: ReceiverEvent): ReturnType<Accept> {
    try {
      const request = body ?? {};
      if (!this.#admit(request)) return {};
      return await this.#accept(request, { isRepeated: retryNum > 0 });
    } catch (error) {
      // The receiver leaves it unacknowledged.
      if (error instanceof NotAcceptedError) throw error;
      // The failure was logged, and told to whoever asked: Slack need not send the request again.
      await this.#handleFailure({ error: error as Error, body: body as Failure['body'] });
      return {};
    }
  }
}
