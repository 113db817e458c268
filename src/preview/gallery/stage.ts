import type { FakeSlack } from '../../fake-slack/server.ts';
import type { Change } from '../../fake-slack/workspace/change.ts';
import { app } from '../../fake-slack/workspace/fixtures.ts';
import type { Panel, Post } from '../server/protocol.ts';
import { toPanel, toPost } from '../server/snapshot.ts';

/** A workspace in which nobody else asks, and the bot in it. */
export interface Stage {
  readonly slack: FakeSlack;
  /** Resolves when the bot has dealt with everything that it acknowledged. */
  idle(): Promise<void>;
}

/** What the bot showed after something that a person did. */
export interface Shown {
  /** Messages in a channel itself, or for one person there. */
  readonly posts: readonly Post[];
  /** Messages in threads. */
  readonly replies: readonly Post[];
  /** Forms and the Home tab, each as it was last. */
  readonly panels: readonly Panel[];
}

/** Has people do something, and gives what the bot showed for it. */
export async function watch({ slack, idle }: Stage, act: () => unknown): Promise<Shown> {
  const changes: Change[] = [];
  const stop = slack.workspace.subscribe((change) => changes.push(change));
  await act();
  await slack.settled();
  await idle();
  stop();
  const posts = changes.flatMap(toPosts);
  const isReply = ({ ts, thread_ts }: Post) => thread_ts !== undefined && thread_ts !== ts;
  const views = new Map(
    changes.flatMap((change) => (change.type === 'view' ? [[change.view.id, change.view]] : [])),
  );
  return {
    posts: posts.filter((post) => !isReply(post)),
    replies: posts.filter(isReply),
    panels: [...views.values()].map(toPanel),
  };
}

/** What holds the controls of a message or view, as whoever clicks them must name it. */
export function toContainer(at: Post | Panel) {
  return isPost(at) ? { channel: at.channel, ts: at.ts } : { view: at.id };
}

export function isPost(at: Post | Panel): at is Post {
  return typeof at.ts === 'string';
}

function toPosts(change: Change): readonly Post[] {
  if (change.type === 'ephemeral') return [change.ephemeral];
  if (change.type !== 'posted' || change.message.bot_id !== app.bot_id) return [];
  return [toPost(change.channel.id, change.message)];
}
