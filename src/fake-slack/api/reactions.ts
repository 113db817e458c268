import { need } from '../arguments.ts';
import { SlackError } from '../slack-error.ts';
import { app } from '../workspace/fixtures.ts';
import { type Json, react, reactors } from '../workspace/message.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { joinedChannel, seenMessage } from './access.ts';

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
