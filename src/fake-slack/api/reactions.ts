import { requireString } from '../arguments.ts';
import { SlackError } from '../slack-error.ts';
import { app } from '../workspace/fixtures.ts';
import type { Json } from '../workspace/json.ts';
import { react, reactors } from '../workspace/message.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { joinedChannel, seenMessage } from './access.ts';

export function addReaction(workspace: Workspace, args: Json): Json {
  return setReaction(workspace, args, true);
}

export function removeReaction(workspace: Workspace, args: Json): Json {
  return setReaction(workspace, args, false);
}

function setReaction(workspace: Workspace, args: Json, added: boolean): Json {
  const name = requireString(args, 'name');
  if (!/^[a-z0-9_+'-]+$/.test(name)) throw new SlackError('invalid_name');
  const channel = joinedChannel(workspace, args);
  const message = seenMessage(workspace, channel, args, 'timestamp');
  const isThere = reactors(message, name).includes(app.user_id);
  if (isThere === added) throw new SlackError(added ? 'already_reacted' : 'no_reaction');
  workspace.replaceMessage(channel.id, react(message, name, app.user_id, added));
  return {};
}
