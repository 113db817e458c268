import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseArguments } from '../../fake-slack/arguments.ts';
import type { Fault } from '../../fake-slack/faults.ts';
import { answerJson, parseUrl } from '../../fake-slack/http.ts';
import type { FakeSlack } from '../../fake-slack/server.ts';
import { SlackError } from '../../fake-slack/slack-error.ts';
import { createPageActions } from './actions.ts';
import { createPageEvents } from './events.ts';
import { readPageFiles } from './files.ts';
import type { FaultMode, Features, Gallery, Pack } from './protocol.ts';
import { isActor } from './scenario.ts';

/** The fault of the bot's calls in each mode. */
const FAULTS: Readonly<Record<Exclude<FaultMode, 'none'>, Fault>> = {
  slow: { kind: 'slow', ms: 2_500 },
  'rate-limited': { kind: 'rate-limited', retryAfter: 1 },
  failing: { kind: 'error' },
};
/** Rate limits let every third call through, as a busy workspace does. */
const RATE_LIMITED_OF = 3;

/** Of an article, which a browser shows as it is written. */
const TEXT_HEADERS = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** The addresses of the page: which of its views to show is the page's own matter. */
const PAGES = new Set(['/', '/gallery']);

/** Serves the page built into `dir` at the address of the fake Slack. */
export async function openPage(
  slack: FakeSlack,
  parts: {
    readonly dir: string;
    readonly features: Features;
    readonly pack: Pack;
    /** Gives the gallery of the articles as they are now. */
    readonly readGallery: () => Promise<Gallery>;
    /** Gives an article of the pack, as it is written. */
    readonly readArticle: (path: string) => Promise<string>;
  },
) {
  const { dir, features, pack: first, readGallery, readArticle } = parts;
  const files = await readPageFiles(dir);
  let pack = first;
  let faultMode: FaultMode = 'none';
  const events = createPageEvents(slack.workspace, () => ({ features, pack, faultMode }));
  const perform = createPageActions(slack, setFaultMode);

  function setFaultMode(next: FaultMode): void {
    faultMode = next;
    slack.faults.clear();
    if (next !== 'none') slack.faults.rate('*', FAULTS[next], 1, createChance(next));
    events.sendToAll({ type: 'fault-mode', faultMode });
  }

  async function serve(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ): Promise<void> {
    const { pathname, searchParams } = parseUrl(request);
    if (pathname === '/page/do' && request.method === 'POST') {
      return act(request, response, body);
    }
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const user = searchParams.get('as') ?? '';
    if (pathname === '/page/events' && isRead && isActor(user)) {
      if (!events.open(user, response)) answerJson(response, 503, { error: 'too many pages open' });
      return;
    }
    if (pathname === '/page/gallery' && isRead) {
      answerJson(response, 200, await readGallery());
      return;
    }
    const asked = pathname === '/page/article' && isRead ? searchParams.get('path') : null;
    const article = asked === null ? undefined : pack.articles.find(({ path }) => path === asked);
    if (article !== undefined) {
      const text = await readArticle(article.path);
      response.writeHead(200, TEXT_HEADERS).end(text);
      return;
    }
    const isPage = PAGES.has(pathname);
    const file = isRead ? files.get(isPage ? '/index.html' : pathname) : undefined;
    if (file) {
      response.writeHead(200, file.headers).end(file.body);
      return;
    }
    const isUnbuilt = isPage && files.size === 0;
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
      // A SlackError has a code, an error of the workspace a sentence: the page shows either.
      const refusal = error instanceof SlackError ? { ...error.details, error: error.code } : {};
      answerJson(response, 400, { ok: false, error: toErrorMessage(error), ...refusal });
    }
  }

  slack.setFallback(serve);
  return {
    /** Shows the state of the knowledge folder. */
    setPack(next: Pack): void {
      pack = next;
      events.sendToAll({ type: 'pack', pack });
    },
    close: events.close,
  };
}

/** Always, except that rate limits let every third call through. */
function createChance(faultMode: FaultMode): () => number {
  let calls = 0;
  return () => {
    calls += 1;
    return faultMode === 'rate-limited' && calls % RATE_LIMITED_OF === 0 ? 1 : 0;
  };
}

function toErrorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
