import { z } from 'zod';
import { InputError, type Problem } from './errors.ts';
import { toProblems } from './validation.ts';

/** Longer than any channel id, port or level. A longer value may be a secret in the wrong variable, so it is not shown. */
const LONGEST_SHOWN = 24;
/** Where the articles are by default. */
export const DEFAULT_KNOWLEDGE_DIR = './knowledge';
const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;
const DEFAULT_API_URL = 'https://slack.com/api/';
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** How Slack delivers its events. */
type Transport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };

export interface Config {
  readonly botToken: string;
  readonly transport: Transport;
  /** Base of the Web API, with a trailing slash. */
  readonly apiUrl: string;
  readonly knowledgeDir: string;
  /** Channel ids in which plain questions are answered. */
  readonly answerChannels: readonly string[];
  /** Ids of channels shared with other companies in which answers may be public. */
  readonly sharedChannels: readonly string[];
  /** Where the bot keeps its memory; undefined for a file that it creates itself. */
  readonly databaseUrl: string | undefined;
  /** Whether the texts of questions are stored. */
  readonly keepQuestions: boolean;
  /** Where supervisors and Prometheus look; undefined for nowhere. */
  readonly healthPort: number | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const STILL_PLACEHOLDER =
  'is still the placeholder of .env.example: set it to the token of your Slack app, or unset it';
const CHANNEL_ID = 'is not a channel id: use ids like C0123ABCD, comma-separated';

const portSchema = z
  .string()
  .refine(isPort, `is not a valid port: use a whole number from 0 to ${HIGHEST_PORT}`)
  .transform(Number);
const channelIdsSchema = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
  .pipe(z.array(z.string().regex(/^[CG][A-Z0-9]+$/, CHANNEL_ID)))
  .default([]);

const variablesSchema = z.object({
  SLACK_BOT_TOKEN: z
    .string('is missing: set it to the bot token (xoxb-…) of the Slack app, OAuth & Permissions')
    .startsWith('xoxb-', 'is not a bot token: use the one that starts with xoxb-')
    .refine((token) => token !== 'xoxb-', STILL_PLACEHOLDER),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith(
      'xapp-',
      'is not an app-level token: use the one that starts with xapp-, or unset it',
    )
    .refine((token) => token !== 'xapp-', STILL_PLACEHOLDER)
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  PORT: portSchema.default(DEFAULT_PORT),
  SLACK_API_URL: z
    .url({
      protocol: /^https?$/,
      error: 'is not a web address: use one like https://slack.com/api/',
    })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .default(DEFAULT_API_URL),
  KNOWLEDGE_DIR: z.string().default(DEFAULT_KNOWLEDGE_DIR),
  ANSWER_CHANNELS: channelIdsSchema,
  SHARED_CHANNELS: channelIdsSchema,
  DATABASE_URL: z.string().optional(),
  KEEP_QUESTIONS: z
    .enum(['true', 'false'], 'is neither true nor false: use one of the two')
    .transform((word) => word === 'true')
    .default(false),
  HEALTH_PORT: portSchema.optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `is not a log level: use one of ${LOG_LEVELS.join(', ')}`)
    .default('info'),
});

const SECRETS = new Set([
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'DATABASE_URL',
]);

/**
 * Environment in, frozen settings out. Empty variables count as unset.
 * Throws one InputError that names every bad variable without showing a secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.keys(variablesSchema.shape).flatMap((name) => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const values = Object.fromEntries(given);
  const fields = variablesSchema.safeParse(values, { reportInput: true });
  const problems = [
    ...(fields.success ? [] : toProblems(fields.error.issues, locateVariable)),
    ...checkTransport(values),
    ...checkHealthPort(values),
  ];
  if (!fields.success || problems.length > 0) throw new InputError(problems);
  return Object.freeze({
    botToken: fields.data.SLACK_BOT_TOKEN,
    transport: Object.freeze(toTransport(fields.data)),
    apiUrl: fields.data.SLACK_API_URL,
    knowledgeDir: fields.data.KNOWLEDGE_DIR,
    answerChannels: Object.freeze(fields.data.ANSWER_CHANNELS),
    sharedChannels: Object.freeze(fields.data.SHARED_CHANNELS),
    databaseUrl: fields.data.DATABASE_URL,
    keepQuestions: fields.data.KEEP_QUESTIONS,
    healthPort: fields.data.HEALTH_PORT,
    logLevel: fields.data.LOG_LEVEL,
  });
}

/** What is neither logged nor posted: tokens, the signing secret, the database's password as it is written and as it is meant. */
export function listSecrets({ botToken, transport, databaseUrl = '' }: Config): string[] {
  const secret = transport.kind === 'http' ? transport.signingSecret : transport.appToken;
  const password = URL.canParse(databaseUrl) ? new URL(databaseUrl).password : '';
  return [botToken, secret, password, decodePassword(password)].filter((one) => one !== '');
}

function decodePassword(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    // A stray percent sign; what cannot be decoded is meant as it is written.
    return password;
  }
}

function toTransport(fields: z.infer<typeof variablesSchema>): Transport {
  const {
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret = '',
    PORT: port,
  } = fields;
  return appToken === undefined
    ? { kind: 'http', signingSecret, port }
    : { kind: 'socket', appToken };
}

function checkTransport(values: Readonly<Record<string, string>>): Problem[] {
  if (values.SLACK_APP_TOKEN !== undefined) return [];
  if (values.SLACK_SIGNING_SECRET !== undefined) return [];
  const message =
    'is missing: set it for HTTP (Basic Information), or SLACK_APP_TOKEN for Socket Mode';
  return [{ file: 'SLACK_SIGNING_SECRET', message }];
}

/** The port of Slack's requests is open to the world; that of the metrics must not be. */
function checkHealthPort({ HEALTH_PORT, PORT, ...others }: Readonly<Record<string, string>>) {
  const isTaken = others.SLACK_APP_TOKEN === undefined && HEALTH_PORT !== '0';
  if (!isTaken || HEALTH_PORT !== (PORT ?? String(DEFAULT_PORT))) return [];
  return [{ file: 'HEALTH_PORT', message: 'is the port for Slack as well: choose another' }];
}

function locateVariable([variable]: readonly PropertyKey[], value: unknown) {
  const file = String(variable);
  const isHidden = SECRETS.has(file) || typeof value !== 'string';
  return { file, subject: isHidden ? '' : showValue(value) };
}

function showValue(value: string): string {
  return value.length > LONGEST_SHOWN || /^x(ox[a-z]|app)/.test(value)
    ? '(not shown)'
    : JSON.stringify(value);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT;
}
