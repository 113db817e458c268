import type { ServerResponse } from 'node:http';
import { listModals } from '../../fake-slack/api/views.ts';
import type { Workspace } from '../../fake-slack/workspace/workspace.ts';
import type { FaultMode, Features, Pack, PageEvent } from './protocol.ts';
import { takeSnapshot, toPageEvent } from './snapshot.ts';

/** More pages than a person opens at once. */
const STREAMS_MAX = 50;
/** A page with this much unread data is disconnected; it reconnects and gets a new snapshot. */
const UNREAD_BYTES_MAX = 8_000_000;
/** Browsers and proxies close a silent stream after about a minute. */
const HEARTBEAT_MS = 15_000;

/** What pages show besides the workspace. */
export interface PreviewState {
  readonly features: Features;
  readonly pack: Pack;
  readonly faultMode: FaultMode;
}

/** Sends every open page what its person sees, by server-sent events. */
export function createPageEvents(workspace: Workspace, readState: () => PreviewState) {
  const streams = new Map<ServerResponse, string>();
  const heartbeat = setInterval(() => {
    for (const stream of streams.keys()) stream.write(':\n\n');
  }, HEARTBEAT_MS).unref();
  const unsubscribe = workspace.subscribe((change) => {
    for (const [stream, user] of streams) {
      const event = toPageEvent(change, user, workspace);
      if (event) send(stream, event);
    }
  });

  function send(stream: ServerResponse, event: PageEvent): void {
    if (stream.writableLength > UNREAD_BYTES_MAX) stream.destroy();
    else stream.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  return {
    /** Makes the response a stream of what `user` sees; false when too many are open. */
    open(user: string, response: ServerResponse): boolean {
      if (streams.size >= STREAMS_MAX) return false;
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      // A form belongs to the page that opened it.
      for (const view of listModals(workspace, user)) workspace.closeView(view);
      streams.set(response, user);
      response.on('close', () => streams.delete(response));
      send(response, {
        type: 'snapshot',
        snapshot: { ...takeSnapshot(workspace, user), ...readState() },
      });
      return true;
    },

    /** Sends the event to every page. */
    sendToAll(event: PageEvent): void {
      for (const stream of streams.keys()) send(stream, event);
    },

    close(): void {
      clearInterval(heartbeat);
      unsubscribe();
      for (const stream of streams.keys()) stream.end();
    },
  };
}
