import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import { clientOf } from '../client.ts';

export async function socketUrl(slack: FakeSlack): Promise<string> {
  const { url } = await clientOf(slack, slack.credentials.appToken).apps.connections.open({});
  return String(url);
}

export function connect(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url);
  onTestFinished(() => socket.terminate());
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** A bare Socket Mode client that acknowledges what `accepts` allows; resolves with what it receives. */
export async function listenBySocket(
  slack: FakeSlack,
  accepts: (seen: Json) => boolean = () => true,
) {
  const seen: Json[] = [];
  const socket = await connect(await socketUrl(slack));
  socket.on('message', (bytes) => {
    const envelope = JSON.parse(String(bytes));
    if (envelope.type === 'hello') return;
    seen.push(envelope);
    if (accepts(envelope)) socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
  });
  return seen;
}
