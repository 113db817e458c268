import { joinedChannel, seenMessage } from './access.ts';
import { need } from './arguments.ts';
import { app } from './cast.ts';
import { type Json, react, reactors } from './message.ts';
import { SlackError } from './slack-error.ts';
import type { Workspace } from './workspace.ts';

export function add(workspace: Workspace, args: Json): Json {
  return set(workspace, args, true);
}

export function remove(workspace: Workspace, args: Json): Json {
  return set(workspace, args, false);
}

function set(workspace: Workspace, args: Json, added: boolean): Json {
  const name = need(args, 'name');
  if (!/^[a-z0-9_+'-]+$/.test(name)) throw new SlackError('invalid_name');
  const channel = joinedChannel(workspace, args);
  const message = seenMessage(workspace, channel, args, 'timestamp');
  const isThere = reactors(message, name).includes(app.user_id);
  if (isThere === added) throw new SlackError(added ? 'already_reacted' : 'no_reaction');
  workspace.mark(channel.id, react(message, name, app.user_id, added));
  return {};
}
