import { LogLevel, webApi } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import {
  type FakeSlack,
  type FakeSlackOptions,
  startFakeSlack,
} from '../../src/fake-slack/server.ts';

/** A workspace for one test; it ends with the test. */
export async function openSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const slack = await startFakeSlack({ retryDelays: [], ...options });
  onTestFinished(() => slack.close());
  return slack;
}

/** The Web API as a bot reaches it: one try, no waiting for rate limits. */
export function clientOf(slack: FakeSlack, token = slack.credentials.botToken): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: slack.url,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });
}

const ignore = () => {};

/** Many tests are about refusals, so the client does not log them. */
const quiet = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  setLevel: ignore,
  setName: ignore,
  getLevel: () => LogLevel.ERROR,
};

interface Refusal {
  readonly error?: string;
  readonly response_metadata?: { readonly messages?: readonly string[] };
}

/** The body of the response with which Slack refused the call. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) return error.data;
    throw error;
  }
  throw new Error('the call went through; it should have been refused');
}

/** Calls a method with a form, as a client that checks nothing. */
export async function postForm(
  slack: FakeSlack,
  method: string,
  form: Readonly<Record<string, string | undefined>>,
): Promise<unknown> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) body.set(name, `${value}`);
  const sent = await fetch(slack.url + method, { method: 'POST', body });
  return sent.json();
}
