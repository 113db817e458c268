import { randomUUID } from 'node:crypto';
import { app, team } from './cast.ts';
import type { Json, Message } from './message.ts';
import type { Workspace } from './workspace.ts';

/** What a person can do in the workspace; what the bot is told of it follows by itself. */
export function createPeople(workspace: Workspace) {
  return {
    /** A message of `user`, in a thread when `thread` is the ts of its first message. */
    say(
      user: string,
      channel: string,
      text: string,
      { thread }: { thread?: string } = {},
    ): Message {
      const parent = thread === undefined ? undefined : workspace.message(channel, thread);
      const where = parent ? { thread_ts: parent.ts, parent_user_id: parent.user } : {};
      return workspace.post(channel, { user, text, ...where });
    },
  };
}

/** Wraps an event as Slack does. Sending the same wrapped event twice is a redelivery. */
export function wrapEvent(workspace: Workspace, event: Json): Json {
  const authorization = {
    enterprise_id: null,
    team_id: team.id,
    user_id: app.user_id,
    is_bot: true,
    is_enterprise_install: false,
  };
  return {
    type: 'event_callback',
    team_id: team.id,
    context_team_id: team.id,
    api_app_id: app.id,
    event,
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(workspace.now() / 1_000),
    authorizations: [authorization],
    is_ext_shared_channel: false,
  };
}
