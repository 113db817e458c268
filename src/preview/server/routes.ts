import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseArguments } from '../../fake-slack/arguments.ts';
import type { Fault } from '../../fake-slack/faults.ts';
import { answerJson, readUrl } from '../../fake-slack/http.ts';
import type { Slack } from '../../fake-slack/server.ts';
import { SlackError } from '../../fake-slack/slack-error.ts';
import { createPageActions } from './actions.ts';
import { createPageEvents } from './events.ts';
import { readPageFiles } from './files.ts';
import type { Features, Pack, Trouble } from './protocol.ts';
import { isActor } from './scene.ts';

/** What the bot's calls meet in each kind of trouble. */
const FAULTS: Readonly<Record<Exclude<Trouble, 'none'>, Fault>> = {
  slow: { kind: 'slow', ms: 2_500 },
  'rate-limited': { kind: 'rate-limited', retryAfter: 1 },
  failing: { kind: 'error' },
};
/** Rate limits let every third call through, as a busy workspace does. */
const RATE_LIMITED_OF = 3;

/** Shows the workspace in a browser: puts the page built into `dir` on the workspace's own address. */
export async function openPage(
  slack: Slack,
  { dir, features, pack: first }: { dir: string; features: Features; pack: Pack },
) {
  const files = await readPageFiles(dir);
  let pack = first;
  let trouble: Trouble = 'none';
  const events = createPageEvents(slack.workspace, () => ({ features, pack, trouble }));
  const perform = createPageActions(slack, setTrouble);

  function setTrouble(next: Trouble): void {
    trouble = next;
    slack.faults.clear();
    if (next !== 'none') slack.faults.rate('*', FAULTS[next], 1, chanceOf(next));
    events.tellAll({ type: 'trouble', trouble });
  }

  async function serve(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ): Promise<void> {
    const { pathname, searchParams } = readUrl(request);
    if (pathname === '/page/do' && request.method === 'POST') {
      return act(request, response, body);
    }
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const user = searchParams.get('as') ?? '';
    if (pathname === '/page/events' && isRead && isActor(user)) {
      if (!events.open(user, response)) answerJson(response, 503, { error: 'too many pages open' });
      return;
    }
    const file = isRead ? files.get(pathname) : undefined;
    if (file) {
      response.writeHead(200, file.headers).end(file.body);
      return;
    }
    const isUnbuilt = pathname === '/' && files.size === 0;
    const error = isUnbuilt ? `no page in ${dir}: run npm run preview` : `nothing at ${pathname}`;
    answerJson(response, 404, { error });
  }

  async function act(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ): Promise<void> {
    try {
      const args = parseArguments(request.headers['content-type'] ?? '', body);
      answerJson(response, 200, { ok: true, ...(await perform(args)) });
    } catch (error) {
      // Slack's refusals carry a code, the workspace's own a sentence: the page shows either.
      const refusal = error instanceof SlackError ? { ...error.details, error: error.code } : {};
      answerJson(response, 400, { ok: false, error: messageOf(error), ...refusal });
    }
  }

  slack.serveElse(serve);
  return {
    /** Shows what became of the knowledge folder. */
    setPack(next: Pack): void {
      pack = next;
      events.tellAll({ type: 'pack', pack });
    },
    close: events.close,
  };
}

/** Always, except that rate limits let every third call through. */
function chanceOf(trouble: Trouble): () => number {
  let calls = 0;
  return () => {
    calls += 1;
    return trouble === 'rate-limited' && calls % RATE_LIMITED_OF === 0 ? 1 : 0;
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
