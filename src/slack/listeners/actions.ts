import type { App, BlockAction, BlockElementAction } from '@slack/bolt';
import { ACTION_IDS } from '../blocks/action-ids.ts';
import { REASON_VIEW, readReason } from '../blocks/reason-modal.ts';
import type { Actions, Click } from '../handlers/actions.ts';

/** Translates actions into what they ask for, and hands them on. */
export function listenToActions(app: App, actions: Actions): void {
  const on = (action: string, take: (click: Click) => Promise<void>) =>
    app.action<BlockAction>(new RegExp(`^${action}(?::|$)`), async ({ ack, body, action }) => {
      await ack();
      await take(toClick(body, action));
    });

  on(ACTION_IDS.vote, actions.vote);
  on(ACTION_IDS.why, actions.why);
  on(ACTION_IDS.more, actions.more);
  on(ACTION_IDS.show, actions.show);
  on(ACTION_IDS.ask, actions.ask);
  // Slack follows the link itself, and asks only to be heard.
  on(ACTION_IDS.open, async () => {});

  app.view(REASON_VIEW, async ({ ack, body, view }) => {
    await ack();
    const reason = readReason(view);
    if (reason) await actions.explainVote(body.user.id, reason);
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
