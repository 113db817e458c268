import {
  type Logger,
  LogLevel,
  type ReceiverProcessEventErrorHandlerArgs,
  SocketModeReceiver,
} from '@slack/bolt';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { fetchOverHttp } from './api/http-fetch.ts';
import { StrictHttpReceiver } from './strict-http-receiver.ts';

/** Socket Mode must survive any outage of Slack's: a client that gives up ends the process. */
const RECONNECT = { retries: 10_000, factor: 1.5, maxTimeout: 30_000 };
/** Of one try to get a new address to connect to. */
const RECONNECT_TIMEOUT_MS = 10_000;

/** Receives requests: over a WebSocket where there is an app token, by signed HTTP otherwise. */
export function createReceiver({ transport, apiUrl }: Config, logger: Logger) {
  if (transport.kind === 'http') {
    const { signingSecret, port } = transport;
    return new StrictHttpReceiver({
      signingSecret,
      port,
      logger,
      endpoint: '/slack/events',
      processEventErrorHandler: leaveUnacknowledged,
    });
  }
  return new SocketModeReceiver({
    appToken: transport.appToken,
    logger,
    processEventErrorHandler: async ({ error }) => {
      logger.warn(`left for Slack to send again: ${error.message}`);
      return false;
    },
    // The receiver has a client of its own, which does not use the app's options.
    installerOptions: {
      clientOptions: {
        slackApiUrl: apiUrl,
        fetch: fetchOverHttp,
        retryConfig: RECONNECT,
        timeout: RECONNECT_TIMEOUT_MS,
      },
    },
  });
}

/** By its status, Slack sends the request again. */
async function leaveUnacknowledged({
  error,
  logger,
  response,
}: ReceiverProcessEventErrorHandlerArgs): Promise<boolean> {
  logger.warn(`left for Slack to send again: ${error.message}`);
  if (!response.headersSent) response.writeHead(503);
  response.end();
  return false;
}

/** Writes Bolt's log lines to our log, except for debug lines: they hold messages and response_urls. */
export function toBoltLogger(log: Log): Logger {
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...words: unknown[]) =>
      log[level](['bolt:', ...words].map(String).join(' '));
  return {
    debug() {},
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel() {},
    setName() {},
    getLevel: () => LogLevel.INFO,
  };
}
