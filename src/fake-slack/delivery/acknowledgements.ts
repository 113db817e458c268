import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { isObject } from '../workspace/json.ts';
import type { Envelope, SendResult } from './dispatch.ts';

/** Sends envelopes over Socket Mode and waits up to `ackMs` for the acknowledgement of each. */
export function createAcknowledgements(ackMs: number) {
  const waiting = new Map<string, (result: SendResult) => void>();

  return {
    /** Resolves with the acknowledgement, or with the reason why there was none. */
    exchange(client: WebSocket, envelope: Envelope, signal: AbortSignal): Promise<SendResult> {
      const envelope_id = randomUUID();
      return new Promise((resolve) => {
        const finish = (result: SendResult) => {
          clearTimeout(deadline);
          signal.removeEventListener('abort', abort);
          waiting.delete(envelope_id);
          resolve(result);
        };
        const deadline = setTimeout(
          () => finish({ acknowledged: false, reason: 'timeout' }),
          ackMs,
        );
        const abort = () => finish({ acknowledged: false, reason: 'closed' });
        signal.addEventListener('abort', abort);
        waiting.set(envelope_id, finish);
        client.send(JSON.stringify(toSocketEnvelope(envelope_id, envelope)));
      });
    },

    /** Takes an acknowledgement; false when it cannot be read. */
    acknowledge(text: string): boolean {
      let ack: unknown;
      try {
        ack = JSON.parse(text);
      } catch {
        // The caller closes the connection of a client that does not speak the protocol.
        return false;
      }
      if (!isObject(ack)) return false;
      waiting.get(String(ack.envelope_id))?.({ acknowledged: true, response: ack.payload });
      return true;
    },
  };
}

function toSocketEnvelope(envelope_id: string, { type, payload, attempt, reason }: Envelope) {
  const retry = { retry_attempt: attempt, retry_reason: reason };
  return {
    envelope_id,
    type,
    payload,
    accepts_response_payload: type !== 'events_api',
    ...(type === 'events_api' ? retry : {}),
  };
}
