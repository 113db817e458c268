import type { App, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import { type Attachment, readQuestionText } from '../conversation/forwarded-message.ts';
import type { HomeHandlers } from '../handlers/home.ts';
import type { ChosenMessage, MessageShortcutHandler } from '../handlers/message-shortcut.ts';

/** The shortcuts of the bot, by the ids with which the manifest registers them. */
const SHORTCUTS = {
  answerMessage: 'answer-message',
  compareRoles: 'compare-roles',
} as const;

/** Hands shortcuts on; `bot` is the bot's own user id. */
export function listenToShortcuts(
  app: App,
  parts: {
    readonly answerMessage: MessageShortcutHandler;
    readonly home: HomeHandlers;
    readonly bot: string;
  },
): void {
  const { answerMessage, home, bot } = parts;

  app.shortcut<MessageShortcut>(
    { callback_id: SHORTCUTS.answerMessage, type: 'message_action' },
    async ({ ack, shortcut }) => {
      await ack();
      await answerMessage(toChosenMessage(shortcut, bot));
    },
  );

  app.shortcut<GlobalShortcut>(
    { callback_id: SHORTCUTS.compareRoles, type: 'shortcut' },
    async ({ ack, shortcut }) => {
      await ack();
      await home.openComparison(shortcut.trigger_id);
    },
  );
}

function toChosenMessage(shortcut: MessageShortcut, bot: string): ChosenMessage {
  const { channel, message, user, response_url } = shortcut;
  const { ts, text, attachments, thread_ts } = message;
  return {
    channel: channel.id,
    ts,
    thread: typeof thread_ts === 'string' ? thread_ts : ts,
    text: readQuestionText(
      { text, attachments: attachments as readonly Attachment[] | undefined },
      bot,
    ),
    user: user.id,
    responseUrl: response_url,
  };
}
