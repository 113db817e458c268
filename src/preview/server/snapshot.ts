import { findHome, listModals } from '../../fake-slack/api/views.ts';
import type { Change, ThreadState, View } from '../../fake-slack/workspace/change.ts';
import type { Json } from '../../fake-slack/workspace/json.ts';
import type { Ephemeral, StoredMessage } from '../../fake-slack/workspace/message.ts';
import type { Workspace } from '../../fake-slack/workspace/workspace.ts';
import type { PageEvent, Panel, Post, Snapshot, Status } from './protocol.ts';
import { isShownTo, listChannels, listPeople, toConversation } from './scenario.ts';

/** What `user` sees of the workspace now. */
export function takeSnapshot(
  workspace: Workspace,
  user: string,
): Omit<Snapshot, 'features' | 'pack' | 'faultMode'> {
  const channels = listChannels(workspace, user);
  const said = channels.flatMap(({ id }) =>
    workspace.messages(id).map((message) => toPost(id, message)),
  );
  const home = findHome(workspace, user);
  return {
    people: listPeople(workspace),
    conversations: channels.map(toConversation),
    posts: [...said, ...workspace.ephemerals(user).map(toEphemeralPost)],
    statuses: said.flatMap(({ channel, ts }) => {
      const state = workspace.threadState(channel, ts);
      return state ? [toStatus(state)] : [];
    }),
    panels: [...listModals(workspace, user), ...(home ? [home] : [])].map(toPanel),
  };
}

/** The event that tells the page of `user` about a change; undefined when `user` cannot see it. */
export function toPageEvent(
  change: Change,
  user: string,
  workspace: Workspace,
): PageEvent | undefined {
  switch (change.type) {
    case 'posted':
    case 'changed':
    case 'marked':
      if (!isShownTo(change.channel, user)) return undefined;
      return { type: 'post', post: toPost(change.channel.id, change.message) };
    case 'deleted':
      if (!isShownTo(change.channel, user)) return undefined;
      return { type: 'post-gone', channel: change.channel.id, ts: change.message.ts };
    case 'ephemeral':
      if (change.ephemeral.to !== user) return undefined;
      return { type: 'post', post: toEphemeralPost(change.ephemeral) };
    case 'ephemeral-deleted':
      if (change.ephemeral.to !== user) return undefined;
      return { type: 'post-gone', channel: change.ephemeral.channel, ts: change.ephemeral.ts };
    case 'thread':
      if (!isShownTo(workspace.channel(change.thread.channel), user)) return undefined;
      return { type: 'status', status: toStatus(change.thread) };
    case 'view':
      return change.view.user === user ? { type: 'panel', panel: toPanel(change.view) } : undefined;
    case 'view-closed':
      return change.view.user === user ? { type: 'panel-gone', id: change.view.id } : undefined;
    case 'channel':
      if (!isShownTo(change.channel, user)) return undefined;
      return { type: 'conversation', conversation: toConversation(change.channel) };
    default:
      return change satisfies never;
  }
}

/** A message as the page knows it: with its channel. */
export function toPost(channel: string, message: StoredMessage): Post {
  return { ...message, channel };
}

function toEphemeralPost(ephemeral: Ephemeral): Post {
  return ephemeral;
}

function toStatus({ channel, thread_ts, status = '' }: ThreadState): Status {
  return { channel, thread_ts, status };
}

/** A view as the page knows it: without whose it is. */
export function toPanel(view: View): Panel {
  const { user: _, ...shown }: Json & View = view;
  return { ...shown, id: view.id, type: view.type, blocks: view.blocks };
}
