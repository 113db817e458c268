import { webApi } from '@slack/bolt';
import { InputError } from '../../errors.ts';
import type { ReachSlack } from './reach-slack.ts';
import { codeOf } from './retry.ts';

/** Who the bot is in its workspace. */
export interface Identity {
  /** Id under which it is mentioned. */
  readonly user: string;
  /** Name with which it is invited. */
  readonly name: string;
  readonly bot: string;
  /** Id of its workspace. */
  readonly team: string;
  /** Id of the enterprise that its workspace belongs to. */
  readonly enterprise?: string | undefined;
  /** Id of the Slack app, where Slack tells. */
  readonly app?: string | undefined;
}

/**
 * Whose the bot token is. Throws an InputError where Slack refuses it, or the app token, with which Bolt would go on
 * trying, and a StartError where Slack cannot be reached.
 */
export async function readIdentity(
  client: webApi.WebClient,
  reach: ReachSlack,
  appToken?: string,
): Promise<Identity> {
  const {
    user_id = '',
    user = '',
    bot_id = '',
    team_id = '',
    enterprise_id: enterprise,
    app_id: app = readAppId(appToken),
  } = await explainRefusal('SLACK_BOT_TOKEN', () => reach(() => client.auth.test()));
  if (appToken !== undefined) {
    const open = () => reach(() => client.apps.connections.open({ token: appToken }));
    await explainRefusal('SLACK_APP_TOKEN', open);
  }
  return { user: user_id, name: user, bot: bot_id, team: team_id, enterprise, app };
}

/** The id of the Slack app, which its app-level tokens hold. */
function readAppId(appToken = ''): string | undefined {
  return /^xapp-\d+-(A[A-Z0-9]+)-/.exec(appToken)?.[1];
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
