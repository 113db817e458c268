import { webApi } from '@slack/bolt';
import { InputError } from '../../errors.ts';
import { codeOf, retry } from './retry.ts';

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

/** Asks Slack who the bot token stands for; an InputError names the variable where Slack refuses it. */
export async function readIdentity(client: webApi.WebClient): Promise<Identity> {
  const {
    user_id = '',
    user = '',
    bot_id = '',
    team_id = '',
  } = await checked('SLACK_BOT_TOKEN', () => client.auth.test());
  return { user: user_id, name: user, bot: bot_id, team: team_id };
}

/** Makes sure that Slack takes the app token: Bolt would go on trying with a bad one. */
export async function checkAppToken(client: webApi.WebClient, token: string): Promise<void> {
  await checked('SLACK_APP_TOKEN', () => client.apps.connections.open({ token }));
}

async function checked<T>(variable: string, call: () => Promise<T>): Promise<T> {
  try {
    return await retry(call);
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
    const message = `was refused by Slack (${codeOf(error)}); copy it anew from the settings of the Slack app`;
    throw new InputError([{ file: variable, message }], { cause: error });
  }
}
