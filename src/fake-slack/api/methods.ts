import { readString } from '../arguments.ts';
import { SlackError } from '../slack-error.ts';
import { app, team } from '../workspace/fixtures.ts';
import type { Json } from '../workspace/json.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { setStatus, setSuggestedPrompts } from './assistant.ts';
import { postEphemeral, postMessage } from './chat.ts';
import { describeConversation, listHistory, listReplies } from './conversations.ts';
import { addReaction, removeReaction } from './reactions.ts';
import { openView, publishView } from './views.ts';

/** The app's credentials; the bot is configured with the same. */
interface Credentials {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
}

/** What the Web API needs from the server. */
export interface ApiContext {
  readonly workspace: Workspace;
  readonly credentials: Credentials;
  /** The address of a new Socket Mode connection. */
  readonly openSocket: () => string;
}

type Method = (workspace: Workspace, args: Json) => Json;

/** The methods that the bot calls, besides `apps.connections.open`. */
const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['auth.test', testAuth],
  ['chat.postMessage', postMessage],
  ['chat.postEphemeral', postEphemeral],
  ['conversations.info', describeConversation],
  ['conversations.replies', listReplies],
  ['conversations.history', listHistory],
  ['reactions.add', addReaction],
  ['reactions.remove', removeReaction],
  ['views.open', openView],
  ['views.publish', publishView],
  ['assistant.threads.setStatus', setStatus],
  ['assistant.threads.setSuggestedPrompts', setSuggestedPrompts],
]);

/** Answers a Web API call as Slack does: `ok` and the result, or `ok: false` and an error code. */
export function callMethod(slack: ApiContext, method: string, token: string, args: Json): Json {
  return toResponse(() => dispatchCall(slack, method, token || readString(args, 'token'), args));
}

/** The result with `ok: true`, or the SlackError that `run` throws as `ok: false`. */
export function toResponse(run: () => Json): Json {
  try {
    return { ok: true, ...run() };
  } catch (error) {
    if (error instanceof SlackError) return { ok: false, error: error.code, ...error.details };
    throw error;
  }
}

function dispatchCall(slack: ApiContext, method: string, token: string, args: Json): Json {
  const { botToken, appToken } = slack.credentials;
  if (token === '') throw new SlackError('not_authed');
  if (token !== botToken && token !== appToken) throw new SlackError('invalid_auth');
  const forApp = method === 'apps.connections.open';
  const handler = METHODS.get(method);
  if (!forApp && !handler) throw new SlackError('unknown_method', { req_method: method });
  if (forApp !== (token === appToken)) throw new SlackError('not_allowed_token_type');
  return handler ? handler(slack.workspace, args) : { url: slack.openSocket() };
}

function testAuth(workspace: Workspace): Json {
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    team_id: team.id,
    user: workspace.users.get(app.user_id)?.name,
    user_id: app.user_id,
    bot_id: app.bot_id,
    app_id: app.id,
    ...(workspace.enterprise === undefined ? {} : { enterprise_id: workspace.enterprise }),
    is_enterprise_install: false,
  };
}
