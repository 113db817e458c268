import { webApi } from '@slack/bolt';
import { InputError } from '../../errors.ts';
import { codeOf, type Retry } from './retry.ts';

/** Who the bot is in its workspace. */
export interface Identity {
  /** Id under which it is mentioned. */
  readonly user: string;
  /** Name with which it is invited. */
  readonly name: string;
  readonly bot: string;
  /** Id of its workspace. */
  readonly team: string;
}

/** Whose the bot token is. Throws an InputError where Slack refuses it. */
export async function readIdentity(client: webApi.WebClient, retry: Retry): Promise<Identity> {
  const {
    user_id = '',
    user = '',
    bot_id = '',
    team_id = '',
  } = await explainRefusal('SLACK_BOT_TOKEN', () => retry(() => client.auth.test()));
  return { user: user_id, name: user, bot: bot_id, team: team_id };
}

/** Throws an InputError where Slack refuses the app token: Bolt would go on trying with it. */
export async function checkAppToken(
  client: webApi.WebClient,
  token: string,
  retry: Retry,
): Promise<void> {
  await explainRefusal('SLACK_APP_TOKEN', () =>
    retry(() => client.apps.connections.open({ token })),
  );
}

async function explainRefusal<T>(variable: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
    const message = `was refused by Slack (${codeOf(error)}); copy it again from the app's settings`;
    throw new InputError([{ file: variable, message }], { cause: error });
  }
}
