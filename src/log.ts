import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

/** Keys under which Slack's libraries carry secrets, at the depths at which errors nest them. */
const SECRET_KEYS = ['token', 'authorization', 'Authorization', 'headers', 'signingSecret'];
const DEPTHS = ['', '*.', '*.*.', '*.*.*.'];
/** Slack's tokens and one-time addresses anywhere in a line, in messages and stacks too. */
const SECRET_TEXT = /\bx(?:ox[a-z]|app)-[\w-]+|\/commands\/[\w/-]+|\bticket=[\w%-]+/g;
const CENSOR = '[secret]';

export type Log = Logger;

/** Logs JSON lines on standard error, from `level` up. The given secrets, and all that looks like one, are replaced. */
export function createLog(
  level: string,
  secrets: readonly string[] = [],
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  const censor = (line: string) =>
    secrets
      .filter((secret) => secret !== '')
      .reduce((rest, secret) => rest.replaceAll(secret, CENSOR), line)
      .replace(SECRET_TEXT, CENSOR);
  const redact = {
    paths: DEPTHS.flatMap((depth) => SECRET_KEYS.map((key) => `${depth}${key}`)),
    censor: CENSOR,
  };
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, redact };
  return pino({ ...options, hooks: { streamWrite: censor } }, destination);
}
