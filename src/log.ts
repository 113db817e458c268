import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

/** Keys under which Slack's libraries carry secrets, at the depths at which errors nest them. */
const SECRET_KEYS = ['token', 'authorization', 'Authorization', 'headers', 'signingSecret'];
const DEPTHS = ['', '*.', '*.*.', '*.*.*.'];
/** Slack's tokens and one-time addresses wherever they stand, in messages and stacks too. */
const SECRET_TEXT = /\bx(?:ox[a-z]|app)-[\w-]+|\/commands\/[\w/-]+|\bticket=[\w%-]+/g;
const CENSOR = '[secret]';

export type Log = Logger;

/** JSON lines on standard error, from the level on; whatever looks like a secret, and those given, are struck out. */
export function createLog(
  level: string,
  secrets: readonly string[] = [],
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  const strike = (line: string) =>
    secrets
      .filter((secret) => secret !== '')
      .reduce((rest, secret) => rest.replaceAll(secret, CENSOR), line)
      .replace(SECRET_TEXT, CENSOR);
  const redact = {
    paths: DEPTHS.flatMap((depth) => SECRET_KEYS.map((key) => `${depth}${key}`)),
    censor: CENSOR,
  };
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, redact };
  return pino({ ...options, hooks: { streamWrite: strike } }, destination);
}
