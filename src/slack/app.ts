import { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { App, webApi } from '@slack/bolt';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { createMemory } from '../memory/memory.ts';
import type { Rolecall } from '../rolecall.ts';
import type { Storage } from '../storage/storage.ts';
import { createSlackClient } from './api/client.ts';
import { checkAppToken, readIdentity } from './api/identity.ts';
import { createViews } from './api/views.ts';
import { createProgress } from './conversation/progress.ts';
import { createThreadContextReader } from './conversation/thread-context.ts';
import { createJobs, type Job } from './delivery/exactly-once.ts';
import { createInFlight } from './delivery/in-flight.ts';
import { requestToCommand, requestToMessage } from './delivery/pending-request.ts';
import { createActions } from './handlers/actions.ts';
import { createAnswerLog } from './handlers/answer-log.ts';
import { createCommands } from './handlers/commands.ts';
import { createDebounce } from './handlers/debounce.ts';
import { createExamples } from './handlers/example-questions.ts';
import { createHome } from './handlers/home.ts';
import { createMessageHandler } from './handlers/messages.ts';
import { createPosts } from './handlers/publish.ts';
import { createShortcuts } from './handlers/shortcuts.ts';
import { listenToActions } from './listeners/actions.ts';
import { listenToCommands } from './listeners/commands.ts';
import { createFailureHandler, type Failure } from './listeners/errors.ts';
import { accept, listenToMessages } from './listeners/messages.ts';
import { listenToShortcuts } from './listeners/shortcuts.ts';
import { createReceiver, toBoltLogger } from './receiver.ts';

/** Of one try of a SlackClient API call, in ms: Slack answers within two seconds or is in trouble. */
const CALL_TIMEOUT_MS = 10_000;
/** How long Slack may take to greet a new connection. */
const START_TIMEOUT_MS = 30_000;
/** A supervisor waits 10 s between asking and killing. */
const STOP_TIMEOUT_MS = 9_000;

/** The bot in its workspace, from when it listens until it is stopped. */
export interface Bot {
  /** Where it listens for HTTP; undefined in Socket Mode. */
  readonly port: number | undefined;
  /** Takes nothing new, and resolves when what was begun is posted or 9 seconds are over. */
  stop(): Promise<void>;
}

/** Connects to Slack and answers. Throws an InputError where Slack refuses a token. */
export async function startBot(parts: {
  readonly config: Config;
  readonly rolecall: Rolecall;
  readonly log: Log;
  /** The memory of the workspace with that id. */
  readonly openStorage: (team: string) => Storage;
  /** In ms, of one try of a SlackClient API call. */
  readonly callTimeout?: number;
}): Promise<Bot> {
  const { config, rolecall, log, openStorage, callTimeout = CALL_TIMEOUT_MS } = parts;
  const { botToken, transport } = config;
  const logger = toBoltLogger(log);
  // Trying again is `retry`'s business: the client would do it for half an hour, in a queue that all share.
  const clientOptions: webApi.WebClientOptions = {
    slackApiUrl: config.apiUrl,
    logger,
    timeout: callTimeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: Number.POSITIVE_INFINITY,
    allowAbsoluteUrls: false,
  };
  const client = new webApi.WebClient(botToken, clientOptions);
  const identity = await readIdentity(client);
  if (transport.kind === 'socket') await checkAppToken(client, transport.appToken);

  const listening = { user: identity.user, answerChannels: config.answerChannels };
  const slack = createSlackClient(client, log, callTimeout);
  const memory = createMemory(openStorage(identity.team), log);
  const readThreadContext = createThreadContextReader({
    identity,
    rolecall,
    threads: memory.threads,
    slack,
    log,
  });
  const answerLog = createAnswerLog(memory);
  const withProgress = createProgress(slack, log);
  const room = { identity, rolecall, memory, answerLog, slack, log };
  const messageHandler = createMessageHandler({ ...room, readThreadContext, withProgress });
  const commands = createCommands(room);
  const inFlight = createInFlight();

  async function answer(job: Job): Promise<string | null> {
    const asked = requestToMessage(job.request);
    if (asked !== undefined) return messageHandler.toMessage(asked, job);
    const command = requestToCommand(job.request);
    return command === undefined ? null : commands(command, job);
  }

  const jobs = createJobs({ claims: memory.claims, answer, slack, inFlight, log });
  const posts = createPosts(room);
  const views = createViews(client, log);
  const findExamples = createExamples(rolecall);
  const home = createHome({ rolecall, posts, views, findExamples });
  const isRepeat = createDebounce(Date.now);
  const actions = createActions({ ...room, posts, home, views, isRepeat });
  const { answerChannels } = config;
  const shortcuts = createShortcuts({
    ...room,
    answerChannels,
    readThreadContext,
    posts,
    findExamples,
  });
  const handleFailure = createFailureHandler(slack, log);

  const app = new App({
    receiver: createReceiver(config, logger),
    // With a token in its place, Bolt would ask Slack once more and crash on a refusal. And of all that Bolt calls, this
    // alone is waited for before it acknowledges an event.
    async authorize(_source, body) {
      await accept(body ?? {}, { jobs, messageHandler, listening });
      return { botToken, botId: identity.bot, botUserId: identity.user };
    },
    logger,
    clientOptions,
    convoStore: false,
    extendedErrorHandler: true,
  });
  app.use(({ next }) => inFlight.track(next()));
  app.error((failure: Failure) => inFlight.track(handleFailure(failure)));
  listenToMessages(app, jobs);
  listenToCommands(app, jobs);
  listenToActions(app, actions);
  listenToShortcuts(app, shortcuts, home, identity.user);

  const started = await withDeadline(app.start());
  jobs.start();
  const server = started instanceof Server ? started : undefined;

  async function drain(): Promise<void> {
    await inFlight.ended();
    // A connection that was busy when the server closed is kept alive for seconds otherwise.
    server?.closeIdleConnections();
  }

  async function stop(): Promise<void> {
    jobs.stop();
    const deadline = sleep(STOP_TIMEOUT_MS, undefined, { ref: false });
    // What came in while the server closed is answered as well.
    const ended = Promise.all([app.stop(), drain()]).then(() => inFlight.ended());
    await Promise.race([ended, deadline]);
  }

  let stopped: Promise<void> | undefined;
  return {
    port: server && toPort(server),
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function withDeadline<T>(start: Promise<T>): Promise<T> {
  const late = new AbortController();
  const deadline = sleep(START_TIMEOUT_MS, undefined, { signal: late.signal }).then(() => {
    throw new Error('Slack did not open the connection within 30 s: check the network and retry');
  });
  try {
    return await Promise.race([start, deadline]);
  } finally {
    late.abort();
  }
}

function toPort(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}
