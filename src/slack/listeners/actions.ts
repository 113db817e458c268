import type { App, BlockAction, BlockElementAction } from '@slack/bolt';
import { ACTION_IDS } from '../blocks/action-ids.ts';
import { REASON_VIEW, readReason } from '../blocks/reason-modal.ts';
import type { ActionHandlers } from '../handlers/actions.ts';
import type { ButtonClick } from '../handlers/button-click.ts';

/** Hands on clicks on the buttons of answers, and the form that a vote opens. */
export function listenToActions(app: App, handlers: ActionHandlers): void {
  const on = (action: string, handle: (click: ButtonClick) => Promise<void>) =>
    app.action<BlockAction>(new RegExp(`^${action}(?::|$)`), async ({ ack, body, action }) => {
      await ack();
      await handle(toButtonClick(body, action));
    });

  on(ACTION_IDS.vote, handlers.vote);
  on(ACTION_IDS.why, handlers.why);
  on(ACTION_IDS.more, handlers.more);
  on(ACTION_IDS.show, handlers.show);
  on(ACTION_IDS.ask, handlers.ask);
  // Slack follows the link itself, and only wants an acknowledgement.
  on(ACTION_IDS.open, async () => {});

  app.view(REASON_VIEW, async ({ ack, body, view }) => {
    await ack();
    const reason = readReason(view);
    if (reason) await handlers.explainVote(body.user.id, reason);
  });
}

function toButtonClick(body: BlockAction, action: BlockElementAction): ButtonClick {
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
