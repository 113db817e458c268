import { type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';

/** Rejects where Slack cannot be reached, no longer takes the token, or has no open connection to send events through. */
export async function checkConnection(client: webApi.WebClient, receiver: Receiver): Promise<void> {
  await client.auth.test();
  if (receiver instanceof SocketModeReceiver && receiver.client.websocket?.isActive() !== true) {
    throw new Error('the connection of Socket Mode is closed');
  }
}
