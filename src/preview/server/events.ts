import type { ServerResponse } from 'node:http';
import type { Workspace } from '../../fake-slack/workspace/workspace.ts';
import type { FaultMode, Features, Pack, PageEvent } from './protocol.ts';
import { takeSnapshot, toPageEvent } from './snapshot.ts';

/** More pages than anyone opens at once. */
const STREAMS_MAX = 50;
/** A page that reads this much too slowly is cut off; it comes back and is told everything anew. */
const UNREAD_BYTES_MAX = 8_000_000;
/** Browsers and proxies give up on a silent stream after a minute or so. */
const HEARTBEAT_MS = 15_000;

/** What pages are told besides the workspace itself. */
export interface PreviewState {
  readonly features: Features;
  readonly pack: Pack;
  readonly faultMode: FaultMode;
}

/** Tells every open page what its person sees, by server-sent events. */
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
    /** Makes the response a stream of what `user` sees; false when too many are open already. */
    open(user: string, response: ServerResponse): boolean {
      if (streams.size >= STREAMS_MAX) return false;
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      streams.set(response, user);
      response.on('close', () => streams.delete(response));
      send(response, {
        type: 'snapshot',
        snapshot: { ...takeSnapshot(workspace, user), ...readState() },
      });
      return true;
    },

    /** Tells every page, whoever it acts for. */
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
