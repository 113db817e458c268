import type { Receiver, ReceiverEvent } from '@slack/bolt';
import { expect, test } from 'vitest';
import { AcceptingApp } from '../../src/slack/accepting-app.ts';
import { createInFlight } from '../../src/slack/delivery/in-flight.ts';

const RECEIVER: Receiver = {
  init() {},
  start: async () => undefined,
  stop: async () => undefined,
};
const MENTION = {
  type: 'event_callback',
  team_id: 'T1',
  event: { type: 'app_mention', channel: 'C1', ts: '1.1', user: 'U1', text: 'who?' },
};

/** An app that writes down what happens to a request, in order. */
function createRecorder(accept: () => Promise<void>) {
  const done: string[] = [];
  const inFlight = createInFlight();
  const app = new AcceptingApp(
    {
      receiver: RECEIVER,
      authorize: async () => ({ botToken: 'xoxb-1', botId: 'B1', botUserId: 'U0BOT' }),
      convoStore: false,
    },
    {
      admit: () => true,
      async accept() {
        await accept();
        done.push('accepted');
      },
      async handleFailure({ error }) {
        done.push(`failed: ${error.message}`);
      },
      inFlight,
    },
  );
  app.event('app_mention', async () => void done.push('heard'));
  const event: ReceiverEvent = {
    body: MENTION,
    ack: async () => void done.push('acknowledged'),
  };
  return { done, inFlight, process: () => app.processEvent(event) };
}

test('a request is accepted before it is acknowledged, and acknowledged before it is heard', async () => {
  const { done, process } = createRecorder(async () => undefined);
  await process();
  expect(done).toEqual(['accepted', 'acknowledged', 'heard']);
});

test('a request that cannot be accepted is reported and acknowledged, and no listener hears it', async () => {
  const { done, process } = createRecorder(async () => {
    throw new Error('no room');
  });
  await process();
  expect(done).toEqual(['failed: no room', 'acknowledged']);
});

test('a request is in flight until its listeners are done', async () => {
  const { done, inFlight, process } = createRecorder(async () => undefined);
  const processed = process();
  await inFlight.ended();
  expect(done).toEqual(['accepted', 'acknowledged', 'heard']);
  await processed;
});
