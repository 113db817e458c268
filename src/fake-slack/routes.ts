import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { toResponse } from './api/methods.ts';
import { parseArguments } from './arguments.ts';
import type { Fault } from './faults.ts';
import { answerJson, isLocal, parseUrl, readBody } from './http.ts';
import type { Json } from './workspace/json.ts';

/** The connection of a call that hangs is closed after this. */
const HANG_MS = 60_000;
const CALLS_KEPT = 1_000;

/** A Web API call of the bot and its answer. */
interface Call {
  readonly method: string;
  readonly args: Json;
  readonly answer: Json;
}

/** What the routes call. */
interface Routes {
  readonly call: (method: string, token: string, args: Json) => Json;
  readonly respond: (id: string, args: Json) => void;
  readonly takeFault: (method: string) => Fault | undefined;
  /** Answers every other request. */
  readonly fallback: Serve;
}

/** Answers a local request, given its body. */
export type Serve = (
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
) => Promise<void>;

/** Serves `/api/METHOD` and `/response/ID`; `calls` keeps the last thousand calls, oldest first. */
export function createRoutes({ call, respond, takeFault, fallback }: Routes) {
  const calls: Call[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLocal(request)) return answerJson(response, 403, { error: 'foreign host or origin' });
    const body = await readBody(request);
    if (body === undefined) return answerJson(response, 413, { error: 'body too long' });
    const { pathname } = parseUrl(request);
    const [, place, name = ''] = pathname.match(/^\/(api|response)\/([\w.-]+)$/) ?? [];
    const args = () => parseArguments(request.headers['content-type'] ?? '', body);
    if (place === 'api') return serveCall(request, response, name, args);
    if (place === 'response') {
      const answer = toResponse(() => {
        respond(name, args());
        return {};
      });
      return answerJson(response, answer.ok ? 200 : 404, answer);
    }
    return fallback(request, response, body);
  }

  async function serveCall(
    request: IncomingMessage,
    response: ServerResponse,
    method: string,
    args: () => Json,
  ): Promise<void> {
    const fault = takeFault(method);
    if (fault && (await applyFault(fault, response))) return;
    const token = request.headers.authorization?.replace(/^Bearer\s*/i, '') ?? '';
    const answer = toResponse(() => {
      const parsed = args();
      const result = call(method, token, parsed);
      calls.push({ method, args: parsed, answer: result });
      if (calls.length > CALLS_KEPT) calls.shift();
      return result;
    });
    if (fault?.kind === 'drop') response.destroy();
    else answerJson(response, 200, answer);
  }

  return { serve, calls: calls as readonly Call[] };
}

/** Applies the fault before the call; true when the call must not be performed. */
async function applyFault(fault: Fault, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'rate-limited': {
      const headers = { 'retry-after': String(fault.retryAfter) };
      answerJson(response, 429, { ok: false, error: 'ratelimited' }, headers);
      return true;
    }
    case 'error':
      answerJson(response, 500, { ok: false, error: 'internal_error' });
      return true;
    case 'refused':
      answerJson(response, 200, { ok: false, error: fault.code });
      return true;
    case 'hang':
      setTimeout(() => response.destroy(), HANG_MS).unref();
      return true;
    case 'slow':
      await sleep(fault.ms, undefined, { ref: false });
      return false;
    case 'drop':
      return false;
  }
}

export const serveNothing: Serve = async ({ url }, response) => {
  answerJson(response, 404, { error: `nothing at ${url}` });
};
