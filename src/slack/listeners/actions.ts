import type { App, BlockAction, BlockElementAction } from '@slack/bolt';
import { ACTIONS } from '../blocks/action-ids.ts';
import { REASON_VIEW, readReason } from '../blocks/reason-modal.ts';
import type { Click, Clicks } from '../handlers/actions.ts';

/** Translates clicks into what they ask for, and hands them on. */
export function listenToClicks(app: App, clicks: Clicks): void {
  const on = (action: string, take: (click: Click) => Promise<void>) =>
    app.action<BlockAction>(new RegExp(`^${action}(?::|$)`), async ({ ack, body, action }) => {
      await ack();
      await take(toClick(body, action));
    });

  on(ACTIONS.vote, clicks.vote);
  on(ACTIONS.why, clicks.why);
  on(ACTIONS.more, clicks.more);
  on(ACTIONS.show, clicks.show);
  on(ACTIONS.ask, clicks.ask);
  // Slack follows the link itself, and asks only to be heard.
  on(ACTIONS.open, async () => {});

  app.view(REASON_VIEW, async ({ ack, body, view }) => {
    await ack();
    const reason = readReason(view);
    if (reason) await clicks.explainVote(body.user.id, reason);
  });
}

function toClick(body: BlockAction, action: BlockElementAction): Click {
  const { container, user, trigger_id, response_url = '' } = body;
  return {
    user: user.id,
    value: 'value' in action && typeof action.value === 'string' ? action.value : '',
    channel: container.channel_id ?? '',
    ts: container.message_ts ?? '',
    thread: container.thread_ts,
    isPrivate: container.is_ephemeral === true,
    triggerId: trigger_id,
    responseUrl: response_url,
  };
}
