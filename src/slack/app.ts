import type { webApi } from '@slack/bolt';
import { type Config, listSecrets } from '../config.ts';
import { type Metrics, NO_METRICS } from '../health/metrics.ts';
import type { Log } from '../log.ts';
import { createMemory, type Memory } from '../memory/memory.ts';
import type { Rolecall } from '../rolecall.ts';
import type { Storage } from '../storage/storage.ts';
import { AcceptingApp } from './accepting-app.ts';
import { CleanWebClient } from './api/clean-client.ts';
import { createCleanText } from './api/clean-text.ts';
import { createSlackClient } from './api/client.ts';
import { checkConnection } from './api/connection.ts';
import { fetchOverHttp } from './api/http-fetch.ts';
import { readIdentity } from './api/identity.ts';
import { createReachSlack } from './api/reach-slack.ts';
import { createRetry } from './api/retry.ts';
import { createSharedChannels } from './api/shared-channels.ts';
import { createViews } from './api/views.ts';
import { keepWithinCompany } from './api/within-company.ts';
import { createHandlers } from './create-handlers.ts';
import { createJobs } from './delivery/exactly-once.ts';
import { createInFlight } from './delivery/in-flight.ts';
import { createAnswerJob } from './handlers/answer-job.ts';
import { type Bot, startListening } from './lifecycle.ts';
import { createAccept } from './listeners/accept.ts';
import { createAdmission } from './listeners/admission.ts';
import { createFailureHandler } from './listeners/errors.ts';
import { createReceiver, toBoltLogger } from './receiver.ts';

/** Of one try of a Web API call, in ms: Slack answers within two seconds or is in trouble. */
const CALL_TIMEOUT_MS = 10_000;
/** How long Slack is tried at the start, in ms: a network that comes up with the machine is there by then. */
const START_PATIENCE_MS = 60_000;

/**
 * Connects to Slack and answers. Throws an InputError where Slack refuses a token or the port is taken, and a StartError
 * where Slack cannot be reached for a minute.
 */
export async function startBot(parts: {
  readonly config: Config;
  readonly rolecall: Rolecall;
  readonly log: Log;
  /** The memory of the workspace with that id. */
  readonly openStorage: (team: string) => Storage;
  readonly metrics?: Metrics;
  /** In ms, of one try of a Web API call. */
  readonly callTimeout?: number;
  /** In ms, how long Slack is tried. */
  readonly patience?: number;
  /** Gets the reason when Slack was tried in vain, once. */
  readonly onUnreachable?: (reason: string) => void;
}): Promise<Bot & { checkSlack(): Promise<void> }> {
  const { config, rolecall, log, openStorage, callTimeout = CALL_TIMEOUT_MS } = parts;
  const { metrics = NO_METRICS, patience = START_PATIENCE_MS } = parts;
  const { botToken, transport, answerChannels, sharedChannels } = config;
  const logger = toBoltLogger(log);
  const clientOptions = toClientOptions(config, logger, callTimeout);
  const clean = createCleanText(listSecrets(config));
  const client = new CleanWebClient(botToken, clientOptions, { clean, metrics });
  const retry = createRetry(Math.random);
  const appToken = transport.kind === 'socket' ? transport.appToken : undefined;
  const onUnreachable = (reason: string) => {
    log.warn(`${reason}: trying for a minute`);
    parts.onUnreachable?.(reason);
  };
  const reach = createReachSlack({ patience, onUnreachable });
  const identity = await readIdentity(client, reach, appToken);

  const channels = createSharedChannels({ client, retry, open: sharedChannels, log });
  const everywhere = createSlackClient({ client, retry, clean, log, timeout: callTimeout });
  const slack = keepWithinCompany(everywhere, channels);
  const views = createViews(client, retry, log);
  const memory = createMemory(openStorage(identity.team), log);
  const inFlight = createInFlight();
  const shared = {
    identity,
    answerChannels,
    channels,
    rolecall,
    memory,
    slack,
    views,
    metrics,
    log,
  };
  const handlers = createHandlers(shared);
  const claims = countTakenOver(memory.claims, metrics);
  const answer = timed(createAnswerJob(handlers), metrics);
  metrics.watchWaiting(inFlight.count);
  const receiver = createReceiver(config, logger);
  const jobs = createJobs({ claims, answer, slack, inFlight, log });
  const listening = { user: identity.user, bot: identity.bot, answerChannels };

  const app = new AcceptingApp(
    {
      receiver,
      // With a token in its place, Bolt would ask Slack once more and crash on a refusal.
      authorize: async () => ({ botToken, botId: identity.bot, botUserId: identity.user }),
      logger,
      clientOptions,
      convoStore: false,
    },
    {
      admit: createAdmission({ identity, channels, log }),
      accept: createAccept({
        jobs,
        messageHandler: handlers.messages,
        home: handlers.home,
        listening,
      }),
      handleFailure: createFailureHandler(slack, log),
      inFlight,
    },
  );
  const bot = await startListening({ app, jobs, inFlight, patience });
  return { ...bot, checkSlack: () => checkConnection(client, receiver) };
}

function timed<Args extends unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
  metrics: Metrics,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    const begun = performance.now();
    const result = await work(...args);
    metrics.worked((performance.now() - begun) / 1_000);
    return result;
  };
}

function countTakenOver(claims: Memory['claims'], metrics: Metrics): Memory['claims'] {
  return {
    ...claims,
    async takePending() {
      const taken = await claims.takePending();
      metrics.tookOver(taken.length);
      return taken;
    },
  };
}

/** Retries are left to `createRetry`: the client would retry for half an hour, in a queue that all calls share. */
function toClientOptions(
  { apiUrl }: Config,
  logger: ReturnType<typeof toBoltLogger>,
  timeout: number,
): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    fetch: fetchOverHttp,
    logger,
    timeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: Number.POSITIVE_INFINITY,
    allowAbsoluteUrls: false,
  };
}
