import { HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';

/** Socket Mode must outlive any outage of Slack's, and a client that gives up takes the process down. */
const RECONNECT = { retries: 10_000, factor: 1.5, maxTimeout: 30_000 };
/** Of one try to get a new address to connect to. */
const RECONNECT_TIMEOUT_MS = 10_000;

/** Bolt's way in for events: a WebSocket where there is an app token, signed HTTP otherwise. */
export function createReceiver({ transport, apiUrl }: Config, logger: Logger) {
  if (transport.kind === 'http') {
    const { signingSecret, port } = transport;
    return new HTTPReceiver({ signingSecret, port, logger, endpoints: '/slack/events' });
  }
  const timing = { retryConfig: RECONNECT, timeout: RECONNECT_TIMEOUT_MS };
  return new SocketModeReceiver({
    appToken: transport.appToken,
    logger,
    // Given here too: the receiver's own client knows nothing of the app's.
    installerOptions: { clientOptions: { slackApiUrl: apiUrl, ...timing } },
  });
}

/** Bolt's log lines as ours. Its debug lines hold messages and one-time addresses, so they go nowhere. */
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
