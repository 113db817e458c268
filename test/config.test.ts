import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { InputError } from '../src/errors.ts';

const socket = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'shh' };

function problemsOf(env: Record<string, string>) {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  test('with an app token means Socket Mode, with defaults for the rest', () => {
    expect(readConfig(socket)).toEqual({
      botToken: 'xoxb-1',
      transport: { kind: 'socket', appToken: 'xapp-1' },
      apiUrl: 'https://slack.com/api/',
      knowledgeDir: './knowledge',
      answerChannels: [],
      sharedChannels: [],
      databaseUrl: undefined,
      keepQuestions: false,
      healthPort: undefined,
      logLevel: 'info',
    });
  });

  test('without an app token means HTTP on port 3000, or on the port given', () => {
    expect(readConfig(http).transport).toEqual({ kind: 'http', signingSecret: 'shh', port: 3000 });
    expect(readConfig({ ...http, PORT: '0' }).transport).toMatchObject({ port: 0 });
  });

  test('counts empty variables as unset and trims the others', () => {
    const env = { ...http, SLACK_APP_TOKEN: '', PORT: ' ', KNOWLEDGE_DIR: ' ./handbook ' };
    expect(readConfig(env)).toMatchObject({
      transport: { kind: 'http', port: 3000 },
      knowledgeDir: './handbook',
    });
  });

  test('takes a Web API address with or without its slash, and channels with or without blanks', () => {
    for (const SLACK_API_URL of ['http://localhost:1/api', 'http://localhost:1/api/']) {
      const env = { ...http, SLACK_API_URL, ANSWER_CHANNELS: 'C1A, G2B,,C3' };
      expect(readConfig(env)).toMatchObject({
        apiUrl: 'http://localhost:1/api/',
        answerChannels: ['C1A', 'G2B', 'C3'],
      });
    }
  });

  test('takes the address of a database, and whether questions are kept', () => {
    const DATABASE_URL = 'postgres://bot:secret@db/rolecall';
    expect(readConfig({ ...http, DATABASE_URL, KEEP_QUESTIONS: 'true' })).toMatchObject({
      databaseUrl: DATABASE_URL,
      keepQuestions: true,
    });
    expect(readConfig({ ...http, KEEP_QUESTIONS: 'false' }).keepQuestions).toBe(false);
    expect(problemsOf({ ...http, KEEP_QUESTIONS: 'yes' })).toEqual([
      { file: 'KEEP_QUESTIONS', message: '"yes" is neither true nor false: use one of the two' },
    ]);
  });

  test('is read once: what comes out cannot be changed', () => {
    const config = readConfig(http);
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.transport)).toBe(true);
    expect(Object.isFrozen(config.answerChannels)).toBe(true);
  });

  test('names every bad variable in one message, each with its cure', () => {
    const problems = problemsOf({
      SLACK_BOT_TOKEN: 'xapp-mixed-up',
      PORT: '3000.5',
      SLACK_API_URL: 'slack',
      ANSWER_CHANNELS: 'C1, #general, D9',
      LOG_LEVEL: 'loud',
    });
    expect(problems).toEqual([
      {
        file: 'SLACK_BOT_TOKEN',
        message: 'is not a bot token: use the one that starts with xoxb-',
      },
      { file: 'PORT', message: '"3000.5" is not a valid port: use a whole number from 0 to 65535' },
      {
        file: 'SLACK_API_URL',
        message: '"slack" is not a web address: use one like https://slack.com/api/',
      },
      {
        file: 'ANSWER_CHANNELS',
        message: '"#general" is not a channel id: use ids like C0123ABCD, comma-separated',
      },
      {
        file: 'ANSWER_CHANNELS',
        message: '"D9" is not a channel id: use ids like C0123ABCD, comma-separated',
      },
      {
        file: 'LOG_LEVEL',
        message:
          '"loud" is not a log level: use one of trace, debug, info, warn, error, fatal, silent',
      },
      {
        file: 'SLACK_SIGNING_SECRET',
        message:
          'is missing: set it for HTTP (Basic Information), or SLACK_APP_TOKEN for Socket Mode',
      },
    ]);
  });

  test.each(['65536', '-1', '3e3', '0x10', 'http'])('refuses the port %s', (PORT) => {
    expect(problemsOf({ ...http, PORT })).toMatchObject([{ file: 'PORT' }]);
  });

  test('names the missing bot token too, and an app token of the wrong kind', () => {
    expect(problemsOf({ SLACK_APP_TOKEN: 'xoxb-1' })).toMatchObject([
      { file: 'SLACK_BOT_TOKEN' },
      { file: 'SLACK_APP_TOKEN' },
    ]);
  });

  test('shows no secret, not even one that stands in the wrong variable', () => {
    const secret = '0123456789abcdef0123456789abcdef';
    const env = {
      SLACK_BOT_TOKEN: secret,
      SLACK_APP_TOKEN: 'xoxb-secret',
      PORT: secret,
      LOG_LEVEL: 'xoxb-secret',
      ANSWER_CHANNELS: 'xapp-secret',
    };
    const text = problemsOf(env)
      .map(({ message }) => message)
      .join('\n');
    expect(text).not.toContain(secret);
    expect(text).not.toContain('-secret');
    expect(text).toContain('(not shown) is not a valid port');
  });
});
