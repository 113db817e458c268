import type {
  App,
  BlockAction,
  GlobalShortcut,
  MessageShortcut,
  ViewSubmitAction,
} from '@slack/bolt';
import { ACTION_IDS } from '../blocks/action-ids.ts';
import { COMPARE_VIEW, readCompareForm } from '../blocks/compare-modal.ts';
import { slackToPlainText } from '../conversation/incoming-message.ts';
import type { HomeHandlers } from '../handlers/home.ts';
import type { Chosen, Shortcuts } from '../handlers/shortcuts.ts';

/** The shortcuts of the bot, by the ids with which the manifest registers them. */
const SHORTCUTS = {
  answerMessage: 'answer-message',
  compareRoles: 'compare-roles',
} as const;

/** Translates shortcuts, forms and what happens around conversations, and hands it on. */
export function listenToShortcuts(
  app: App,
  shortcuts: Shortcuts,
  home: HomeHandlers,
  bot: string,
): void {
  app.shortcut<MessageShortcut>(
    { callback_id: SHORTCUTS.answerMessage, type: 'message_action' },
    async ({ ack, shortcut }) => {
      await ack();
      await shortcuts.answerMessage(toChosen(shortcut, bot));
    },
  );

  app.shortcut<GlobalShortcut>(
    { callback_id: SHORTCUTS.compareRoles, type: 'shortcut' },
    async ({ ack, shortcut }) => {
      await ack();
      await home.openComparison(shortcut.trigger_id);
    },
  );

  app.action<BlockAction>(ACTION_IDS.compare, async ({ ack, body }) => {
    await ack();
    await home.openComparison(body.trigger_id);
  });

  app.action<BlockAction>(ACTION_IDS.role, async ({ ack, body, action }) => {
    await ack();
    const option = 'selected_option' in action ? action.selected_option : null;
    await home.describe(body.user.id, option?.value ?? '', body.trigger_id);
  });

  app.view<ViewSubmitAction>(COMPARE_VIEW, async ({ ack, body, view }) => {
    const form = readCompareForm(view.state.values);
    const done = await home.compare(body.user.id, form, body.trigger_id);
    if (typeof done === 'function') {
      await ack();
      await done();
    } else await ack({ response_action: 'errors', errors: done.errors });
  });

  app.event('app_home_opened', async ({ event: { user, channel, tab } }) => {
    await (tab === 'messages' ? home.suggest(channel) : home.show(user));
  });

  app.event('member_joined_channel', async ({ event: { user, channel } }) => {
    if (user === bot) await shortcuts.welcome(channel);
  });
}

function toChosen(shortcut: MessageShortcut, bot: string): Chosen {
  const { channel, message, user, response_url } = shortcut;
  const { ts, text = '', thread_ts } = message;
  return {
    channel: channel.id,
    ts,
    thread: typeof thread_ts === 'string' ? thread_ts : ts,
    text: slackToPlainText(text, bot),
    user: user.id,
    responseUrl: response_url,
  };
}
