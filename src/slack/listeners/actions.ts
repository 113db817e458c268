import type { App, BlockAction, BlockElementAction } from '@slack/bolt';
import { ACTION_IDS } from '../blocks/action-ids.ts';
import { joinCarriedValue } from '../blocks/carried-value.ts';
import { readMenuAction } from '../blocks/menu.ts';
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
  on(ACTION_IDS.wrong, handlers.wrong);
  on(ACTION_IDS.help, handlers.help);
  app.action<BlockAction>(new RegExp(`^${ACTION_IDS.menu}:`), async ({ ack, body, action }) => {
    await ack();
    const chosen = readMenuAction(readOption(action));
    if (chosen !== undefined) await handlers[chosen](toButtonClick(body, action));
  });
  // Slack follows the link itself, and only wants an acknowledgement.
  on(ACTION_IDS.open, async () => {});

  app.view(REASON_VIEW, async ({ ack, body, view }) => {
    await ack();
    const reason = readReason(view);
    if (reason) await handlers.explainVote(body.user.id, reason);
  });
}

/** The value of the option that was chosen in a menu or a select. */
function readOption(action: BlockElementAction): string | undefined {
  const option = 'selected_option' in action ? action.selected_option : null;
  return option?.value;
}

function toButtonClick(body: BlockAction, action: BlockElementAction): ButtonClick {
  const { container, user, trigger_id, response_url = '' } = body;
  return {
    user: user.id,
    value:
      'value' in action && typeof action.value === 'string'
        ? action.value
        : joinCarriedValue(action.block_id, action.action_id),
    channel: container.channel_id ?? '',
    ts: container.message_ts ?? '',
    thread: container.thread_ts,
    isPrivate: container.is_ephemeral === true,
    triggerId: trigger_id,
    responseUrl: response_url,
  };
}
